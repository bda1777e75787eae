import { describe, expect, it } from 'vitest';
import { correctionValue } from '@/components/import/correction-value';

const form = (fields: Record<string, string | string[]>) => fields;

describe('correctionValue', () => {
  it('gives text on one line and without spaces around it', () => {
    expect(correctionValue(form({ kind: 'text', value: '  Titel\r\n mit Umbruch ' }))).toBe(
      'Titel mit Umbruch',
    );
  });

  it('gives null for an empty date, choice and number', () => {
    for (const kind of ['date', 'choice', 'number'])
      expect(correctionValue(form({ kind, value: '' }))).toBeNull();
  });

  it('tells an empty text from a missing one', () => {
    expect(correctionValue(form({ kind: 'text', value: ' ' }))).toBe('');
    expect(correctionValue(form({ kind: 'optionalText', value: ' ' }))).toBeNull();
  });

  it('sets nothing for a form it does not know', () => {
    expect(correctionValue(form({ kind: 'whole', value: 'x' }))).toBeUndefined();
  });

  it('reads a number, takes an empty field for none and leaves anything else to be refused', () => {
    expect(correctionValue(form({ kind: 'number', value: '18' }))).toBe(18);
    expect(correctionValue(form({ kind: 'number', value: '' }))).toBeNull();
    expect(correctionValue(form({ kind: 'number', value: 'achtzehn' }))).toBe('achtzehn');
  });

  it('keeps the printed order of applicants and puts added Länder behind them', () => {
    const fields = {
      kind: 'applicants',
      order: 'HH BE',
      'role-BE': 'CO',
      'role-HH': 'LEAD',
      'role-BW': 'CO',
    };
    expect(correctionValue(form(fields))).toEqual([
      { state: 'HH', role: 'LEAD' },
      { state: 'BE', role: 'CO' },
      { state: 'BW', role: 'CO' },
    ]);
  });

  it('gives Länder in chair order', () => {
    expect(correctionValue(form({ kind: 'states', states: ['TH', 'BW', 'XX'] }))).toEqual(['BW', 'TH']);
  });

  it('keeps a Ziffer number for Ziffern only', () => {
    const fields = { kind: 'block', number: '3', level: '2', text: 'Wortlaut' };
    expect(correctionValue(form({ ...fields, blockKind: 'CLAUSE' }))).toMatchObject({ number: 3, level: 2 });
    expect(correctionValue(form({ ...fields, blockKind: 'BULLET' }))).toMatchObject({ number: null });
  });

  it('leaves out the unit of a person who has none', () => {
    const person = correctionValue(
      form({ kind: 'person', name: 'Vera Muster', salutation: 'Frau', chair: 'true' }),
    );
    expect(person).toEqual({
      salutation: 'Frau',
      title: null,
      office: null,
      name: 'Vera Muster',
      chair: true,
    });
  });
});
