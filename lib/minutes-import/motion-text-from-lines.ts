import type { TextBlock } from '@/lib/domain/text-block';
import { printedLines, type PrintedLine } from './printed-line';
import { readBlocks } from './read-blocks';
import { lineFlow, readParagraphs } from './read-paragraphs';
import type { SourceText } from './source-text';

/** The draft of a motion as a file sets it; blocks have their printed numbers and no ids yet. */
export interface ReadMotionText {
  /** Null where the file names none. */
  title: string | null;
  blocks: TextBlock[];
  rationale: TextBlock[];
}

/** A line that only says which part begins. */
const RESOLUTION_HEAD =
  /^(?:(?:Leit|Entschließungs)?antrag|Beschluss(?:vorschlag|entwurf|text)?|(?:Entwurf|Vorschlag)\s+(?:eines|für einen)\s+Beschluss(?:es)?)\s*:?$/iu;
const RATIONALE_HEAD = /^Begründung\s*:?$/iu;
/** "Begründung: Die Zahlen steigen." begins the part and its first paragraph. */
const RATIONALE_LEAD = /^Begründung\s*:\s+(?=\S)/iu;
const TITLE_LABEL = /^(?:Titel|Thema|Betreff|Betr\.)\s*:\s*/iu;
const LONGEST_TITLE = 300;

/**
 * Reads a draft that came as a Word or ODT file: headings, numbered paragraphs as Ziffern, dashes and dots as
 * Spiegelstriche, and from "Begründung" on the rationale. The title is a heading, or a labelled or short first line,
 * in front of everything else.
 */
export function motionTextFromLines(source: SourceText): ReadMotionText {
  const lines = printedLines(source).filter((line) => line.text !== '');
  const { title, rest } = splitTitle(lines);
  const body = rest.filter((line) => !RESOLUTION_HEAD.test(line.text));
  const at = body.findIndex((line) => RATIONALE_HEAD.test(line.text) || RATIONALE_LEAD.test(line.text));
  const flow = lineFlow(lines, source.wholeParagraphs === true);
  const read = (part: readonly PrintedLine[]) =>
    readBlocks(readParagraphs(part, flow)).map(({ block }) => block);
  if (at < 0) return { title, blocks: read(body), rationale: [] };
  return { title, blocks: read(body.slice(0, at)), rationale: read(withoutLead(body.slice(at))) };
}

function withoutLead(lines: readonly PrintedLine[]): PrintedLine[] {
  const [first, ...others] = lines;
  if (!first || RATIONALE_HEAD.test(first.text)) return others;
  const text = first.text.replace(RATIONALE_LEAD, '');
  return [{ ...first, text, marked: text }, ...others];
}

function splitTitle(lines: readonly PrintedLine[]): { title: string | null; rest: readonly PrintedLine[] } {
  const at = RESOLUTION_HEAD.test(lines[0]?.text ?? '') ? 1 : 0;
  const [line, next] = lines.slice(at);
  if (!line || line.listLabel !== null || line.text.length > LONGEST_TITLE)
    return { title: null, rest: lines };
  const labelled = TITLE_LABEL.test(line.text);
  const announced = next !== undefined && RESOLUTION_HEAD.test(next.text);
  if (line.heading === null && !labelled && !announced) return { title: null, rest: lines };
  if (RATIONALE_HEAD.test(line.text)) return { title: null, rest: lines };
  return { title: line.text.replace(TITLE_LABEL, ''), rest: lines.slice(at + 1) };
}
