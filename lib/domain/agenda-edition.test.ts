import { describe, expect, it } from 'vitest';
import { editionLetter } from './agenda-edition';

describe('editionLetter', () => {
  it('counts A to Z and on', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(editionLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
  });

  it('never repeats', () => {
    const letters = Array.from({ length: 800 }, (_, index) => editionLetter(index));
    expect(new Set(letters).size).toBe(800);
  });
});
