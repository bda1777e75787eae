import { compareStates, isStateCode, stateName, type StateCode } from '@/lib/domain/federal-state';
import { formatConference, formatList } from './format';
import { TERMS } from './terms';

/** What a step carries along: ids, codes and numbers as its use case recorded them; every one may be missing. */
export type StepFacts = Readonly<Record<string, unknown>>;

type Sentence = (facts: StepFacts) => string;

/**
 * A sentence for every step that belongs in the history of a motion, by the verb of its record. What is not named here
 * is not shown: a verb that somebody adds for a Land's own affairs stays out by itself (DOMAIN §5).
 */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'motion.created': ({ kind, conference, state }) =>
    `${land(state)} legt den Antrag an${inBrackets(term(TERMS.MotionKind, kind), conferenceWords(conference))}.`,
  'motion.topicRegistered': ({ state }) => `${land(state)} meldet das Thema bei der Geschäftsstelle an.`,
  'motion.textChanged': ({ number, origin, editorial }) =>
    `Fassung ${count(number)} gespeichert${inBrackets(
      term(TERMS.TextOrigin, origin),
      editorial === true ? 'redaktionell' : null,
    )}.`,
  'motion.statesInvited': ({ states }) => `Zur Mitzeichnung eingeladen: ${laender(states)}.`,
  'motion.invitationRevoked': ({ state }) => `Einladung zurückgenommen: ${land(state)}.`,
  'motion.coSigned': ({ state, number }) => `${land(state)} zeichnet Fassung ${count(number)} mit.`,
  'motion.invitationDeclined': ({ state }) => `${land(state)} zeichnet nicht mit.`,
  'motion.questionAsked': ({ state }) => `${land(state)} stellt eine Rückfrage.`,
  'motion.questionAnswered': ({ state }) => `Rückfrage beantwortet: ${land(state)}.`,
  'motion.textConfirmed': ({ state, number }) => `${land(state)} bestätigt Fassung ${count(number)}.`,
  'motion.editorialChangeContested': ({ state, number }) =>
    `${land(state)} widerspricht dem, dass Fassung ${count(number)} nur redaktionell ändert.`,
  'motion.stateLeft': ({ state }) => `${land(state)} scheidet aus dem Kreis der Antragsteller aus.`,
  'motion.rolesAssigned': ({ roles }) => `Rollen geändert: ${roleWords(roles)}.`,
  'motion.coordinationHandedOver': ({ from, to }) =>
    `${land(from)} gibt die Koordinierung an ${land(to)} ab und bleibt federführend.`,
  'motion.registered': ({ state, number, late, unconfirmed }) =>
    `${land(state)} meldet ${typeof number === 'number' ? `Fassung ${number}` : 'das Thema'} bei der Geschäftsstelle an${
      late === true ? ', nach Antragsschluss' : ''
    }.${hasStates(unconfirmed) ? ` Noch nicht bestätigt: ${laender(unconfirmed)}.` : ''}`,
  'motion.withdrawn': ({ state }) => `${land(state)} zieht den Antrag zurück.`,
  'motion.attachmentAdded': () => 'Anlage hinzugefügt.',
  'motion.attachmentRemoved': () => 'Anlage entfernt.',
  'motion.amendmentProposed': ({ state }) => `${land(state)} schlägt eine Änderung vor.`,
  'motion.amendmentWithdrawn': ({ state }) => `${land(state)} zieht einen Änderungsvorschlag zurück.`,
  'motion.amendmentDecided': ({ states, decision }) =>
    `Über Änderungsvorschläge entschieden (${laender(states)})${decisionWords(decision)}.`,
  'motion.commented': ({ state, answer }) =>
    `${land(state)} ${answer === true ? 'antwortet auf eine Anmerkung' : 'schreibt eine Anmerkung'}.`,
  'motion.resolutionLinked': ({ kind }) =>
    `Mit einem früheren Beschluss verknüpft${inBrackets(term(TERMS.ResolutionLinkKind, kind))}.`,
  'motion.resolutionUnlinked': () => 'Verknüpfung mit einem früheren Beschluss gelöst.',
  'motion.placed': ({ number, late, conference }) =>
    `Auf die Tagesordnung ${typeof conference === 'number' ? `der ${conference}. IntMK ` : ''}gesetzt${top(number)}${late === true ? ', nach Antragsschluss zugelassen' : ''}.`,
  'motion.takenOffAgenda': () => 'Von der Tagesordnung genommen.',
  'motion.merged': () => 'Mit einem anderen Tagesordnungspunkt zusammengelegt.',
  'motion.postponed': () => 'Auf die nächste Konferenz vertagt.',
  'motion.reopened': ({ number }) => `Wieder auf der Tagesordnung${top(number)}.`,
  'motion.circularStarted': ({ reference, number }) =>
    `Umlaufverfahren ${name(reference)} über Fassung ${count(number)} eingeleitet.`,
  'motion.circularCancelled': ({ reference }) => `Umlaufverfahren ${name(reference)} abgebrochen.`,
  'motion.decidedByCircular': ({ reference, outcome }) =>
    `Umlaufbeschluss ${name(reference)}${inBrackets(term(TERMS.Outcome, outcome))}.`,
};

/** The verbs that the history shows. */
export const HISTORY_VERBS: readonly string[] = Object.keys(SENTENCES);

/** What happened, in a sentence; null for a verb that the history does not show. */
export function historySentence(verb: string, facts: StepFacts): string | null {
  return Object.hasOwn(SENTENCES, verb) ? (SENTENCES[verb]?.(facts) ?? null) : null;
}

function land(value: unknown): string {
  return typeof value === 'string' && isStateCode(value) ? stateName(value) : 'Das koordinierende Land';
}

function statesIn(value: unknown): StateCode[] {
  const codes = Array.isArray(value) ? (value as unknown[]) : [];
  return codes
    .filter((code): code is StateCode => typeof code === 'string' && isStateCode(code))
    .sort(compareStates);
}

const hasStates = (value: unknown) => statesIn(value).length > 0;

function laender(value: unknown): string {
  return formatList(statesIn(value).map(stateName)) || 'niemand';
}

function roleWords(value: unknown): string {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  return formatList(
    rows.flatMap((row) => {
      if (typeof row !== 'object' || row === null) return [];
      const { state, role } = row as Record<string, unknown>;
      return `${land(state)} ${term(TERMS.ApplicantRole, role) ?? ''}`.trim();
    }),
  );
}

function term(words: Readonly<Record<string, string>>, value: unknown): string | null {
  return typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

function decisionWords(decision: unknown): string {
  const word = term(TERMS.AmendmentStatus, decision);
  return word === null ? '' : `: ${word}`;
}

const count = (value: unknown) => (typeof value === 'number' ? String(value) : '?');
const name = (value: unknown) => (typeof value === 'string' ? value : '?');
const top = (value: unknown) => (typeof value === 'string' ? `, TOP ${value}` : '');
const conferenceWords = (value: unknown) =>
  typeof value === 'number' ? formatConference({ number: value, year: null }) : null;

function inBrackets(...words: (string | null)[]): string {
  const said = words.filter((word) => word !== null);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
