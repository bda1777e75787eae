import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Self-written minutes in the layout of the 18. IntMK, with all its traps: the 31. IntMK 2036. */
export const SAMPLE_MINUTES = path.join(root, 'lib/minutes-import/fixtures/intmk-18.txt');

/** Self-written minutes of another conference of ministers. */
export const SISTER_MINUTES = path.join(root, 'lib/minutes-import/fixtures/asmk.txt');

/** A PDF that asks for a password. */
export const LOCKED_PDF = path.join(root, 'lib/minutes-import/readers/fixtures/locked.pdf');

/** The real minutes of the 18. IntMK, where this machine has them. */
const REAL_MINUTES = path.join(root, '../shared/seeds/004_7e277fc99396a581.txt');

/** Minutes of a conference that is over: the real ones; where they are missing, the self-written ones as the 20. IntMK. */
export function pastMinutes(): string | { name: string; mimeType: string; buffer: Buffer } {
  if (existsSync(REAL_MINUTES)) return REAL_MINUTES;
  const text = readFileSync(SAMPLE_MINUTES, 'utf8')
    .replace(/\b31\./g, '20.')
    .replace(/\b2036\b/g, '2025');
  return { name: 'intmk-20.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** A paper that goes with an answer. */
export const ANSWER_PAPER = path.join(root, 'lib/minutes-import/readers/fixtures/tagged-by-libreoffice.pdf');
