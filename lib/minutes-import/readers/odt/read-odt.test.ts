import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '@/lib/documents/zip-package';
import { readOdt } from './read-odt';

const STYLES = `<office:automatic-styles>
<style:style style:name="U"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="Child" style:parent-style-name="U"/>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>
<text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/><text:list-level-style-bullet text:level="2" text:bullet-char="\ue00c"/></text:list-style>
</office:automatic-styles>`;

async function read(body: string) {
  const content = `<office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const source = await readOdt(zipPackage([{ name: 'content.xml', content }]));
  if (!source.ok) throw new Error(source.error);
  return source.value.lines;
}

const labels = async (body: string) =>
  (await read(body)).map(({ listLabel, listLevel, text }) => [listLabel, listLevel, text]);
const item = (content: string, attributes = '') =>
  `<text:list-item ${attributes}>${content}</text:list-item>`;
const p = (text: string) => `<text:p>${text}</text:p>`;

describe('readOdt', () => {
  it('counts lists: start values, continued numbering, inner lists and paragraphs that go on', async () => {
    const inner = `<text:list text:style-name="D">${item(p('Strich'))}</text:list>`;
    const body = [
      `<text:list xml:id="a" text:style-name="N">${item(p('eins') + p('weiter') + inner)}${item(p('fünf'), 'text:start-value="5"')}</text:list>`,
      p('frei'),
      `<text:list text:continue-numbering="true" text:style-name="N">${item(p('sechs'))}</text:list>`,
      `<text:list text:style-name="N">${item(p('neu') + `<text:list>${item(p('darin'))}</text:list>`)}</text:list>`,
      `<text:list text:continue-list="a" text:style-name="N">${item(p('noch einmal sechs'))}</text:list>`,
    ].join('');
    expect(await labels(body)).toEqual([
      ['1.', 1, 'eins'],
      [null, 1, 'weiter'],
      ['•', 2, 'Strich'],
      ['5.', 1, 'fünf'],
      [null, 0, 'frei'],
      ['6.', 1, 'sechs'],
      ['1.', 1, 'neu'],
      ['1.1', 2, 'darin'],
      ['6.', 1, 'noch einmal sechs'],
    ]);
  });

  it('keeps underlines, also inherited ones, and folds white space', async () => {
    const [line] = await read(
      p('A\n  B<text:s text:c="2"/><text:span text:style-name="Child">C</text:span><text:tab/>D'),
    );
    expect(line?.text).toBe('A B  C\tD');
    expect(line?.underlines).toEqual([[5, 6]]);
  });

  it('leaves out deleted text and notes, and breaks lines where the author did', async () => {
    const deleted =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>alt</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const lines = await read(
      deleted +
        p(
          'eins<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note><text:line-break/>zwei',
        ),
    );
    expect(lines.map(({ text }) => text)).toEqual(['eins', 'zwei']);
  });

  it('reads what LibreOffice writes, lists that wear the style of another one included', async () => {
    const source = await readOdt(
      readFileSync(path.join(import.meta.dirname, '../fixtures/written-by-libreoffice.odt')),
    );
    const lines = source.ok ? source.value.lines : [];
    expect(
      lines.slice(2).map(({ heading, listLabel, text }) => [heading, listLabel, text.slice(0, 12)]),
    ).toEqual([
      [1, null, 'Tagesordnung'],
      [null, null, 'TOP\tThema\tAn'],
      [null, null, '1.1\tAusbildu'],
      [2, null, 'TOP 1.1'],
      [2, null, 'Ausbildung v'],
      [null, '1.', 'Die Länder s'],
      [null, '2.', 'Die Länder s'],
      [null, null, 'Fortsetzung '],
      [null, '–', 'erster Stric'],
      [null, '3.', 'Die Länder s'],
    ]);
  });
});
