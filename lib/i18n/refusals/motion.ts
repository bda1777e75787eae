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
  MOTION_WITHOUT_TEXT: 'Dieser Antrag hat noch keinen Text. Bitte speichern Sie zuerst eine Fassung.',
  TOPIC_ALREADY_REGISTERED: 'Das Thema ist bereits angemeldet.',
  ALREADY_REGISTERED: 'Der Antrag ist bereits bei der Geschäftsstelle angemeldet.',
  WORKING_GROUP_WITHOUT_CHAIR:
    'Für diese Arbeitsgruppe ist kein Land als Vorsitz eingetragen, das den Bericht koordiniert. Bitte wenden Sie sich an die Geschäftsstelle.',
  ALREADY_IN_CIRCLE: 'Dieses Land gehört bereits zum Kreis der antragstellenden Länder.',
  NOT_IN_CIRCLE: 'Dieses Land gehört nicht zum Kreis der antragstellenden Länder.',
  ALREADY_INVITED: 'Mindestens eines dieser Länder ist bereits eingeladen. Bitte laden Sie die Seite neu.',
  NOT_INVITED: 'Eine Einladung zur Mitzeichnung, die noch offen ist, liegt nicht vor.',
  ALREADY_CONFIRMED: 'Ihr Land hat diese Fassung bereits gezeichnet.',
  VERSION_NOT_CONTESTABLE:
    'Dieser Fassung lässt sich nicht widersprechen: Sie ist nicht als redaktionell gekennzeichnet, Ihr Land hat sie schon gezeichnet, oder ein Land hat ihr bereits widersprochen.',
  COORDINATOR_CANNOT_LEAVE:
    'Ihr Land koordiniert diesen Antrag. Bitte geben Sie zuerst die Koordinierung ab oder ziehen Sie den Antrag zurück.',
  COORDINATOR_UNCONFIRMED:
    'Dieses Land hat die geltende Fassung noch nicht bestätigt und kann deshalb nicht koordinieren.',
  ROLES_UNCHANGED: 'An den Rollen hat sich nichts geändert.',
  TOO_MANY_ATTACHMENTS: 'Ein Antrag kann höchstens 20 Anlagen haben. Bitte entfernen Sie zuerst eine.',
  MERGE_INCOMPLETE:
    'Bitte wählen Sie an jeder gekennzeichneten Stelle, welcher Wortlaut gelten soll. Gespeichert wurde nichts.',
  DRAFT_WOULD_BE_LOST:
    'Zu diesem Antrag haben Sie einen Entwurf, den die Datei ersetzen würde. Bitte bestätigen Sie das oder verwerfen Sie den Entwurf.',
};
