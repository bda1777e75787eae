import 'server-only';
import { berlinDay, dateColumn, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { visibleConferences, visibleImportDrafts } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference, formatInstant, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { meetingLine } from './meeting-words';
import { notificationViews, type NotificationView } from './notification-views';
import { tasks, taskView, type TaskView } from './tasks';
import { TIME_LINE, timeLine, type TimeLine } from './time-line';

const SHOWN_NOTIFICATIONS = 5;

export interface StartPage {
  signedIn: boolean;
  /** The conference in whose chair's term today lies; null if none is known. */
  current: {
    number: number;
    /** "22. IntMK 2027" */
    name: string;
    chair: string | null;
    motto: string | null;
    note: string | null;
  } | null;
  /** The next meeting of that conference. */
  nextMeeting: {
    /** "Vorkonferenz" */
    kind: string;
    /** "21./22. April 2027 in Mainz" */
    line: string;
    /** "noch 149 Tage"; null where the day is not known. */
    remaining: string | null;
  } | null;
  /** What waits for this person, the most urgent first. */
  tasks: TaskView[];
  /** The latest that this person has not read. */
  notifications: NotificationView[];
  /** The current term from the Themenanmeldung to the minutes; null for whoever does not read its deadlines. */
  timeLine: TimeLine | null;
  /** The latest conference that has resolutions for this reader. */
  latest: { number: number; name: string; resolutions: number } | null;
  /** Imports of this office that wait for acceptance, the latest first. */
  openImports: { id: string; fileName: string; createdAt: string }[];
  can: { import: boolean; managePeople: boolean };
}

/** What the start page shows: to visitors the public facts, to members what comes next. */
export async function startPage(actor: Actor): Promise<StartPage> {
  const today = dateColumn(berlinDay(now()));
  const [current, latest, openImports, waiting, notifications] = await Promise.all([
    currentConference(today),
    latestConference(actor),
    openImportsOf(actor),
    tasks(actor),
    notificationViews(actor, { take: SHOWN_NOTIFICATIONS, unreadOnly: true }),
  ]);
  return {
    signedIn: actor.personId !== null,
    current: current && {
      number: current.number,
      name: formatConference(current),
      chair: current.chairCode && stateName(current.chairCode),
      motto: current.motto,
      note: current.note,
    },
    nextMeeting: nextMeetingOf(current, isoDay(today), can(actor, 'preparatory.read')),
    tasks: waiting.map(taskView),
    notifications,
    timeLine: can(actor, 'deadline.read') && current ? timeLine(current) : null,
    latest,
    openImports,
    can: { import: can(actor, 'import.create'), managePeople: can(actor, 'administration.managePeople') },
  };
}

const CURRENT = {
  number: true,
  year: true,
  chairCode: true,
  motto: true,
  note: true,
  ...TIME_LINE,
} satisfies Prisma.ConferenceSelect;

type Current = Prisma.ConferenceGetPayload<{ select: typeof CURRENT }>;

function currentConference(today: Date): Promise<Current | null> {
  return database().conference.findFirst({
    where: {
      AND: [
        visibleConferences(),
        { termStartsOn: { lte: today } },
        { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
      ],
    },
    orderBy: { number: 'desc' },
    select: CURRENT,
  });
}

/** `atWorkingLevel`: the Vorkonferenz is a meeting of the reader's too. */
function nextMeetingOf(
  current: Current | null,
  today: string,
  atWorkingLevel: boolean,
): StartPage['nextMeeting'] {
  const meeting = current?.meetings.find(
    ({ kind, endsOn }) =>
      (atWorkingLevel || kind !== 'PREPARATORY') && (endsOn === null || isoDay(endsOn) >= today),
  );
  if (!meeting) return null;
  const { startsOn, datePrecision } = meeting;
  const exact = datePrecision === 'DAY' && startsOn !== null;
  return {
    kind: TERMS.MeetingKind[meeting.kind],
    line: meetingLine(meeting),
    // A meeting of several days that has begun is today's, not one that has passed.
    remaining: exact ? formatRemainingDays(Math.max(0, remainingDays(isoDay(startsOn), today))) : null,
  };
}

async function latestConference(actor: Actor): Promise<StartPage['latest']> {
  const visible = printableResolutions(actor);
  const row = await database().conference.findFirst({
    where: { meetings: { some: { resolutions: { some: visible } } } },
    orderBy: { number: 'desc' },
    select: {
      number: true,
      year: true,
      meetings: { select: { _count: { select: { resolutions: { where: visible } } } } },
    },
  });
  if (!row) return null;
  const resolutions = row.meetings.reduce((sum, { _count }) => sum + _count.resolutions, 0);
  return { number: row.number, name: formatConference(row), resolutions };
}

async function openImportsOf(actor: Actor): Promise<StartPage['openImports']> {
  const rows = await database().importDraft.findMany({
    where: { AND: [visibleImportDrafts(actor), { status: 'OPEN' }] },
    orderBy: { createdAt: 'desc' },
    take: 5,
    select: { id: true, fileName: true, createdAt: true },
  });
  return rows.map(({ id, fileName, createdAt }) => ({ id, fileName, createdAt: formatInstant(createdAt) }));
}
