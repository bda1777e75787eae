import { describe, expect, it } from 'vitest';
import { readVote, readVoteFormula, readVoteSentence } from './vote-phrase';

describe('readVote', () => {
  it.each([
    ['einstimmig', 'UNANIMOUS'],
    ['Einstimmig bei zwei Enthaltungen', 'UNANIMOUS'],
    ['mit Mehrheit angenommen', 'MAJORITY'],
    ['mehrheitlich abgelehnt', 'REJECTED'],
    ['vertagt', 'POSTPONED'],
    ['Kenntnisnahme', 'NOTED'],
    ['16:0:0', 'UNANIMOUS'],
    ['13:1:2', 'MAJORITY'],
    ['15:1', 'MAJORITY'],
    ['mit 15 zu 1 Stimmen', 'MAJORITY'],
    ['Ja: 10, Nein: 4, Enthaltung: 2', 'MAJORITY'],
    ['3 : 10 : 3', 'REJECTED'],
    ['12 Ja, 2 Nein, 2 Enthaltungen', 'MAJORITY'],
    ['Freigabe Beschluss', null],
  ])('%j', (text, outcome) => {
    expect(readVote(text).outcome).toBe(outcome);
  });

  it('asks a person to look where abstentions make it uncertain', () => {
    expect(readVote('15:0:1')).toMatchObject({ outcome: 'UNANIMOUS', certain: false });
  });
});

describe('readVoteFormula', () => {
  it('reads number and date of a circular resolution', () => {
    expect(
      readVoteFormula('Die IntMK hat mit Umlaufbeschluss 01/2023 vom 29. März 2023 einstimmig beschlossen:'),
    ).toEqual({
      outcome: 'UNANIMOUS',
      circular: '01/2023',
      decidedOn: '2023-03-29',
      certain: true,
      rest: '',
      introduces: true,
    });
  });

  it('keeps the text that follows the formula on its line', () => {
    expect(
      readVoteFormula('Die Konferenz fasst mehrheitlich folgenden Beschluss: Der Plan gilt.'),
    ).toMatchObject({
      outcome: 'MAJORITY',
      rest: 'Der Plan gilt.',
    });
  });

  it.each([
    ['Die IntMK hat mit 15:1:0 Stimmen beschlossen:', 'MAJORITY'],
    ['Die IntMK verabschiedet einstimmig folgende Erklärung:', 'UNANIMOUS'],
    ['Die Ministerinnen und Minister der Länder beschließen mehrheitlich:', 'MAJORITY'],
    ['Einstimmig beschlossen:', 'UNANIMOUS'],
  ])('%j', (text, outcome) => {
    expect(readVoteFormula(text)).toMatchObject({ outcome, rest: '' });
  });

  it.each([
    'Die IntMK nahm den Bericht zur Kenntnis.',
    'Die Bundesregierung hat 2022 Eckpunkte beschlossen, um mehr zu erreichen.',
    'Die Länder bitten den Bund:',
  ])('leaves %j as text', (text) => {
    expect(readVoteFormula(text)).toBeNull();
  });
});

describe('readVoteSentence', () => {
  it('finds the outcome in a sentence that stays text', () => {
    expect(readVoteSentence('Die IntMK nahm den Bericht zur Kenntnis.')?.outcome).toBe('NOTED');
    expect(readVoteSentence('Die Beratung wird auf die nächste Konferenz vertagt.')?.outcome).toBe(
      'POSTPONED',
    );
    expect(readVoteSentence('Die Länder setzen sich dafür ein.')).toBeNull();
  });
});
