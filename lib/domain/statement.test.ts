import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from './federal-state';
import {
  announceStatement,
  inChairOrder,
  joinStatement,
  LONGEST_STATEMENT,
  postponeStatement,
  statementObstacle,
  statementParagraphs,
  statementStatus,
  submitStatement,
  withdrawStatement,
  type Statement,
} from './statement';

const TODAY = '2027-05-05';
const statement = (parts: Partial<Statement> = {}): Statement => ({
  ...{ states: ['BY', 'SN'], dueOn: TODAY, submitted: true, withdrawn: false, itemKind: 'ITEM' },
  ...parts,
});
const refused = (error: string) => ({ ok: false, error });

describe('announcing', () => {
  it('names the Länder in chair order, each once', () => {
    expect(announceStatement('ITEM', ['SN', 'BY', 'SN'], [])).toEqual({ ok: true, value: ['BY', 'SN'] });
  });

  it('is not for a section, nor twice for what still waits', () => {
    expect(announceStatement('SECTION', ['BY'], [])).toEqual(refused('STATEMENT_ITEM_IS_SECTION'));
    const waiting = statement({ submitted: false });
    expect(announceStatement('ITEM', ['SN', 'BY'], [waiting])).toEqual(
      refused('STATEMENT_ALREADY_ANNOUNCED'),
    );
    expect(announceStatement('ITEM', ['BY'], [waiting]).ok).toBe(true);
    expect(announceStatement('ITEM', ['SN', 'BY'], [statement()]).ok).toBe(true);
  });
});

describe('the words', () => {
  const words = {
    text: ' Erster  Absatz,\nzweite Zeile. \n\n \n Zweiter. ',
    visibility: 'INTERNAL',
  } as const;

  it('are paragraphs parted by an empty line', () => {
    expect(submitStatement(statement(), words, TODAY)).toEqual({
      ok: true,
      value: 'Erster Absatz, zweite Zeile.\n\nZweiter.',
    });
    expect(statementParagraphs('')).toEqual([]);
  });

  it.each([
    ['the day after the last', { dueOn: '2027-05-04' }, words, 'DEADLINE_PASSED'],
    ['withdrawn', { withdrawn: true }, words, 'STATEMENT_WITHDRAWN'],
    ['empty', {}, { ...words, text: ' \n ' }, 'STATEMENT_WITHOUT_TEXT'],
    ['too long', {}, { ...words, text: 'a'.repeat(LONGEST_STATEMENT + 1) }, 'STATEMENT_TOO_LONG'],
    ['Kamin', { itemKind: 'KAMIN' }, { ...words, visibility: 'EXTERNAL' }, 'STATEMENT_ON_KAMIN_ITEM'],
  ] as const)('are refused: %s', (_name, parts, sent, code) => {
    expect(submitStatement(statement(parts), sent, TODAY)).toEqual(refused(code));
  });

  it('may be submitted on the last day, without a day at all, and inside on a Kamin item', () => {
    expect(statementObstacle(statement(), TODAY)).toBeNull();
    expect(statementObstacle(statement({ dueOn: null }), '2099-01-01')).toBeNull();
    expect(submitStatement(statement({ itemKind: 'KAMIN' }), words, TODAY).ok).toBe(true);
  });
});

describe('further Länder', () => {
  it('join what was submitted, once, until the last day', () => {
    expect(joinStatement(statement(), 'BW', TODAY)).toEqual({ ok: true, value: ['BW', 'BY', 'SN'] });
    expect(joinStatement(statement(), 'BY', TODAY)).toEqual(refused('STATEMENT_ALREADY_JOINED'));
    expect(joinStatement(statement({ submitted: false }), 'BW', TODAY)).toEqual(
      refused('STATEMENT_WITHOUT_TEXT'),
    );
    expect(joinStatement(statement(), 'BW', '2027-05-06')).toEqual(refused('DEADLINE_PASSED'));
    expect(joinStatement(statement({ withdrawn: true }), 'BW', TODAY)).toEqual(
      refused('STATEMENT_WITHDRAWN'),
    );
  });

  it('leave it to the others; the last one takes it back and stays named', () => {
    expect(withdrawStatement(statement(), 'BY')).toEqual({
      ok: true,
      value: { states: ['SN'], withdrawn: false },
    });
    expect(withdrawStatement(statement({ states: ['SN'] }), 'SN')).toEqual({
      ok: true,
      value: { states: ['SN'], withdrawn: true },
    });
    expect(withdrawStatement(statement(), 'BW')).toEqual(refused('STATEMENT_OF_OTHER_STATES'));
    expect(withdrawStatement(statement({ withdrawn: true }), 'BY')).toEqual(refused('STATEMENT_WITHDRAWN'));
  });

  it('never leave it without a Land or with one twice, whatever they do', () => {
    const state = fc.constantFrom(...STATE_CODES);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), state)), state, (acts, first) => {
        let now = statement({ states: [first] });
        for (const [joins, who] of acts) {
          const joined = joins ? joinStatement(now, who, TODAY) : null;
          if (joined?.ok) now = { ...now, states: joined.value };
          const left = joins ? null : withdrawStatement(now, who);
          if (left?.ok) now = { ...now, ...left.value };
        }
        expect(now.states.length).toBeGreaterThan(0);
        expect(now.states).toEqual(inChairOrder(now.states));
      }),
    );
  });
});

describe('its day and its state', () => {
  it('is set anew by a day that is not over', () => {
    expect(postponeStatement(statement(), '2027-05-09', TODAY)).toEqual({ ok: true, value: '2027-05-09' });
    expect(postponeStatement(statement(), TODAY, TODAY)).toEqual(refused('DEADLINE_UNCHANGED'));
    expect(postponeStatement(statement(), '2027-05-04', TODAY)).toEqual(refused('STATEMENT_DAY_PAST'));
    expect(postponeStatement(statement({ withdrawn: true }), '2027-05-09', TODAY)).toEqual(
      refused('STATEMENT_WITHDRAWN'),
    );
  });

  it('is one of three', () => {
    expect(statementStatus(statement({ submitted: false }))).toBe('ANNOUNCED');
    expect(statementStatus(statement())).toBe('SUBMITTED');
    expect(statementStatus(statement({ withdrawn: true }))).toBe('WITHDRAWN');
  });
});
