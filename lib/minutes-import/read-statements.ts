import { compareStates, type StateCode } from '@/lib/domain/federal-state';
import type { MinutesStatement } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import type { PrintedLine } from './printed-line';
import { readBlocks } from './read-blocks';
import { readParagraphs, type LineFlow, type Paragraph } from './read-paragraphs';
import { mark, type ReadingNotes } from './reading-notes';
import { readStateList } from './state-list';

/** "Protokollerklärung der Länder Bayern und Sachsen: …", "Protokollnotiz Sachsen:", "Erklärung zu Protokoll von BE" */
const HEAD =
  /^(?:Protokoll(?:erklärung|notiz|vermerk)(?:en)?|Erklärung(?:en)?\s+zu(?:m)?\s+Protokoll)\s+(?:(?:des|der|von|aus)\s+)?(?:(?:Landes|Länder[n]?|Land|Freistaat(?:e?s)?|Freien\s+(?:und\s+)?Hansestadt)\s+)?([^:]+?)\s*(?::\s*(.*))?$/u;
/** Lines over which a long list of Länder may run. */
const HEAD_LINES = 4;

/** The Länder of a statement and what follows on their line; null for any other text. */
function readHead(text: string): { states: StateCode[]; rest: string } | null {
  const [, names = '', rest = ''] = HEAD.exec(text) ?? [];
  if (names === '') return null;
  const list = readStateList(names.replace(/Saarlandes/gu, 'Saarland'));
  if (list.unknown.length > 0 || list.others.length > 0 || list.missingComma) return null;
  const states = list.applicants.map(({ state }) => state).sort(compareStates);
  return states.length > 0 ? { states, rest } : null;
}

/** Index of the line on which the Protokollerklärungen below a resolution begin; the number of lines without any. */
export function statementsBegin(lines: readonly PrintedLine[]): number {
  const found = lines.findIndex(({ text }, index) => {
    if (!/^(?:Protokoll|Erklärung)/u.test(text)) return false;
    const following = lines.slice(index, index + HEAD_LINES).map((line) => line.text);
    // A head may run over several lines; it ends with its colon, or where the line ends.
    const ends = following.findIndex((line) => line === '' || line.includes(':'));
    const head = following.slice(0, ends < 0 ? 1 : following[ends] === '' ? ends : ends + 1);
    return readHead(joined(head)) !== null;
  });
  return found < 0 ? lines.length : found;
}

/** "Mecklenburg-" and "Vorpommern" meet without a space. */
function joined(parts: readonly string[]): string {
  return parts.join(' ').replace(/(\p{L}-) (?=\p{Lu})/gu, '$1');
}

/** Reads the Protokollerklärungen below a resolution, from the line on which the first begins. */
export function readStatements(
  lines: readonly PrintedLine[],
  flow: LineFlow,
  path: string,
  notes: ReadingNotes,
): MinutesStatement[] {
  const statements: MinutesStatement[] = [];
  for (const { states, from, body } of split(readParagraphs(lines, flow))) {
    const read = readBlocks(body);
    if (read.length === 0) continue;
    const own = `${path}/statements/${statements.length}`;
    mark(notes, `${own}/states`, { from, to: from });
    read.forEach((one, index) => mark(notes, `${own}/text/${index}`, { from: one.from, to: one.to }));
    statements.push({ states, text: read.map(({ block }) => printedText(block)) });
  }
  return statements;
}

interface OpenStatement {
  states: StateCode[];
  from: number;
  body: Paragraph[];
}

function split(paragraphs: readonly Paragraph[]): OpenStatement[] {
  const found: OpenStatement[] = [];
  for (const paragraph of paragraphs) {
    const head = paragraph.label === null ? readHead(paragraph.text) : null;
    if (!head) found.at(-1)?.body.push(paragraph);
    else {
      const first = head.rest === '' ? [] : [{ ...paragraph, text: head.rest, heading: null }];
      found.push({ states: head.states, from: paragraph.from, body: first });
    }
  }
  return found;
}

/** A statement has paragraphs alone: what was numbered in it keeps its figure as a word. */
function printedText({ kind, number, text }: TextBlock): string {
  if (kind === 'CLAUSE' && number !== null) return `${number}. ${text}`;
  return kind === 'BULLET' && !/^\p{L}+\)/u.test(text) ? `– ${text}` : text;
}
