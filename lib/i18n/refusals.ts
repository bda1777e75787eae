import type { RefusalCode } from '@/lib/domain/refusal';

/** What a person reads when a command was not carried out: what happened, and what to do. */
const SENTENCES: Record<RefusalCode, string> = {
  NOT_SIGNED_IN:
    'Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an; Ihre Eingaben bleiben hier stehen.',
  NOT_PERMITTED: 'Dazu sind Sie in Ihrer Rolle nicht berechtigt.',
  NOT_FOUND: 'Das Gesuchte ist nicht vorhanden oder für Sie nicht einsehbar.',
  CHANGED_MEANWHILE:
    'Diese Angaben wurden inzwischen von anderer Seite geändert. Ihre Eingaben bleiben hier stehen; bitte laden Sie die Seite neu und vergleichen Sie.',
  TOO_MANY_ATTEMPTS:
    'Das waren zu viele Versuche in kurzer Zeit. Bitte versuchen Sie es in einigen Minuten erneut.',
  INVALID_INPUT: 'Bitte prüfen Sie die gekennzeichneten Angaben.',
  SIGN_IN_FAILED: 'Die Anmeldung ist nicht gelungen. Bitte prüfen Sie E-Mail-Adresse und Kennwort.',
  LINK_INVALID: 'Dieser Link ist abgelaufen oder wurde bereits verwendet.',
  PASSWORD_TOO_WEAK: 'Das Kennwort braucht mindestens 12 Zeichen und mehrere verschiedene davon.',
  ADMINISTRATOR_EXISTS: 'Es gibt bereits eine Administration. Dieser Link gilt nicht mehr.',
  EMAIL_TAKEN: 'Zu dieser E-Mail-Adresse gibt es bereits eine Person.',
  ROLE_WITHOUT_SCOPE:
    'Zu dieser Rolle gehört ein Land, eine Stelle oder eine Arbeitsgruppe. Bitte wählen Sie sie aus.',
  ROLE_HELD_ALREADY: 'Diese Rolle hat die Person in dieser Zeit bereits.',
  ROLE_DATES_REVERSED: 'Der letzte Tag liegt vor dem ersten.',
  CANNOT_DISABLE_ONESELF: 'Das eigene Konto lässt sich nicht sperren.',
  LAST_ADMINISTRATOR:
    'Das ist die letzte Administration mit eingerichtetem Zugang; ohne sie könnte niemand mehr Zugänge verwalten. Bitte richten Sie zuerst eine weitere ein.',
  ALREADY_DISABLED: 'Diese Person ist bereits gesperrt.',
  NOT_DISABLED: 'Diese Person ist nicht gesperrt.',
  PERSON_DISABLED: 'Diese Person ist gesperrt. Bitte entsperren Sie sie zuerst.',
  SAMPLE_PERSON: 'Beispielpersonen haben kein Kennwort; man wählt sie auf der Anmeldeseite.',
  DEMONSTRATION_ONLY: 'Beispielpersonen gibt es nur im Vorführbetrieb auf diesem Rechner.',
  IMPORT_CLOSED: 'Dieser Import ist bereits abgeschlossen.',
  IMPORT_VALUE_UNKNOWN: 'Die Angabe, die geändert werden soll, gibt es in diesem Import nicht.',
  IMPORT_VALUE_INVALID: 'Dieser Wert passt nicht zu der Angabe.',
  IMPORT_VALUES_OPEN:
    'Es sind noch Angaben zu prüfen. Bitte berichtigen oder bestätigen Sie jede davon vor der Übernahme.',
  IMPORT_OF_ANOTHER_CONFERENCE:
    'Das ist die Niederschrift einer anderen Fachministerkonferenz. Sie lässt sich hier lesen und prüfen, gehört aber nicht in die Akte der IntMK.',
  IMPORT_WITHOUT_NUMBER: 'Es fehlt die Nummer der Konferenz. Bitte ergänzen Sie sie vor der Übernahme.',
  IMPORT_WITHOUT_YEAR: 'Es fehlt das Jahr der Konferenz. Bitte ergänzen Sie es vor der Übernahme.',
  IMPORT_WITHOUT_KIND: 'Es fehlt die Art der Sitzung. Bitte ergänzen Sie sie vor der Übernahme.',
  IMPORT_DATES_REVERSED:
    'Das Ende der Sitzung liegt vor ihrem Beginn. Bitte berichtigen Sie die Daten vor der Übernahme.',
  IMPORT_NUMBERS_REPEAT:
    'Eine TOP-Nummer kommt in der Tagesordnung oder bei den Beschlüssen mehrfach vor oder fehlt. Bitte berichtigen Sie sie vor der Übernahme.',
  IMPORT_STATES_REPEAT:
    'Ein Land steht bei den Teilnehmenden oder bei einem Antrag mehrfach. Bitte berichtigen Sie es vor der Übernahme.',
  IMPORT_TERM_OF_ANOTHER_CHAIR:
    'Diese Konferenz gehört zu einem laufenden Vorsitz eines anderen Landes. Übernehmen kann sie nur dessen Geschäftsstelle.',
};

/** The German sentence for a refusal. */
export function refusalMessage(code: RefusalCode): string {
  return SENTENCES[code];
}
