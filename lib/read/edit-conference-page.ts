import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadDeadlinePlan } from '@/lib/db/deadline-plan';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleConferences } from '@/lib/db/visibility';
import { pendingChanges } from '@/lib/domain/deadline';
import type { StateCode } from '@/lib/domain/federal-state';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { conferenceRuleViews, CONFERENCE_RULE, type ConferenceRuleView } from './conference-rule-views';
import { PLANNED_MEETING, plannedMeeting, type PlannedMeeting } from './planned-meeting';

export interface EditConferencePage {
  number: number;
  version: number;
  /** "23. IntMK 2028" */
  name: string;
  /** As the form begins; days are ISO. */
  values: {
    year: number;
    chair: StateCode | null;
    termStartsOn: string | null;
    termEndsOn: string | null;
    motto: string | null;
    /** One a line. */
    focusTopics: string;
    status: 'PLANNED' | 'RUNNING';
    note: string | null;
  };
  /** In order of time. */
  meetings: PlannedMeeting[];
  rules: ConferenceRuleView[];
  /** How many deadlines no longer fit the date of the Hauptkonferenz; null while that is open. */
  outdatedDeadlines: number | null;
}

const SELECT = {
  id: true,
  number: true,
  version: true,
  year: true,
  chairCode: true,
  termStartsOn: true,
  termEndsOn: true,
  motto: true,
  focusTopics: true,
  status: true,
  note: true,
  meetings: { orderBy: { startsOn: 'asc' }, select: PLANNED_MEETING },
  rules: { select: CONFERENCE_RULE },
} satisfies Prisma.ConferenceSelect;

type Row = Prisma.ConferenceGetPayload<{ select: typeof SELECT }>;

/** What the chair's office changes about its term; null for everybody else. */
export async function editConferencePage(
  actor: Actor,
  conferenceNumber: number,
): Promise<EditConferencePage | null> {
  if (!can(actor, 'conference.edit', { conferenceNumber })) return null;
  const row = await database().conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: SELECT,
  });
  if (!row) return null;
  const changes = pendingChanges(await loadDeadlinePlan(database(), row.id), stateHolidays);
  return {
    number: row.number,
    version: row.version,
    name: formatConference(row),
    values: valuesOf(row),
    meetings: row.meetings.map(plannedMeeting),
    rules: conferenceRuleViews(row.rules),
    outdatedDeadlines: changes && changes.length,
  };
}

function valuesOf(row: Row): EditConferencePage['values'] {
  return {
    year: row.year,
    chair: row.chairCode,
    termStartsOn: isoDay(row.termStartsOn),
    termEndsOn: isoDay(row.termEndsOn),
    motto: row.motto,
    focusTopics: row.focusTopics.join('\n'),
    status: row.status === 'PLANNED' ? 'PLANNED' : 'RUNNING',
    note: row.note,
  };
}
