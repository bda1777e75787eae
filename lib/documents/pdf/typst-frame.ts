import type { DocumentModel } from '../document-model';
import { typstString } from './typst-source';

/** Everything of a document that is not its text: page, fonts, headings, title page, contents. */
export function typstFrame(model: DocumentModel): string {
  return `${settings(model)}\n${LOOK}\n${titlePage(model)}\n${contents(model)}`;
}

function settings({ title, author, date, runningHeader }: DocumentModel): string {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const typstDate = year && month && day ? `datetime(year: ${year}, month: ${month}, day: ${day})` : 'none';
  return `#set document(title: ${typstString(title)}, author: ${typstString(author)}, date: ${typstDate})
#set text(lang: "de", region: "DE", font: "Fira Sans", size: 10.5pt, hyphenate: false, ligatures: false)
#set page(paper: "a4", margin: (top: 3.2cm, bottom: 2.8cm, left: 2.5cm, right: 2.5cm), header-ascent: 1.1cm, footer-descent: 1cm,
  header: context if counter(page).get().first() > 1 {
    set text(size: 8.5pt, fill: quiet)
    grid(columns: (auto, 1fr), align: (left, right), ${typstString(runningHeader.left)}, ${typstString(runningHeader.right)})
    v(-6pt)
    line(length: 100%, stroke: 0.5pt + hairline)
  },
  footer: context if counter(page).get().first() > 1 {
    set text(size: 8.5pt, fill: quiet)
    align(center)[Seite #counter(page).display() von #counter(page).final().first()]
  })`.replace(/^/, `${COLOURS}\n`);
}

const COLOURS = `#let quiet = rgb("#4a5560")
#let hairline = rgb("#b8c0c8")
#let accent = rgb("#171a2b")
#let section-fill = rgb("#eef0f4")`;

/** Ragged right and never hyphenated: the text of the file is then exactly the text of the resolution. */
const LOOK = `#set par(leading: 0.72em, spacing: 1.05em, justify: false)
#set underline(evade: false, offset: 1.6pt, stroke: 0.6pt)
#set enum(indent: 0pt, body-indent: 0.7em, number-align: start + top, spacing: 1.05em)
#set list(indent: 0pt, body-indent: 0.7em, marker: [–], spacing: 0.9em)
#set heading(numbering: none)
#show heading: set text(fill: accent, weight: "semibold")
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 1): set block(below: 1.3em)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.85em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 4): set text(size: 10.5pt, weight: "medium")
#show heading.where(level: 4): set block(above: 1.4em, below: 0.7em)
#let body(it, sticky: false) = if sticky { block(sticky: true, par(it)) } else { par(it) }
#let ministry(it, sticky: false) = block(sticky: sticky, above: 0.85em, below: 0.85em, text(fill: quiet, par(it)))
#let person(it, sticky: false) = block(sticky: sticky, above: 0.62em, below: 0.62em, par(it))
#let unit(it, sticky: false) = block(sticky: sticky, above: 0.5em, below: 0.62em, inset: (left: 1em), text(fill: quiet, par(it)))
#let applicants(it, sticky: false) = block(sticky: sticky, above: 0.9em, below: 1.1em, text(weight: "medium", par(it)))
#let formula(it, sticky: false) = block(sticky: sticky, above: 1.1em, below: 1.1em, text(weight: "semibold", par(it)))
#let agenda-table(summary, columns, ..cells) = {
  set text(size: 9.5pt)
  set par(leading: 0.6em)
  // A row stays on its page, as in Word and ODT.
  set table.cell(breakable: false)
  show table.cell.where(y: 0): set text(weight: "semibold", fill: quiet)
  table(columns: columns, align: left + top, inset: (x: 6pt, y: 6.5pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + quiet } else { 0.4pt + hairline }), ..cells)
}`;

function titlePage({ titlePage: { title, lines, atHead = false } }: DocumentModel): string {
  const [first, ...rest] = lines.map((line) => `#par(${typstString(line)})`);
  return `${atHead ? '' : '#v(5.5cm)'}
#line(length: 3.2cm, stroke: 2.5pt + accent)
#v(0.7cm)
#block(text(size: ${atHead ? 22 : 30}pt, weight: "semibold", fill: accent, par(${typstString(title)})))
#v(0.3cm)
#set text(size: 15pt)
${first ?? ''}
#set text(size: 12pt, fill: quiet)
${rest.join('\n')}
#set text(size: 10.5pt, fill: black)
${atHead ? '#v(0.5cm)' : '#pagebreak()'}`;
}

/** Number and title of a resolution stand in two lines above its text, in one in the contents. */
function contents({ contentsTitle }: DocumentModel): string {
  if (contentsTitle === null) return '';
  return `#{
  set par(leading: 0.55em)
  set text(size: 9.5pt)
  show linebreak: h(0.6em)
  show outline.entry.where(level: 1): set text(weight: "semibold")
  show outline.entry.where(level: 1): set block(above: 1.25em)
  show outline.entry.where(level: 2): set block(above: 0.7em)
  set outline.entry(fill: repeat(text(fill: hairline)[.], gap: 0.25em))
  outline(title: ${typstString(contentsTitle)}, depth: 2, indent: 0pt)
}`;
}
