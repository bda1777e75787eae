import type { IMPORT_REFUSALS } from '@/lib/domain/refusals/import';

export const IMPORT_SENTENCES: Record<(typeof IMPORT_REFUSALS)[number], string> = {
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
