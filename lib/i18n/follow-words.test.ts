import { describe, expect, it } from 'vitest';
import type { FollowEntry, FollowResult, FollowView } from '@/lib/domain/session-follow';
import { resultDetail, sessionChanges } from './follow-words';

const RESULT: FollowResult = {
  ...{ outcome: 'UNANIMOUS', counts: null, enBloc: false },
  ...{ withdrawnBy: null, mergedInto: null, circular: null },
};

function entry(number: string, changed: Partial<FollowEntry> = {}): FollowEntry {
  return {
    ...{ id: number, number, kind: 'ITEM', title: `Titel ${number}`, greenList: false, own: false },
    ...{ changes: 0, result: null },
    ...changed,
  };
}

function view(changed: Partial<FollowView> = {}): FollowView {
  const items = ['2', '3', '4.1', '4.2'].map((number) => entry(number));
  return { conferenceNumber: 22, status: 'RUNNING', calledItemId: null, items, shown: null, ...changed };
}

const withItems = (change: (item: FollowEntry) => FollowEntry) => view({ items: view().items.map(change) });

describe('what a screen reader says of a change', () => {
  it('is nothing where nothing changed', () => {
    expect(sessionChanges(view(), view())).toEqual([]);
  });

  it('is the outcome with its item', () => {
    const after = withItems((item) => (item.id === '4.1' ? { ...item, result: RESULT } : item));
    expect(sessionChanges(view(), after)).toEqual(['TOP 4.1: einstimmig beschlossen.']);
    expect(sessionChanges(after, view())).toEqual(['TOP 4.1: Ergebnis zurückgenommen.']);
  });

  it('is one sentence where many items are adopted at once', () => {
    const after = withItems((item) => ({ ...item, result: RESULT }));
    expect(sessionChanges(view(), after)).toEqual([
      '4 Punkte haben ein neues Ergebnis: TOP 2, 3, 4.1 und 4.2.',
    ]);
  });

  it('is what was called, and that nothing is', () => {
    const called = view({ calledItemId: '3' });
    expect(sessionChanges(view(), called)).toEqual(['Aufgerufen ist TOP 3, Titel 3.']);
    expect(sessionChanges(called, view())).toEqual(['Es ist kein Punkt aufgerufen.']);
  });

  it('is that the wording changed, and that the sitting begins and ends', () => {
    const after = withItems((item) => (item.id === '3' ? { ...item, changes: 1 } : item));
    expect(sessionChanges(view(), after)).toEqual(['TOP 3: Wortlaut geändert.']);
    expect(sessionChanges(view({ status: 'PLANNED' }), view())).toEqual(['Die Sitzung ist eröffnet.']);
    const closed = view({ status: 'HELD' });
    expect(sessionChanges(view({ calledItemId: '3' }), closed)).toEqual(['Die Sitzung ist geschlossen.']);
  });
});

describe('what stands beside an outcome', () => {
  it.each<[Partial<FollowResult>, string | null]>([
    [{}, null],
    [{ counts: { yes: 13, no: 1, abstain: 2 } }, '13:1:2'],
    [{ enBloc: true }, 'mit der Grünen Liste'],
    [{ outcome: 'WITHDRAWN', withdrawnBy: 'BE' }, 'durch Berlin'],
    [{ outcome: 'MERGED', mergedInto: '7.2' }, 'mit TOP 7.2'],
    [{ outcome: 'DECIDED_BY_CIRCULAR', circular: '01/2027' }, '01/2027'],
  ])('%j is %s', (changed, words) => {
    expect(resultDetail({ ...RESULT, ...changed })).toBe(words);
  });
});
