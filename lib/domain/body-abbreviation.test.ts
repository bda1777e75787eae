import { describe, expect, it } from 'vitest';
import { bodyAbbreviation } from './body-abbreviation';

describe('the abbreviation of a body', () => {
  it.each([
    ['BMI', 'BMI'],
    ['KMK', 'KMK'],
    ['BMDS', 'BMDS'],
    ['BUND', null],
    ['LAENDER', null],
    ['GESCHAEFTSSTELLE', null],
    ['OTHER', null],
  ])('%s: %s', (code, abbreviation) => {
    expect(bodyAbbreviation(code)).toBe(abbreviation);
  });
});
