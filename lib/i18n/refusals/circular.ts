import type { CIRCULAR_REFUSALS } from '@/lib/domain/refusals/circular';

export const CIRCULAR_SENTENCES: Record<(typeof CIRCULAR_REFUSALS)[number], string> = {
  CIRCULAR_RUNNING:
    'Über diesen Antrag läuft ein Umlaufverfahren. Bis es abgeschlossen oder abgebrochen ist, bleiben Text, Kreis der Antragsteller und Tagesordnungspunkt, wie sie sind.',
  CIRCULAR_NOT_POSSIBLE: 'Über ein Kaminthema wird nicht beschlossen, auch nicht im Umlaufverfahren.',
  CIRCULAR_NEEDS_REGISTRATION:
    'Der Antrag ist noch nicht angemeldet. Erst ein angemeldeter Antrag kann in das Umlaufverfahren gegeben werden.',
  CIRCULAR_DEADLINE_PAST: 'Die Frist muss in der Zukunft liegen.',
  CIRCULAR_PERIOD_TOO_SHORT:
    'Die Frist ist kürzer, als die Geschäftsordnung der Konferenz es verlangt. Bitte wählen Sie einen späteren Tag.',
  CIRCULAR_RULE_SETTLED:
    'Die Geschäftsordnung der Konferenz legt fest, wie Schweigen zählt; davon kann das Verfahren nicht abweichen.',
  CIRCULAR_NOT_OPEN: 'Das Umlaufverfahren ist bereits abgeschlossen oder abgebrochen.',
  CIRCULAR_PERIOD_OVER: 'Die Frist ist abgelaufen; Stimmen werden nicht mehr angenommen.',
  CIRCULAR_ANSWER_EMPTY: 'Bitte stimmen Sie ab oder widersprechen Sie dem Verfahren.',
  CIRCULAR_OBJECTION_NEEDS_REASON: 'Bitte begründen Sie den Widerspruch gegen das Verfahren.',
  CIRCULAR_VOTED_ITSELF:
    'Das Land hat seine Stimme selbst abgegeben; nur das Land kann sie innerhalb der Frist ändern.',
  CIRCULAR_STILL_RUNNING:
    'Die Frist läuft noch, und es haben noch nicht alle Länder geantwortet. Das Ergebnis kann danach festgestellt werden.',
  CIRCULAR_DAY_IMPOSSIBLE:
    'Der Tag des Beschlusses muss zwischen dem Beginn des Verfahrens und heute liegen.',
  CIRCULAR_WITHOUT_VOTES:
    'Es hat kein Land abgestimmt; ein Ergebnis lässt sich nicht feststellen. Sie können das Verfahren abbrechen.',
  CIRCULAR_AGAINST_RULE:
    'Das Ergebnis widerspricht der Geschäftsordnung der Konferenz, die an dieser Stelle bestätigt ist.',
};
