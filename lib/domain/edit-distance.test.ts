import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('the distance of two words', () => {
  it.each([
    ['kurs', 'kurs', 0],
    ['', 'kurs', 4],
    ['einburger', 'einbuger', 1],
    ['sprachkurs', 'spracchkurs', 1],
    ['integration', 'intergation', 1],
    ['anerkennung', 'anerkenung', 1],
    ['kurs', 'kreis', 3],
    ['haus', 'wald', 3],
  ])('%s – %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
