import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, ORGANISATIONS } from './known-bodies';
import { splitBodies } from './split-bodies';
import { processorTime } from '@/lib/text/testing/processor-time';

const names = (...lines: string[]) => splitBodies(lines).map(({ name }) => name);
const BMI = 'Bundesministerium des Innern';
const INTEGRATION = 'Die Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration';

describe('bodies below a measure', () => {
  it.each([
    [
      'one a line',
      ['Bundeskanzleramt', 'Verein Nachbarn e. V.'],
      ['Bundeskanzleramt', 'Verein Nachbarn e. V.'],
    ],
    [
      'known names without a sign between',
      [`${BMI} Goethe-Institut Kommunen`],
      [BMI, 'Goethe-Institut', 'Kommunen'],
    ],
    ['commas', [`${BMI}, Hafenamt, Museen`], [BMI, 'Hafenamt', 'Museen']],
    ['slashes', ['Goethe-Institut / Haus der Sprachen'], ['Goethe-Institut', 'Haus der Sprachen']],
    ['an "und" between known names', [`${INTEGRATION} und Ressorts`], [INTEGRATION, 'Ressorts']],
    ['a name known nowhere after an authority', [`${BMI} Haus der Sprachen`], [BMI, 'Haus der Sprachen']],
    ['a name known nowhere before an authority', [`Haus der Sprachen ${BMI}`], ['Haus der Sprachen', BMI]],
    ['a legal form between', ['Nachbarn e. V. Haus der Sprachen'], ['Nachbarn e. V.', 'Haus der Sprachen']],
  ])('are told apart: %s', (_, lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });

  it.each([
    ['a comma inside a known name', ['Bundesministerium des Innern, für Bau und Heimat']],
    ['a hyphen before a comma', ['Landesamt für Wasser-, Boden- und Klimaschutz']],
    ['an "und" inside a name known nowhere', ['Haus der Sprachen und Kulturen']],
    ['a known name inside another', ['Zentrum im Bundesministerium des Innern']],
    ['an organisation at the beginning of a longer name', ['Goethe-Institut Krakau']],
    ['an "und" after a known name', ['Museen und Theater']],
    ['an authority whose name goes on in small letters', ['Auswärtiges Amt der Nachbarn']],
  ])('stay in one piece: %s', (_, lines) => {
    expect(names(...lines)).toEqual(lines);
  });

  it('are joined where a name goes on in the next line', () => {
    expect(
      names('Die Beauftragte der Bundesregierung für Migration,', 'Flüchtlinge und Integration'),
    ).toEqual([INTEGRATION]);
    expect(names('Landesamt für', 'Wasserbau', 'Museen')).toEqual(['Landesamt für Wasserbau', 'Museen']);
  });

  it('keep what stands in brackets as a remark on the body before', () => {
    expect(splitBodies([`Nachbarn e. V. ${BMI} (Finanzierung)`, '(seit 2020)'])).toEqual([
      { name: 'Nachbarn e. V.', remark: null },
      { name: BMI, remark: 'Finanzierung; seit 2020' },
    ]);
    expect(names('(Haus der Sprachen)')).toEqual(['Haus der Sprachen']);
    expect(names(`${BMI} (Finanzierung`)).toEqual([BMI, '(Finanzierung']);
  });

  it('are found in any order, whether the lines between them are broken or not', () => {
    const known = fc.uniqueArray(fc.constantFrom(...AUTHORITIES, ...ORGANISATIONS), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(known, fc.constantFrom('\n', ' ', ', ', ' / ', ' und ', '; '), (bodies, between) => {
        expect(names(...bodies.join(between).split('\n'))).toEqual(bodies);
      }),
      { numRuns: 300 },
    );
  });

  it('lose no word of any text, and take their time in proportion to it', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aB ,;/()-\n'.split(''), 'und ', 'Museen', 'e. V.', BMI),
      maxLength: 60,
    });
    const letters = (value: string) => value.replace(/[^\p{L}]|und/gu, '');
    fc.assert(
      fc.property(text, (value) => {
        const found = splitBodies(value.split('\n').filter((line) => line.trim() !== ''));
        const told = found.map(({ name, remark }) => `${name} ${remark ?? ''}`).join(' ');
        expect(letters(told)).toBe(letters(value));
      }),
      { numRuns: 500 },
    );
    expect(processorTime(() => splitBodies(['Verein '.repeat(3000)]))).toBeLessThan(1500);
  });
});
