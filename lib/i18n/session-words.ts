import { stateName } from '@/lib/domain/federal-state';
import type { RecordedDecision, SessionItem } from '@/lib/domain/session';
import type { SessionCommand, SessionOutcome } from '@/lib/domain/session-command';
import { printCounts } from '@/lib/domain/vote-notation';
import type { VotingRules } from '@/lib/domain/vote';
import { formatApplicants, formatList } from './format';
import { TERMS } from './terms';

/** The outcomes on their buttons. */
export const OUTCOME_BUTTONS: Readonly<Record<SessionOutcome, string>> = {
  UNANIMOUS: 'einstimmig',
  MAJORITY: 'mehrheitlich',
  REJECTED: 'abgelehnt',
  NOTED: 'zur Kenntnis',
  POSTPONED: 'vertagt',
  WITHDRAWN: 'zurückgezogen …',
  MERGED: 'zusammengelegt …',
};

const VOTE_QUESTION = 'Wer stimmt zu? – Gibt es Gegenstimmen? – Enthaltungen?';

/**
 * What the chair says to call the item and to put it to the vote, to be read aloud.
 * @param listed numbers of what stands on the Grüne Liste, for TOP C
 */
export function callFormula(item: SessionItem, listed: readonly string[]): string {
  const { kind, number, title, wording } = item;
  if (item.adoptsGreenList && listed.length > 0) return greenListFormula(number, listed);
  const applicants = item.applicants.map(({ state }) => state);
  const by = applicants.length === 0 ? '' : `, Antrag: ${formatApplicants(applicants)}`;
  const call = `Ich rufe Tagesordnungspunkt ${number} auf: „${innerQuotes(title)}“${by}.`;
  if (kind === 'KAMIN') return `${call} Das Gespräch ist vertraulich.`;
  if (wording.blocks.length === 0)
    return `${call} Gibt es Wortmeldungen? – Besteht Einvernehmen, so zu verfahren?`;
  const changed = wording.before ? ' in der soeben geänderten Fassung' : '';
  return `${call} Ich stelle den Beschlussvorschlag${changed} zur Abstimmung. ${VOTE_QUESTION}`;
}

/** Quotation marks inside of quotation marks. */
function innerQuotes(text: string): string {
  return text.replaceAll('„', '‚').replaceAll('“', '‘');
}

function greenListFormula(number: string, listed: readonly string[]): string {
  const items =
    listed.length === 1
      ? `steht Tagesordnungspunkt ${listed[0] ?? ''}`
      : `stehen die Tagesordnungspunkte ${formatList(listed)}`;
  return `Ich rufe Tagesordnungspunkt ${number} auf, die Grüne Liste. Auf ihr ${items}. Wünscht ein Land, einen Punkt einzeln zu behandeln? – Ich stelle die Grüne Liste im Ganzen zur Abstimmung. ${VOTE_QUESTION}`;
}

/** "einstimmig beschlossen", "zurückgezogen durch Berlin", "zusammengelegt mit TOP 7.2", with the counts if there are any. */
export function decisionWords(
  { outcome, counts }: Pick<RecordedDecision, 'outcome' | 'counts'>,
  { withdrawnBy, mergedInto }: Pick<SessionItem, 'withdrawnBy' | 'mergedInto'>,
): string {
  const by = outcome === 'WITHDRAWN' && withdrawnBy ? ` durch ${stateName(withdrawnBy)}` : '';
  const into = outcome === 'MERGED' && mergedInto ? ` mit TOP ${mergedInto.number}` : '';
  return `${TERMS.Outcome[outcome]}${by}${into}${counts ? ` (${printCounts(counts)})` : ''}`;
}

/** What a command did or wanted, for the list of conflicts: "TOP 4.1: einstimmig beschlossen". */
export function commandWords(command: SessionCommand, items: readonly SessionItem[]): string {
  const top = (id: string | null) => `TOP ${items.find((item) => item.id === id)?.number ?? '?'}`;
  switch (command.kind) {
    case 'CALL_ITEM':
      return command.itemId === null ? 'Unterbrechung' : `${top(command.itemId)} aufgerufen`;
    case 'RECORD_OUTCOME': {
      const { withdrawnBy, mergedIntoId } = command.stated;
      const target = items.find(({ id }) => id === mergedIntoId) ?? null;
      return `${top(command.itemId)}: ${decisionWords(command.stated, { withdrawnBy, mergedInto: target })}`;
    }
    case 'TAKE_BACK':
      return `${top(command.itemId)}: Ergebnis zurückgenommen (${command.reason})`;
    case 'ADOPT_GREEN_LIST':
      return `${top(command.itemId)}: Grüne Liste mit ${command.entryIds.length} Punkten ${TERMS.Outcome[command.stated.outcome]}`;
    case 'STATE_ARRIVED':
      return `${stateName(command.state)} eingetroffen`;
    case 'STATE_LEFT':
      return `${stateName(command.state)} hat die Sitzung verlassen`;
  }
}

/** What adopts a motion, in a sentence with its mark. */
export function ruleSentences(rules: VotingRules): { sentence: string; confirmed: boolean }[] {
  const { adoption } = rules;
  return [
    {
      sentence:
        adoption.kind === 'SIMPLE_MAJORITY'
          ? 'Beschlossen ist, was mehr Ja- als Nein-Stimmen erhält.'
          : `Beschlossen ist, was mindestens ${adoption.yes} Ja-Stimmen von 16 erhält.`,
      confirmed: rules.adoptionConfirmed,
    },
    {
      sentence: rules.abstentionsAllowed
        ? 'Enthaltungen schaden der Einstimmigkeit nicht.'
        : 'Einstimmig ist nur, wem alle zustimmen; Enthaltungen schaden.',
      confirmed: rules.abstentionsConfirmed,
    },
  ];
}
