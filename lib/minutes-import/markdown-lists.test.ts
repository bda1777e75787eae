import { describe, expect, it } from 'vitest';
import { sourceFromText } from './source-from-text';

const levels = (...rows: string[]): number[] =>
  sourceFromText(rows.join('\n'), 'md').lines.map((line) => line.listLevel);

describe('how deep a line of Markdown stands in a list', () => {
  it('counts what is set in as far as the text of an item', () => {
    expect(
      levels(
        '# Beschluss',
        '1. Ziffer',
        '',
        '   Fortsetzung',
        '',
        '   - Strich',
        '',
        '     tiefer',
        '',
        'Absatz',
      ),
    ).toEqual([0, 1, 0, 1, 0, 2, 0, 2, 0, 0]);
  });

  it('takes a line directly below as the same paragraph', () => {
    expect(levels('# Beschluss', '1. Ziffer, die', 'umbrochen ist', '', 'Absatz')).toEqual([0, 1, 1, 0, 0]);
  });

  it('ends every list at a heading', () => {
    expect(levels('# Eins', '1. Ziffer', '', '# Zwei', '', '   Absatz')).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('says nothing of text without headings, where indents come from print', () => {
    expect(levels('1. Ziffer', '', '   Absatz')).toEqual([0, 0, 0]);
  });
});
