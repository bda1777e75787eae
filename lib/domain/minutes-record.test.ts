import { describe, expect, it } from 'vitest';
import { SAMPLE_MINUTES } from '@/lib/documents/fixtures/sample-minutes';
import type { Minutes } from './minutes';
import { recordChanges, takeOverRecord, type InternalRecord, type MinutesRecord } from './minutes-record';

const external = (record: Minutes): MinutesRecord => ({ audience: 'EXTERNAL', record });
const internal = (record: InternalRecord): MinutesRecord => ({ audience: 'INTERNAL', record });
const noteOf = (text: string) => ({ text, author: 'Prüfperson' });

const BASE: InternalRecord = {
  minutes: SAMPLE_MINUTES,
  openedAt: '2036-02-28T09:00:00.000Z',
  closedAt: null,
  presence: [{ state: 'HB', stays: [{ from: null, to: null }] }],
  items: SAMPLE_MINUTES.agenda
    .filter(({ kind }) => kind !== 'SECTION')
    .map(({ number, title, kind }) => ({
      ...{ number, title, kind, wordingChanges: 0 },
      ...{ decisions: [], statements: [], notes: [] },
    })),
};

const CHANGED: Minutes = {
  ...SAMPLE_MINUTES,
  conference: { ...SAMPLE_MINUTES.conference, place: 'Neustadt' },
  participants: [],
  agenda: SAMPLE_MINUTES.agenda.map((entry) =>
    entry.number === '1.4' ? { ...entry, title: 'Neuer Titel' } : entry,
  ),
  resolutions: SAMPLE_MINUTES.resolutions.map((one) =>
    one.number === 'A' ? { ...one, statements: [{ states: ['BY'], text: ['Erklärung.'] }] } : one,
  ),
};
const LATER: InternalRecord = {
  ...BASE,
  minutes: CHANGED,
  closedAt: '2036-03-01T12:00:00.000Z',
  items: BASE.items.map((item) => (item.number === '1.1' ? { ...item, notes: [noteOf('Vermerk')] } : item)),
};

/** Takes over one change after the other until none is left. */
function takeOverAll(kept: MinutesRecord, newer: MinutesRecord): { record: MinutesRecord; steps: number } {
  let record = kept;
  for (let steps = 0; steps < 50; steps++) {
    const [change] = recordChanges(record, newer);
    if (!change) return { record, steps };
    record = takeOverRecord(record, newer, change);
  }
  throw new Error('no end');
}

describe('recordChanges', () => {
  it('names an edition of the Anlage that came since, and none in drafts that knew of none', () => {
    const annex = { edition: 2, asOn: '2036-02-20' };
    const items = BASE.items.map((item) => (item.number === '1.1' ? { ...item, annex } : item));
    const [change, ...more] = recordChanges(internal(BASE), internal({ ...BASE, items }));
    expect(change).toMatchObject({ noun: 'COURSE', key: '1.1', fields: [{ field: 'annex', after: annex }] });
    expect(more).toEqual([]);
  });

  it('names nothing where nothing differs, also after a round trip through the database', () => {
    expect(recordChanges(internal(BASE), internal(structuredClone(BASE)))).toEqual([]);
  });

  it('names what differs, statements and what was removed included', () => {
    const names = recordChanges(external(SAMPLE_MINUTES), external(CHANGED)).map(
      ({ noun, key, kind, fields }) => [noun, key, kind, ...fields.map(({ field }) => field)].join(' '),
    );
    expect(names).toEqual([
      'MEETING  CHANGED place',
      'DELEGATION HB KEPT',
      'AGENDA_ITEM 1.4 CHANGED title',
      'RESOLUTION A CHANGED statements',
    ]);
  });

  it('names what only the internal minutes have', () => {
    const nouns = recordChanges(internal(BASE), internal(LATER)).map(({ noun, key }) => `${noun} ${key}`);
    expect(nouns).toEqual(expect.arrayContaining(['PRESENCE ', 'COURSE 1.1']));
  });

  it('shows a mere change of order too', () => {
    const turned = { ...SAMPLE_MINUTES, resolutions: [...SAMPLE_MINUTES.resolutions].reverse() };
    expect(recordChanges(external(SAMPLE_MINUTES), external(turned)).map(({ noun }) => noun)).toEqual([
      'ORDER',
    ]);
    expect(takeOverAll(external(SAMPLE_MINUTES), external(turned)).record).toEqual(external(turned));
  });
});

describe('takeOverRecord', () => {
  it('takes over exactly one thing', () => {
    const changes = recordChanges(external(SAMPLE_MINUTES), external(CHANGED));
    const place = changes.find(({ noun }) => noun === 'MEETING');
    if (!place) throw new Error('no change');
    const { record } = takeOverRecord(external(SAMPLE_MINUTES), external(CHANGED), place);
    expect(record).toEqual({ ...SAMPLE_MINUTES, conference: CHANGED.conference });
  });

  it('ends at the newer record, one step a change', () => {
    expect(takeOverAll(external(SAMPLE_MINUTES), external(CHANGED))).toEqual({
      record: external(CHANGED),
      steps: 4,
    });
    expect(takeOverAll(internal(BASE), internal(LATER)).record).toEqual(internal(LATER));
    expect(takeOverAll(internal(LATER), internal(BASE)).record).toEqual(internal(BASE));
  });
});
