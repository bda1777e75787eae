import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuery, isEmptyQuery, isPlaceAlone } from './search-query';

const NOTHING = {
  ...{ words: [], phrases: [], excluded: [] },
  ...{ conference: null, item: null, clause: null, reference: null },
};

describe('a question to the archive', () => {
  it.each([
    ['Sprachkurs Wartezeit', { words: ['Sprachkurs', 'Wartezeit'] }],
    [
      '  „Bund und Länder“  -Asyl Teilhabe',
      { words: ['Teilhabe'], phrases: ['Bund und Länder'], excluded: ['Asyl'] },
    ],
    ['"ein Satz" "noch einer"', { phrases: ['ein Satz', 'noch einer'] }],
    ['TOP 7.2', { item: '7.2' }],
    ['top C', { item: 'C' }],
    ['TOP 2.9b', { item: '2.9b' }],
    ['7.2', { item: '7.2' }],
    ['18. IntMK', { conference: 18 }],
    ['18. IntMK 2023 Einbürgerung', { conference: 18, words: ['Einbürgerung'] }],
    ['7. Integrationsministerkonferenz', { conference: 7 }],
    ['IntMK 18 TOP 4.4 Ziffer 2', { conference: 18, item: '4.4', clause: 2 }],
    ['TOP 4.4 Nr. 3 der 18. IntMK', { conference: 18, item: '4.4', clause: 3, words: ['der'] }],
    ['18/4.4', { conference: 18, item: '4.4' }],
    ['01/2023', { reference: '01/2023' }],
    ['Umlaufbeschluss 01/2023', { reference: '01/2023' }],
    ['Ziffer 2', { words: ['Ziffer', '2'] }],
    ['Bund-Länder-Arbeitsgruppe', { words: ['Bund', 'Länder', 'Arbeitsgruppe'] }],
    ['bis 31.12.2025', { words: ['bis', '31', '12', '2025'] }],
    ['TOPographie', { words: ['TOPographie'] }],
    ['§ & |', {}],
    ['', {}],
  ])('%s', (typed, expected) => {
    expect(askedQuery(typed)).toEqual({ ...NOTHING, ...expected });
  });

  it('is nothing, a place or more', () => {
    expect(isEmptyQuery(askedQuery(' ! '))).toBe(true);
    expect(isEmptyQuery(askedQuery('TOP 3'))).toBe(false);
    expect(isPlaceAlone(askedQuery('18. IntMK TOP 4.4'))).toBe(true);
    expect(isPlaceAlone(askedQuery('18. IntMK TOP 4.4 Asyl'))).toBe(false);
    expect(isPlaceAlone(askedQuery('TOP 4.4'))).toBe(false);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (typed) => {
        const { words, excluded } = askedQuery(typed);
        expect(words.length + excluded.length).toBeLessThan(300);
        for (const word of [...words, ...excluded]) expect(typed).toContain(word);
      }),
    );
  });
});
