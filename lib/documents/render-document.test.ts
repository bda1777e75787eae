import { describe, expect, it } from 'vitest';
import { openPackage } from '@/lib/minutes-import/readers/open-package';
import { externalMinutesDocument } from './external-minutes-document';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';
import { DOCUMENT_FORMATS, renderDocument } from './render-document';

const document = externalMinutesDocument(SAMPLE_MINUTES);

async function partOf(format: 'docx' | 'odt', name: string): Promise<string> {
  const parts = await openPackage(await renderDocument(document, format), [name]);
  if (!parts.ok) throw new Error(parts.error);
  return new TextDecoder().decode(parts.value.get(name));
}

describe('renderDocument', () => {
  it.each(DOCUMENT_FORMATS)('gives the same bytes for the same data: %s', async (format) => {
    const first = await renderDocument(document, format);
    expect(Buffer.compare(first, await renderDocument(document, format))).toBe(0);
    expect(first.length).toBeGreaterThan(1000);
  });

  it.each(['ua-1', 'a-2a'] as const)(
    'passes the generation of PDF/%s, with and without a date',
    async (pdfStandard) => {
      for (const date of [document.date, null]) {
        const pdf = await renderDocument({ ...document, date }, 'pdf', { pdfStandard });
        const text = Buffer.from(pdf).toString('latin1');
        expect(text.startsWith('%PDF-1.7')).toBe(true);
        expect(text).toContain(pdfStandard === 'ua-1' ? 'pdfuaid:part>1<' : 'pdfaid:part>2<');
        expect(text).toContain('/Lang (de');
      }
    },
  );

  it('writes Word headings, automatic numbers with their printed start, contents, header and page numbers', async () => {
    const body = await partOf('docx', 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).toContain('TOC \\o &quot;1-2&quot; \\h \\z');
    expect(body).toMatch(/<w:pStyle w:val="Ziffer"\/><w:numPr>/);
    expect(await partOf('docx', 'word/styles.xml')).toContain('<w:name w:val="heading 1"/>');
    const starts = [...(await partOf('docx', 'word/numbering.xml')).matchAll(/startOverride w:val="(\d+)"/g)];
    expect(starts.map(([, start]) => start)).toEqual(['1', '3', '1', '3', '1']);
    expect(await partOf('docx', 'word/header.xml')).toContain('31. IntMK 2036');
    expect(await partOf('docx', 'word/footer.xml')).toMatch(/PAGE .*NUMPAGES /);
  });

  it('writes ODT lists that start where the text does, an index and a German text', async () => {
    const content = await partOf('odt', 'content.xml');
    expect([...content.matchAll(/start-value="(\d+)"/g)].map(([, start]) => start)).toEqual(['3', '3']);
    expect(content).toContain('<text:table-of-content ');
    expect(await partOf('odt', 'styles.xml')).toContain('fo:language="de"');
  });

  it('lets no text become markup', async () => {
    const text = '<b>&amp; *fett* #underline[x] \\ "Zitat" $x$ `c` _u_ [l](u) | @a ]]> \u0007 ⌘ 数 ☺';
    const model = {
      ...document,
      blocks: [
        {
          kind: 'PARAGRAPH' as const,
          role: 'BODY' as const,
          runs: [{ text, underlined: false }],
          keepsWithNext: false,
        },
      ],
    };
    for (const format of DOCUMENT_FORMATS) await expect(renderDocument(model, format)).resolves.toBeDefined();
  });
});
