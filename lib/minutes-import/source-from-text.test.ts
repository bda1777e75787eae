import { describe, expect, it } from 'vitest';
import { sourceFromText } from './source-from-text';

const texts = (text: string, format: 'txt' | 'md' = 'txt'): string[] =>
  sourceFromText(text, format).lines.map((line) => line.text);

describe('sourceFromText', () => {
  it('keeps one entry a line whatever the line end', () => {
    expect(texts('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('removes leftover markup and keeps where it was underlined', () => {
    const [line] = sourceFromText('<p>Thema <u>Berlin</u> , **Hessen**</p>', 'txt').lines;
    expect(line?.text).toBe('Thema Berlin , Hessen');
    expect(line?.underlines).toEqual([[6, 12]]);
  });

  it('leaves a single star and a lesser-than sign alone', () => {
    expect(texts('LSBTIQ*-Themen < 5 Jahre')).toEqual(['LSBTIQ*-Themen < 5 Jahre']);
  });

  it('counts pages at form feeds', () => {
    const { lines } = sourceFromText('a\n\fb\nc', 'txt');
    expect(lines.map((line) => [line.text, line.page])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ]);
  });

  it('understands headings, tables, escapes and underlines of Markdown', () => {
    const { lines } = sourceFromText(
      '## TOP 4.1\n| 4.1 | Thema | [Berlin]{.underline} |\n|---|:--|--|\n1\\. *wichtig* Migrant\\*innen, \\<u>',
      'md',
    );
    expect(lines.map((line) => line.text)).toEqual([
      'TOP 4.1',
      '4.1\tThema\tBerlin',
      '',
      '1. wichtig Migrant*innen, <u>',
    ]);
    expect(lines[0]?.heading).toBe(2);
    expect(lines[1]?.underlines).toEqual([[10, 16]]);
  });

  it('drops a byte order mark', () => {
    expect(texts('\uFEFFTOP A')).toEqual(['TOP A']);
  });
});
