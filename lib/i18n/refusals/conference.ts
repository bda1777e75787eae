import type { CONFERENCE_REFUSALS } from '@/lib/domain/refusals/conference';

export const CONFERENCE_SENTENCES: Record<(typeof CONFERENCE_REFUSALS)[number], string> = {
  CONFERENCE_NUMBER_TAKEN: 'Eine Konferenz mit dieser Nummer gibt es bereits.',
  CHAIR_OUT_OF_TURN:
    'Nach der Reihenfolge der Länder führt ein anderes Land diesen Vorsitz. Bitte bestätigen Sie, dass die Abweichung gewollt ist.',
  TERM_REVERSED: 'Die Vorsitzzeit endet vor ihrem Beginn. Bitte prüfen Sie die beiden Tage.',
  TERM_OVERLAPS:
    'Die Vorsitzzeit überschneidet sich mit der einer anderen Konferenz. Bitte prüfen Sie die beiden Tage.',
  MEETING_DATES_REVERSED: 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die beiden Tage.',
  MEETING_TOO_LONG: 'Eine Sitzung dauert höchstens sieben Tage. Bitte prüfen Sie die beiden Tage.',
  MEETING_END_WITHOUT_BEGINNING: 'Zum letzten Tag fehlt der erste. Bitte ergänzen Sie ihn.',
  MAIN_MEETING_EXISTS:
    'Diese Konferenz hat schon eine Hauptkonferenz. Bitte ändern Sie deren Termin oder legen Sie eine Sonderkonferenz an.',
  MEETING_BEGUN: 'Diese Sitzung hat begonnen oder ist durchgeführt; Zeit und Ort stehen fest.',
  MEETING_CANCELLED: 'Diese Sitzung ist abgesagt. Bitte nehmen Sie zuerst die Absage zurück.',
  MEETING_NOT_CANCELLED: 'Diese Sitzung ist nicht abgesagt.',
  FIRST_DAY_UNKNOWN:
    'Die Fristen werden vom ersten Tag der Hauptkonferenz an zurückgerechnet; er steht noch nicht fest. Bitte tragen Sie zuerst den Termin ein.',
  DEADLINE_UNCHANGED: 'Die Frist liegt schon auf diesem Tag.',
  DEADLINE_NOT_ADJUSTED: 'Die Frist liegt schon auf dem berechneten Tag.',
  RULE_VALUE_UNFIT: 'Dieser Wert passt nicht zur Regel. Bitte prüfen Sie ihn.',
  CALENDAR_FEEDS_FULL:
    'Mehr als zehn Kalenderadressen führt das Programm je Person nicht. Bitte widerrufen Sie eine, die Sie nicht mehr brauchen.',
};
