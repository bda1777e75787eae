import { readApplicantLines } from './applicant-lines';
import { readFieldLabel, isStatusLine, type FieldLabel } from './field-label';
import type { ResolutionZone } from './document-zones';
import { joinText } from './join-text';
import { readListLabel } from './list-label';
import type { PrintedLine } from './printed-line';
import { hasSentenceVerb } from './read-blocks';
import { spanOf, type LineSpan } from './reading-notes';
import type { StateList } from './state-list';
import { formulaAt, mergeVotes, type FormulaAt } from './vote-lines';
import { readVote, readVoteFormula, type VoteStatement } from './vote-phrase';

/** What stands above a resolution's text: title, applicants, vote; and the lines that follow. */
export interface ResolutionHead {
  title: string;
  titleSpan: LineSpan;
  /** A word of the title was put together again. */
  titleRepaired: boolean;
  applicants: StateList | null;
  applicantsSpan: LineSpan;
  vote: VoteStatement | null;
  voteSpan: LineSpan;
  /** Lines that say how single Länder voted: the external minutes have no place for them (DOMAIN §2.5). */
  voteDetails: PrintedLine[];
  body: PrintedLine[];
}

/** The head while it is being read: `index` is the next line. */
interface HeadState extends ResolutionHead {
  lines: readonly PrintedLine[];
  index: number;
  titleLines: PrintedLine[];
  done: boolean;
}

/** Lines within which a head's next field must follow. */
const HEAD_REACH = 14;

/** Reads the head of one resolution in any of the layouts (DOMAIN §6). */
export function readResolutionHead(zone: ResolutionZone): ResolutionHead {
  const state: HeadState = {
    title: zone.head.rest,
    titleSpan: spanOf([zone.headLine]),
    titleRepaired: zone.headLine.mended.length > 0,
    applicants: null,
    applicantsSpan: { from: 0, to: 0 },
    vote: null,
    voteSpan: { from: 0, to: 0 },
    voteDetails: [],
    body: [],
    lines: zone.lines,
    index: 0,
    titleLines: zone.head.rest === '' ? [] : [zone.headLine],
    done: false,
  };
  while (!state.done && state.index < state.lines.length) readHeadLine(state);
  takeClosingVote(state);
  takeCountedVote(state);
  return { ...state, titleSpan: spanOf(state.titleLines), title: state.title.replace(/\s+/g, ' ').trim() };
}

function readHeadLine(state: HeadState): void {
  const line = state.lines[state.index];
  if (!line || line.text === '' || isStatusLine(line.text)) {
    state.index += 1;
    return;
  }
  const label = readFieldLabel(line.text);
  if (label) {
    readField(state, line, label);
    return;
  }
  const formula = formulaAt(state.lines, state.index);
  if (formula) {
    takeFormula(state, formula);
    return;
  }
  if (isTitleLine(state, line)) {
    const joined = joinText(state.title, line.text);
    state.title = joined.text;
    state.titleRepaired ||= joined.repaired || line.mended.length > 0;
    state.titleLines.push(line);
    state.index += 1;
  } else endHead(state, state.lines.slice(state.index));
}

function endHead(state: HeadState, body: readonly PrintedLine[]): void {
  state.body = [...body];
  state.done = true;
}

/** Before a field or a vote everything is title; without either only the first paragraph is. */
function isTitleLine(state: HeadState, line: PrintedLine): boolean {
  if (state.vote || state.applicants) return false;
  if (readListLabel(line)?.kind === 'CLAUSE' && state.title !== '' && !headGoesOn(state)) return false;
  if (headGoesOn(state)) return true;
  if (state.title === '' || state.title.endsWith(':')) return true;
  const previous = state.titleLines.at(-1);
  const adjacent = previous !== undefined && line.no === previous.no + 1 && previous.heading === line.heading;
  const isText = /[.:]$/.test(line.text) || line.text.length > 120 || hasSentenceVerb(line.text);
  return adjacent && !isText;
}

