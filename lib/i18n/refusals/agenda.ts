import type { AGENDA_REFUSALS } from '@/lib/domain/refusals/agenda';

export const AGENDA_SENTENCES: Record<(typeof AGENDA_REFUSALS)[number], string> = {
  NUMBER_FIXED: 'Diese TOP-Nummer wurde bereits versandt und bleibt bestehen.',
  PLACE_NOT_ALLOWED:
    'Dort kann dieser Punkt nicht stehen: Formalien und Abschnitte stehen auf der obersten Ebene, Kaminthemen in einem eigenen Abschnitt, „Verschiedenes“ am Schluss.',
  NO_STEP_LEFT: 'In diese Richtung lässt sich der Punkt nicht weiter verschieben.',
  NO_NUMBER_LEFT:
    'An dieser Stelle ist keine TOP-Nummer mehr frei, weil versandte Nummern bestehen bleiben. Bitte ordnen Sie den Punkt weiter hinten ein.',
  SECTION_NOT_EMPTY: 'Der Abschnitt enthält noch Punkte. Bitte ordnen Sie diese zuerst anders ein.',
  SECTION_IS_NO_ITEM: 'Ein Abschnitt lässt sich nur umbenennen oder, solange er leer ist, entfernen.',
  AGENDA_BEGUN: 'Diese Tagesordnung ist bereits begonnen.',
  AGENDA_CLOSED: 'Die Sitzung ist durchgeführt oder abgesagt; ihre Tagesordnung bleibt, wie sie ist.',
  AGENDA_EMPTY: 'Die Tagesordnung enthält noch keinen Punkt.',
  ITEM_CLOSED: 'Dieser Punkt ist bereits zurückgezogen, zusammengelegt, vertagt oder beschlossen.',
  ITEM_OPEN: 'Dieser Punkt ist weder zurückgezogen noch zusammengelegt oder vertagt.',
  ITEM_IS_MERGE_TARGET:
    'Mit diesem Punkt ist ein anderer zusammengelegt. Bitte nehmen Sie zuerst die Zusammenlegung zurück.',
  MERGE_TARGET_CLOSED:
    'Mit diesem Punkt lässt sich nicht zusammenlegen. Bitte wählen Sie einen anderen, offenen Tagesordnungspunkt.',
  STATUS_SENT_OUT:
    'Das wurde den Ländern bereits mit einer Fassung der Tagesordnung mitgeteilt und lässt sich nicht mehr zurücknehmen.',
  WITHDRAWN_BY_STATE:
    'Das Land hat den Antrag selbst zurückgezogen. Die Geschäftsstelle kann dies nicht rückgängig machen.',
  PLACED_AT_NEXT_CONFERENCE:
    'Der Antrag steht inzwischen auf der Tagesordnung der nächsten Konferenz. Die Vertagung lässt sich nicht mehr zurücknehmen.',
  STATE_NOT_AMONG_APPLICANTS: 'Zurückziehen kann nur ein Land aus dem Kreis der Antragsteller.',
  SEVERAL_COORDINATORS: 'Es kann nur ein Land koordinieren.',
  ITEM_FOLLOWS_MOTION: 'Titel und Antragsteller dieses Punktes folgen dem Antrag und werden dort geändert.',
  MOTION_NOT_REGISTERED:
    'Auf die Tagesordnung kommen nur angemeldete Anträge, die noch nicht eingeordnet sind.',
  LATE_MOTION_NOT_ADMITTED:
    'Der Antrag wurde nach Antragsschluss angemeldet. Bitte bestätigen Sie, dass er noch zugelassen wird.',
  FINDINGS_OPEN:
    'Die Prüfung nennt noch offene Punkte. Bitte bestätigen Sie, dass die Fassung trotzdem versandt werden soll.',
  EDITION_UNCHANGED: 'Seit der letzten Fassung hat sich nichts geändert; eine neue Fassung ist nicht nötig.',
};
