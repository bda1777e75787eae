import { describe, expect, it } from 'vitest';
import { groupBullets, nestBlocks } from '@/components/resolution/nest-blocks';
import type { TextBlock } from '@/lib/domain/text-block';

const block = (
  kind: TextBlock['kind'],
  level: number,
  text: string,
  number: number | null = null,
): TextBlock => ({
  kind,
  level,
  text,
  number,
});

describe('nestBlocks', () => {
  it('puts inner paragraphs and Spiegelstriche into the Ziffer above them', () => {
    const nested = nestBlocks([
      block('PARAGRAPH', 1, 'Einleitung'),
      block('CLAUSE', 1, 'Erstens', 1),
      block('PARAGRAPH', 2, 'Fortsetzung'),
      block('BULLET', 2, 'Strich'),
      block('CLAUSE', 1, 'Zweitens', 2),
    ]);
    expect(nested.map((outer) => [outer.anchor, outer.inside.length])).toEqual([
      ['absatz-1', 0],
      ['ziffer-1', 2],
      ['ziffer-2', 0],
    ]);
  });

  it('leaves an inner block outside where no Ziffer stands before it', () => {
    expect(nestBlocks([block('HEADING', 1, 'A'), block('BULLET', 2, 'b')])).toHaveLength(2);
  });

  it('keeps every block and its order', () => {
    const blocks = [block('CLAUSE', 1, 'x', 1), block('BULLET', 1, 'y'), block('BULLET', 2, 'z')];
    const flat = nestBlocks(blocks).flatMap((outer) => [outer, ...outer.inside]);
    expect(flat.map((nested) => nested.block.text)).toEqual(['x', 'y', 'z']);
  });
});

describe('groupBullets', () => {
  it('makes one list of neighbours and starts a new one after a paragraph', () => {
    const nested = nestBlocks([
      block('BULLET', 1, 'a'),
      block('BULLET', 1, 'b'),
      block('PARAGRAPH', 1, 'c'),
      block('BULLET', 1, 'd'),
    ]);
    expect(groupBullets(nested).map((group) => group.length)).toEqual([2, 1, 1]);
  });
});
