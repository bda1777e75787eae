import { STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { NotificationKind } from '@/lib/domain/notification';
import { formatConference, formatDate, formatDateWithWeekday } from './format';
import { TERMS } from './terms';

/** A notification as its reader may know it at this moment. */
export interface ToldNotification {
  kind: NotificationKind;
  /** Codes and numbers as the use case told them (lib/domain/notification). */
  facts: Readonly<Record<string, unknown>>;
  /** Null title: the reader may know that something was, not what. */
  subject: { title: string | null; number: string | null; conference: { number: number; year: number } };
}

/** What it is about, in a few words: the subject of a mail, the first words in the list. */
export const NOTIFICATION_LABELS: Readonly<Record<NotificationKind, string>> = {
  TOPIC_REGISTERED: 'Neue Themenanmeldung',
  CO_SIGNATURE_ASKED: 'Bitte um Mitzeichnung',
  INVITATION_REVOKED: 'Einladung zurückgenommen',
  CO_SIGNED: 'Mitzeichnung',
  CO_SIGNATURE_DECLINED: 'Keine Mitzeichnung',
  QUESTION_ASKED: 'Rückfrage',
  QUESTION_ANSWERED: 'Antwort auf Ihre Rückfrage',
  TEXT_CHANGED: 'Geänderter Text',
  TEXT_CHANGED_EDITORIALLY: 'Redaktionelle Änderung',
  EDITORIAL_CHANGE_CONTESTED: 'Widerspruch gegen eine redaktionelle Änderung',
  TEXT_CONFIRMED: 'Text bestätigt',
  STATE_LEFT: 'Ausscheiden aus dem Kreis der Antragsteller',
  COORDINATION_HANDED_OVER: 'Koordination übergeben',
  MOTION_REGISTERED: 'Antrag angemeldet',
  MOTION_WITHDRAWN: 'Antrag zurückgezogen',
  AMENDMENT_PROPOSED: 'Änderungsvorschlag',
  AMENDMENT_DECIDED: 'Entscheidung über einen Änderungsvorschlag',
  COMMENT_ADDED: 'Neuer Kommentar',
  AGENDA_DISPATCHED: 'Tagesordnung versandt',
  ITEM_CHANGED: 'Änderung an einem Tagesordnungspunkt',
  GREEN_LIST_SEALED: 'Grüne Liste',
  GREEN_LIST_LIFTED: 'Herausnahme aus der Grünen Liste',
  GREEN_LIST_ITEM_FELL_OFF: 'Nicht mehr auf der Grünen Liste',
  GREEN_LIST_ITEM_RETURNED: 'Wieder auf der Grünen Liste',
  REVISION_ASKED: 'Bitte um Überarbeitung',
  MINUTES_CIRCULATED: 'Vorläufige Niederschrift',
  CORRECTION_PROPOSED: 'Änderungswunsch zur Niederschrift',
  CORRECTION_DECIDED: 'Entscheidung über einen Änderungswunsch',
  MINUTES_PUBLISHED: 'Niederschrift veröffentlicht',
  DEADLINE_NEAR: 'Erinnerung an eine Frist',
  DEADLINES_CHANGED: 'Geänderte Fristen',
  CIRCULAR_STARTED: 'Neues Umlaufverfahren',
  CIRCULAR_NEAR: 'Erinnerung an ein Umlaufverfahren',
  CIRCULAR_OBJECTED: 'Widerspruch gegen ein Umlaufverfahren',
  CIRCULAR_CONCLUDED: 'Umlaufbeschluss',
  CIRCULAR_CANCELLED: 'Umlaufverfahren abgebrochen',
  STATEMENT_ANNOUNCED: 'Angekündigte Protokollerklärung',
  STATEMENT_SUBMITTED: 'Protokollerklärung',
  STATEMENT_CHANGED: 'Geänderte Protokollerklärung',
  STATEMENT_JOINED: 'Beitritt zu einer Protokollerklärung',
  STATEMENT_WITHDRAWN: 'Zurückgezogene Protokollerklärung',
  STATEMENT_POSTPONED: 'Neue Frist für eine Protokollerklärung',
  TERM_CLOSED: 'Vorsitzjahr abgeschlossen',
  FOLLOW_UP_REPORTED: 'Anlage zur Erfolgskontrolle',
  ANSWER_ASKED: 'Bitte um Stellungnahme',
  ANSWER_REMINDED: 'Erinnerung an eine Stellungnahme',
  ANSWERS_OVERDUE: 'Ausstehende Stellungnahme',
  DEMAND_ANSWERED: 'Neue Stellungnahme',
  ASSESSMENT_RELEASED: 'Bewertung der Geschäftsstelle',
  GROUP_MANDATE_ENDS: 'Auftrag einer Arbeitsgruppe',
  GROUP_REPORT_DUE: 'Bericht einer Arbeitsgruppe',
};

/** The parts of a sentence; every fact may be missing. */
interface Words {
  /** "Hamburg"; else "Ein Land" */
  land: string;
  /** "Antrag „…“", "Antrag „…“ (TOP 4.2)" */
  motion: string;
  /** "„…“" */
  title: string;
  /** "TOP 4.2 „…“" */
  item: string;
  /** "Umlaufverfahren 01/2027 „…“" */
  circular: string;
  /** "22. IntMK 2027" */
  conference: string;
  /** " (Fassung 5)", or nothing */
  version: string;
  /** "Fassung A" */
  edition: string;
  facts: ToldNotification['facts'];
}

const SENTENCES: Readonly<Record<NotificationKind, (words: Words) => string>> = {
  TOPIC_REGISTERED: ({ land, title, conference }) =>
    `${land} hat das Thema ${title} für die ${conference} angemeldet.`,
  CO_SIGNATURE_ASKED: ({ land, motion }) => `${land} bittet Ihr Land, den ${motion} mitzuzeichnen.`,
  INVITATION_REVOKED: ({ conference }) =>
    `Eine Einladung Ihres Landes, einen Antrag zur ${conference} mitzuzeichnen, wurde zurückgenommen.`,
  CO_SIGNED: ({ land, motion }) => `${land} zeichnet den ${motion} mit.`,
  CO_SIGNATURE_DECLINED: ({ land, motion }) => `${land} zeichnet den ${motion} nicht mit.`,
  QUESTION_ASKED: ({ land, motion }) => `${land} hat eine Rückfrage zum ${motion}.`,
  QUESTION_ANSWERED: ({ motion }) => `Die Rückfrage Ihres Landes zum ${motion} ist beantwortet.`,
  TEXT_CHANGED: ({ motion, version }) =>
    `Der Text zum ${motion} wurde geändert${version}. Ihr Land wird um Bestätigung gebeten.`,
  TEXT_CHANGED_EDITORIALLY: ({ motion, version }) =>
    `Der Text zum ${motion} wurde redaktionell geändert${version}. Ihr Land kann dem widersprechen.`,
  EDITORIAL_CHANGE_CONTESTED: ({ land, motion }) =>
    `${land} widerspricht der redaktionellen Änderung am ${motion}. Alle Länder werden um Bestätigung gebeten.`,
  TEXT_CONFIRMED: ({ land, motion }) => `${land} hat den geänderten Text zum ${motion} bestätigt.`,
  STATE_LEFT: ({ land, motion }) => `${land} trägt den ${motion} nicht mehr mit.`,
  COORDINATION_HANDED_OVER: ({ land, motion }) => `${land} koordiniert jetzt den ${motion}.`,
  MOTION_REGISTERED: ({ land, motion }) => `${land} hat den ${motion} angemeldet.`,
  MOTION_WITHDRAWN: ({ land, motion }) => `${land} hat den ${motion} zurückgezogen.`,
  AMENDMENT_PROPOSED: ({ land, motion }) => `${land} schlägt eine Änderung am ${motion} vor.`,
  AMENDMENT_DECIDED: ({ motion, facts }) =>
    `Über einen Änderungsvorschlag Ihres Landes zum ${motion} ist entschieden${decision(facts.decision)}.`,
  COMMENT_ADDED: ({ land, motion }) => `${land} hat den ${motion} kommentiert.`,
  AGENDA_DISPATCHED: ({ edition, conference }) =>
    `Die Tagesordnung der ${conference} wurde versandt: ${edition}.`,
  ITEM_CHANGED: ({ item, conference }) => `${item} der ${conference} wurde geändert.`,
  GREEN_LIST_SEALED: ({ conference, facts }) => `Die Grüne Liste der ${conference} steht${until(facts)}.`,
  GREEN_LIST_LIFTED: ({ land, item }) => `${land} hat ${item} aus der Grünen Liste herausgenommen.`,
  GREEN_LIST_ITEM_FELL_OFF: ({ item }) =>
    `${item} ist nicht mehr auf der Grünen Liste, weil sich der Text oder der Punkt geändert hat.`,
  GREEN_LIST_ITEM_RETURNED: ({ item }) => `${item} steht wieder auf der Grünen Liste.`,
  REVISION_ASKED: ({ item }) => `Die Vorkonferenz bittet Ihr Land, den Text zu ${item} zu überarbeiten.`,
  MINUTES_CIRCULATED: ({ conference, facts }) =>
    `Die vorläufige ${facts.audience === 'INTERNAL' ? 'interne' : 'externe'} Niederschrift der ${conference} liegt vor${isDay(facts.dueOn) ? `; Änderungswünsche sind bis ${formatDate(facts.dueOn)} möglich` : ''}.`,
  CORRECTION_PROPOSED: ({ land, conference }) =>
    `${land} wünscht eine Änderung der Niederschrift der ${conference}.`,
  CORRECTION_DECIDED: ({ conference, facts }) =>
    `Ein Änderungswunsch Ihres Landes zur Niederschrift der ${conference} wird ${facts.status === 'ACCEPTED' ? 'übernommen' : 'nicht übernommen'}.`,
  MINUTES_PUBLISHED: ({ conference }) => `Die externe Niederschrift der ${conference} ist veröffentlicht.`,
  DEADLINE_NEAR: ({ conference, facts }) => `${deadline(facts)} für die ${conference} endet${on(facts)}.`,
  DEADLINES_CHANGED: ({ conference, facts }) =>
    isDay(facts.dueOn)
      ? `${deadline(facts)} für die ${conference} liegt jetzt${on(facts)}.`
      : `Die Fristen der ${conference} sind festgelegt oder haben sich geändert.`,
  CIRCULAR_STARTED: ({ circular, facts }) =>
    `Das ${circular} ist eingeleitet. Ihr Land wird um seine Stimme gebeten; die Frist endet${on(facts)}.`,
  CIRCULAR_NEAR: ({ circular, facts }) =>
    `Ihr Land hat im ${circular} noch nicht abgestimmt. Die Frist endet${on(facts)}.`,
  CIRCULAR_OBJECTED: ({ land, circular }) => `${land} widerspricht dem Verfahren: ${circular}.`,
  CIRCULAR_CONCLUDED: ({ circular, facts }) => `Das ${circular} ist abgeschlossen${result(facts)}.`,
  CIRCULAR_CANCELLED: ({ circular }) =>
    `Das ${circular} wurde abgebrochen. Text und Kreis der Antragsteller können wieder geändert werden.`,
  STATEMENT_ANNOUNCED: ({ item, facts }) =>
    `Zu ${item} ist eine Protokollerklärung Ihres Landes angekündigt; der Wortlaut kann${untilDay(facts)} abgegeben werden.`,
  STATEMENT_SUBMITTED: ({ land, item }) =>
    `${land} hat zu ${item} eine Protokollerklärung abgegeben. Weitere Länder können ihr beitreten.`,
  STATEMENT_CHANGED: ({ land, item }) => `${land} hat die Protokollerklärung zu ${item} geändert.`,
  STATEMENT_JOINED: ({ land, item }) => `${land} ist der Protokollerklärung zu ${item} beigetreten.`,
  STATEMENT_WITHDRAWN: ({ land, item }) => `${land} hat die Protokollerklärung zu ${item} zurückgezogen.`,
  STATEMENT_POSTPONED: ({ item, facts }) =>
    `Die Protokollerklärung zu ${item} kann jetzt${untilDay(facts)} abgegeben oder geändert werden.`,
  TERM_CLOSED: ({ conference, facts }) =>
    `Das Vorsitzjahr der ${conference} ist abgeschlossen.${handedOver(facts.carriedOver)}`,
  FOLLOW_UP_REPORTED: ({ conference }) => `Die Anlage zur Erfolgskontrolle für die ${conference} liegt vor.`,
  ANSWER_ASKED: ({ conference, facts }) =>
    `Die Geschäftsstelle bittet Sie, zu Beschlüssen der ${conference} Stellung zu nehmen${isDay(facts.dueOn) ? `, bis zum ${formatDate(facts.dueOn)}` : ''}.`,
  ANSWER_REMINDED: ({ conference, facts }) =>
    `Die Geschäftsstelle erinnert an Ihre Stellungnahme zu Beschlüssen der ${conference}${isDay(facts.dueOn) ? `, erbeten bis zum ${formatDate(facts.dueOn)}` : ''}.`,
  ANSWERS_OVERDUE: ({ title, conference, facts }) =>
    `${title || 'Eine Stelle'} hat zu Beschlüssen der ${conference} noch nicht Stellung genommen${isDay(facts.dueOn) ? `; erbeten war die Antwort bis zum ${formatDate(facts.dueOn)}` : ''}.`,
  DEMAND_ANSWERED: ({ item, conference, facts }) =>
    `${body(facts)} hat zu ${item} der ${conference} Stellung genommen${also(facts)}.`,
  GROUP_MANDATE_ENDS: ({ title, facts }) => `Der Auftrag der Arbeitsgruppe ${title} endet${on(facts)}.`,
  GROUP_REPORT_DUE: ({ title, facts }) => `Ein Bericht der Arbeitsgruppe ${title} ist fällig${on(facts)}.`,
  ASSESSMENT_RELEASED: ({ item, conference }) =>
    `Zu ${item} der ${conference} liegt Ihnen jetzt eine Bewertung der Geschäftsstelle vor.`,
};

/**
 * A notification in one or two sentences, without any text of a motion, comment or vote (DOMAIN §5). Whoever calls it
 * has asked whether the reader may know the subject now.
 */
export function notificationSentence({ kind, facts, subject }: ToldNotification): string {
  const title = subject.title === null ? '' : `„${subject.title}“`;
  const number = subject.number === null ? null : `TOP ${subject.number}`;
  return SENTENCES[kind]({
    land: isState(facts.state) ? stateName(facts.state) : 'Ein Land',
    motion: ['Antrag', title, number && `(${number})`].filter(Boolean).join(' '),
    title,
    item: [number ?? 'Der Tagesordnungspunkt', title].filter(Boolean).join(' '),
    circular: ['Umlaufverfahren', subject.number, title].filter(Boolean).join(' '),
    conference: formatConference(subject.conference),
    version: typeof facts.version === 'number' ? ` (Fassung ${facts.version})` : '',
    edition: typeof facts.letter === 'string' ? `Fassung ${facts.letter}` : 'eine neue Fassung',
    facts,
  });
}

const isState = (value: unknown): value is StateCode => STATE_CODES.some((code) => code === value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The codes of bodies are their usual abbreviations (DOMAIN §3). */
function body({ body: code }: ToldNotification['facts']): string {
  return typeof code === 'string' ? code : 'Eine Stelle';
}

/** The same answer may be given to several requests. */
function also({ count }: ToldNotification['facts']): string {
  if (typeof count !== 'number' || count < 2) return '';
  return count === 2 ? ' und zu einer weiteren Bitte' : ` und zu ${count - 1} weiteren Bitten`;
}

function decision(status: unknown): string {
  return typeof status === 'string' && Object.hasOwn(TERMS.AmendmentStatus, status)
    ? `: ${TERMS.AmendmentStatus[status as keyof typeof TERMS.AmendmentStatus]}`
    : '';
}

function untilDay({ dueOn }: ToldNotification['facts']): string {
  return isDay(dueOn) ? ` bis ${formatDateWithWeekday(dueOn)}` : '';
}

function result({ outcome }: ToldNotification['facts']): string {
  return typeof outcome === 'string' && Object.hasOwn(TERMS.Outcome, outcome)
    ? `: ${TERMS.Outcome[outcome as keyof typeof TERMS.Outcome]}`
    : '';
}

function until({ dueOn }: ToldNotification['facts']): string {
  return isDay(dueOn) ? `; Punkte können bis ${formatDate(dueOn)} herausgenommen werden` : '';
}

function deadline({ deadline: kind }: ToldNotification['facts']): string {
  return typeof kind === 'string' && Object.hasOwn(TERMS.DeadlineKind, kind)
    ? `Die Frist „${TERMS.DeadlineKind[kind as keyof typeof TERMS.DeadlineKind]}“`
    : 'Eine Frist';
}

function on({ dueOn }: ToldNotification['facts']): string {
  return isDay(dueOn) ? ` am ${formatDateWithWeekday(dueOn)}` : ' bald';
}

/** What the next chair goes on with. */
function handedOver(count: unknown): string {
  if (typeof count !== 'number' || count === 0) return '';
  return count === 1
    ? ' Eine offene Bitte oder Forderung geht auf den nächsten Vorsitz über.'
    : ` ${count} offene Bitten und Forderungen gehen auf den nächsten Vorsitz über.`;
}
