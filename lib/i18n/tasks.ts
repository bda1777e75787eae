import { stateName } from '@/lib/domain/federal-state';
import type { Task, TaskKind } from '@/lib/domain/task';
import { formatList } from './format';

/** How a task is put: what is to do in one sentence without its deadline, and the word on its button. */
interface TaskWords {
  sentence: (task: Task) => string;
  button: string;
}

const title = ({ motion, name }: Task) => `„${motion?.title ?? name ?? ''}“`;
const others = (task: Task) => formatList(task.others.map((state) => stateName(state)));
const conference = ({ conferenceNumber }: Task) =>
  conferenceNumber === null ? 'IntMK' : `${conferenceNumber}. IntMK`;
const counted = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`);

const WORDS: Readonly<Record<TaskKind, TaskWords>> = {
  OBJECT_TO_GREEN_LIST: {
    sentence: (task) =>
      `Grüne Liste der ${conference(task)} durchsehen: ${counted(task.count, 'ein Punkt kann', 'Punkte können')} herausgenommen werden`,
    button: 'Zur Grünen Liste',
  },
  VOTE_BY_CIRCULAR: {
    sentence: (task) => `Im Umlaufverfahren ${task.name ?? ''} abstimmen`,
    button: 'Abstimmen',
  },
  CONFIRM_TEXT: {
    sentence: (task) => `Fassung ${task.version ?? ''} zu ${title(task)} bestätigen`,
    button: 'Änderung ansehen',
  },
  CO_SIGN: {
    sentence: (task) => `Über die Mitzeichnung von ${title(task)} entscheiden`,
    button: 'Mitzeichnen',
  },
  ANSWER_QUESTION: {
    sentence: (task) => `Rückfrage aus ${others(task)} zu ${title(task)} beantworten`,
    button: 'Antworten',
  },
  DECIDE_AMENDMENTS: {
    sentence: (task) =>
      `Über ${counted(task.count, 'einen Änderungsvorschlag', 'Änderungsvorschläge')} (${others(task)}) zu ${title(task)} entscheiden`,
    button: 'Vorschläge ansehen',
  },
  REVIEW_EDITORIAL_CHANGE: {
    sentence: (task) =>
      `Redaktionelle Änderung in Fassung ${task.version ?? ''} zu ${title(task)} prüfen; Widerspruch ist möglich`,
    button: 'Änderung ansehen',
  },
  REGISTER_MOTION: { sentence: (task) => `Antrag ${title(task)} anmelden`, button: 'Zum Antrag' },
  DRAFT_TEXT: { sentence: (task) => `Text zu ${title(task)} entwerfen`, button: 'Text entwerfen' },
  DELIVER_REPORT: {
    sentence: (task) => `Bericht ${title(task)} zur ${conference(task)} vorlegen`,
    button: 'Bericht beginnen',
  },
  REGISTER_TOPIC: {
    sentence: (task) => `Themen für die ${conference(task)} anmelden`,
    button: 'Thema anmelden',
  },
  SUBMIT_STATEMENT: {
    sentence: ({ name }) => `Protokollerklärung zu TOP ${name ?? ''} abgeben`,
    button: 'Zur Erklärung',
  },
  ADMIT_LATE_MOTIONS: {
    sentence: ({ count }) =>
      `Über die Zulassung ${counted(count, 'eines verspäteten Antrags', 'verspäteter Anträge')} entscheiden`,
    button: 'Zur Tagesordnung',
  },
  PLACE_MOTIONS: {
    sentence: ({ count }) =>
      `${counted(count, 'Einen angemeldeten Antrag', 'angemeldete Anträge')} in die Tagesordnung einordnen`,
    button: 'Einordnen',
  },
  COMPLETE_TEXTS: {
    sentence: ({ count }) =>
      `Texte nachfordern: ${counted(count, 'ein Tagesordnungspunkt ist', 'Tagesordnungspunkte sind')} noch ohne Beschlussvorschlag`,
    button: 'Zur Tagesordnung',
  },
  RECORD_PREPARATORY_RESULTS: {
    sentence: ({ count }) =>
      `Ergebnisse der Vorkonferenz eintragen: ${counted(count, 'ein Punkt fehlt', 'Punkte fehlen')}`,
    button: 'Eintragen',
  },
  SEAL_GREEN_LIST: {
    sentence: ({ count }) =>
      `Grüne Liste abschließen: ${counted(count, 'ein Punkt ist', 'Punkte sind')} noch nicht aufgenommen`,
    button: 'Zur Grünen Liste',
  },
  DISPATCH_AGENDA: {
    sentence: (task) => `Tagesordnung der ${conference(task)} versenden`,
    button: 'Versand vorbereiten',
  },
  FOLLOW_UP_TOPICS: {
    sentence: ({ count }) =>
      `${counted(count, 'Einer Themenanmeldung', 'Themenanmeldungen')} nachgehen, zu ${count === 1 ? 'der' : 'denen'} noch kein Antrag angemeldet ist`,
    button: 'Zu den Themen',
  },
  CONCLUDE_CIRCULAR: {
    sentence: (task) => `Ergebnis des Umlaufverfahrens ${task.name ?? ''} feststellen`,
    button: 'Feststellen',
  },
  REVIEW_MINUTES: {
    sentence: (task) => `Vorläufige Niederschrift der ${conference(task)} durchsehen`,
    button: 'Zu den Änderungswünschen',
  },
  WRITE_MINUTES: {
    sentence: (task) => `Niederschrift der ${conference(task)} fertigstellen`,
    button: 'Zur Niederschrift',
  },
  DECIDE_CORRECTIONS: {
    sentence: (task) =>
      `Über ${counted(task.count, 'einen Änderungswunsch', 'Änderungswünsche')} zur Niederschrift der ${conference(task)} entscheiden`,
    button: 'Änderungswünsche ansehen',
  },
  PUBLISH_MINUTES: {
    sentence: (task) => `Externe Niederschrift der ${conference(task)} veröffentlichen`,
    button: 'Zur Niederschrift',
  },
  REPORT_FOLLOW_UP: {
    sentence: (task) =>
      `Anlage zur Erfolgskontrolle der ${conference(task)} erstellen: ${counted(task.count, 'eine offene Bitte', 'offene Bitten')} von früheren Vorsitzen übernommen`,
    button: 'Zur Anlage',
  },
  REMIND_OF_ANSWERS: {
    sentence: (task) =>
      `An Stellungnahmen zu Beschlüssen der ${conference(task)} erinnern: ${counted(task.count, 'eine Antwort steht', 'Antworten stehen')} aus`,
    button: 'Zu den Schreiben',
  },
  SEND_LETTERS: {
    sentence: (task) =>
      `Schreiben zu Beschlüssen der ${conference(task)} versenden: ${counted(task.count, 'ein Entwurf liegt', 'Entwürfe liegen')} vor`,
    button: 'Zu den Entwürfen',
  },
  REVIEW_DEMANDS: {
    sentence: (task) => `${counted(task.count, 'Eine Stelle', 'Stellen')} der ${conference(task)} auswerten`,
    button: 'Auswerten',
  },
  ASSESS_ANSWERS: {
    sentence: (task) =>
      `${counted(task.count, 'Eine Stellungnahme', 'Stellungnahmen')} zu Beschlüssen der ${conference(task)} bewerten`,
    button: 'Bewerten',
  },
  READ_AGENDA: {
    sentence: (task) => `Tagesordnung der ${conference(task)} lesen, Fassung ${task.name ?? ''}`,
    button: 'Zur Tagesordnung',
  },
  ANSWER_DEMANDS: {
    sentence: ({ count }) => `${counted(count, 'Eine Anfrage', 'Anfragen')} der IntMK beantworten`,
    button: 'Zu den Anfragen',
  },
  LOOK_AFTER_MAILS: {
    sentence: ({ count }) =>
      `${counted(count, 'Einer E-Mail', 'E-Mails')} nachgehen, die nicht zugestellt werden ${count === 1 ? 'konnte' : 'konnten'}`,
    button: 'Zum Postausgang',
  },
};

/** What waits, in one sentence without full stop and deadline: "Fassung 5 zu „…“ bestätigen". */
export function taskSentence(task: Task): string {
  return WORDS[task.kind].sentence(task);
}

/** The word on the button that leads there; who prepares a decision for the Freigabe is only shown it. */
export function taskButton({ kind, acts }: Task): string {
  return acts ? WORDS[kind].button : 'Ansehen';
}
