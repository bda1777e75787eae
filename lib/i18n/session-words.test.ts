import { describe, expect, it } from 'vitest';
import { sessionItemFixture } from '@/lib/domain/fixtures/session-item';
import type { SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import { callFormula, commandWords, decisionWords, ruleSentences } from './session-words';

const STATED: StatedOutcome = {
  ...{ outcome: 'MAJORITY', counts: { yes: 13, no: 1, abstain: 2 }, votes: null },
  ...{ withdrawnBy: null, mergedIntoId: null, deviationReason: null },
};
const TEXT = { kind: 'CLAUSE', number: 1, level: 1, text: 'Die IntMK stellt fest.' } as const;

describe('what the chair reads aloud', () => {
  it('calls an item with its applicants and puts its text to the vote', () => {
    const item = sessionItemFixture('4.1', {
      applicants: [
        { state: 'BE', role: 'LEAD' },
        { state: 'HB', role: 'CO' },
      ],
      wording: { blocks: [TEXT], hash: 'h', changes: 0, before: null },
    });
    expect(callFormula(item, [])).toBe(
      'Ich rufe Tagesordnungspunkt 4.1 auf: „Punkt 4.1“, Antrag: Berlin, Bremen. Ich stelle den Beschlussvorschlag zur Abstimmung. Wer stimmt zu? – Gibt es Gegenstimmen? – Enthaltungen?',
    );
    const wording = { ...item.wording, before: { title: 'Punkt', blocks: [] } };
    expect(callFormula({ ...item, wording }, [])).toContain('in der soeben geänderten Fassung');
  });

  it('asks no vote on what has no text or is confidential', () => {
    expect(callFormula(sessionItemFixture('B'), [])).toMatch(/Besteht Einvernehmen/);
    const kamin = callFormula(sessionItemFixture('8.1', { kind: 'KAMIN' }), []);
    expect(kamin).toMatch(/vertraulich/);
    expect(kamin).not.toMatch(/Abstimmung/);
  });

  it('names what is on the Grüne Liste', () => {
    const list = sessionItemFixture('C');
    expect(callFormula(list, ['2', '3.1', '4.1'])).toContain(
      'stehen die Tagesordnungspunkte 2, 3.1 und 4.1.',
    );
    expect(callFormula(list, ['2'])).toContain('steht Tagesordnungspunkt 2.');
  });
});

describe('what was recorded', () => {
  it('says outcome, counts, by whom and with what', () => {
    const nothing = { withdrawnBy: null, mergedInto: null };
    expect(decisionWords(STATED, nothing)).toBe('mehrheitlich beschlossen (13:1:2)');
    const withdrawn = { outcome: 'WITHDRAWN', counts: null } as const;
    expect(decisionWords(withdrawn, { ...nothing, withdrawnBy: 'BE' })).toBe('zurückgezogen durch Berlin');
    const merged = { outcome: 'MERGED', counts: null } as const;
    expect(decisionWords(merged, { ...nothing, mergedInto: { id: 'x', number: '7.2' } })).toBe(
      'zusammengelegt mit TOP 7.2',
    );
  });

  it('names every command', () => {
    const items = [sessionItemFixture('C'), sessionItemFixture('7.2')];
    const seen = { itemId: '7.2', seenDecisionId: 'd' };
    const commands: SessionCommand[] = [
      { kind: 'CALL_ITEM', itemId: null },
      { kind: 'CALL_ITEM', itemId: 'C' },
      { kind: 'RECORD_OUTCOME', ...seen, stated: STATED, correctionReason: null },
      { kind: 'TAKE_BACK', ...seen, reason: 'Versehen' },
      { kind: 'ADOPT_GREEN_LIST', itemId: 'C', entryIds: ['a', 'b'], stated: STATED },
      { kind: 'STATE_ARRIVED', state: 'HE', itemId: null },
      { kind: 'STATE_LEFT', state: 'HE', itemId: null },
    ];
    expect(commands.map((command) => commandWords(command, items))).toEqual([
      'Unterbrechung',
      'TOP C aufgerufen',
      'TOP 7.2: mehrheitlich beschlossen (13:1:2)',
      'TOP 7.2: Ergebnis zurückgenommen (Versehen)',
      'TOP C: Grüne Liste mit 2 Punkten mehrheitlich beschlossen',
      'Hessen eingetroffen',
      'Hessen hat die Sitzung verlassen',
    ]);
  });

  it('says the rules with their marks', () => {
    const rules = { adoptionConfirmed: true, abstentionsAllowed: false, abstentionsConfirmed: false };
    expect(ruleSentences({ ...rules, adoption: { kind: 'MINIMUM_YES', yes: 9 } })).toEqual([
      { sentence: 'Beschlossen ist, was mindestens 9 Ja-Stimmen von 16 erhält.', confirmed: true },
      { sentence: 'Einstimmig ist nur, wem alle zustimmen; Enthaltungen schaden.', confirmed: false },
    ]);
    expect(ruleSentences({ ...rules, adoption: { kind: 'SIMPLE_MAJORITY' } })[0]?.sentence).toMatch(
      /mehr Ja/,
    );
  });
});
