import type { MINUTES_REFUSALS } from '@/lib/domain/refusals/minutes';

export const MINUTES_SENTENCES: Record<(typeof MINUTES_REFUSALS)[number], string> = {
  MINUTES_SITTING_NOT_OPENED:
    'Die Sitzung ist noch nicht eröffnet. Sobald sie eröffnet ist, lässt sich die Niederschrift aus der Aufzeichnung beginnen.',
  MINUTES_ALREADY_STARTED:
    'Ein Entwurf dieser Niederschrift ist bereits begonnen. Bitte schreiben Sie dort weiter.',
  MINUTES_FINAL:
    'Diese Niederschrift ist von der folgenden Konferenz genehmigt und damit endgültig. Sie lässt sich nicht mehr ändern.',
  MINUTES_FROZEN:
    'Diese Fassung ist festgeschrieben und ändert sich nicht mehr. Für eine Änderung eröffnen Sie bitte die nächste Fassung.',
  PASSAGE_MISSING:
    'Diese Stelle gibt es in der Niederschrift nicht mehr. Bitte laden Sie die Seite neu; Ihr Text steht noch im Feld.',
  MINUTES_SITTING_OPEN:
    'Die Sitzung läuft noch. Bitte schließen Sie die Sitzung, bevor Sie die Niederschrift festschreiben.',
  MINUTES_CHANGES_OPEN:
    'Die Aufzeichnung hat sich geändert. Bitte entscheiden Sie zuerst über jede Änderung unter „Seit der letzten Übernahme geändert“.',
  MINUTES_UNFINISHED:
    'Es fehlen noch Ergebnisse oder angekündigte Protokollerklärungen. Sie sind auf dieser Seite benannt; bitte ergänzen Sie sie oder bestätigen Sie, dass die Niederschrift ohne sie festgeschrieben werden soll.',
  MINUTES_DUE_IN_THE_PAST: 'Die Frist für Änderungswünsche muss heute oder später enden.',
  MINUTES_NOT_FROZEN: 'Das ist ein Entwurf. Bitte schreiben Sie ihn zuerst als vorläufige Fassung fest.',
  MINUTES_SUPERSEDED:
    'Inzwischen gibt es eine neuere Fassung dieser Niederschrift. Bitte verwenden Sie diese.',
  MINUTES_ALREADY_PUBLISHED: 'Diese Fassung ist bereits veröffentlicht.',
  MINUTES_OUTDATED:
    'Seit dieser Fassung hat sich die Aufzeichnung geändert. Bitte eröffnen Sie die nächste Fassung, übernehmen Sie die Änderungen und schreiben Sie sie fest; danach kann sie veröffentlicht werden.',
  MINUTES_FINDINGS_OPEN:
    'Der Protokoll-Prüfer hat noch offene Befunde. Bitte klären Sie sie unter „Prüfung“ oder erkennen Sie jeden mit einer Begründung an.',
  CORRECTION_DECIDED: 'Über diesen Änderungswunsch ist bereits entschieden.',
  CORRECTION_NEEDS_REASON: 'Bitte begründen Sie, warum der Änderungswunsch nicht übernommen wird.',
  FINDING_GONE:
    'Diesen Befund gibt es so nicht mehr; die Angaben dahinter haben sich geändert. Bitte sehen Sie die Liste noch einmal durch.',
  FINDING_ACKNOWLEDGED: 'Dieser Befund ist bereits anerkannt.',
};
