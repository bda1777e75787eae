import { describe, expect, it } from 'vitest';
import type { DemandStatus } from './demand-status';
import {
  boardRows,
  hasStanding,
  holdsWords,
  inBoardOrder,
  statusCounts,
  type BoardDemand,
} from './follow-up-filter';

const BMI = { code: 'BMI', name: 'Inneres' };
const BMAS = { code: 'BMAS', name: 'Arbeit' };

function demand(
  text: string,
  parts: Partial<BoardDemand> & { status?: DemandStatus; overdue?: boolean } = {},
): BoardDemand {
  const { status = 'OPEN', overdue = false, ...rest } = parts;
  return {
    ...{ conference: { number: 18 }, resolution: { position: 1, title: 'Sprache' }, clause: 1, position: 1 },
    ...{ text, answerDueOn: null, addressees: [], entries: [] },
    standing: { status, overdue, askedOn: null, answeredOn: null },
    ...rest,
  };
}

const texts = (demands: readonly BoardDemand[]) => demands.map(({ text }) => text);

describe('what is looked for', () => {
  it.each<[DemandStatus, boolean, 'UNSETTLED' | 'ALL' | DemandStatus, boolean, boolean]>([
    ['OPEN', false, 'UNSETTLED', false, true],
    ['IMPLEMENTED', false, 'UNSETTLED', false, false],
    ['NOT_TRACKED', false, 'UNSETTLED', false, false],
    ['NOT_TRACKED', false, 'ALL', false, false],
    ['NOT_TRACKED', false, 'NOT_TRACKED', false, true],
    ['REJECTED', false, 'ALL', false, true],
    ['ASKED', false, 'ASKED', false, true],
    ['ASKED', false, 'OPEN', false, false],
    ['ASKED', true, 'ALL', true, true],
    ['ASKED', false, 'ALL', true, false],
  ])('%s (overdue: %s) under %s, overdue only %s: %s', (status, overdue, wanted, only, found) => {
    expect(hasStanding(demand('a', { status, overdue }), { status: wanted, overdue: only })).toBe(found);
  });

  it('finds what was answered and not assessed since', () => {
    const answered = { kind: 'ANSWERED', on: '2023-11-20', status: null } as const;
    const assessed = { kind: 'ASSESSED', on: '2023-12-01', status: 'INTERIM' } as const;
    const wanted = { status: 'UNASSESSED', overdue: false } as const;
    expect(hasStanding(demand('a', { entries: [answered] }), wanted)).toBe(true);
    expect(hasStanding(demand('a', { entries: [answered, assessed] }), wanted)).toBe(false);
  });

  it('takes all words, in either case, from request and title', () => {
    expect(holdsWords(demand('bittet den BUND'), 'bund SPRACHE')).toBe(true);
    expect(holdsWords(demand('bittet den Bund'), 'Bund Wohnen')).toBe(false);
    expect(holdsWords(demand('bittet den Bund'), '')).toBe(true);
  });

  it('counts by status in their order', () => {
    const demands = [demand('a', { status: 'IMPLEMENTED' }), demand('b'), demand('c')];
    expect(statusCounts(demands)).toEqual([
      { status: 'OPEN', count: 2 },
      { status: 'IMPLEMENTED', count: 1 },
    ]);
  });
});

describe('the order of the board', () => {
  const sent = (on: string) => ({ kind: 'SENT' as const, on, status: null });
  const settled = demand('settled', { status: 'IMPLEMENTED', answerDueOn: '2020-01-01' });
  const overdue = demand('overdue', { overdue: true, answerDueOn: '2025-01-01' });
  const soon = demand('soon', { answerDueOn: '2026-12-01', entries: [sent('2026-01-01')] });
  const never = demand('never', { clause: 2, entries: [sent('2026-02-01')] });
  const later = demand('later conference', { conference: { number: 21 } });

  it('puts first what is overdue, then what is due next, last what is settled', () => {
    const all = [settled, never, soon, later, overdue];
    expect(texts(inBoardOrder(all, 'faelligkeit'))).toEqual([
      'overdue',
      'soon',
      'later conference',
      'never',
      'settled',
    ]);
  });

  it('goes by resolution, status and last entry', () => {
    expect(texts(inBoardOrder([never, soon, later], 'beschluss'))).toEqual([
      'later conference',
      'soon',
      'never',
    ]);
    expect(texts(inBoardOrder([settled, soon], 'stand'))).toEqual(['soon', 'settled']);
    expect(texts(inBoardOrder([soon, never, later], 'eintrag'))).toEqual([
      'never',
      'soon',
      'later conference',
    ]);
  });

  it('lists a request under each of its addressees', () => {
    const both = demand('both', { addressees: [BMI, BMAS] });
    const one = demand('one', { clause: 2, addressees: [BMI] });
    const rows = boardRows([both, one, soon], 'stelle').map(({ group, demand: { text } }) => [
      group?.name,
      text,
    ]);
    expect(rows).toEqual([
      ['Arbeit', 'both'],
      ['Inneres', 'both'],
      ['Inneres', 'one'],
      ['Ohne Adressat', 'soon'],
    ]);
    expect(boardRows([both], 'beschluss')).toEqual([{ group: null, demand: both }]);
  });
});
