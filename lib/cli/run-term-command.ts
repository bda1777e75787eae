import { closeDatabase } from '@/lib/db/client';
import { FolderLockedError } from '@/lib/db/folder-lock';
import { EnvironmentError } from '@/lib/env';
import type { Result } from '@/lib/result';

const FINE = 0;
const REFUSED = 1;
const WRONG_USE = 2;

/**
 * Runs a command on archives: what it says goes to standard output, what went wrong to standard error as a German
 * sentence. Exit code 0 (fine), 1 (refused) or 2 (wrong use).
 * @param work gives lines to say, or the sentence of what is in the way; null: the arguments are wrong
 */
export async function runTermCommand(
  usage: string,
  work: (args: readonly string[]) => Promise<Result<readonly string[], string> | null>,
): Promise<void> {
  process.exitCode = await attempt(usage, work);
  await closeDatabase();
}

async function attempt(usage: string, work: Parameters<typeof runTermCommand>[1]): Promise<number> {
  try {
    const said = await work(process.argv.slice(2));
    if (said === null) return complain(usage, WRONG_USE);
    if (!said.ok) return complain(said.error, REFUSED);
    for (const line of said.value) console.log(line);
    return FINE;
  } catch (error) {
    const explained = error instanceof FolderLockedError || error instanceof EnvironmentError;
    return complain(explained ? error.message : `Der Befehl ist gescheitert: ${String(error)}`, REFUSED);
  }
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
