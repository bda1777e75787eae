import { describe, expect, it } from 'vitest';
import type { Minutes } from '@/lib/domain/minutes';
import type { Certainty, MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { isOpen, proofSections } from './proof-values';

const mark = (path: string, fromLine: number, certainty: Certainty = 'CERTAIN') => ({
  path,
  fromLine,
  toLine: fromLine,
  certainty,
  reason: certainty === 'CERTAIN' ? null : 'Bitte ansehen.',
});

const minutes: Minutes = {
  conference: {
    number: 31,
    year: 2036,
    kind: 'MAIN',
    startsOn: '2036-03-01',
    endsOn: null,
    place: null,
    chair: 'BE',
  },
  participants: [],
  guests: [],
  agenda: [
    {
      ...{ number: '1', parent: null, title: 'Erstes', kind: 'ITEM', greenList: false, allStates: false },
      ...{ applicants: [{ state: 'BE', role: 'LEAD' }], status: 'OPEN' },
      ...{ withdrawnBy: null, mergedInto: null, circular: null },
    },
  ],
  resolutions: [],
};

const reading = (marks: MinutesReading['marks']): MinutesReading => ({
  ...{ minutes, marks },
  ...{ warnings: [], headers: [], unknownStates: [], conferenceBody: { code: 'INTMK', name: 'IntMK' } },
});

const values = (marks: MinutesReading['marks'], openPath: string | null = null) =>
  proofSections(reading(marks), new Map(), openPath).flatMap((section) =>
    section.groups.flatMap((group) => group.values),
  );

describe('proofSections', () => {
  it('puts values into words and under the TOP they belong to', () => {
    const [section] = proofSections(reading([mark('/agenda/0/applicants', 7)]), new Map(), null);
    expect(section?.title).toBe('Tagesordnung');
    expect(section?.groups[0]?.title).toBe('TOP 1');
    expect(section?.groups[0]?.values[0]).toMatchObject({ label: 'Antragsteller', text: 'Berlin' });
  });

  it('counts a value as open until somebody decides about it', () => {
    const marks = [mark('/conference/place', 0, 'MISSING')];
    expect(values(marks).filter(isOpen)).toHaveLength(1);
    const decided = proofSections(
      reading(marks),
      new Map([['/conference/place', 'confirmed' as const]]),
      null,
    );
    expect(decided[0]?.groups[0]?.values.filter(isOpen)).toEqual([]);
  });

  it('offers the unmarked values of an agenda entry beside the one that is open', () => {
    const marks = [mark('/agenda/0/title', 7)];
    expect(values(marks).map(({ path }) => path)).toEqual(['/agenda/0/title']);
    const paths = values(marks, '/agenda/0/title').map(({ path }) => path);
    expect(paths).toContain('/agenda/0/greenList');
    expect(paths).toContain('/agenda/0/mergedInto');
    expect(paths.filter((path) => path === '/agenda/0/title')).toHaveLength(1);
  });

  it('opens nothing for an address that names no value', () => {
    expect(values([mark('/agenda/0/title', 7)], '/nowhere/1/x')).toHaveLength(1);
  });
});
