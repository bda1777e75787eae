import type { MinutesResolution } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { readAgendaNotes } from './agenda-notes';
import { isGreenList, type ResolutionZone } from './document-zones';
import { readAgendaHead } from './item-number';
import type { PrintedLine } from './printed-line';
import { reportList } from './read-agenda';
import { readBlocks, type ReadBlock } from './read-blocks';
import { readParagraphs, type LineFlow } from './read-paragraphs';
import { readStatements, statementsBegin } from './read-statements';
import { excerpt, mark, warn, type Doubt, type ReadingNotes } from './reading-notes';
import { readResolutionHead, type ResolutionHead } from './resolution-head';
import { findStates } from './state-names';
import { readVoteSentence, type VoteStatement } from './vote-phrase';

/** Where a resolution stands among the others, and what the agenda says of it. */
export interface ResolutionPlace {
  index: number;
  /** The agenda says that the item was withdrawn, merged or left to the Kamin. */
  gone: boolean;
}

/**
 * Reads one resolution; null where the number has neither a vote nor a text (a withdrawn item's empty page), unless
 * the format sets it as a heading and the agenda does not say that it is gone.
 */
export function readResolution(
  whole: ResolutionZone,
  flow: LineFlow,
  { index, gone }: ResolutionPlace,
  notes: ReadingNotes,
): MinutesResolution | null {
  // What single Länder declare stands below the resolution and is none of its text.
  const end = statementsBegin(whole.lines);
  const zone = { ...whole, lines: whole.lines.slice(0, end) };
  const head = readResolutionHead(zone);
  const body = isGreenList(zone) ? greenListRows(head.body) : head.body;
  const read = readBlocks(readParagraphs(body, flow), zone.headLine.heading);
  const vote = head.vote?.outcome ? head.vote : (voteInText(read) ?? head.vote);
  if (!vote?.outcome && read.length === 0 && (gone || !standsAlone(zone, head))) return null;
  const { number } = zone.head;
  const path = `/resolutions/${index}`;
  markHead(head, zone, vote, path, notes);
  read.forEach((block, at) => markBlock(block, `${path}/blocks/${at}`, number, notes));
  const statements = readStatements(whole.lines.slice(end), flow, path, notes);
  if (read.length === 0) warn(notes, zone.headLine.no, 'TEXT_MISSING', `TOP ${number}`);
  return {
    number,
    title: head.title,
    applicants: head.applicants?.applicants.map((applicant) => applicant.state) ?? [],
    outcome: vote?.outcome ?? null,
    circular: vote?.circular ?? null,
    decidedOn: vote?.decidedOn ?? null,
    blocks: read.map((one) => one.block),
    ...(statements.length > 0 && { statements }),
  };
}

/** A heading by its format, with a title that is no note such as "zurückgezogen". */
function standsAlone({ headLine }: ResolutionZone, { title }: ResolutionHead): boolean {
  return headLine.heading !== null && title !== '' && readAgendaNotes(title).status === 'OPEN';
}

/** "… nehmen die Berichte 1. … 6. … zur Kenntnis." has no line of its own for the vote: the text states it. */
function voteInText(read: readonly ReadBlock[]): VoteStatement | null {
  const blocks = read.map((one) => one.block);
  if (blocks.length === 0) return null;
  const [first] = blocks;
  if (blocks.length === 1 || !first) return readVoteSentence(first?.text ?? '');
  const listed = blocks.slice(1, -1).every((block) => block.kind !== 'PARAGRAPH');
  const last = blocks.at(-1);
  const around = listed && last?.kind === 'PARAGRAPH' && /^\p{Ll}/u.test(last.text);
  if (around) return readVoteSentence(`${first.text} ${last.text}`);
  return last ? postponedOrRejected(last) : null;
}

function postponedOrRejected(last: TextBlock): VoteStatement | null {
  const vote = readVoteSentence(last.text);
  return vote?.outcome === 'NOTED' ? null : vote;
}

function markHead(
  head: ResolutionHead,
  zone: ResolutionZone,
  vote: VoteStatement | null,
  path: string,
  notes: ReadingNotes,
): void {
  const about = `TOP ${zone.head.number}`;
  const line = zone.headLine.no;
  const missing = { certainty: 'MISSING' } as const;
  const titleDoubt: Doubt | null =
    head.title === ''
      ? { ...missing, code: 'TITLE_MISSING', about }
      : head.titleRepaired
        ? { code: 'WORD_REPAIRED', about: excerpt(head.title) }
        : null;
  if (titleDoubt) warn(notes, line, titleDoubt.code, titleDoubt.about);
  mark(notes, `${path}/title`, head.titleSpan, titleDoubt);
  const list = head.applicants;
  reportList(list, about, zone.head.number, head.applicantsSpan.from, notes);
  const unreadable = list?.applicants.length === 0 && list.others.length === 0;
  if (unreadable) warn(notes, head.applicantsSpan.from, 'APPLICANT_UNREADABLE', about);
  const listDoubt = unreadable
    ? ({ ...missing, code: 'APPLICANT_UNREADABLE', about } as const)
    : list?.missingComma
      ? ({ code: 'MISSING_COMMA', about } as const)
      : (list?.unknown.length ?? 0) > 0
        ? ({ code: 'UNKNOWN_STATE', about: list?.unknown.join(', ') ?? '' } as const)
        : null;
  if (list) mark(notes, `${path}/applicants`, head.applicantsSpan, listDoubt);
  markVote(head, vote, line, about, path, notes);
}

function markVote(
  head: ResolutionHead,
  vote: VoteStatement | null,
  line: number,
  about: string,
  path: string,
  notes: ReadingNotes,
): void {
  const code = vote?.outcome ? 'OUTCOME_UNCERTAIN' : 'OUTCOME_MISSING';
  const span = head.voteSpan.from === 0 ? { from: line, to: line } : head.voteSpan;
  if (vote?.outcome && vote.certain) mark(notes, `${path}/outcome`, span);
  else {
    warn(notes, span.from, code, about);
    const certainty = vote?.outcome ? 'CHECK' : 'MISSING';
    mark(notes, `${path}/outcome`, span, { certainty, code, about });
  }
  for (const detail of head.voteDetails) {
    const named = findStates(detail.text, 'with-codes').length > 0;
    if (named) warn(notes, detail.no, 'VOTE_DETAIL_PASSED_OVER', `${about}, „${excerpt(detail.text)}“`);
  }
  if (vote?.circular) mark(notes, `${path}/circular`, span);
  if (vote?.decidedOn) mark(notes, `${path}/decidedOn`, span);
}

function markBlock(read: ReadBlock, path: string, number: string, notes: ReadingNotes): void {
  const about = `TOP ${number}: ${excerpt(read.block.text)}`;
  const span = { from: read.from, to: read.to };
  if (read.doubt) warn(notes, read.from, read.doubt, about);
  mark(notes, path, span, read.doubt ? { code: read.doubt, about } : null);
}

/** The table under TOP C: each row becomes a list line "1.3 Titel – Antragsteller: …". */
function greenListRows(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines
    .filter((line) => !/^(?:TOP|Nr\.?)\s+(?:Thema|Titel)(?!\p{L})/u.test(line.text))
    .map((line) => {
      const head = line.listLabel === null ? readAgendaHead(line.text) : null;
      if (!head || head.rest === '') return line;
      const title = head.rest.replace(/\s+(?=Antragstell\p{L}*\s*:)/u, ' – ').replace(/\s+/g, ' ');
      const text = `${head.number} ${title.replace(/ – – /, ' – ')}`;
      return { ...line, text, marked: text, listLabel: '–', listLevel: 1 };
    });
}
