import { STATE_CODES, stateName } from '@/lib/domain/federal-state';
import type { MinutesStatement } from '@/lib/domain/minutes';
import type {
  InternalAnnex,
  InternalDecision,
  InternalNote,
  InternalPresence,
  InternalStatement,
} from '@/lib/domain/minutes-record';
import { formatDate, formatInstant, formatList } from './format';
import { TERMS } from './terms';

/** What the internal minutes say of a recorded fact, on the page and in print. Confidential like the facts. */

/** "von Beginn bis zum Schluss", "ab TOP 3 bis vor TOP 5" */
export function stayWords({ from, to }: InternalPresence['stays'][number]): string {
  const begin = from === null ? 'von Beginn' : `ab TOP ${from}`;
  return to === null ? `${begin} bis zum Schluss` : `${begin} bis vor TOP ${to}`;
}

/** "13 Ja, 1 Nein, 2 Enthaltungen"; null where nothing was counted. */
export function countWords({ counts }: Pick<InternalDecision, 'counts'>): string | null {
  if (counts === null) return null;
  const abstentions = counts.abstain === 1 ? '1 Enthaltung' : `${counts.abstain} Enthaltungen`;
  return `${counts.yes} Ja, ${counts.no} Nein, ${abstentions}`;
}

/** "mehrheitlich beschlossen mit der Grünen Liste (TOP C)" */
export function resultWords({ outcome, adoptedUnder }: InternalDecision): string {
  return `${TERMS.Outcome[outcome]}${adoptedUnder === null ? '' : ` mit der Grünen Liste (TOP ${adoptedUnder})`}`;
}

/** An entry of the ledger: "21. April 2027, 10:12 Uhr, Name: mehrheitlich beschlossen, 13 Ja, …; Grund: …" */
export function logWords(entry: InternalDecision): string {
  const by = [formatInstant(new Date(entry.recordedAt)), entry.recordedBy].filter(Boolean).join(', ');
  const what = entry.takenBack
    ? `zurückgenommen (${TERMS.Outcome[entry.outcome]})`
    : [TERMS.Outcome[entry.outcome], countWords(entry)].filter(Boolean).join(', ');
  return `${by}: ${what}${entry.correctionReason === null ? '' : `; Grund: ${entry.correctionReason}`}`;
}

/** "Bayern und Sachsen (intern)", "Berlin (extern, zurückgezogen)" */
export function statementTitle({ states, visibility, withdrawn }: InternalStatement): string {
  const marks = [TERMS.Visibility[visibility], withdrawn ? 'zurückgezogen' : ''].filter(Boolean);
  return `${formatList(states.map(stateName))} (${marks.join(', ')})`;
}

const FIELDS: Readonly<Record<string, { name: string; words: (value: unknown) => string }>> = {
  openedAt: { name: 'Eröffnet', words: instantWords },
  closedAt: { name: 'Geschlossen', words: instantWords },
  presence: { name: 'Anwesenheit', words: (value) => lines(value as InternalPresence[], presenceWords) },
  wordingChanges: { name: 'Änderungen des Wortlauts in der Sitzung', words: String },
  decisions: {
    name: 'Ergebnis und Abstimmung',
    words: (value) => lines(value as InternalDecision[], decisionWords),
  },
  statements: {
    name: 'Protokollerklärungen',
    words: (value) => lines(value as (InternalStatement | MinutesStatement)[], declarationWords),
  },
  annex: {
    name: 'Anlage zur Erfolgskontrolle',
    words: (value) => annexWords(value as InternalAnnex | undefined),
  },
  notes: { name: 'Vermerke', words: (value) => lines(value as InternalNote[], ({ text }) => text) },
};

/** The German name and the words of a field that the comparison of plain minutes does not know; null for the others. */
export function internalField(field: string): { name: string; words: (value: unknown) => string } | null {
  return Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? null) : null;
}

function annexWords(annex: InternalAnnex | undefined): string {
  return annex ? `Fassung ${annex.edition} vom ${formatDate(annex.asOn)}` : 'keine';
}

function instantWords(value: unknown): string {
  return typeof value === 'string' ? formatInstant(new Date(value)) : 'nicht angegeben';
}

function lines<T>(list: readonly T[], words: (entry: T) => string): string {
  return list.length === 0 ? 'keine' : list.map(words).join('\n');
}

function presenceWords({ state, stays }: InternalPresence): string {
  return `${stateName(state)}: ${stays.map(stayWords).join('; ')}`;
}

function decisionWords(entry: InternalDecision): string {
  // The database keeps them in no order of its own.
  const votes = STATE_CODES.flatMap((state) => {
    const choice = entry.votes?.[state];
    return choice ? [`${stateName(state)} ${TERMS.VoteChoice[choice]}`] : [];
  });
  return [logWords(entry), ...(votes.length > 0 ? [votes.join(', ')] : [])].join('; ');
}

function declarationWords(statement: InternalStatement | MinutesStatement): string {
  const title =
    'visibility' in statement ? statementTitle(statement) : formatList(statement.states.map(stateName));
  return [`${title}:`, ...statement.text].join(' ');
}
