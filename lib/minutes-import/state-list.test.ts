import { describe, expect, it } from 'vitest';
import { UNDERLINE_OFF, UNDERLINE_ON } from './printed-line';
import { readStateList, splitTrailingStates } from './state-list';

const codes = (text: string): string =>
  readStateList(text)
    .applicants.map((one) => one.state)
    .join(' ');
const lead = (name: string): string => UNDERLINE_ON + name + UNDERLINE_OFF;

describe('readStateList', () => {
  it.each([
    ['Berlin, Bremen und Hessen', 'BE HB HE'],
    ['Sachsen-Anhalt, Sachsen, Niedersachsen', 'ST SN NI'],
    ['Mecklenburg- Vorpommern / Rheinland-Pfalz', 'MV RP'],
    ['BE, NRW, SH', 'BE NW SH'],
    ['Freie und Hansestadt Hamburg', 'HH'],
    ['Hessen / Vorsitz Ad-hoc AG', 'HE'],
    ['Bund', ''],
  ])('reads %j', (text, expected) => {
    expect(codes(text)).toBe(expected);
    expect(readStateList(text).unknown).toEqual([]);
  });

  it('takes "alle Länder" as all sixteen, with or without exceptions', () => {
    expect(readStateList('alle Länder')).toMatchObject({ allStates: true });
    expect(codes('Alle Länder').split(' ')).toHaveLength(16);
    expect(codes('Alle Länder außer Bayern, Sachsen').split(' ')).toHaveLength(14);
    expect(readStateList('Alle Länder außer Bayern').allStates).toBe(false);
  });

  it('reports a missing comma and reads both Länder', () => {
    expect(readStateList('Bremen, Hamburg Schleswig-Holstein')).toMatchObject({ missingComma: true });
    expect(codes('Bremen, Hamburg Schleswig-Holstein')).toBe('HB HH SH');
  });

  it('takes a misprint as meant and reports it, and never guesses at a foreign name', () => {
    expect(codes('Berlin, Thüringnen')).toBe('BE TH');
    expect(readStateList('Berlin, Thüringnen').unknown).toEqual(['Thüringnen']);
    expect(codes('Berlin, Preußen')).toBe('BE');
    expect(readStateList('Berlin, Preußen').unknown).toEqual(['Preußen']);
  });

  it('gives the roles that underline and note state', () => {
    expect(readStateList(`${lead('Berlin')}, Bremen, ${lead('Hessen')} (koordinierend)`).applicants).toEqual([
      { state: 'BE', role: 'LEAD' },
      { state: 'HB', role: 'CO' },
      { state: 'HE', role: 'COORDINATING' },
    ]);
  });
});

describe('splitTrailingStates', () => {
  it.each([
    ['Sprachmittlung im sozialen Bereich Berlin, Hessen', 'Sprachmittlung im sozialen Bereich', 'BE HE'],
    ['Monitoring der Länder Hessen', 'Monitoring der Länder', 'HE'],
    ['Bericht aus Bremen', 'Bericht aus Bremen', ''],
    ['Bericht aus Bremen Hessen', 'Bericht aus Bremen', 'HE'],
    ['Gleiche Regeln für alle Länder', 'Gleiche Regeln für alle Länder', ''],
    ['Verschiedenes', 'Verschiedenes', ''],
    ['Probekurse\tNRW, BE', 'Probekurse', 'NW BE'],
    ['Verfahren vereinfachen (BE, HB)', 'Verfahren vereinfachen', 'BE HB'],
    ['Vermittlung (Antrag Saarland)', 'Vermittlung', 'SL'],
    ['Fachtag (Hamburg)', 'Fachtag (Hamburg)', ''],
    ['Regeln (für alle Länder)', 'Regeln (für alle Länder)', ''],
  ])('splits %j', (text, title, expected) => {
    const split = splitTrailingStates(text);
    expect(split.title).toBe(title);
    expect(split.list?.applicants.map((one) => one.state).join(' ') ?? '').toBe(expected);
  });
});
