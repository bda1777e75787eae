import { STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type {
  InternalDecision,
  InternalNote,
  InternalRecord,
  InternalStatement,
} from '@/lib/domain/minutes-record';
import { standingDecision } from '@/lib/domain/session';
import { VOTE_CHOICES } from '@/lib/domain/session-command';
import { formatList } from '@/lib/i18n/format';
import { countWords, logWords, resultWords, statementTitle, stayWords } from '@/lib/i18n/internal-minutes';
import { TERMS } from '@/lib/i18n/terms';
import { paragraph, partHeading } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentTableRow } from './document-model';

/** A heading inside an item. */
export function subheading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 3, lines: [text], startsPage: false, inContents: false };
}

const body = (text: string) => paragraph('BODY', text, { keepsWithNext: false });
const row = (...cells: string[]): DocumentTableRow => ({
  section: false,
  cells: cells.map((text) => ({ runs: [plainRun(text)], note: null })),
});

/** When each Land was in the room; nothing where attendance was not recorded. */
export function presenceBlocks({ presence }: Pick<InternalRecord, 'presence'>): DocumentBlock[] {
  if (presence.length === 0) return [];
  return [
    partHeading('Anwesenheit der Länder'),
    {
      kind: 'TABLE',
      summary: 'Anwesenheit der Länder mit dem Tagesordnungspunkt, vor dem sie kamen und gingen',
      header: ['Land', 'Anwesend'],
      widths: [40, 60],
      rows: presence.map(({ state, stays }) => row(stateName(state), stays.map(stayWords).join('; '))),
    },
  ];
}

/** How it was voted; below it everything that was recorded before, where that was corrected or taken back. */
export function decisionBlocks(decisions: readonly InternalDecision[]): DocumentBlock[] {
  const standing = standingDecision(decisions);
  const log = decisions.length > 1 || (decisions.length === 1 && !standing) ? decisions : [];
  return [
    ...(standing ? [subheading('Ergebnis und Abstimmung'), ...standingBlocks(standing)] : []),
    ...(log.length > 0 ? [subheading('Berichtigungen'), ...log.map((entry) => body(logWords(entry)))] : []),
  ];
}

function standingBlocks(decision: InternalDecision): DocumentBlock[] {
  const { deviationReason, absent } = decision;
  const counts = countWords(decision);
  const lines = [
    `Ergebnis: ${resultWords(decision)}`,
    counts === null ? '' : `Stimmen: ${counts}`,
    absent.length > 0 ? `Bei der Abstimmung abwesend: ${names(absent)}` : '',
    deviationReason === null ? '' : `Begründung der Abweichung von der Geschäftsordnung: ${deviationReason}`,
  ];
  return [...lines.filter(Boolean).map(body), ...voteTable(decision)];
}

/** Who voted how, by choice and in chair order. */
function voteTable({ votes }: InternalDecision): DocumentBlock[] {
  if (votes === null) return [];
  const rows = VOTE_CHOICES.map((choice) => ({
    choice,
    states: STATE_CODES.filter((state) => votes[state] === choice),
  })).filter(({ states }) => states.length > 0);
  return [
    {
      kind: 'TABLE',
      summary: 'Namentliche Abstimmung: Stimme und Länder',
      header: ['Stimme', 'Länder'],
      widths: [20, 80],
      rows: rows.map(({ choice, states }) => row(TERMS.VoteChoice[choice], names(states))),
    },
  ];
}

/** Protokollerklärungen, internal ones too; each says who may read it. */
export function statementBlocks(statements: readonly InternalStatement[]): DocumentBlock[] {
  if (statements.length === 0) return [];
  return [
    subheading('Protokollerklärungen'),
    ...statements.flatMap((statement) => [
      paragraph('BODY', `${statementTitle(statement)}:`, { keepsWithNext: true }),
      ...(statement.text.length > 0 ? statement.text : [missingText(statement)]).map(body),
    ]),
  ];
}

function missingText({ withdrawn }: InternalStatement): string {
  return withdrawn ? '(Text zurückgezogen)' : '(angekündigt, Text liegt nicht vor)';
}

/** Notes of the office on the item. */
export function noteBlocks(notes: readonly InternalNote[]): DocumentBlock[] {
  if (notes.length === 0) return [];
  return [
    subheading('Vermerke'),
    ...notes.flatMap(({ text }) => text.split(/\n+/).filter(Boolean).map(body)),
  ];
}

const names = (states: readonly StateCode[]) => formatList(states.map(stateName));
