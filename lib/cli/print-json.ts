import { openMinutes } from './open-minutes';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import type { Result } from '@/lib/result';

const FINE = 0;
const UNREADABLE = 1;
const WRONG_USE = 2;

/**
 * A command that reads one file and prints one JSON value: JSON alone on standard output, sentences on standard
 * error, exit code 0 (fine), 1 (unreadable input) or 2 (wrong use). Issue 2, point 6.
 */
export function printJson(command: string, result: (reading: MinutesReading) => unknown): Promise<void> {
  return printJsonOf(command, openMinutes, result);
}

/** The same for a file of another kind; `open` reads what the command line names, its error is a German sentence. */
export async function printJsonOf<Reading>(
  command: string,
  open: (fileName: string) => Promise<Result<Reading, string>>,
  result: (reading: Reading) => unknown,
): Promise<void> {
  const files = process.argv.slice(2);
  const [file] = files;
  if (file === undefined || files.length > 1 || file.startsWith('-')) {
    console.error(`Aufruf: npm run --silent ${command} -- DATEI   (Text, Markdown, DOCX, ODT oder PDF)`);
    process.exitCode = WRONG_USE;
    return;
  }
  const reading = await open(file);
  if (!reading.ok) {
    console.error(reading.error);
    process.exitCode = UNREADABLE;
    return;
  }
  process.exitCode = FINE;
  // The process ends by itself once the pipe has taken everything; process.exit would cut a large output off.
  process.stdout.write(`${JSON.stringify(result(reading.value), null, 2)}\n`);
}
