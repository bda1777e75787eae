import { describe, expect, it } from 'vitest';
import type { TextBlock } from '@/lib/domain/text-block';
import { textOfRuns, type DocumentBlock } from './document-model';
import { nestTextBlocks } from './nest-text-blocks';

const block = (
  kind: TextBlock['kind'],
  level: number,
  text: string,
  number: number | null = null,
): TextBlock => ({
  kind,
  number,
  level,
  text,
});

/** "1. Text (…)": the tree in one line. */
function outline(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((one) => {
      if (one.kind === 'HEADING') return `h${one.level} ${one.lines.join('/')}`;
      if (one.kind === 'PARAGRAPH') return textOfRuns(one.runs);
      if (one.kind === 'TABLE') return 'table';
      const items = one.items.map(
        (item) =>
          `${item.number ?? '–'} ${textOfRuns(item.runs)}${item.children.length ? ` {${outline(item.children)}}` : ''}`,
      );
      return `${one.mark}[${items.join(' | ')}]`;
    })
    .join('; ');
}

describe('nestTextBlocks', () => {
  it('hangs paragraphs and dashes on their Ziffer', () => {
    const nested = nestTextBlocks([
      block('PARAGRAPH', 1, 'vorab'),
      block('CLAUSE', 1, 'eins', 1),
      block('PARAGRAPH', 2, 'dazu'),
      block('BULLET', 2, 'Strich'),
      block('BULLET', 3, 'tiefer'),
      block('CLAUSE', 1, 'drei', 3),
      block('PARAGRAPH', 1, 'Schluss'),
    ]);
    expect(outline(nested)).toBe(
      'vorab; NUMBER[1 eins {dazu; DASH[– Strich {DASH[– tiefer]}]} | 3 drei]; Schluss',
    );
  });

  it('makes letters labels, and begins a new list where the marks change', () => {
    const nested = nestTextBlocks([
      block('BULLET', 1, 'a) erstens'),
      block('BULLET', 1, 'b) zweitens'),
      block('BULLET', 1, 'frei'),
    ]);
    expect(outline(nested)).toBe('LETTER[1 erstens | 2 zweitens]; DASH[– frei]');
  });

  it('puts headings below that of the resolution and never hangs them on an item', () => {
    const nested = nestTextBlocks([
      block('CLAUSE', 1, 'eins', 1),
      block('HEADING', 1, 'Lage'),
      block('PARAGRAPH', 2, 'ohne Ziffer'),
    ]);
    expect(outline(nested)).toBe('NUMBER[1 eins]; h3 Lage; ohne Ziffer');
  });

  it('skips no rank of headings', () => {
    const blocks = [block('HEADING', 2, 'Lage'), block('HEADING', 2, 'Stand'), block('HEADING', 1, 'Ziel')];
    expect(outline(nestTextBlocks(blocks))).toBe('h3 Lage; h4 Stand; h3 Ziel');
  });
});
