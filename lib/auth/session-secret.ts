import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '@/lib/env';

let secret: string | undefined;

/**
 * What sessions are signed with: NEXTAUTH_SECRET, or in the Vorführbetrieb a secret that this installation made for
 * itself at the first call and keeps in its data folder.
 */
export function sessionSecret(): string {
  const { sessionSecret: given, dataFolder } = environment();
  secret ??= given ?? ownSecret(dataFolder);
  return secret;
}

/** Reads the installation's secret, or makes it. */
export function ownSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'session-secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    // wx: of two processes that start together one writes, the other reads what was written.
    writeFileSync(file, randomBytes(48).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}
