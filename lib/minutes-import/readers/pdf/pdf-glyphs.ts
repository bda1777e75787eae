import { apply, asMatrix, IDENTITY, multiply, type Matrix } from './matrix';
import type { PdfMove, PdfPage } from './pdf-page';
import { markUnderlined, type Rule } from './underline-rules';

/** One character (or ligature) where it stands on the page, in points from the lower left corner. */
export interface PdfGlyph {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
  /** Number of the marked content it belongs to, null outside. */
  markId: number | null;
  underlined: boolean;
}

/** Points. */
const THICKEST_RULE = 2;

interface Pen {
  matrix: Matrix;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
}

interface Canvas {
  pen: Pen;
  saved: Pen[];
  marks: { id: number | null; artifact: boolean }[];
  glyphs: PdfGlyph[];
  rules: Rule[];
}

/** The steps of a page → its visible characters in the order of drawing; page decoration (artifacts) is left out. */
export function drawGlyphs(page: PdfPage): PdfGlyph[] {
  const canvas: Canvas = { pen: newPen(), saved: [], marks: [], glyphs: [], rules: [] };
  for (const step of page.steps) {
    if (step.step === 'show') show(canvas, step.glyphs);
    else if (step.step === 'mark') canvas.marks.push({ id: step.id, artifact: step.tag === 'Artifact' });
    else move(canvas, step.step, step.numbers);
  }
  return markUnderlined(canvas.glyphs, canvas.rules);
}

function newPen(): Pen {
  const text = { textMatrix: IDENTITY, lineMatrix: IDENTITY };
  return {
    matrix: IDENTITY,
    ...text,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  };
}

const MOVES: Record<PdfMove, (canvas: Canvas, numbers: number[]) => void> = {
  save: ({ saved, pen }) => saved.push({ ...pen }),
  restore: (canvas) => (canvas.pen = canvas.saved.pop() ?? canvas.pen),
  transform: ({ pen }, numbers) => (pen.matrix = multiply(pen.matrix, asMatrix(numbers))),
  beginText: ({ pen }) => startLine(pen, IDENTITY),
  textMatrix: ({ pen }, numbers) => startLine(pen, asMatrix(numbers)),
  font: ({ pen }, [size = 1]) => (pen.size = size),
  charSpacing: ({ pen }, [value = 0]) => (pen.charSpacing = value),
  wordSpacing: ({ pen }, [value = 0]) => (pen.wordSpacing = value),
  horizontalScale: ({ pen }, [percent = 100]) => (pen.scale = percent / 100),
  rise: ({ pen }, [value = 0]) => (pen.rise = value),
  leading: ({ pen }, [value = 0]) => (pen.leading = value),
  move: ({ pen }, [x = 0, y = 0]) => moveLine(pen, x, y),
  moveWithLeading: ({ pen }, [x = 0, y = 0]) => {
    pen.leading = y;
    moveLine(pen, x, y);
  },
  nextLine: ({ pen }) => moveLine(pen, 0, pen.leading),
  endMark: ({ marks }) => marks.pop(),
  path: addRule,
};

function move(canvas: Canvas, name: PdfMove, numbers: number[]): void {
  MOVES[name](canvas, numbers);
}

function startLine(pen: Pen, matrix: Matrix): void {
  pen.textMatrix = matrix;
  pen.lineMatrix = matrix;
}

function moveLine(pen: Pen, x: number, y: number): void {
  startLine(pen, multiply(pen.lineMatrix, [1, 0, 0, 1, x, y]));
}

function show(canvas: Canvas, glyphs: (number | [string, number])[]): void {
  const { pen } = canvas;
  const mark = [...canvas.marks].reverse().find(({ id }) => id !== null);
  const visible = !canvas.marks.some(({ artifact }) => artifact);
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance(pen, (-glyph / 1000) * pen.size);
      continue;
    }
    const [text, width] = glyph;
    const own = (width / 1000) * pen.size;
    if (visible && text) addGlyph(canvas, text, own * pen.scale, mark?.id ?? null);
    advance(pen, own + pen.charSpacing + (text === ' ' ? pen.wordSpacing : 0));
  }
}

function advance(pen: Pen, distance: number): void {
  pen.textMatrix = multiply(pen.textMatrix, [1, 0, 0, 1, distance * pen.scale, 0]);
}

/** Text that does not run horizontally (a stamp across the page) is not part of the minutes. */
function addGlyph({ pen, glyphs }: Canvas, text: string, width: number, markId: number | null): void {
  const [a, b, , d, x, y] = multiply(multiply(pen.matrix, pen.textMatrix), [1, 0, 0, 1, 0, pen.rise]);
  if (Math.abs(b) > Math.abs(a) / 10) return;
  const size = Math.abs(pen.size * d);
  glyphs.push({
    text: plainLetters(text),
    x,
    y,
    width: Math.abs(width * a),
    size,
    markId,
    underlined: false,
  });
}

function addRule({ pen, rules }: Canvas, [left = 0, bottom = 0, right = 0, top = 0]: number[]): void {
  const [x0, y0] = apply(pen.matrix, left, bottom);
  const [x1, y1] = apply(pen.matrix, right, top);
  const length = Math.abs(x1 - x0);
  if (Math.abs(y1 - y0) > THICKEST_RULE || length < THICKEST_RULE) return;
  rules.push({ left: Math.min(x0, x1), right: Math.max(x0, x1), y: (y0 + y1) / 2 });
}

/** "ﬁ" as one sign → "fi"; NFKC would also change superscripts, so only the Latin ligatures. */
function plainLetters(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
