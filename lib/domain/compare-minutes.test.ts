import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesNothing, compareMinutes, mergedOrder, sameValue } from './compare-minutes';
import type { Minutes } from './minutes';

function minutes(): Minutes {
  return {
    conference: {
      number: 42,
      year: 2044,
      kind: 'MAIN',
      startsOn: '2044-04-26',
      endsOn: '2044-04-27',
      place: 'Musterstadt',
      chair: 'HE',
    },
    participants: [{ state: 'HE', ministry: 'Ministerium', persons: [] }],
    guests: [{ body: 'Bundesamt', persons: [] }],
    agenda: [
      {
        number: '1.1',
        parent: null,
        title: 'Sprachförderung',
        kind: 'ITEM',
        greenList: true,
        allStates: false,
        applicants: [
          { state: 'HE', role: 'LEAD' },
          { state: 'BE', role: 'CO' },
        ],
        status: 'OPEN',
        withdrawnBy: null,
        mergedInto: null,
        circular: null,
      },
    ],
    resolutions: [
      {
        number: '1.1',
        title: 'Sprachförderung',
        applicants: ['HE', 'BE'],
        outcome: 'UNANIMOUS',
        circular: null,
        decidedOn: null,
        blocks: [{ kind: 'CLAUSE', number: 1, level: 1, text: 'Die Länder bitten den Bund.' }],
      },
    ],
  };
}

const changed = (alter: (read: Minutes) => void) => {
  const read = minutes();
  alter(read);
  return compareMinutes(minutes(), read).filter(({ kind }) => kind !== 'UNCHANGED');
};

describe('comparing minutes with the record', () => {
  it('creates everything where nothing is on record', () => {
    const changes = compareMinutes(null, minutes());
    expect(changes.map(({ noun, kind }) => `${noun} ${kind}`)).toEqual([
      'MEETING CREATED',
      'DELEGATION CREATED',
      'GUEST CREATED',
      'AGENDA_ITEM CREATED',
      'RESOLUTION CREATED',
    ]);
  });

  it('finds nothing to change in the same minutes, in whatever order the Länder stand', () => {
    const read = minutes();
    read.agenda[0]!.applicants.reverse();
    read.resolutions[0]!.applicants.reverse();
    expect(changesNothing(compareMinutes(minutes(), read))).toBe(true);
  });

  it('names field, old and new value', () => {
    expect(changed((read) => (read.resolutions[0]!.title = 'Sprache'))).toEqual([
      {
        noun: 'RESOLUTION',
        key: '1.1',
        title: 'Sprache',
        kind: 'CHANGED',
        fields: [{ field: 'title', before: 'Sprachförderung', after: 'Sprache' }],
      },
    ]);
  });

  it('does not let what could not be read erase what is known', () => {
    expect(
      changed((read) => {
        read.resolutions[0]!.outcome = null;
        Object.assign(read.conference, { startsOn: null, place: null, chair: null });
      }),
    ).toEqual([]);
  });

  it('keeps what only the record knows', () => {
    expect(changed((read) => (read.resolutions = []))).toMatchObject([{ noun: 'RESOLUTION', kind: 'KEPT' }]);
  });

  it.each([
    ['role', (read: Minutes) => (read.agenda[0]!.applicants[1]!.role = 'COORDINATING'), 'applicants'],
    ['status', (read: Minutes) => (read.agenda[0]!.status = 'WITHDRAWN'), 'status'],
    ['block', (read: Minutes) => (read.resolutions[0]!.blocks[0]!.text += '!'), 'blocks'],
    ['place', (read: Minutes) => (read.conference.place = 'Anderswo'), 'place'],
    ['ministry', (read: Minutes) => (read.participants[0]!.ministry = 'Senatsverwaltung'), 'ministry'],
  ])('notices a changed %s', (_, alter, field) => {
    expect(changed(alter).flatMap((change) => change.fields.map((one) => one.field))).toEqual([field]);
  });
});

describe('the merged order', () => {
  it('puts what only the record knows behind what it followed', () => {
    expect(mergedOrder(['A', '1', '2', '3'], ['A', '1', '3', '4'])).toEqual(['A', '1', '2', '3', '4']);
    expect(mergedOrder(['x', 'A'], ['A', 'B'])).toEqual(['x', 'A', 'B']);
  });

  it('holds every key once and keeps the order of the read ones', () => {
    const keys = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(keys, keys, (stored, read) => {
        const order = mergedOrder(stored, read);
        expect([...order].sort()).toEqual([...new Set([...stored, ...read])].sort());
        expect(order.filter((key) => read.includes(key))).toEqual(read);
      }),
    );
  });
});

describe('equality of plain data', () => {
  it('ignores the order of keys and tells lists from objects', () => {
    expect(sameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue(null, {})).toBe(false);
  });
});
