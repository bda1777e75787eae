import type { STATEMENT_REFUSALS } from '@/lib/domain/refusals/statement';

export const STATEMENT_SENTENCES: Record<(typeof STATEMENT_REFUSALS)[number], string> = {
  STATEMENT_BEFORE_SITTING:
    'Eine Protokollerklärung kann angekündigt werden, sobald die Sitzung eröffnet ist.',
  STATEMENT_ITEM_IS_SECTION:
    'Eine Protokollerklärung gilt einem einzelnen Tagesordnungspunkt. Bitte wählen Sie einen Punkt dieses Abschnitts.',
  STATEMENT_ALREADY_ANNOUNCED:
    'Für diese Länder ist zu diesem Punkt bereits eine Protokollerklärung angekündigt, deren Wortlaut noch aussteht.',
  STATEMENT_WITHOUT_TEXT: 'Der Wortlaut der Protokollerklärung fehlt noch.',
  STATEMENT_TOO_LONG:
    'Die Protokollerklärung ist länger als 6000 Zeichen. Bitte kürzen Sie sie; gespeichert wurde nichts.',
  STATEMENT_ON_KAMIN_ITEM:
    'Was beim Kamingespräch erörtert wurde, steht nie in der externen Niederschrift. Bitte geben Sie die Erklärung als interne ab.',
  STATEMENT_ALREADY_JOINED: 'Dieses Land trägt die Protokollerklärung bereits mit.',
  STATEMENT_OF_OTHER_STATES: 'Dieses Land trägt die Protokollerklärung nicht mit.',
  STATEMENT_WITHDRAWN: 'Diese Protokollerklärung ist zurückgezogen. Eine neue kann angekündigt werden.',
  STATEMENT_DAY_PAST: 'Der letzte Tag der Frist darf nicht in der Vergangenheit liegen.',
};
