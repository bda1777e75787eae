import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { LISTABLE_ITEM, listableItem } from '@/lib/db/stored-green-list';
import { visibleGreenListEntries } from '@/lib/db/visibility';
import { awaitsSealing, sealObstacle } from '@/lib/domain/green-list';
import { newTask, type DeadlineDays, type Task, type TaskViewer } from '@/lib/domain/task';
import type { ConferenceToDo, OfficeToDo } from '@/lib/domain/task-of-conference';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

const DEADLINES = { select: { kind: true, dueOn: true } } satisfies Prisma.Conference$deadlinesArgs;
const OPEN_TERM = { status: { not: 'CLOSED' } } satisfies Prisma.ConferenceWhereInput;

function deadlineDays(rows: readonly Prisma.DeadlineGetPayload<typeof DEADLINES>[]): DeadlineDays {
  return Object.fromEntries(rows.map(({ kind, dueOn }) => [kind, isoDay(dueOn)]));
}

/** The terms that are not closed, as they concern all who may read their deadlines. */
export async function conferencesToDo(actor: Actor): Promise<Omit<ConferenceToDo, 'initiators'>[]> {
  if (!can(actor, 'deadline.read')) return [];
  const [conferences, entries] = await Promise.all([
    database().conference.findMany({
      where: OPEN_TERM,
      select: { number: true, deadlines: DEADLINES },
    }),
    database().greenListEntry.findMany({
      where: {
        AND: [
          visibleGreenListEntries(actor),
          {
            liftedAt: null,
            adoptedAt: null,
            agendaItem: { meeting: { status: 'PLANNED', conference: OPEN_TERM } },
          },
        ],
      },
      select: {
        agendaItem: { select: { meeting: { select: { conference: { select: { number: true } } } } } },
      },
    }),
  ]);
  return conferences.map(({ number, deadlines }) => ({
    number,
    deadlines: deadlineDays(deadlines),
    onGreenList: entries.filter((entry) => entry.agendaItem.meeting.conference.number === number).length,
  }));
}

const OFFICE = {
  number: true,
  deadlines: DEADLINES,
  // Of what is not registered the office knows the Themenanmeldung alone; it is counted here and nothing more.
  motions: {
    where: {
      OR: [
        // What is voted on in an Umlaufverfahren waits for no place.
        { status: 'REGISTERED', circularProcedures: { none: { status: 'OPEN' } } },
        {
          topicRegisteredAt: { not: null },
          registeredAt: null,
          status: { in: ['TOPIC', 'DRAFT', 'CO_SIGNING'] },
        },
      ],
    },
    select: { status: true, registeredAt: true, lateReason: true },
  },
  meetings: {
    where: { cancelled: false, status: { not: 'HELD' } },
    select: {
      kind: true,
      startsOn: true,
      _count: { select: { agendaEditions: true } },
      agendaItems: { select: { ...LISTABLE_ITEM, kind: true, motionId: true } },
    },
  },
} satisfies Prisma.ConferenceSelect;

type OfficeRow = Prisma.ConferenceGetPayload<{ select: typeof OFFICE }>;

/** The terms whose office this person works in (can: the permissions of the chair). */
export async function officesToDo(actor: Actor, today: string): Promise<OfficeToDo[]> {
  const numbers = actor.chairs.filter((conferenceNumber) => can(actor, 'agenda.edit', { conferenceNumber }));
  if (numbers.length === 0) return [];
  const rows = await database().conference.findMany({ where: { number: { in: numbers } }, select: OFFICE });
  return rows.map((row) => officeToDo(row, today));
}

function officeToDo({ number, deadlines, motions, meetings }: OfficeRow, today: string): OfficeToDo {
  const main = meetings.find(({ kind }) => kind === 'MAIN');
  const preparatory = meetings.find(({ kind }) => kind === 'PREPARATORY');
  const preparatoryOver =
    preparatory !== undefined && preparatory.startsOn !== null && isoDay(preparatory.startsOn) <= today;
  const open = (main?.agendaItems ?? []).filter(
    ({ kind, status, motionId }) => kind === 'ITEM' && status === 'OPEN' && motionId !== null,
  );
  const waiting = motions.filter(({ status }) => status === 'REGISTERED');
  const late = waiting.filter(({ lateReason }) => lateReason !== null).length;
  return {
    number,
    deadlines: deadlineDays(deadlines),
    openTopics: motions.filter(({ registeredAt }) => registeredAt === null).length,
    unplaced: waiting.length - late,
    late,
    withoutText: open.filter(({ motion }) => motion?.textVersions.length === 0).length,
    withoutResult: preparatoryOver
      ? open.filter(({ preparatoryResults }) => preparatoryResults.length === 0).length
      : 0,
    unsealed: open.map(listableItem).filter((item) => awaitsSealing(item) && sealObstacle(item) === null)
      .length,
    undispatched: main !== undefined && main.agendaItems.length > 0 && main._count.agendaEditions === 0,
  };
}

/** Reports that the viewer's groups owe to a term in preparation and of which there is no motion yet. */
export async function reportsToDo({ groups }: TaskViewer): Promise<Task[]> {
  if (groups.length === 0) return [];
  const rows = await database().workingGroupReport.findMany({
    where: { workingGroupId: { in: [...groups] }, deliveredOn: null, dueAt: OPEN_TERM },
    select: {
      ...{ title: true, dueOn: true },
      dueAt: { select: { id: true, number: true } },
      workingGroup: { select: { motions: { where: { kind: 'REPORT' }, select: { conferenceId: true } } } },
    },
  });
  return rows.flatMap(({ title, dueOn, dueAt, workingGroup }) => {
    const begun = workingGroup.motions.some(({ conferenceId }) => conferenceId === dueAt?.id);
    if (dueAt === null || begun) return [];
    return [newTask('DELIVER_REPORT', { name: title, conferenceNumber: dueAt.number, due: isoDay(dueOn) })];
  });
}
