import type { SESSION_REFUSALS } from '@/lib/domain/refusals/session';

export const SESSION_SENTENCES: Record<(typeof SESSION_REFUSALS)[number], string> = {
  SESSION_WITHOUT_AGENDA:
    'Die Tagesordnung ist noch nicht versandt; ihre Nummern stehen noch nicht fest. Bitte versenden Sie sie zuerst.',
  SESSION_NOT_RUNNING: 'Die Sitzung ist nicht eröffnet; festgehalten wurde nichts.',
  SESSION_BEGUN: 'Die Sitzung ist bereits eröffnet oder durchgeführt.',
  SESSION_RUNNING:
    'Die Sitzung läuft. Was aus diesem Punkt wird, halten Sie bitte auf der Seite der Sitzung fest.',
  SESSION_CLOSED:
    'Die Sitzung ist geschlossen. Nachträge und Berichtigungen sind weiter möglich; bitte nennen Sie dazu den Grund.',
  DELEGATION_KEPT_BY_OFFICE:
    'Die Sitzung ist eröffnet. Änderungen an Ihrer Delegation nimmt jetzt die Geschäftsstelle vor; bitte wenden Sie sich an sie.',
  SESSION_ITEMS_UNDECIDED:
    'Einige Punkte haben noch kein Ergebnis. Sie sind auf dieser Seite benannt; bitte halten Sie ein Ergebnis fest oder lassen Sie sie ausdrücklich offen.',
  CLIENT_KEY_REUSED:
    'Unter diesem Schlüssel wurde bereits etwas anderes festgehalten. Bitte laden Sie die Seite neu und wiederholen Sie die Eingabe.',
  DECIDED_MEANWHILE:
    'Zu diesem Punkt wurde inzwischen etwas anderes festgehalten. Ihre Aufzeichnung wurde nicht übernommen; bitte vergleichen Sie beide und entscheiden Sie.',
  CORRECTION_NEEDS_REASON:
    'Zu diesem Punkt steht bereits ein Ergebnis. Bitte nennen Sie den Grund der Berichtigung.',
  ITEM_DECIDED:
    'Zu diesem Punkt ist bereits ein Ergebnis festgehalten. Bitte nehmen Sie es zuerst zurück, wenn noch etwas zu ändern ist.',
  COUNTS_IMPOSSIBLE:
    'Diese Stimmenzahlen sind nicht möglich: Es stimmen höchstens 16 Länder ab, jedes mit einer Stimme.',
  COUNTS_WITHOUT_VOTE:
    'Bei diesem Ergebnis wird nicht abgestimmt. Bitte lassen Sie die Stimmenzahlen weg oder wählen Sie ein anderes Ergebnis.',
  COUNTS_DISAGREE_WITH_VOTES:
    'Die Stimmenzahlen und die Stimmen der Länder stimmen nicht überein. Bitte prüfen Sie beides.',
  MORE_VOTES_THAN_STATES:
    'Es sind mehr Stimmen angegeben, als Länder im Raum sind. Bitte prüfen Sie die Stimmenzahlen oder die Anwesenheit.',
  VOTE_OF_ABSENT_STATE:
    'Ein Land, das nicht im Raum ist, kann nicht abstimmen. Bitte prüfen Sie die Stimmen oder die Anwesenheit.',
  UNANIMOUS_WITH_NO_VOTES:
    'Einstimmig ist ein Beschluss nur ohne Nein-Stimme. Bitte halten Sie „mehrheitlich“ fest oder prüfen Sie die Stimmen.',
  UNANIMOUS_WITH_ABSTENTIONS:
    'Nach der Geschäftsordnung dieser Konferenz ist ein Beschluss bei Enthaltungen nicht einstimmig. Bitte halten Sie „mehrheitlich“ fest.',
  MAJORITY_IS_UNANIMOUS:
    'Kein Land hat widersprochen: Nach diesen Stimmen ist der Beschluss einstimmig, nicht mehrheitlich.',
  ADOPTED_WITHOUT_YES_VOTES: 'Ohne eine einzige Ja-Stimme ist nichts beschlossen.',
  ADOPTED_BELOW_MAJORITY:
    'Die Ja-Stimmen erreichen die Mehrheit nicht, die die Geschäftsordnung dieser Konferenz verlangt.',
  REJECTED_THOUGH_ADOPTED: 'Mit diesen Stimmen ist der Antrag angenommen, nicht abgelehnt.',
  DEVIATION_NEEDS_REASON:
    'Das weicht von einer Regel der Geschäftsordnung ab, die noch nicht bestätigt ist. Bitte nennen Sie den Grund; das Ergebnis wird dann wie festgestellt festgehalten.',
  GREEN_LIST_ADOPTED_AS_ONE:
    'Die Grüne Liste wird unter diesem Punkt im Ganzen beschlossen. Um sie zu berichtigen, nehmen Sie den Beschluss bitte zurück und beschließen sie erneut.',
  NOT_THE_GREEN_LIST: 'Unter diesem Punkt wird keine Grüne Liste beschlossen.',
  GREEN_LIST_EMPTY: 'Auf der Grünen Liste steht kein Punkt; zu beschließen ist nichts.',
  GREEN_LIST_SHOWN_OTHERWISE:
    'Die Grüne Liste hat sich geändert, seit sie Ihnen angezeigt wurde. Beschlossen wurde nichts; bitte prüfen Sie die Liste noch einmal.',
  GREEN_LIST_SEAL_BROKEN:
    'Ein Punkt der Grünen Liste ist nicht mehr offen, bereits entschieden oder hat nicht mehr den versiegelten Text. Beschlossen wurde nichts.',
  GREEN_LIST_NOT_ADOPTED:
    'Die Grüne Liste wird einstimmig oder mehrheitlich beschlossen. Wird sie nicht beschlossen, halten Sie das Ergebnis bitte zu jedem Punkt einzeln fest.',
};
