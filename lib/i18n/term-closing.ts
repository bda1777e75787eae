import { stateName } from '@/lib/domain/federal-state';
import type { ClosingCheckKind, ClosingState, TermFacts } from '@/lib/domain/term-closing';
import { formatList } from './format';

/** What a check is about. */
export const CLOSING_LABELS: Readonly<Record<ClosingCheckKind, string>> = {
  SITTING_HELD: 'Sitzung',
  ITEMS_DECIDED: 'Ergebnisse',
  CIRCULARS_CONCLUDED: 'Umlaufverfahren',
  STATEMENTS_SUBMITTED: 'Protokollerklärungen',
  INTERNAL_MINUTES_FROZEN: 'Interne Niederschrift',
  EXTERNAL_MINUTES_FROZEN: 'Externe Niederschrift',
  CORRECTIONS_DECIDED: 'Änderungswünsche',
  FINDINGS_SETTLED: 'Protokoll-Prüfer',
  EXTERNAL_MINUTES_PUBLISHED: 'Veröffentlichung',
  SUCCESSOR_READY: 'Nachfolge',
  DEMANDS_HANDED_OVER: 'Erfolgskontrolle',
};

/** The way to where a check is mended, in words. */
export const CLOSING_LINKS: Readonly<Record<ClosingCheckKind, string>> = {
  SITTING_HELD: 'Zur Sitzung',
  ITEMS_DECIDED: 'Zur Sitzung',
  CIRCULARS_CONCLUDED: 'Zu den Umlaufbeschlüssen',
  STATEMENTS_SUBMITTED: 'Zu den Erklärungen',
  INTERNAL_MINUTES_FROZEN: 'Zur Niederschrift',
  EXTERNAL_MINUTES_FROZEN: 'Zur Niederschrift',
  CORRECTIONS_DECIDED: 'Zu den Änderungswünschen',
  FINDINGS_SETTLED: 'Zur Prüfung',
  EXTERNAL_MINUTES_PUBLISHED: 'Zur Niederschrift',
  SUCCESSOR_READY: 'Konferenz anlegen',
  DEMANDS_HANDED_OVER: 'Zur Erfolgskontrolle',
};

/** The state of a check in one word. */
export const CLOSING_STATES: Readonly<Record<ClosingState, string>> = {
  DONE: 'erledigt',
  OPEN: 'offen',
  OBSTACLE: 'läuft noch',
  CARRIED: 'geht über',
};

const SENTENCES: Readonly<Record<ClosingCheckKind, (facts: TermFacts) => string>> = {
  SITTING_HELD: ({ sitting }) => SITTINGS[sitting],
  ITEMS_DECIDED: ({ undecided }) =>
    undecided.length === 0
      ? 'Jeder Tagesordnungspunkt hat ein Ergebnis.'
      : `Ohne Ergebnis: ${items(undecided)}.`,
  CIRCULARS_CONCLUDED: ({ runningCirculars }) =>
    runningCirculars.length === 0
      ? 'Es läuft kein Umlaufverfahren.'
      : `Noch nicht abgeschlossen: ${formatList(runningCirculars)}.`,
  STATEMENTS_SUBMITTED: ({ announcedStatements }) =>
    announcedStatements.length === 0
      ? 'Keine angekündigte Protokollerklärung steht aus.'
      : `Angekündigt und nicht abgegeben: zu ${items(announcedStatements)}.`,
  INTERNAL_MINUTES_FROZEN: (facts) => frozen(facts, facts.minutes.internalFrozen),
  EXTERNAL_MINUTES_FROZEN: (facts) => frozen(facts, facts.minutes.externalFrozen),
  CORRECTIONS_DECIDED: ({ openCorrections }) =>
    openCorrections === 0
      ? 'Über alle Änderungswünsche ist entschieden.'
      : count(
          openCorrections,
          'Ein Änderungswunsch wartet',
          'Änderungswünsche warten',
          'auf eine Entscheidung.',
        ),
  FINDINGS_SETTLED: ({ openFindings }) =>
    openFindings === 0
      ? 'Keine offenen Befunde.'
      : count(
          openFindings,
          'Ein Befund ist',
          'Befunde sind',
          'weder behoben noch mit Begründung hingenommen.',
        ),
  EXTERNAL_MINUTES_PUBLISHED: ({ sitting, minutes }) => {
    if (minutes.externalPublished) return 'Die externe Niederschrift ist veröffentlicht.';
    return sitting === 'NONE' ? NOTHING_HELD : 'Die externe Niederschrift ist noch nicht veröffentlicht.';
  },
  SUCCESSOR_READY: ({ next }) => {
    if (next === null) return 'Die folgende Konferenz ist noch nicht angelegt.';
    return next.chair === null
      ? `Für die ${next.number}. IntMK ist noch kein Vorsitzland eingetragen.`
      : `Die ${next.number}. IntMK ist angelegt; den Vorsitz führt ${stateName(next.chair)}.`;
  },
  DEMANDS_HANDED_OVER: ({ openDemands, next }) =>
    openDemands === 0
      ? 'Keine Bitte oder Forderung ist mehr nachzuverfolgen.'
      : count(
          openDemands,
          'Eine Bitte oder Forderung wird',
          'Bitten und Forderungen werden',
          next === null
            ? 'weiter verfolgt; der neue Vorsitz übernimmt sie, sobald die folgende Konferenz angelegt ist.'
            : 'weiter verfolgt.',
        ),
};

/** A check in a German sentence that names what is missing. */
export function closingSentence(kind: ClosingCheckKind, facts: TermFacts): string {
  return SENTENCES[kind](facts);
}

const SITTINGS: Readonly<Record<TermFacts['sitting'], string>> = {
  NONE: 'Es gab keine Hauptkonferenz, oder sie wurde abgesagt.',
  PLANNED: 'Die Hauptkonferenz hat noch nicht stattgefunden.',
  RUNNING: 'Die Sitzung läuft noch und ist zuerst zu schließen.',
  HELD: 'Die Sitzung ist geschlossen.',
};

const NOTHING_HELD = 'Ohne Hauptkonferenz gibt es keine Niederschrift.';

function frozen({ sitting }: TermFacts, done: boolean): string {
  if (done) return 'Eine Fassung ist festgeschrieben.';
  return sitting === 'NONE' ? NOTHING_HELD : 'Noch keine Fassung ist festgeschrieben.';
}

function items(numbers: readonly string[]): string {
  return `TOP ${formatList(numbers)}`;
}

function count(many: number, one: string, more: string, rest: string): string {
  return `${many === 1 ? one : `${many} ${more}`} ${rest}`;
}
