import { describe, expect, it } from 'vitest';
import { zipPackage } from '@/lib/documents/zip-package';
import { readSourceFile } from './read-source-file';

/** Files of a few kilobytes that once kept the whole program busy for minutes; each is answered at once now. */
const AT_ONCE = { timeout: 3_000 };

const docx = (body: string, others: Record<string, string> = {}) =>
  zipPackage([
    { name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` },
    ...Object.entries(others).map(([name, content]) => ({ name, content })),
  ]);
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

describe('a hostile file', () => {
  it('cannot make the reader count up to a list level Word does not have', AT_ONCE, async () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="8"><w:lvlText w:val="%9."/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const file = docx(paragraph('a', list(4_294_967_290)), { 'word/numbering.xml': numbering });
    const source = await readSourceFile(file, 'a.docx');
    expect(source.ok && source.value.lines.map(({ listLevel }) => listLevel)).toEqual([9]);
  });

  it('cannot hide how deep its XML is', AT_ONCE, async () => {
    const file = docx('<w:p a="/>">'.repeat(200_000));
    expect(await readSourceFile(file, 'a.docx')).toEqual({ ok: false, error: 'DAMAGED_FILE' });
  });

  it('may hold half a million spaces between two letters', AT_ONCE, async () => {
    const source = await readSourceFile(docx(paragraph(`a${' '.repeat(500_000)}b`)), 'a.docx');
    expect(source).toEqual({ ok: false, error: 'TOO_LONG' });
  });

  it('cannot chain styles or nest fields without end', AT_ONCE, async () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
    );
    const fields = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = `${paragraph('a', '<w:pStyle w:val="s0"/>').repeat(3_000)}<w:p>${fields.repeat(20_000)}</w:p>`;
    const file = docx(body, { 'word/styles.xml': `<w:styles>${styles.join('')}</w:styles>` });
    const source = await readSourceFile(file, 'a.docx');
    expect(source.ok && source.value.lines).toHaveLength(3_000);
  });

  it.each(['# a'.padEnd(19_000), '-'.repeat(19_000), `|${' '.repeat(9_000)}|--|`, `# ${'# '.repeat(9_000)}`])(
    'cannot keep the rules of Markdown busy (%#)',
    AT_ONCE,
    async (line) => {
      const source = await readSourceFile(new TextEncoder().encode(`${line}x\nText`), 'a.md');
      expect(source.ok && source.value.lines).toHaveLength(2);
    },
  );

  it.each(['a\n'.repeat(10_001), 'a'.repeat(20_001), `${'a'.repeat(1_000)}\n`.repeat(2_001)])(
    'is refused where it is longer than any minutes (%#)',
    AT_ONCE,
    async (text) => {
      expect(await readSourceFile(new TextEncoder().encode(text), 'a.txt')).toEqual({
        ok: false,
        error: 'TOO_LONG',
      });
    },
  );
});
