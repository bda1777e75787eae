import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link, and the hash of it that is stored. 256 random bits need no slow hash. */
export function newOneTimeSecret(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOneTimeSecret(token) };
}

/** The stored form of a link's secret. */
export function hashOneTimeSecret(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
