import type { WORKING_GROUP_REFUSALS } from '@/lib/domain/refusals/working-group';

export const WORKING_GROUP_SENTENCES: Record<(typeof WORKING_GROUP_REFUSALS)[number], string> = {
  WORKING_GROUP_ENDED: 'Diese Arbeitsgruppe ist beendet.',
  WORKING_GROUP_RUNNING: 'Diese Arbeitsgruppe ist nicht beendet.',
  WORKING_GROUP_NAME_TAKEN: 'Eine Arbeitsgruppe mit diesem Namen gibt es bereits.',
  MANDATE_UNKNOWN:
    'Diese Ziffer gibt es in den Beschlüssen nicht. Bitte prüfen Sie Konferenz, TOP und Ziffer.',
  GROUP_BODY_UNKNOWN: 'Eine der gewählten Stellen gibt es nicht mehr. Bitte laden Sie die Seite neu.',
  GROUP_SPAN_REVERSED: 'Das Ende liegt vor dem Beginn.',
  REPORT_CONFERENCE_UNKNOWN: 'Diese Konferenz gibt es nicht.',
  REPORT_DELIVERED_ALREADY: 'Dieser Bericht ist bereits als vorgelegt vermerkt.',
};
