import { readFieldLabel } from './field-label';
import { joinText } from './join-text';
import type { PrintedLine } from './printed-line';
import type { LineSpan } from './reading-notes';
import { readVoteFormula, type VoteFormula, type VoteStatement } from './vote-phrase';

const FORMULA_LINES = 4;
/** Spares every other line the joining. */
const CAN_OPEN_VOTE =
  /^(?:Die|Der|Das)\s|^\(?(?:einstimmig|mehrheitlich|einvernehmlich|mit|abgelehnt|vertagt|zur|Kenntnis|Mehrheit|\d)/iu;

/** The sentence of the vote and where it ends. */
export interface FormulaAt {
  formula: VoteFormula;
  span: LineSpan;
  /** Index of the line behind it. */
  next: number;
}

/** The sentence of the vote may be wrapped over some lines; the text may follow on its last one. */
export function formulaAt(lines: readonly PrintedLine[], index: number): FormulaAt | null {
  const first = lines[index];
  if (!first || !CAN_OPEN_VOTE.test(first.text)) return null;
  let text = '';
  for (let end = index; end < Math.min(lines.length, index + FORMULA_LINES); end++) {
    const line = lines[end];
    if (!line || line.text === '' || (end > index && readFieldLabel(line.text))) return null;
    text = joinText(text, line.text.replace(/\s+/g, ' ')).text;
    const formula = readVoteFormula(text);
    if (formula) return { formula, span: { from: first.no, to: line.no }, next: end + 1 };
    if (/[.:]$/.test(text)) return null;
  }
  return null;
}

/** Adds what another place says of the same vote; the outcome stated first stands. */
export function mergeVotes(known: VoteStatement | null, stated: VoteStatement): VoteStatement {
  if (!known?.outcome) return { ...stated, circular: stated.circular ?? known?.circular ?? null };
  return {
    ...known,
    certain: known.certain || known.outcome === stated.outcome,
    circular: known.circular ?? stated.circular,
    decidedOn: known.decidedOn ?? stated.decidedOn,
  };
}
