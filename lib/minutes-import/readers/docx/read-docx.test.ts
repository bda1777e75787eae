import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '@/lib/documents/zip-package';
import { readDocx } from './read-docx';

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const numbered = (text: string, list: number, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (depth: number, format: string, pattern: string, left: number) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/><w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`;

const NUMBERING = `<w:numbering>
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 360)}${level(1, 'lowerLetter', '%2)', 720)}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', 720)}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'TOP %1', 0)}${level(1, 'decimal', 'TOP %1.%2', 0)}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const STYLES = `<w:styles>
<w:style w:styleId="Ueber1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Ueber2"><w:name w:val="heading 2"/><w:basedOn w:val="Ueber1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Land"><w:name w:val="Land"/><w:rPr><w:u w:val="single"/></w:rPr></w:style></w:styles>`;

async function read(body: string) {
  const bytes = zipPackage([
    { name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` },
    { name: 'word/numbering.xml', content: NUMBERING },
    { name: 'word/styles.xml', content: STYLES },
  ]);
  const source = await readDocx(bytes);
  if (!source.ok) throw new Error(source.error);
  return source.value.lines;
}

const labels = async (body: string) =>
  (await read(body)).map(({ listLabel, listLevel, text }) => [listLabel, listLevel, text]);

describe('readDocx', () => {
  it("counts Word's automatic numbering, with restarts, letters and bullets set further in", async () => {
    const body = [
      numbered('eins', 1),
      numbered('darin', 1, 1),
      numbered('Punkt', 2),
      paragraph(run('weiter'), '<w:ind w:left="360"/>'),
      numbered('zwei', 1),
      numbered('sieben', 3),
      numbered('acht', 3),
      paragraph(run('frei')),
    ].join('');
    expect(await labels(body)).toEqual([
      ['1.', 1, 'eins'],
      ['a)', 2, 'darin'],
      ['•', 2, 'Punkt'],
      [null, 1, 'weiter'],
      ['2.', 1, 'zwei'],
      ['7.', 1, 'sieben'],
      ['8.', 1, 'acht'],
      [null, 0, 'frei'],
    ]);
  });

  it('prints the number of a numbered heading in its text', async () => {
    const heading = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
    const lines = await read(
      heading('Ueber1', 'Berichte') + heading('Ueber2', 'Lage') + heading('Ueber2', 'Ziele'),
    );
    expect(lines.map(({ heading: depth, text }) => [depth, text])).toEqual([
      [1, 'TOP 1 Berichte'],
      [2, 'TOP 1.1 Lage'],
      [2, 'TOP 1.2 Ziele'],
    ]);
  });

  it('keeps underlines of runs and of styles as ranges', async () => {
    const styled = run('Berlin', '<w:rStyle w:val="Land"/>');
    const [line] = await read(
      paragraph(
        run('Hes', '<w:u w:val="single"/>') + run('sen', '<w:u w:val="single"/>') + run(', ') + styled,
      ),
    );
    expect(line?.text).toBe('Hessen, Berlin');
    expect(line?.underlines).toEqual([
      [0, 6],
      [8, 14],
    ]);
  });

  it('shows tracked changes as accepted and breaks lines where the author did', async () => {
    const body = paragraph(
      `<w:ins>${run('neu ')}</w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del>${run('Text')}<w:r><w:br/><w:t>Zeile</w:t></w:r>`,
    );
    expect((await read(body)).map(({ text }) => text)).toEqual(['neu Text', 'Zeile']);
  });

  it('gives one line a table row, with cells of several paragraphs and numbers', async () => {
    const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`;
    const row = `<w:tr>${cell(numbered('', 1))}${cell(paragraph(run('Titel')), paragraph(run('Land', '<w:u/>')))}${cell('<w:p/>')}</w:tr>`;
    const [line] = await read(`<w:tbl>${row}</w:tbl>`);
    expect(line?.text).toBe('1. \tTitel Land');
    expect(line?.underlines).toEqual([[10, 14]]);
  });

  it('leaves out the contents unless they are the agenda, with the applicants in them', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const contents = (line: string) =>
      paragraph(
        `${field('begin')}<w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r>${field('separate')}${run(line)}`,
      ) + paragraph(field('end'));
    const texts = async (body: string) => (await read(body)).map(({ text }) => text);
    expect(await texts(contents('1.1 Lage 3') + paragraph(run('TOP 1.1')))).toEqual(['TOP 1.1']);
    expect(await texts(contents('1.1 Lage Hessen 3') + paragraph(run('Tagesordnung')))).toEqual([
      'Tagesordnung',
    ]);
    expect(await texts(contents('1.1 Lage Hessen 3') + paragraph(run('TOP 1.1')))).toEqual([
      '1.1 Lage Hessen 3',
      'TOP 1.1',
    ]);
  });

  it('reads what LibreOffice writes', async () => {
    const source = await readDocx(
      readFileSync(path.join(import.meta.dirname, '../fixtures/written-by-libreoffice.docx')),
    );
    const lines = source.ok ? source.value.lines : [];
    expect(
      lines
        .slice(2)
        .map(({ heading, listLabel, listLevel, text }) => [heading, listLabel, listLevel, text.slice(0, 22)]),
    ).toEqual([
      [1, null, 0, 'Tagesordnung'],
      [null, null, 0, 'TOP\tThema\tAntragsteller'.slice(0, 22)],
      [null, null, 0, '1.1\tAusbildung von Grup'.slice(0, 22)],
      [2, null, 0, 'TOP 1.1'],
      [2, null, 0, 'Ausbildung von Gruppen'],
      [null, '1.', 1, 'Die Länder stellen fes'],
      [null, '2.', 1, 'Die Länder stellen fes'],
      [null, null, 1, 'Fortsetzung der Ziffer'],
      [null, '–', 2, 'erster Strich'],
      [null, '3.', 1, 'Die Länder stellen fes'],
    ]);
  });
});
