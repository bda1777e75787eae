import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';
import { DOCUMENT_FORMATS, printExternalMinutes } from './render-document';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LAYOUTS = path.join(ROOT, 'lib/minutes-import/fixtures');
const REAL_MINUTES = path.join(ROOT, '../shared/seeds/004_7e277fc99396a581.txt');

const REPORTS = ['Bericht des Bundes', 'Bericht über die Umsetzung', 'Bericht der Kommunen'];
const layouts = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', '.txt'));

/** Reports that were noted without a text, each on a page of its own. */
const NOTED_ALONE: Minutes = {
  ...SAMPLE_MINUTES,
  agenda: [
    ...REPORTS.map((title, index) => ({
      ...{ number: String(91 + index), parent: null, title, kind: 'ITEM' as const, greenList: false },
      ...{ allStates: false, applicants: [], status: 'OPEN' as const },
      ...{ withdrawnBy: null, mergedInto: null, circular: null },
    })),
    ...SAMPLE_MINUTES.agenda,
  ],
  resolutions: [
    ...REPORTS.map((title, index) => ({
      ...{ number: String(91 + index), title, applicants: [], outcome: 'NOTED' as const },
      ...{ circular: null, decidedOn: null, blocks: [] },
    })),
    ...SAMPLE_MINUTES.resolutions,
  ],
};

const block = (kind: TextBlock['kind'], level: number, text: string): TextBlock => ({
  ...{ kind, number: null, level, text },
});
/** An inner list that begins with "b)" below an item that is new, after one that ended with "a)". */
const LATER_INNER_LIST: Minutes = {
  ...SAMPLE_MINUTES,
  resolutions: SAMPLE_MINUTES.resolutions.map((resolution, place) => ({
    ...resolution,
    blocks:
      place > 0
        ? resolution.blocks
        : [
            block('BULLET', 1, 'a) Die Länder berichten.'),
            block('BULLET', 2, 'a) Der Bund antwortet.'),
            block('HEADING', 1, 'Zusammenleben'),
            block('BULLET', 1, 'a) Die Länder berichten erneut.'),
            block('BULLET', 2, 'b) Der Bund antwortet erneut.'),
          ],
  })),
};

async function read(bytes: Uint8Array, name: string): Promise<Minutes> {
  const source = await readSourceFile(bytes, name);
  if (!source.ok) throw new Error(source.error);
  const reading = readMinutes(source.value);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value.minutes;
}

describe('reading what was printed', () => {
  it('has every layout to try', () => expect(layouts.length).toBeGreaterThanOrEqual(6));

  describe.each(DOCUMENT_FORMATS)('as %s', (format) => {
    it.each(layouts)('gives the same data for the layout %s', async (layout) => {
      const minutes = await read(readFileSync(path.join(LAYOUTS, layout)), layout);
      expect(await read(await printExternalMinutes(minutes, format), `druck.${format}`)).toEqual(minutes);
    });

    it('gives the same labels for inner lists, wherever they begin', async () => {
      const printed = await printExternalMinutes(LATER_INNER_LIST, format);
      expect(await read(printed, `druck.${format}`)).toEqual(LATER_INNER_LIST);
    });

    it('gives the same data for minutes written here', async () => {
      const printed = await printExternalMinutes(SAMPLE_MINUTES, format);
      expect(await read(printed, `druck.${format}`)).toEqual(SAMPLE_MINUTES);
    });

    it('gives the same data where the same outcome is all that stands on several pages', async () => {
      const printed = await printExternalMinutes(NOTED_ALONE, format);
      expect(await read(printed, `druck.${format}`)).toEqual(NOTED_ALONE);
    });

    it.skipIf(!existsSync(REAL_MINUTES))(
      'gives the same data for the real minutes (skipped without them)',
      async () => {
        const minutes = await read(readFileSync(REAL_MINUTES), 'niederschrift.txt');
        expect(minutes.resolutions).toHaveLength(30);
        expect(await read(await printExternalMinutes(minutes, format), `druck.${format}`)).toEqual(minutes);
      },
    );
  });
});
