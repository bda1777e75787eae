import { describe, expect, it } from 'vitest';
import { GLOSSARY, glossaryTable } from './glossary';
import { TERMS } from './terms';

describe('the German words', () => {
  it('tell the values of one enum apart', () => {
    for (const [name, words] of Object.entries(TERMS)) {
      const all = Object.values(words);
      expect(new Set(all).size, name).toBe(all.length);
      expect(
        all.every((word) => word.trim() === word && word.length > 1),
        name,
      ).toBe(true);
    }
  });
});

describe('the glossary', () => {
  it('gives every German term one English word, and no English word to two terms', () => {
    const english = Object.values(GLOSSARY);
    expect(new Set(english).size).toBe(english.length);
  });

  it('prints as a table, a row a term', () => {
    expect(glossaryTable().split('\n')).toHaveLength(Object.keys(GLOSSARY).length + 2);
    expect(glossaryTable()).toContain('| Grüne Liste | green list |');
  });
});
