import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditableBlock, MotionText } from '@/lib/domain/motion-text';
import { mergePlaces, mergeTexts, type MergeChoice, type ThreeTexts } from './merge-texts';

const clause = (id: string, text = `Satz ${id}`): EditableBlock => ({ id, kind: 'CLAUSE', level: 1, text });
const text = (...blocks: EditableBlock[]): MotionText => ({ title: 'Titel', blocks, rationale: [] });
const base = text(clause('a'), clause('b'), clause('c'));

function merged(texts: ThreeTexts, choices: Record<string, MergeChoice> = {}): string[] | null {
  let made = 0;
  const suggested = Object.fromEntries(
    mergePlaces(texts).flatMap(({ key, suggestion }) => (suggestion ? [[key, suggestion]] : [])),
  );
  const result = mergeTexts(texts, { ...suggested, ...choices }, () => `neu${++made}`);
  return result && result.blocks.map((block) => block.text);
}

describe('merging two texts', () => {
  it('takes what only one of them changed, and what both changed alike', () => {
    const theirs = text(clause('a', 'ihr A'), clause('b'), clause('c', 'beide C'));
    const mine = text(clause('a'), clause('b', 'mein B'), clause('c', 'beide C'));
    expect(mergePlaces({ base, theirs, mine }).map(({ key, suggestion }) => [key, suggestion])).toEqual([
      ['a', 'THEIRS'],
      ['b', 'MINE'],
    ]);
    expect(merged({ base, theirs, mine })).toEqual(['ihr A', 'mein B', 'beide C']);
  });

  it('asks where both changed the same block', () => {
    const theirs = text(clause('a', 'ihr A'), clause('b'), clause('c'));
    const mine = text(clause('a', 'mein A'), clause('b'), clause('c'));
    const texts = { base, theirs, mine };
    expect(mergePlaces(texts)).toMatchObject([{ key: 'a', suggestion: null }]);
    expect(merged(texts)).toBeNull();
    expect(merged(texts, { a: 'MINE' })?.[0]).toBe('mein A');
    expect(merged(texts, { a: 'THEIRS' })?.[0]).toBe('ihr A');
    expect(merged(texts, { a: 'BOTH' })).toEqual(['ihr A', 'mein A', 'Satz b', 'Satz c']);
  });

  it('asks where one struck what the other changed', () => {
    const theirs = text(clause('b'), clause('c'));
    const mine = text(clause('a', 'mein A'), clause('b'), clause('c'));
    expect(mergePlaces({ base, theirs, mine })).toMatchObject([{ key: 'a', theirs: null, suggestion: null }]);
    expect(merged({ base, theirs, mine }, { a: 'THEIRS' })).toEqual(['Satz b', 'Satz c']);
    expect(merged({ base, theirs, mine }, { a: 'BOTH' })).toEqual(['mein A', 'Satz b', 'Satz c']);
  });

  it('keeps what each added where it stood, and one block where both added the same', () => {
    const theirs = text(
      clause('a'),
      clause('t', 'ihr Neues'),
      clause('b'),
      clause('c'),
      clause('x', 'gleich'),
    );
    const mine = text(
      clause('a'),
      clause('b'),
      clause('m', 'mein Neues'),
      clause('c'),
      clause('y', 'gleich'),
    );
    expect(merged({ base, theirs, mine })).toEqual([
      ...['Satz a', 'ihr Neues', 'Satz b', 'mein Neues', 'Satz c', 'gleich'],
    ]);
  });

  it('keeps the order that one of them made', () => {
    const turned = text(clause('c'), clause('a'), clause('b'));
    const mine = text(clause('a'), clause('b', 'mein B'), clause('c'));
    expect(merged({ base, theirs: turned, mine })).toEqual(['Satz c', 'Satz a', 'mein B']);
    expect(merged({ base, theirs: mine, mine: turned })).toEqual(['Satz c', 'Satz a', 'mein B']);
  });

  it('asks for the title, which cannot be both', () => {
    const texts = { base, theirs: { ...base, title: 'Ihrer' }, mine: { ...base, title: 'Meiner' } };
    expect(merged(texts, { title: 'BOTH' })).toBeNull();
    expect(mergeTexts(texts, { title: 'THEIRS' }, () => 'neu')?.title).toBe('Ihrer');
  });

  it('loses no word that either of them wrote, whatever they did', () => {
    const word = fc.constantFrom('Bund', 'Land', 'Stadt', 'Kurs', 'Antrag', 'Bericht');
    const edits = fc.array(fc.record({ id: fc.integer({ min: 0, max: 7 }), word }), { maxLength: 8 });
    fc.assert(
      fc.property(edits, edits, edits, (start, theirEdits, myEdits) => {
        const build = (list: typeof start, who: string) => {
          const seen = new Map(list.map(({ id, word: said }) => [String(id), `${who} ${said}`]));
          return text(...[...seen].map(([id, said]) => clause(id, said)));
        };
        const texts = {
          base: build(start, 'alt'),
          theirs: build(theirEdits, 'ihr'),
          mine: build(myEdits, 'mein'),
        };
        const places = mergePlaces(texts);
        const choices = Object.fromEntries(
          places.map(({ key, suggestion }) => [key, suggestion ?? ('BOTH' as const)]),
        );
        let made = 0;
        const result = mergeTexts(texts, choices, () => `neu${++made}`);
        const said = result?.blocks.map((block) => block.text) ?? [];
        for (const side of [texts.theirs, texts.mine])
          for (const block of side.blocks) expect(said).toContain(block.text);
        const ids = result?.blocks.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
