import { describe, expect, it } from 'vitest';
import { containsWords } from './contains-words';

describe('a text', () => {
  it.each([
    ['Einbürgerung vor Ort', 'einbuergerung'],
    ['Einbuergerung vor Ort', 'Einbürgerung'],
    ['Straßen und Häuser', 'HAEUSER strassen'],
    ['Café Brücke', 'cafe'],
    ['Integrationssprachkurse', 'sprachkurs'],
    ['3.4.2 Beratung', '3.4'],
    ['irgendetwas', '  '],
    ['A\u0308mter', 'Ämter'],
  ])('„%s“ holds „%s“', (text, words) => {
    expect(containsWords(text, words)).toBe(true);
  });

  it.each([
    ['Einbürgerung vor Ort', 'Einbürgerung Stadt'],
    ['Haus', 'Häuser'],
    ['', 'x'],
  ])('„%s“ does not hold „%s“', (text, words) => {
    expect(containsWords(text, words)).toBe(false);
  });
});
