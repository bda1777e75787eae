import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as clock from '@/lib/clock';
import { database } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing/test-database';
import { DOCUMENT_FORMATS, printExternalMinutes } from '@/lib/documents/render-document';
import type { Minutes, MinutesAgendaEntry } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import type { Actor } from '@/lib/policy/actor';
import { externalMinutes } from '@/lib/read/external-minutes';
import { seedReference } from '@/prisma/seed/reference';
import { reproduce } from './testing/reproduction';

/**
 * The acts happen on the days of then. The program's own clock is moved, not that of the database's driver; and moved
 * in the module that every other has, for the suites of one worker share their modules.
 */
const at = (day: string) => {
  vi.spyOn(clock, 'now').mockReturnValue(new Date(`${day}T09:00:00Z`));
};
afterAll(() => {
  vi.restoreAllMocks();
});

const file = path.resolve(import.meta.dirname, '../../../../shared/seeds/004_7e277fc99396a581.txt');
const present = existsSync(file);
if (!present) console.warn('Skipped: the real minutes of the 18. IntMK are not beside this repository.');

const db = testDatabase({ fill: () => seedReference(database()) });

/** What the office states and the Länder stand for; in which order the Länder are printed says nothing. */
const facts = ({ conference, agenda, resolutions }: Minutes) => ({
  conference,
  agenda: agenda.map(({ applicants, ...entry }) => ({ ...entry, applicants: states(applicants) })),
  resolutions: resolutions.map(({ number, title, outcome, circular, decidedOn, applicants, blocks }) => ({
    ...{ number, title, outcome, circular, decidedOn, applicants: [...applicants].sort() },
    text: number === 'C' ? listed(blocks) : blocks.map((block) => [block.kind, block.number, block.text]),
  })),
});
/** TOP C: the program has words of its own above the list, and names an item as it is adopted. */
const listed = (blocks: readonly TextBlock[]) =>
  blocks.slice(1).map(({ kind, text }) => [kind, text.split(' ')[0]]);
const states = (applicants: MinutesAgendaEntry['applicants']) => applicants.map(({ state }) => state).sort();

describe.skipIf(!present)('the real 18. IntMK, entered through the program', () => {
  let real: Minutes;
  let office: Actor;
  beforeAll(async () => {
    real = parseMinutes(sourceFromText(readFileSync(file, 'utf8'), 'txt')).minutes;
    office = await reproduce(db(), at, real);
  }, 240_000);

  it('gives the external minutes of the record', async () => {
    const minutes = await externalMinutes(office, 18);
    expect(facts(minutes!)).toEqual(facts(real));
  });

  it('says who leads and who coordinates', async () => {
    const minutes = await externalMinutes(office, 18);
    /** Two Länder lead and none is marked "(koordinierend)"; in the program one always is. */
    const withoutCoordinator = ['6.1', '6.4'];
    const roles = ({ agenda }: Minutes) =>
      agenda
        // A sole applicant is underlined in the program, and on the real agenda now and then.
        .filter(({ applicants, number }) => applicants.length > 1 && !withoutCoordinator.includes(number))
        .map(({ number, applicants }) => [
          number,
          applicants.map(({ state, role }) => `${state} ${role}`).sort(),
        ]);
    expect(roles(minutes!)).toEqual(roles(real));
  });

  it.each(DOCUMENT_FORMATS)('printed as %s and read again, equals the real file', async (format) => {
    const minutes = await externalMinutes(office, 18);
    const source = await readSourceFile(await printExternalMinutes(minutes!, format), `druck.${format}`);
    if (!source.ok) throw new Error(source.error);
    expect(facts(parseMinutes(source.value).minutes)).toEqual(facts(real));
  });
});
