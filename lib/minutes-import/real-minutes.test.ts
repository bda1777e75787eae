import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { MinutesReading } from './minutes-reading';
import { parseMinutes } from './parse-minutes';
import { sourceFromText } from './source-from-text';
import { processorTime } from '@/lib/text/testing/processor-time';

const file = path.resolve(import.meta.dirname, '../../../shared/seeds/004_7e277fc99396a581.txt');
const present = existsSync(file);
if (!present) console.warn('Skipped: the real minutes of the 18. IntMK are not beside this repository.');

/** Ziffern of each resolution, counted in the document; 0 where it has none. */
const CLAUSES: Record<string, number> = {
  ...{ A: 0, B: 6, C: 0, '1.1': 0, '1.2': 3, '1.3': 0, '1.4': 5, '1.5': 4, '1.6': 0, '2': 0, '3': 0 },
  ...{ '4.1': 3, '4.3': 3, '4.4': 2, '4.5': 2, '4.6': 5, '4.7': 5, '4.8': 4, '4.9': 4 },
  ...{ '5.1': 6, '5.2': 3, '5.3': 4, '5.4': 4, '6.1': 0, '6.2': 2, '6.3': 5, '6.4': 0 },
  ...{ '7.1': 12, '7.2': 4, '7.4': 2 },
};
const MAJORITY = ['4.4', '4.5', '4.7', '5.1', '5.4', '6.1', '6.2', '6.3', '6.4', '7.1', '7.2'];
const NOTED = ['B', '1.1', '1.6'];
const ALL = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH';
const APPLICANTS: Record<string, string> = {
  ...{ A: 'HE', B: '', C: '', '1.1': 'HE', '1.2': ALL, '1.3': 'BB BE HH HE MV', '1.4': 'HE', '1.5': 'HE HH' },
  ...{ '1.6': 'HE', '2': ALL, '3': ALL, '4.1': 'BW BY BB HE MV NI NW RP SL SN', '4.3': ALL },
  ...{ '4.4': 'BE HB HH MV NI NW RP ST SH TH', '4.5': 'BE HB HH RP ST TH', '4.6': 'BW HB NI' },
  ...{ '4.7': 'BW BB BE HB HH HE MV NW RP SL ST SH', '4.8': 'BW BE HB MV RP SH TH', '4.9': ALL },
  ...{ '5.1': 'BW BE BB HB HH MV NI NW RP SL SN ST SH TH', '5.2': ALL, '5.3': 'BE BB HB NI RP TH' },
  ...{ '5.4': 'BE HB NW RP TH', '6.1': 'BE BB HB HH NI MV RP ST SH TH', '6.2': 'BE BB HB HH SH TH' },
  ...{ '6.3': 'BW', '6.4': 'HH MV NI RP SN TH', '7.1': 'BE BB HB HH HE NI NW RP SL SN ST' },
  ...{ '7.2': 'HB BE HH MV NI RP SL SN ST TH', '7.4': 'HB HH NI SL' },
};

