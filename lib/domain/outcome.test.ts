import { describe, expect, it } from 'vitest';
import { confirmOutcome, isAdopted, isVotedOn } from './outcome';

const counts = (yes: number, no: number, abstain: number) => ({ yes, no, abstain });

describe('a stated outcome', () => {
  it('stands as stated without counts', () => {
    expect(confirmOutcome('MAJORITY', null)).toEqual({ ok: true, value: 'MAJORITY' });
    expect(confirmOutcome('NOTED', null)).toEqual({ ok: true, value: 'NOTED' });
  });

  it('stands beside counts that fit, absent Länder and abstentions included', () => {
    expect(confirmOutcome('MAJORITY', counts(13, 1, 2))).toEqual({ ok: true, value: 'MAJORITY' });
    expect(confirmOutcome('UNANIMOUS', counts(15, 0, 1))).toEqual({ ok: true, value: 'UNANIMOUS' });
    expect(confirmOutcome('REJECTED', counts(3, 9, 0))).toEqual({ ok: true, value: 'REJECTED' });
  });

  it.each([
    ['UNANIMOUS', counts(15, 1, 0), 'UNANIMOUS_WITH_NO_VOTES'],
    ['MAJORITY', counts(0, 0, 16), 'ADOPTED_WITHOUT_YES_VOTES'],
    ['NOTED', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['POSTPONED', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['MAJORITY', counts(13, 3, 1), 'COUNTS_IMPOSSIBLE'],
    ['MAJORITY', counts(13.5, 1, 0), 'COUNTS_IMPOSSIBLE'],
    ['MAJORITY', counts(13, -1, 0), 'COUNTS_IMPOSSIBLE'],
    ['REJECTED', counts(0, 0, 0), 'COUNTS_IMPOSSIBLE'],
  ] as const)('%s is refused beside counts that contradict it', (outcome, stated, error) => {
    expect(confirmOutcome(outcome, stated)).toEqual({ ok: false, error });
  });

  it('is adopted only if it was beschlossen, and voted on also if it was abgelehnt', () => {
    expect((['UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED'] as const).map(isAdopted)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect((['UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED'] as const).map(isVotedOn)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
