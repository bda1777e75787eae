import { describe, expect, it } from 'vitest';
import { blockAnchors } from './block-anchor';
import type { BlockKind, TextBlock } from './text-block';

const block = (kind: BlockKind, number: number | null = null): TextBlock => ({
  kind,
  number,
  level: 1,
  text: 'x',
});

describe('the anchors of a text', () => {
  it('name Ziffern by their printed number and everything else by its place', () => {
    const blocks = [
      block('HEADING'),
      block('CLAUSE', 1),
      block('PARAGRAPH'),
      block('CLAUSE', 3),
      block('PARAGRAPH'),
    ];
    expect(blockAnchors(blocks)).toEqual(['abschnitt-1', 'ziffer-1', 'absatz-1', 'ziffer-3', 'absatz-2']);
  });

  it('stay unique where a Ziffer was printed twice', () => {
    const anchors = blockAnchors([
      block('CLAUSE', 2),
      block('CLAUSE', 2),
      block('CLAUSE', 2),
      block('BULLET'),
    ]);
    expect(anchors).toEqual(['ziffer-2', 'ziffer-2-b', 'ziffer-2-c', 'strich-1']);
  });
});
