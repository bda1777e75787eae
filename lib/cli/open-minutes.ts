import { readRefusalMessage } from '@/lib/i18n/read-refusals';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import type { SourceText } from '@/lib/minutes-import/source-text';
import { ok, refuse, type Result } from '@/lib/result';
import { readNamed } from './named-file';

/**
 * Reads the minutes a command line names. The error is a German sentence.
 */
export async function openMinutes(fileName: string): Promise<Result<MinutesReading, string>> {
  const source = await openSource(fileName);
  if (!source.ok) return source;
  const reading = readMinutes(source.value);
  return reading.ok ? ok(reading.value) : refuse('Die Datei enthält keine Niederschrift einer Konferenz.');
}

/** The lines of a file of any format that a command line names. The error is a German sentence. */
export async function openSource(fileName: string): Promise<Result<SourceText, string>> {
  const bytes = await readNamed(fileName);
  if (bytes === null) return refuse(`Die Datei „${fileName}“ ist nicht vorhanden oder nicht lesbar.`);
  const source = await readSourceFile(bytes, fileName);
  return source.ok ? source : refuse(readRefusalMessage(source.error));
}
