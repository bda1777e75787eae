import { readRefusalMessage } from '@/lib/i18n/read-refusals';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { ok, refuse, type Result } from '@/lib/result';
import { readNamed } from './named-file';

/**
 * Reads the minutes a command line names. The error is a German sentence.
 */
export async function openMinutes(fileName: string): Promise<Result<MinutesReading, string>> {
  const bytes = await readNamed(fileName);
  if (bytes === null) return refuse(`Die Datei „${fileName}“ ist nicht vorhanden oder nicht lesbar.`);
  const source = await readSourceFile(bytes, fileName);
  if (!source.ok) return refuse(readRefusalMessage(source.error));
  const reading = readMinutes(source.value);
  return reading.ok ? ok(reading.value) : refuse('Die Datei enthält keine Niederschrift einer Konferenz.');
}
