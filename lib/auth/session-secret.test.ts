import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ownSecret } from './session-secret';

const folders = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'beschlusswerk-secret-')));
const [first = '', second = ''] = folders;
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

it('makes one secret per installation and keeps it', () => {
  const secret = ownSecret(first);
  expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(ownSecret(first)).toBe(secret);
  expect(ownSecret(second)).not.toBe(secret);
});

it.runIf(process.platform !== 'win32')('lets nobody else read it', () => {
  ownSecret(first);
  expect(statSync(path.join(first, 'session-secret')).mode & 0o077).toBe(0);
});
