import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_FORMATS, printExternalMinutes } from '@/lib/documents/render-document';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { Minutes } from '@/lib/domain/minutes';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { kilobytes, measure, type Timing } from './timing';

const REAL = '../shared/seeds/004_7e277fc99396a581.txt';
const SAMPLE = 'lib/minutes-import/fixtures/intmk-18.txt';

/** Reading, checking and printing one set of minutes: the real ones where they lie beside the project. */
export async function benchMinutes(): Promise<{ source: string; timings: Timing[] }> {
  const file = existsSync(REAL) ? REAL : SAMPLE;
  const bytes = readFileSync(file);
  const { minutes, headers, unknownStates } = await read(bytes, path.basename(file));
  const timings = [
    await measure(
      'einlesen (txt)',
      20,
      () => read(bytes, path.basename(file)),
      () => kilobytes(bytes.length),
    ),
    await measure(
      'prüfen',
      50,
      () => checkMinutes(minutes, headers, unknownStates),
      (findings) => `${findings.length} Befunde`,
    ),
  ];
  for (const format of DOCUMENT_FORMATS) timings.push(...(await benchFormat(minutes, format)));
  return { source: path.basename(file), timings };
}

async function benchFormat(minutes: Minutes, format: (typeof DOCUMENT_FORMATS)[number]): Promise<Timing[]> {
  const printed = await printExternalMinutes(minutes, format);
  return [
    await measure(
      `drucken (${format})`,
      5,
      () => printExternalMinutes(minutes, format),
      (result) => kilobytes(result.length),
    ),
    await measure(`einlesen (${format})`, 3, () => read(printed, `minutes.${format}`)),
  ];
}

async function read(bytes: Uint8Array, name: string): Promise<MinutesReading> {
  const source = await readSourceFile(bytes, name);
  if (!source.ok) throw new Error(`the sample cannot be read: ${source.error}`);
  return parseMinutes(source.value);
}
