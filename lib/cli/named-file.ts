import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file as a command line names it: a relative name counts from where it was typed, which npm passes on as INIT_CWD. */
function namedFile(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** The bytes of a named file; null if it is not there or cannot be read. */
export function readNamed(name: string): Promise<Uint8Array | null> {
  return readFile(namedFile(name)).catch(() => null);
}

/** All or nothing: what exists under the name is replaced only by a complete file. False if it cannot be written. */
export async function writeNamed(name: string, content: Uint8Array): Promise<boolean> {
  const target = namedFile(name);
  const draft = `${target}.${process.pid}.teil`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
    return true;
  } catch {
    await rm(draft, { force: true });
    return false;
  }
}
