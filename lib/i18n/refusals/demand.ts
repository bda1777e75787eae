import type { DEMAND_REFUSALS } from '@/lib/domain/refusals/demand';

export const DEMAND_SENTENCES: Record<(typeof DEMAND_REFUSALS)[number], string> = {
  EVIDENCE_MISSING:
    '„Umgesetzt“ setzt einen Beleg voraus und die Angabe, wer es festgestellt hat. Bitte ergänzen Sie beides.',
  ASSESSMENT_WITHOUT_TEXT:
    '„Teilweise umgesetzt“ setzt eine Begründung voraus. Bitte schreiben Sie, was umgesetzt ist und was noch fehlt.',
  DEMAND_ONLY_SUGGESTED:
    'Diese Stelle ist erst ein Vorschlag. Bitte bestätigen Sie sie zuerst in der Auswertung der Beschlüsse.',
  DEMAND_NOT_FOLLOWED:
    'Diese Stelle wird nicht nachverfolgt, weil sie niemanden um etwas bittet. Bitte ändern Sie das zuerst in der Auswertung der Beschlüsse.',
  DAY_IN_FUTURE: 'Dieser Tag liegt in der Zukunft. Bitte geben Sie den Tag an, an dem es geschehen ist.',
  CONTINUATION_MISSING:
    '„Fortgeschrieben“ setzt voraus, dass eine spätere Bitte das Anliegen weiterführt. Bitte nennen Sie Konferenz, TOP und Ziffer; die Stelle muss in der Erfolgskontrolle stehen.',
  CONTINUATION_NOT_LATER:
    'Fortgeschrieben werden kann eine Bitte nur durch eine andere, die nicht früher beschlossen wurde.',
  ANSWER_ASSESSED_ALREADY:
    'Diese Stellungnahme ist bereits ausgewertet und bleibt deshalb, wie sie ist. Sie können eine ergänzende Stellungnahme abgeben.',
  ASSESSMENT_FOLLOWED:
    'Zu dieser Stelle gibt es bereits eine neuere Bewertung. Frühere Bewertungen bleiben, wie sie sind.',
  ANSWER_EMPTY: 'Bitte geben Sie einen Text ein oder fügen Sie eine Datei an.',
  VISIBILITY_NOT_POSSIBLE: 'Für diesen Eintrag ist diese Sichtbarkeit nicht möglich.',
  RESOLUTION_NOT_PUBLISHED:
    'Der Beschluss ist noch nicht veröffentlicht. Vorher wird auch nichts veröffentlicht, was aus ihm geworden ist.',
  DEMAND_HAS_ENTRIES:
    'Zu dieser Stelle gibt es bereits Einträge der Erfolgskontrolle. Sie lässt sich berichtigen, aber nicht mehr teilen, zusammenfassen oder entfernen.',
  DEMAND_CONFIRMED_ALREADY: 'Diese Stelle ist bereits bestätigt.',
  DEMAND_NOT_CONFIRMED: 'Diese Stelle ist noch nicht bestätigt; es gibt nichts zurückzunehmen.',
  DEMAND_TEXT_NOT_FOUND:
    'Dieser Wortlaut steht so nicht in der Ziffer. Bitte übernehmen Sie die Worte unverändert aus dem Beschluss.',
  DEMAND_RECORDED_ALREADY: 'Dieser Wortlaut der Ziffer ist bereits als Stelle erfasst.',
  DEMAND_WITHOUT_ADDRESSEE: 'Bitte wählen Sie mindestens eine Stelle, an die sich die Bitte richtet.',
  DEMAND_DUE_TOO_EARLY:
    'Die Antwort kann erst zu einer späteren Konferenz fällig sein als der, die den Beschluss gefasst hat.',
  DEMAND_NOT_DIVIDED: 'Bitte setzen Sie jeden Teil in eine eigene Zeile; nötig sind mindestens zwei.',
  DEMAND_PARTS_NOT_FOUND:
    'Die Teile müssen unverändert und in derselben Reihenfolge im Wortlaut der Stelle stehen.',
  DEMANDS_NOT_NEIGHBOURS:
    'Zusammenfassen lassen sich nur Stellen, die in derselben Ziffer und im selben Absatz aufeinander folgen.',
};
