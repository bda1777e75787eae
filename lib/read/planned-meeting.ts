import 'server-only';
import { isoDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { obstaclesOn } from '@/lib/domain/holiday';
import { daysOf, type DatePrecision } from '@/lib/domain/meeting';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import { obstacleSentence } from '@/lib/i18n/day-obstacles';
import { TERMS } from '@/lib/i18n/terms';
import { MEETING_WORDS, meetingLine } from './meeting-words';

export interface PlannedMeeting {
  id: string;
  version: number;
  /** "Hauptkonferenz" */
  kind: string;
  /** "26./27. April 2028 in Saarbrücken", "noch offen" */
  line: string;
  /** As the form begins; days are ISO, a month or year stands as its first day. */
  startsOn: string | null;
  endsOn: string | null;
  precision: DatePrecision;
  place: string | null;
  byVideo: boolean;
  cancelled: boolean;
  cancellationReason: string | null;
  /** False once it has begun: then its time and place are history. */
  changeable: boolean;
  /** What speaks against its days. */
  warnings: string[];
}

export const PLANNED_MEETING = {
  ...MEETING_WORDS,
  id: true,
  version: true,
  kind: true,
  status: true,
  cancelled: true,
  cancellationReason: true,
} satisfies Prisma.MeetingSelect;

/** A meeting as the chair's office plans it. */
export function plannedMeeting(
  row: Prisma.MeetingGetPayload<{ select: typeof PLANNED_MEETING }>,
): PlannedMeeting {
  const { id, version, place, byVideo, cancelled, cancellationReason } = row;
  const when = {
    ...{ startsOn: isoDay(row.startsOn), endsOn: isoDay(row.endsOn) },
    precision: row.datePrecision,
  };
  const changeable = row.status === 'PLANNED';
  const obstacles = daysOf(when).flatMap((day) => obstaclesOn(day, stateHolidays));
  return {
    ...{ id, version, place, byVideo, cancelled, cancellationReason, changeable },
    ...when,
    kind: TERMS.MeetingKind[row.kind],
    line: meetingLine(row),
    warnings: changeable && !cancelled ? obstacles.map(obstacleSentence) : [],
  };
}
