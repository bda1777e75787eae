import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './step.mjs';

/** Where programs that serve this folder's pages leave their address. */
const PLACE = path.join(root, 'node_modules/.cache/beschlusswerk/running');
const PATIENCE_MS = 2000;

/** Notes that a program serves this folder's pages at `address`. */
export function noteRunning(address, place = PLACE) {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, encodeURIComponent(address)), address);
}

/** The addresses at which such a program answers now; notes of those that ended are removed. */
export async function runningPrograms(place = PLACE) {
  const notes = readNotes(place);
  const answers = await Promise.all(notes.map(({ address }) => isAnswering(address)));
  for (const [index, { file }] of notes.entries()) if (!answers[index]) rmSync(file, { force: true });
  return notes.filter((_note, index) => answers[index]).map(({ address }) => address);
}

function readNotes(place) {
  try {
    return readdirSync(place).map((name) => {
      const file = path.join(place, name);
      return { file, address: readFileSync(file, 'utf8') };
    });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

async function isAnswering(address) {
  try {
    return (await fetch(`${address}/api/bereit`, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