/** Whether a field or the sentence of the vote still follows, with no finished sentence before it. */
function headGoesOn(state: HeadState): boolean {
  let reach = HEAD_REACH;
  for (let index = state.index; index < state.lines.length && reach > 0; index++) {
    const line = state.lines[index];
    if (!line || line.text === '') continue;
    reach -= 1;
    if (readFieldLabel(line.text) || formulaAt(state.lines, index)) return true;
    if (/\p{Ll}\.$/u.test(line.text) && line.text.length > 70) return false;
  }
  return false;
}

function takeFormula(state: HeadState, { formula, span, next }: FormulaAt): void {
  const { rest, introduces, ...vote } = formula;
  state.vote = mergeVotes(state.vote, vote);
  state.voteSpan = span;
  const last = state.lines[next - 1];
  const following = state.lines.slice(next);
  const onlySentence = !introduces && following.every((line) => line.text === '');
  if (onlySentence) {
    endHead(state, state.lines.slice(state.index));
    return;
  }
  endHead(state, rest !== '' && last ? [{ ...last, text: rest, marked: rest }, ...following] : following);
}

function readField(state: HeadState, line: PrintedLine, label: FieldLabel): void {
  state.index += 1;
  if (label.kind === 'APPLICANTS' || (label.kind === 'RAPPORTEUR' && state.applicants === null)) {
    const read = readApplicantLines(state.lines, state.index - 1, label.value);
    state.applicants = read.list;
    state.applicantsSpan = spanOf(read.lines);
    state.index = read.next;
    return;
  }
  if (label.kind === 'VOTE') {
    const value = label.value === '' ? takeNextLine(state) : label.value;
    state.vote = mergeVotes(state.vote, readVote(value));
    state.voteSpan = { from: line.no, to: line.no };
    return;
  }
  if (label.kind === 'VOTE_DETAIL') state.voteDetails.push(line);
  if (label.kind === 'PASSED_OVER' && label.value === '') takeNextLine(state);
  if (label.kind !== 'DECISION') return;
  if (label.note !== '') {
    state.vote = mergeVotes(state.vote, readVote(label.note));
    state.voteSpan = { from: line.no, to: line.no };
  }
  const text = label.value;
  const rest = state.lines.slice(state.index);
  const body = text === '' ? rest : [{ ...line, text, marked: text, heading: null }, ...rest];
  const start = body.findIndex((one) => one.text !== '');
  const formula = start < 0 ? null : formulaAt(body, start);
  state.lines = body;
  state.index = Math.max(start, 0);
  if (formula) takeFormula(state, formula);
  else endHead(state, body);
}

/** The value of a label that stands alone on its line; '' where another label follows. */
function takeNextLine(state: HeadState): string {
  const next = state.lines.findIndex((line, index) => index >= state.index && line.text !== '');
  const text = state.lines[next]?.text ?? '';
  if (text === '' || readFieldLabel(text)) return '';
  state.index = next + 1;
  return text;
}

/** "Ja: 13", "Nein: 1", "Enthaltung: 2" on lines of their own state the vote together. */
function takeCountedVote(state: HeadState): void {
  if (state.vote?.outcome != null || state.voteDetails.length === 0) return;
  const vote = readVote(state.voteDetails.map((line) => line.text).join(' '));
  if (!vote.outcome) return;
  state.vote = mergeVotes(state.vote, vote);
  state.voteSpan = spanOf(state.voteDetails);
}

/** "Abstimmungsergebnis: 16:0:0" or "(einstimmig)" may close the text instead of opening it. */
function takeClosingVote(state: HeadState): void {
  const kept: PrintedLine[] = [];
  for (const line of state.body) {
    const label = /^(?:Abstimmung|Votum|Ergebnis)/u.test(line.text) ? readFieldLabel(line.text) : null;
    if (label?.kind !== 'VOTE') kept.push(line);
    else {
      state.vote = mergeVotes(state.vote, readVote(label.value));
      state.voteSpan = { from: line.no, to: line.no };
    }
  }
  const last = kept.findLast((line) => line.text !== '');
  const formula =
    last && state.vote?.outcome == null && last.text.length < 120 ? readVoteFormula(last.text) : null;
  if (last && formula && formula.rest === '') {
    state.vote = mergeVotes(state.vote, formula);
    state.voteSpan = spanOf([last]);
    kept.splice(kept.lastIndexOf(last), 1);
  }
  state.body = kept;
}
