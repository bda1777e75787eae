import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { newTask, type Task, type TaskViewer } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

const MEETING = {
  conference: { select: { number: true } },
  minutesEditions: {
    orderBy: { number: 'desc' },
    select: {
      ...{ audience: true, frozenAt: true, publishedAt: true, status: true, correctionsDueOn: true },
      corrections: { where: { status: 'PROPOSED' }, select: { id: true } },
    },
  },
} satisfies Prisma.MeetingSelect;
type Row = Prisma.MeetingGetPayload<{ select: typeof MEETING }>;

/**
 * What the minutes of sittings that are over ask of the office and of the viewer's Länder. `today`: the day in Berlin
 * (ISO). Minutes that were read from a file ask nothing.
 */
export async function minutesToDo(actor: Actor, viewer: TaskViewer, today: string): Promise<Task[]> {
  if (!can(actor, 'minutes.readInternal')) return [];
  const rows = await database().meeting.findMany({
    where: {
      ...{ kind: 'MAIN', status: 'HELD', cancelled: false, conference: { status: { not: 'CLOSED' } } },
      OR: [{ openedAt: { not: null } }, { minutesEditions: { some: {} } }],
    },
    select: MEETING,
  });
  return rows.flatMap((row) => {
    const conferenceNumber = row.conference.number;
    const office = can(actor, 'minutes.edit', { conferenceNumber }) ? officeTasks(row) : [];
    return [...office, ...(can(actor, 'minutes.proposeCorrection') ? reviewTasks(row, viewer, today) : [])];
  });
}

function officeTasks({ conference, minutesEditions: editions }: Row): Task[] {
  const parts = { conferenceNumber: conference.number };
  const waiting = editions.flatMap(({ corrections }) => corrections).length;
  const frozen = (audience: 'INTERNAL' | 'EXTERNAL') =>
    editions.find((one) => one.audience === audience && one.frozenAt !== null);
  const external = frozen('EXTERNAL');
  return [
    ...(!external || !frozen('INTERNAL') ? [newTask('WRITE_MINUTES', parts)] : []),
    ...(waiting > 0 ? [newTask('DECIDE_CORRECTIONS', { ...parts, count: waiting })] : []),
    ...(external?.publishedAt === null ? [newTask('PUBLISH_MINUTES', parts)] : []),
  ];
}

/** One task a Land, until the last day of the latest preliminary editions. */
function reviewTasks(
  { conference, minutesEditions: editions }: Row,
  viewer: TaskViewer,
  today: string,
): Task[] {
  const latest = (['INTERNAL', 'EXTERNAL'] as const).flatMap(
    (audience) => editions.find((one) => one.audience === audience && one.frozenAt !== null) ?? [],
  );
  const days = latest.flatMap(({ status, correctionsDueOn }) =>
    status === 'PRELIMINARY' && correctionsDueOn !== null ? [isoDay(correctionsDueOn)] : [],
  );
  const [due] = days.filter((day) => day >= today).sort();
  if (due === undefined) return [];
  return viewer.drafts.map((state) =>
    newTask('REVIEW_MINUTES', { conferenceNumber: conference.number, state, due }),
  );
}
