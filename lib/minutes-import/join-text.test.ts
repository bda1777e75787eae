import { describe, expect, it } from 'vitest';
import { joinText, repairWords } from './join-text';

describe('joinText', () => {
  it.each([
    ['Branden-', 'burg', 'Brandenburg', true],
    ['Nord-', 'rhein-Westfalen', 'Nordrhein-Westfalen', true],
    ['Mecklenburg-', 'Vorpommern', 'Mecklenburg-Vorpommern', false],
    ['Sprach-', 'und Berufskurse', 'Sprach- und Berufskurse', false],
    ['zehn-', 'bis zwölfmal', 'zehn- bis zwölfmal', false],
    ['so-', 'wie alle', 'sowie alle', true],
    ['ein Follow-', 'up-Termin', 'ein Follow-up-Termin', false],
    ['die IT-', 'gestützte Suche', 'die IT-gestützte Suche', false],
    ['Fachkräfte und -', 'betriebe', 'Fachkräfte und -betriebe', false],
    ['Haus\u00AD', 'halt', 'Haushalt', true],
    ['der Bund', 'zahlt', 'der Bund zahlt', false],
    ['', 'Anfang', 'Anfang', false],
  ])('joins %j and %j', (before, after, text, repaired) => {
    expect(joinText(before, after)).toEqual({ text, repaired });
  });
});

describe('repairWords', () => {
  it.each([
    ['mit einzu beziehen', 'mit einzubeziehen'],
    ['Län\u00ADder', 'Länder'],
  ])('mends %j', (broken, whole) => {
    expect(repairWords(broken)).toEqual({ text: whole, repaired: true });
  });

  it.each(['Sprach- und Berufskurse', 'dazu beitragen', 'zehn- bis zwölfmal'])('leaves %j', (text) => {
    expect(repairWords(text)).toEqual({ text, repaired: false });
  });
});
