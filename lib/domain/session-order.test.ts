import { describe, expect, it } from 'vitest';
import { sessionItemFixture as item } from './fixtures/session-item';
import type { RecordedDecision, Session, SessionItem } from './session';
import { greenListItems, isOpenItem, nextItem } from './session-order';

const DECISION = { id: 'd' } as RecordedDecision;

function session(calledItemId: string | null, ...items: SessionItem[]): Session {
  return { calledItemId, items } as Session;
}

const AGENDA = [
  item('A', { decision: DECISION }),
  item('C'),
  item('1', { kind: 'SECTION' }),
  item('1.1', { greenListEntryId: 'e' }),
  item('1.2', { status: 'WITHDRAWN' }),
  item('1.3'),
  item('2', { status: 'DECIDED_BY_CIRCULAR' }),
];

describe('what comes next', () => {
  it('is the first undecided item, the Grüne Liste before what stands on it', () => {
    expect(nextItem(session(null, ...AGENDA))?.number).toBe('C');
    expect(nextItem(session('A', ...AGENDA))?.number).toBe('C');
  });

  it('passes over what is on the list while TOP C is open, and over what is withdrawn', () => {
    expect(nextItem(session('C', ...AGENDA))?.number).toBe('1.3');
  });

  it('comes back to what was passed over, and ends where nothing is left', () => {
    const adopted = AGENDA.map((one) => (one.number === 'C' ? { ...one, decision: DECISION } : one));
    expect(nextItem(session('1.3', ...adopted))?.number).toBe('1.1');
    expect(nextItem(session('A', item('A', { decision: DECISION })))).toBeNull();
    expect(nextItem(session('1.3', item('1.3')))).toBeNull();
  });

  it('goes to a Kamin talk in its turn, but not back to it', () => {
    const agenda = [item('5.1', { kind: 'KAMIN' }), item('6')];
    expect(nextItem(session(null, ...agenda))?.number).toBe('5.1');
    expect(nextItem(session('6', ...agenda))).toBeNull();
  });

  it('counts as open no section and nothing that was settled otherwise', () => {
    expect(AGENDA.filter(isOpenItem).map(({ number }) => number)).toEqual(['C', '1.1', '1.3']);
    expect(greenListItems(session(null, ...AGENDA)).map(({ number }) => number)).toEqual(['1.1']);
  });
});
