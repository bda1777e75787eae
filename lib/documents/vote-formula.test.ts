import { describe, expect, it } from 'vitest';
import type { MinutesResolution } from '@/lib/domain/minutes';
import { voteFormula } from './vote-formula';

const BASE: MinutesResolution = {
  number: '1.1',
  title: 'Titel',
  applicants: [],
  outcome: 'UNANIMOUS',
  circular: null,
  decidedOn: null,
  blocks: [{ kind: 'PARAGRAPH', number: null, level: 1, text: 'Die IntMK bittet den Bund.' }],
};
const withText = (text: string, outcome: MinutesResolution['outcome']): MinutesResolution => ({
  ...BASE,
  outcome,
  blocks: [{ kind: 'PARAGRAPH', number: null, level: 1, text }],
});

describe('voteFormula', () => {
  it.each([
    ['UNANIMOUS', 'Die IntMK hat einstimmig beschlossen:'],
    ['MAJORITY', 'Die IntMK hat mehrheitlich beschlossen:'],
    ['REJECTED', 'Die IntMK hat den folgenden Antrag abgelehnt:'],
    ['NOTED', 'Die IntMK hat Folgendes zur Kenntnis genommen:'],
    ['POSTPONED', 'Die IntMK hat den folgenden Antrag vertagt:'],
  ] as const)('states %s before the text', (outcome, sentence) => {
    expect(voteFormula({ ...BASE, outcome })).toBe(sentence);
  });

  it('names the circular resolution and its day', () => {
    expect(voteFormula({ ...BASE, circular: '01/2023', decidedOn: '2023-03-29' })).toBe(
      'Die IntMK hat mit Umlaufbeschluss 01/2023 vom 29. März 2023 einstimmig beschlossen:',
    );
    expect(voteFormula({ ...BASE, decidedOn: '2023-03-29' })).toBe(
      'Die IntMK hat im Umlaufverfahren vom 29. März 2023 einstimmig beschlossen:',
    );
  });

  it('says nothing where the text says it, and invents nothing where nothing is known', () => {
    expect(voteFormula(withText('Die IntMK nahm den Bericht zur Kenntnis.', 'NOTED'))).toBeNull();
    expect(voteFormula(withText('Der Antrag wurde abgelehnt.', 'REJECTED'))).toBeNull();
    expect(voteFormula({ ...BASE, outcome: null })).toBeNull();
  });

  it('recognises a sentence that goes around a list of reports', () => {
    const texts = ['Die Länder nehmen die Berichte', 'des Bundes', 'zur Kenntnis.'];
    const blocks = texts.map((text) => ({
      kind: text === 'des Bundes' ? ('BULLET' as const) : ('PARAGRAPH' as const),
      number: null,
      level: 1,
      text,
    }));
    expect(voteFormula({ ...BASE, outcome: 'NOTED', blocks })).toBeNull();
  });

  it('keeps the formula where the text only mentions the words', () => {
    const text = 'Die IntMK nimmt den Bericht zur Kenntnis und bittet den Bund um Mittel.';
    expect(voteFormula(withText(text, 'NOTED'))).toBe('Die IntMK hat Folgendes zur Kenntnis genommen:');
    expect(voteFormula(withText('Die IntMK nimmt den Bericht zur Kenntnis.', 'UNANIMOUS'))).toBe(
      'Die IntMK hat einstimmig beschlossen:',
    );
  });

  it('is a short sentence where nothing follows', () => {
    expect(voteFormula({ ...BASE, outcome: 'NOTED', blocks: [] })).toBe('Zur Kenntnis genommen.');
  });
});
