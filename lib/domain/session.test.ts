import { describe, expect, it } from 'vitest';
import { standingDecision, undecidedItems, type RecordedDecision, type SessionItem } from './session';

const entry = (id: string, takenBack = false): RecordedDecision => ({
  ...{ id, takenBack, clientKey: null, outcome: 'UNANIMOUS', counts: null, votes: null, absent: [] },
  ...{ enBloc: false, correctionReason: null, deviationReason: null, unconfirmedRule: false },
  ...{ recordedBy: null, recordedAt: new Date('2027-03-18T09:00:00Z') },
});

describe('what stands of an item', () => {
  it('is the last entry, unless that took the one before back', () => {
    expect(standingDecision([])).toBeNull();
    expect(standingDecision([entry('a'), entry('b')])?.id).toBe('b');
    expect(standingDecision([entry('a'), entry('b', true)])).toBeNull();
    expect(standingDecision([entry('a'), entry('b', true), entry('c')])?.id).toBe('c');
  });
});

describe('the items that wait for an outcome', () => {
  const item = (title: string, rest: Partial<SessionItem> = {}) => ({
    ...{ title, kind: 'ITEM' as const, status: 'OPEN' as const, decision: null },
    ...rest,
  });

  it('are those of their own, still open and undecided', () => {
    const items = [
      item('Genehmigung der Tagesordnung', { kind: 'FORMAL' }),
      item('Bericht', { decision: entry('a') }),
      item('Sprache', { kind: 'SECTION' }),
      item('Einbürgerung'),
      item('Wohnen', { status: 'WITHDRAWN' }),
      item('Fachkräfte', { kind: 'KAMIN' }),
      item('Verschiedenes'),
    ];
    expect(undecidedItems(items).map(({ title }) => title)).toEqual([
      'Genehmigung der Tagesordnung',
      'Einbürgerung',
    ]);
  });
});
