import type { MOTION_REFUSALS } from '@/lib/domain/refusals/motion';

export const MOTION_SENTENCES: Record<(typeof MOTION_REFUSALS)[number], string> = {
  TEXT_TOO_LONG:
    'Der Text ist zu lang: höchstens 300 Zeichen im Titel, 10.000 in einem Absatz und 500 Absätze. Bitte kürzen oder teilen Sie ihn.',
  TEXT_WITHOUT_TITLE: 'Es fehlt der Titel. Bitte geben Sie ihn ein.',
  TEXT_WITH_MARKUP:
    'Der Text enthält HTML-Auszeichnungen wie „<b>“. Bitte entfernen Sie sie; Überschriften, Ziffern und Spiegelstriche wählen Sie im Editor.',
  TEXT_BLOCKS_REPEAT:
    'Der Text kam unvollständig an. Bitte laden Sie die Seite neu; Ihr Entwurf ist gesichert.',
  TEXT_UNCHANGED: 'Der Text stimmt mit der letzten Fassung überein; eine neue Fassung ist nicht nötig.',
  MOTION_CLOSED: 'Dieser Antrag ist abgeschlossen und lässt sich nicht mehr ändern.',
};
