import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, numberedBlocks, TEXT_LIMITS, tidyText, type EditableBlock } from './motion-text';
import { BLOCK_KINDS } from './text-block';

const block = (kind: EditableBlock['kind'], level = 1, text = 'Satz', id = `${kind}${level}${text}`) => ({
  ...{ id, kind, level, text },
});
const text = (...blocks: EditableBlock[]) => ({ title: 'Titel', blocks, rationale: [] });

describe('faults of a text', () => {
  it.each([
    ['a title of spaces', { ...text(), title: '  ' }, 'TEXT_WITHOUT_TITLE'],
    ['a long title', { ...text(), title: 'x'.repeat(TEXT_LIMITS.title + 1) }, 'TEXT_TOO_LONG'],
    ['a long block', text(block('CLAUSE', 1, 'x'.repeat(TEXT_LIMITS.block + 1))), 'TEXT_TOO_LONG'],
    ['a script', text(block('CLAUSE', 1, '<script>alert(1)</script>')), 'TEXT_WITH_MARKUP'],
    ['an image', text(block('CLAUSE', 1, 'a <img src=x onerror=alert(1)> b')), 'TEXT_WITH_MARKUP'],
    ['a tag in the title', { ...text(), title: '<b>Titel' }, 'TEXT_WITH_MARKUP'],
    ['the same block twice', text(block('CLAUSE'), block('CLAUSE')), 'TEXT_BLOCKS_REPEAT'],
    ['signs of comparison', text(block('CLAUSE', 1, 'weniger als < 5 %, a < b > c')), null],
    ['plain text', text(block('CLAUSE'), block('BULLET', 2)), null],
  ])('%s', (_, given, fault) => {
    expect(faultOf(given)).toBe(fault);
  });
});

describe('a tidy text', () => {
  it('has no empty blocks and single spaces', () => {
    const tidy = tidyText({
      ...text(block('CLAUSE', 1, ' a\n b  c '), block('PARAGRAPH', 1, ' ')),
      title: ' T ',
    });
    expect(tidy.title).toBe('T');
    expect(tidy.blocks.map((one) => one.text)).toEqual(['a b c']);
  });

  it('has levels by the rules, and tidying it again changes nothing', () => {
    const kinds = fc.constantFrom(...BLOCK_KINDS);
    const blocks = fc.array(fc.record({ kind: kinds, level: fc.integer({ min: -2, max: 9 }) }));
    fc.assert(
      fc.property(blocks, (list) => {
        const given = list.map(({ kind, level }, index) => block(kind, level, 'Satz', String(index)));
        const tidy = tidyText(text(...given));
        expect(tidyText(tidy)).toEqual(tidy);
        tidy.blocks.forEach((one, index) => {
          const above = tidy.blocks[index - 1];
          if (one.kind === 'CLAUSE') expect(one.level).toBe(1);
          if (one.kind === 'HEADING') expect(one.level).toBeLessThanOrEqual(2);
          if (one.kind === 'BULLET' && above?.kind === 'CLAUSE') expect(one.level).toBe(2);
          if (one.kind !== 'HEADING') expect(one.level).toBeLessThanOrEqual((above?.level ?? 0) + 1);
          expect(one.level).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });
});

describe('Ziffern', () => {
  it('are counted through the text, whatever stands between', () => {
    const numbers = numberedBlocks([block('CLAUSE'), block('PARAGRAPH'), block('HEADING'), block('CLAUSE')]);
    expect(numbers.map(({ number }) => number)).toEqual([1, null, null, 2]);
  });
});
