import type { AMENDMENT_REFUSALS } from '@/lib/domain/refusals/amendment';

export const AMENDMENT_SENTENCES: Record<(typeof AMENDMENT_REFUSALS)[number], string> = {
  AMENDMENT_EMPTY: 'Ihr Vorschlag ändert nichts am Text. Bitte ändern, ergänzen oder streichen Sie etwas.',
  AMENDMENT_REPEATED: 'Ihr Land hat dasselbe bereits vorgeschlagen; darüber ist noch nicht entschieden.',
  AMENDMENT_OF_OWN_TEXT:
    'Ihr Land koordiniert diesen Antrag und ändert den Text selbst, ohne Änderungsvorschlag.',
  AMENDMENT_SETTLED: 'Über diesen Änderungsvorschlag ist bereits entschieden, oder er wurde zurückgezogen.',
  AMENDMENT_OUTDATED:
    'Der Text hat sich seit dem Vorschlag an dieser Stelle geändert. Bitte übernehmen Sie ihn mit eigenem Wortlaut oder lehnen Sie ihn ab.',
  AMENDMENTS_CONTRADICT:
    'Die gewählten Änderungsvorschläge widersprechen einander. Bitte entscheiden Sie an dieser Stelle einzeln.',
  AMENDMENT_NOT_ADAPTED:
    'Ihr Wortlaut entspricht dem Vorschlag. Bitte ändern Sie ihn oder wählen Sie „Übernehmen“.',
};
