import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the package's default) with OWASP's parameters: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const SHORTEST_PASSWORD = 12;
/** Longer input would only serve to keep the server busy. */
export const LONGEST_PASSWORD = 200;

/** True if the password is long enough and more than one repeated character. */
export function isAcceptablePassword(password: string): boolean {
  const { length } = password;
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD && new Set(password).size >= 5;
}

/** The Argon2id hash to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | undefined;

/**
 * True if the password belongs to the hash. Without a hash (unknown address, no password set) it takes as long and
 * is false, so that the time of the answer does not tell which addresses exist.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await decoy), password.slice(0, LONGEST_PASSWORD));
  return stored !== null && matches;
}