describe.skipIf(!present)('the real minutes of the 18. IntMK', () => {
  const read = (): MinutesReading =>
    parseMinutes(sourceFromText(present ? readFileSync(file, 'utf8') : '', 'txt'));
  const reading = read();
  const { conference, participants, guests, agenda, resolutions } = reading.minutes;
  const texts = resolutions.flatMap((resolution) => resolution.blocks.map((block) => block.text));

  it('names the conference', () => {
    expect(conference).toEqual({
      number: 18,
      year: 2023,
      kind: 'MAIN',
      startsOn: '2023-04-26',
      endsOn: '2023-04-27',
      place: 'Wiesbaden',
      chair: 'HE',
    });
  });

  it('lists sixteen delegations with ministry and persons, and seven bodies of guests', () => {
    expect(participants.map((one) => one.state).join(' ')).toBe(ALL);
    expect(participants.every((one) => one.ministry !== null && one.persons.length > 0)).toBe(true);
    expect(participants.flatMap((one) => one.persons)).toHaveLength(43);
    expect(participants.flatMap((one) => one.persons).filter((person) => person.unit)).toHaveLength(1);
    expect(guests.map((one) => one.persons.length)).toEqual([3, 4, 2, 1, 2, 2, 1]);
  });

  it('reads all thirty resolutions with outcome, applicants and Ziffern', () => {
    expect(resolutions.map((one) => one.number)).toEqual(Object.keys(CLAUSES).sort(byAgenda));
    for (const { number, outcome, applicants, blocks, title } of resolutions) {
      const expected = NOTED.includes(number)
        ? 'NOTED'
        : MAJORITY.includes(number)
          ? 'MAJORITY'
          : 'UNANIMOUS';
      expect(outcome, number).toBe(expected);
      expect(applicants.join(' '), number).toBe(APPLICANTS[number]);
      const clauses = blocks.filter((block) => block.kind === 'CLAUSE').map((block) => block.number);
      expect(clauses, number).toEqual(Array.from({ length: CLAUSES[number] ?? -1 }, (_, index) => index + 1));
      expect(title).not.toBe('');
    }
  });

  it('knows what was decided by circular procedure', () => {
    const circular = resolutions.filter((one) => one.circular !== null);
    expect(circular.map((one) => [one.number, one.circular, one.decidedOn])).toEqual([
      ['4.1', '01/2023', '2023-03-29'],
    ]);
  });

  it('reads the agenda with its tree, marks and roles', () => {
    const of = (kind: string): string =>
      agenda
        .filter((one) => one.kind === kind)
        .map((one) => one.number)
        .join(' ');
    expect(agenda.filter((one) => one.kind !== 'SECTION')).toHaveLength(37);
    expect(of('SECTION')).toBe('1 4 5 6 7 8');
    expect(of('KAMIN')).toBe('8.1 8.2 8.3 8.4');
    expect(of('FORMAL')).toBe('A B C');
    expect(agenda.filter((one) => one.greenList).map((one) => one.number)).toEqual([
      '1.3',
      '1.4',
      '1.5',
      '7.4',
    ]);
    expect(agenda.filter((one) => one.status !== 'OPEN')).toMatchObject([
      { number: '4.1', status: 'DECIDED_BY_CIRCULAR', circular: '01/2023' },
      { number: '4.2', status: 'WITHDRAWN', withdrawnBy: 'BE' },
      { number: '7.3', status: 'MERGED', mergedInto: '7.2' },
    ]);
    const roles = agenda.find((one) => one.number === '5.1')?.applicants ?? [];
    expect(roles.filter((one) => one.role === 'COORDINATING').map((one) => one.state)).toEqual(['SL']);
    expect(roles.filter((one) => one.role === 'LEAD').map((one) => one.state)).toEqual([
      'BW',
      'HH',
      'NI',
      'NW',
      'RP',
      'SH',
    ]);
  });

  it('keeps page headers, broken words and halves of sentences out of the text', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/Hauptkonferenz (?:am )?26|minister\*?(?:innen)?konferenz 2023|<|\*\*|\u00ad/);
      expect(text).not.toMatch(/\p{L}- (?!und|oder|bzw)\p{Ll}/u);
      expect(text).toBe(text.replace(/\s+/g, ' ').trim());
    }
    const starts = resolutions.flatMap((one) => one.blocks.filter((block) => block.kind === 'PARAGRAPH'));
    expect(starts.filter((block) => /^\p{Ll}/u.test(block.text)).map((block) => block.text)).toEqual([
      'zur Kenntnis.',
    ]);
  });

  it('marks what needs a look and no more', () => {
    const doubtful = reading.marks.filter((one) => one.certainty !== 'CERTAIN');
    expect(doubtful.length).toBeGreaterThan(8);
    expect(doubtful.length).toBeLessThan(25);
    expect(reading.marks.length).toBeGreaterThan(400);
  });

  it('is read in under a second', () => {
    expect(processorTime(read)).toBeLessThan(1000);
  });

  it('has exactly the findings it deserves', () => {
    const findings = checkMinutes(reading.minutes, reading.headers, reading.unknownStates);
    const items = (code: string): (string | null)[] =>
      findings.filter((one) => one.code === code).map((one) => one.item);
    expect(items('APPLICANTS_DIFFER')).toEqual(['4.1', '4.4']);
    expect(items('TITLE_DIFFERS')).toEqual(['1.3', '4.6', '7.4']);
    expect(items('WORDING_VARIANT')).toEqual(['A', '1.1', '1.2']);
    expect(items('DRAFT_REMARK')).toEqual(['1.4']);
    expect(findings.find((one) => one.code === 'DRAFT_REMARK')?.evidence).toHaveLength(3);
    expect(items('HEADER_VARIANT')).toEqual([null, '6.4', '4.5']);
    expect(findings).toHaveLength(12);
  });
});

function byAgenda(a: string, b: string): number {
  const lettered = (number: string): boolean => /^[A-Z]$/.test(number);
  if (lettered(a) !== lettered(b)) return lettered(a) ? -1 : 1;
  return a.localeCompare(b, 'de', { numeric: true });
}
