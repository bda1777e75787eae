import { parseDocument } from 'htmlparser2';
import { isTag, isText, type ChildNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { pastedBlocks, type PastedNode } from './pasted-blocks';

function fromHtml(html: string): PastedNode {
  const node = (child: ChildNode): PastedNode[] => {
    if (isText(child)) return [{ text: child.data }];
    if (!isTag(child)) return [];
    return [
      {
        tag: child.name.toLowerCase(),
        attribute: (name) => child.attribs[name] ?? '',
        children: child.children.flatMap(node),
      },
    ];
  };
  return { tag: 'body', attribute: () => '', children: parseDocument(html).children.flatMap(node) };
}

const words = (html: string) =>
  pastedBlocks(fromHtml(html)).map(({ kind, level, text }) => `${kind} ${level} ${text}`);

const WORD_ITEM = (label: string, level: number, text: string) => `
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('pasting from Word', () => {
  it('keeps Ziffern, Spiegelstriche, letters and headings, and drops all formatting', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p {margin:0} --></style></head><body lang=DE>
<!--StartFragment--><h1 style='margin-left:0cm'><b>Ausgangslage<o:p></o:p></b></h1>
<p class=MsoNormal><span style='font-size:12.0pt'>Die Zahl der <b>Anträge</b> ist
<i>stark</i> gestiegen.</span><o:p></o:p></p>
${WORD_ITEM('1.', 1, 'Die IntMK stellt fest:')}${WORD_ITEM('-', 2, 'zu wenige Stellen,')}${WORD_ITEM('a)', 2, 'erster Punkt')}
${WORD_ITEM('2.', 1, 'Sie <u>bittet</u> den Bund.')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(words(html)).toEqual([
      'HEADING 1 Ausgangslage',
      'PARAGRAPH 1 Die Zahl der Anträge ist stark gestiegen.',
      'CLAUSE 1 Die IntMK stellt fest:',
      'BULLET 2 zu wenige Stellen,',
      'BULLET 2 a) erster Punkt',
      'CLAUSE 1 Sie bittet den Bund.',
    ]);
  });

  it('takes symbols of Word’s lists for Spiegelstriche', () => {
    for (const sign of ['·', 'o', '§', '–', ''])
      expect(words(WORD_ITEM(`<span style='font-family:Symbol'>${sign}</span>`, 1, 'Punkt'))).toEqual([
        'BULLET 1 Punkt',
      ]);
  });

  it('leaves out what was struck in tracked changes', () => {
    expect(words('<p class=MsoNormal>Der <del>alte</del><ins>neue</ins> Text</p>')).toEqual([
      'PARAGRAPH 1 Der neue Text',
    ]);
  });
});

describe('pasting from LibreOffice and browsers', () => {
  it('reads lists in lists', () => {
    const html = `<h2 class="western">Teil</h2><ol><li><p align="justify">Erstens:</p>
<ul><li><p>ein Strich,</p></li><li><p>noch einer.</p><p>Sein zweiter Absatz.</p></li></ul></li>
<li><p>Zweitens.</p><p>Dazu ein Absatz.</p></li></ol>`;
    expect(words(html)).toEqual([
      'HEADING 1 Teil',
      'CLAUSE 1 Erstens:',
      'BULLET 2 ein Strich,',
      'BULLET 2 noch einer.',
      'PARAGRAPH 3 Sein zweiter Absatz.',
      'CLAUSE 1 Zweitens.',
      'PARAGRAPH 2 Dazu ein Absatz.',
    ]);
  });

  it('keeps the letter of a deeper numbered list', () => {
    const html = '<ol><li>Eins<ol type="a"><li>klein</li><li>kleiner</li></ol></li></ol>';
    expect(words(html)).toEqual(['CLAUSE 1 Eins', 'BULLET 2 a) klein', 'BULLET 2 b) kleiner']);
  });

  it('parts lines and table rows, and reads Word for the web', () => {
    expect(words('<div>Eine Zeile<br>Nächste Zeile</div>')).toEqual([
      'PARAGRAPH 1 Eine Zeile',
      'PARAGRAPH 1 Nächste Zeile',
    ]);
    expect(words('<table><tr><td>Land</td><td>Zahl</td></tr></table>')).toEqual(['PARAGRAPH 1 Land Zahl']);
    const online = `<div class="ListContainerWrapper"><ol><li data-leveltext="%1." aria-level="1"><p class="Paragraph"><span>Eins</span></p></li></ol></div>
<div class="ListContainerWrapper"><ul><li aria-level="2"><p><span>Strich</span></p></li></ul></div>`;
    expect(words(online)).toEqual(['CLAUSE 1 Eins', 'BULLET 2 Strich']);
  });

  it('takes typed figures for Ziffern where they count on, and leaves dates alone', () => {
    expect(words('<p>1. Erstens</p><p>– ein Strich</p><p>2. Zweitens</p><p>30. Juni 2027 gilt.</p>')).toEqual(
      ['CLAUSE 1 Erstens', 'BULLET 2 ein Strich', 'CLAUSE 1 Zweitens', 'PARAGRAPH 1 30. Juni 2027 gilt.'],
    );
  });

  it('brings no script, no style and nothing hidden along', () => {
    const html = '<script>alert(1)</script><style>p{}</style><p style="display:none">weg</p><p>da</p>';
    expect(words(html)).toEqual(['PARAGRAPH 1 da']);
  });

  it('gives blocks of this editor back as they were', () => {
    const html =
      '<p data-kind="CLAUSE" data-level="1">Eins</p><p data-kind="BULLET" data-level="2">Strich</p>';
    expect(words(html)).toEqual(['CLAUSE 1 Eins', 'BULLET 2 Strich']);
  });
});
