import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockAnchors } from '@/lib/domain/block-anchor';
import { compareAgendaNumbers } from '@/lib/domain/agenda-number';
import { DOCUMENT_FORMATS, printExternalMinutes } from '@/lib/documents/render-document';
import type { Minutes } from '@/lib/domain/minutes';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import { MINUTES_18 } from './minutes';

/** Counts of Ziffern in the record of the 18. IntMK; what is not named has none. */
const CLAUSES: Record<string, number> = {
  ...{ B: 6, '1.2': 3, '1.4': 5, '1.5': 4 },
  ...{ '4.1': 3, '4.3': 3, '4.4': 2, '4.5': 2, '4.6': 5, '4.7': 5, '4.8': 4, '4.9': 4 },
  ...{ '5.1': 6, '5.2': 3, '5.3': 4, '5.4': 4, '6.2': 2, '6.3': 5, '7.1': 12, '7.2': 4, '7.4': 2 },
};

const { agenda, resolutions, participants } = MINUTES_18;

describe('the sample of the 18. IntMK', () => {
  it('holds 37 items and 6 headings in the order of their numbers', () => {
    expect(agenda.filter((entry) => entry.kind === 'SECTION').map((entry) => entry.number)).toEqual([
      ...['1', '4', '5', '6', '7', '8'],
    ]);
    expect(agenda.filter((entry) => entry.kind !== 'SECTION')).toHaveLength(37);
    const numbers = agenda.map((entry) => entry.number);
    expect([...numbers].sort(compareAgendaNumbers)).toEqual(numbers);
  });

  it('holds the outcomes as recorded', () => {
    const count = (outcome: string) => resolutions.filter((one) => one.outcome === outcome).length;
    expect([resolutions.length, count('UNANIMOUS'), count('MAJORITY'), count('NOTED')]).toEqual([
      30, 16, 11, 3,
    ]);
  });

  it('gives every resolution as many Ziffern as the record', () => {
    for (const { number, blocks } of resolutions) {
      const printed = blocks.filter((block) => block.kind === 'CLAUSE').map((block) => block.number);
      const expected = Array.from({ length: CLAUSES[number] ?? 0 }, (_, index) => index + 1);
      expect(printed, number).toEqual(expected);
      expect(new Set(blockAnchors(blocks)).size).toBe(blocks.length);
    }
  });

  it('lets exactly the recorded applicants differ between agenda and resolution', () => {
    const differing = resolutions.filter(({ number, applicants }) => {
      const planned =
        agenda.find((entry) => entry.number === number)?.applicants.map(({ state }) => state) ?? [];
      return planned.length > 0 && [...planned].sort().join() !== [...applicants].sort().join();
    });
    expect(differing.map((one) => one.number)).toEqual(['4.1', '4.4']);
  });

  it('is attended by all sixteen Länder, Hessen in the chair', () => {
    expect(participants).toHaveLength(16);
    const chairs = participants.flatMap((one) =>
      one.persons.filter((person) => person.chair).map(() => one.state),
    );
    expect(chairs).toEqual(['HE']);
  });
});

describe.each(DOCUMENT_FORMATS)('printed as %s', (format) => {
  it('reads back as it is', async () => {
    const source = await readSourceFile(await printExternalMinutes(MINUTES_18, format), `druck.${format}`);
    if (!source.ok) throw new Error(source.error);
    expect(parseMinutes(source.value).minutes).toEqual(MINUTES_18);
  });
});

const REAL = '../shared/seeds/004_7e277fc99396a581.txt';

/** What is fact in the sample; a misprint in one section heading is not repeated. */
function facts({ conference, participants, guests, agenda, resolutions }: Minutes) {
  return {
    conference,
    ministries: participants.map(({ state, ministry }) => [state, ministry]),
    guests: guests.map(({ body }) => body),
    agenda: agenda.map((entry) => ({
      ...entry,
      title: entry.title.replace('Kaminespräch', 'Kamingespräch'),
    })),
    resolutions: resolutions.map(({ number, title, applicants, outcome, circular, decidedOn }) => {
      return { number, title, applicants, outcome, circular, decidedOn };
    }),
  };
}

/** Sentences and names that must not be taken over: the sample's texts are its own. */
function wording({ participants, guests, resolutions }: Minutes) {
  const persons = [...participants, ...guests].flatMap((one) => one.persons.map(({ name }) => name));
  const sentences = resolutions
    // TOP C lists titles and Länder: facts.
    .filter(({ number }) => number !== 'C')
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text }) => text.split(/(?<=[.;:])\s+/))
    .filter((sentence) => sentence.length > 25);
  return new Set([...persons, ...sentences]);
}

describe.skipIf(!existsSync(REAL))('beside the real minutes (skipped where they are absent)', () => {
  const read = () => parseMinutes(sourceFromText(readFileSync(REAL, 'utf8'), 'txt')).minutes;

  it('every fact of the sample agrees', () => {
    expect(facts(MINUTES_18)).toEqual(facts(read()));
  });

  it('no sentence and no person of theirs is taken over', () => {
    const own = wording(MINUTES_18);
    expect([...wording(read())].filter((text) => own.has(text))).toEqual([]);
    expect(own.size).toBeGreaterThan(120);
  });
});
