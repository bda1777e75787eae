import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beamerPages } from './beamer-pages';
import type { BlockKind, TextBlock } from './text-block';

function block(kind: BlockKind, text: string, number: number | null = null): TextBlock {
  return { kind, number, level: 1, text };
}

const keys = (blocks: TextBlock[], length?: number) => beamerPages(blocks, length).map(({ key }) => key);

describe('the pages of a wording on the wall', () => {
  it('begin anew with each Ziffer, which takes its Spiegelstriche and its heading along', () => {
    const blocks = [
      block('PARAGRAPH', 'Die IntMK fasst folgenden Beschluss:'),
      block('HEADING', 'Sprache'),
      block('CLAUSE', 'Sie begrüßt den Bericht.', 1),
      block('BULLET', 'erstens'),
      block('CLAUSE', 'Sie bittet den Bund.', 2),
    ];
    const pages = beamerPages(blocks);
    expect(pages.map(({ key }) => key)).toEqual(['0', '1', '2']);
    expect(pages[1]?.blocks.map(({ text }) => text)).toEqual([
      'Sprache',
      'Sie begrüßt den Bericht.',
      'erstens',
    ]);
  });

  it('show a heading before the first Ziffer with it, not on a page of its own', () => {
    expect(keys([block('HEADING', 'Sprache'), block('CLAUSE', 'Sie bittet.', 1)])).toEqual(['1']);
  });

  it('break a Ziffer that is too long between words and number its pages', () => {
    const pages = beamerPages([block('CLAUSE', 'eins zwei drei vier', 3)], 9);
    expect(pages.map(({ key, blocks }) => [key, blocks[0]?.text])).toEqual([
      ['3', 'eins zwei'],
      ['3.2', 'drei vier'],
    ]);
    expect(pages[1]?.blocks[0]).toMatchObject({ kind: 'PARAGRAPH', number: null });
  });

  it('tell Ziffern apart that were printed with the same number', () => {
    expect(keys([block('CLAUSE', 'a', 1), block('CLAUSE', 'b', 1)])).toEqual(['1', '1.2']);
  });

  it('are none for an item without a text', () => {
    expect(keys([])).toEqual([]);
  });

  it('lose no word, keep their order, hold no more than they can, and have each its own key', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ß', '-'), minLength: 1, maxLength: 12 });
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const kind = fc.constantFrom<BlockKind>('HEADING', 'PARAGRAPH', 'CLAUSE', 'BULLET');
    const anyBlock = fc
      .tuple(kind, text, fc.integer({ min: 1, max: 4 }))
      .map(([of, words, number]) => block(of, words, of === 'CLAUSE' ? number : null));
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 12 }),
        fc.integer({ min: 12, max: 80 }),
        (blocks, length) => {
          const pages = beamerPages(blocks, length);
          const shown = pages.flatMap((page) => page.blocks.map((one) => one.text)).join(' ');
          expect(shown).toBe(blocks.map((one) => one.text).join(' '));
          expect(new Set(pages.map(({ key }) => key)).size).toBe(pages.length);
          for (const page of pages)
            expect(page.blocks.reduce((sum, one) => sum + one.text.length, 0)).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
