import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Self-written minutes in the layout of the 18. IntMK, with all its traps: the 31. IntMK 2036. */
export const SAMPLE_MINUTES = path.join(root, 'lib/minutes-import/fixtures/intmk-18.txt');

/** Self-written minutes of another conference of ministers. */
export const SISTER_MINUTES = path.join(root, 'lib/minutes-import/fixtures/asmk.txt');

/** A PDF that asks for a password. */
export const LOCKED_PDF = path.join(root, 'lib/minutes-import/readers/fixtures/locked.pdf');

const REAL = path.join(root, '../shared/seeds/004_7e277fc99396a581.txt');
/** The real minutes of the 18. IntMK; null where this machine has none. */
export const REAL_MINUTES = existsSync(REAL) ? REAL : null;

/** A paper that goes with an answer. */
export const ANSWER_PAPER = path.join(root, 'lib/minutes-import/readers/fixtures/tagged-by-libreoffice.pdf');
