import type { TERM_REFUSALS } from '@/lib/domain/refusals/term';

export const TERM_SENTENCES: Record<(typeof TERM_REFUSALS)[number], string> = {
  TERM_NUMBER_DIFFERS:
    'Die eingegebene Nummer ist nicht die dieser Konferenz. Bitte geben Sie zur Bestätigung die Nummer der Konferenz ein.',
  TERM_CLOSED: 'Dieses Vorsitzjahr ist bereits abgeschlossen.',
  TERM_STILL_RUNNING:
    'Das Vorsitzjahr lässt sich erst abschließen, wenn die Sitzung geschlossen ist und kein Umlaufverfahren mehr läuft.',
  TERM_UNFINISHED:
    'Einzelne Punkte der Prüfliste sind noch offen. Bitte nennen Sie den Grund, aus dem das Vorsitzjahr dennoch abgeschlossen wird.',
  TERM_EXISTS:
    'Dieses Vorsitzjahr ist in dieser Installation bereits vorhanden. Das Archiv wurde nicht eingelesen; es hat sich nichts geändert.',
  ARCHIVE_DAMAGED:
    'Die Datei ist kein vollständiges Archiv eines Vorsitzjahres: Mindestens ein Teil fehlt oder stimmt nicht mit seiner Prüfsumme überein.',
  ARCHIVE_TOO_NEW:
    'Das Archiv wurde mit einer neueren Fassung des Programms erstellt. Bitte aktualisieren Sie zuerst diese Installation.',
};
