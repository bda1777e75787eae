/**
 * Runs in a worker thread, so that a hostile or endless file can be ended from outside. Plain JavaScript without
 * imports of this program: a bundled server starts it by its path. The shapes are typed in pdf-page.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** No minutes are longer; what is, would only fill the memory. */
const MOST_PAGES = 2000;

const MOVES = new Map([
  [OPS.save, 'save'],
  [OPS.restore, 'restore'],
  [OPS.transform, 'transform'],
  [OPS.paintFormXObjectEnd, 'restore'],
  [OPS.beginText, 'beginText'],
  [OPS.setFont, 'font'],
  [OPS.setCharSpacing, 'charSpacing'],
  [OPS.setWordSpacing, 'wordSpacing'],
  [OPS.setHScale, 'horizontalScale'],
  [OPS.setTextRise, 'rise'],
  [OPS.setLeading, 'leading'],
  [OPS.setTextMatrix, 'textMatrix'],
  [OPS.moveText, 'move'],
  [OPS.setLeadingMoveText, 'moveWithLeading'],
  [OPS.nextLine, 'nextLine'],
  [OPS.endMarkedContent, 'endMark'],
]);

function numbersOf(args) {
  if (!args) return [];
  const flat = args.length === 1 && typeof args[0] === 'object' ? Array.from(args[0]) : args;
  return flat.filter((value) => typeof value === 'number');
}

/** One glyph as [text, width]; a plain number is a shift, both in thousandths of the font size. */
function glyphsOf(glyphs) {
  return glyphs
    .filter((glyph) => glyph !== null)
    .map((glyph) => (typeof glyph === 'number' ? glyph : [glyph.unicode ?? '', glyph.width ?? 0]));
}

function stepsOf(fn, args) {
  const move = MOVES.get(fn);
  if (move) return [{ step: move, numbers: numbersOf(args) }];
  if (fn === OPS.showText) return [{ step: 'show', glyphs: glyphsOf(args[0]) }];
  if (fn === OPS.beginMarkedContent)
    return [{ step: 'mark', tag: args[0]?.name ?? String(args[0]), id: null }];
  if (fn === OPS.beginMarkedContentProps) {
    return [{ step: 'mark', tag: String(args[0]), id: typeof args[1] === 'number' ? args[1] : null }];
  }
  if (fn === OPS.paintFormXObjectBegin) {
    const matrix = args[0] ? [{ step: 'transform', numbers: Array.from(args[0]) }] : [];
    return [{ step: 'save', numbers: [] }, ...matrix];
  }
  if (fn === OPS.constructPath && args[2]) return [{ step: 'path', numbers: Array.from(args[2]) }];
  return [];
}

async function readPage(document, number) {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList();
  const steps = operators.fnArray.flatMap((fn, index) => stepsOf(fn, operators.argsArray[index]));
  const tags = await page.getStructTree();
  page.cleanup();
  return { number, steps, tags };
}

async function readDocument() {
  const document = await getDocument({
    data: workerData,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    // Images are not decoded: nothing is read from them, and a scan would take minutes.
    maxImageSize: 1,
    verbosity: 0,
  }).promise;
  const pages = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    pages.push(await readPage(document, number));
  }
  return pages;
}

readDocument().then(
  (pages) => parentPort.postMessage({ pages }),
  (error) =>
    parentPort.postMessage({ failure: error?.name === 'PasswordException' ? 'PASSWORD' : 'DAMAGED' }),
);
