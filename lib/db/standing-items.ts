import 'server-only';
import type { Prisma } from './generated/client';
import { appendToAgenda } from './insert-into-agenda';
import type { Mutation } from './mutate';
import { placeCirculars } from './place-circulars';
import { placeFollowUpReport } from './place-follow-up-report';

type Placing = Pick<Mutation, 'db' | 'now' | 'record' | 'announce'>;

/**
 * Puts onto the agenda of a Hauptkonferenz what belongs there by itself: every concluded Umlaufverfahren that no agenda
 * lists yet, the approval of each earlier Hauptkonferenz's minutes that are vorläufig, and the report of the
 * Erfolgskontrolle where there is an Anlage for it. Each goes to the first Hauptkonferenz that is still to come, once its
 * agenda has begun; what stands there already stays as it is, so that it may be called whenever something of it could
 * have changed. Gives the ids of the items it placed. DOMAIN §2.6, §2.7, §2.9.
 */
export async function placeStandingItems(mutation: Placing, meetingId: string): Promise<string[]> {
  const { db } = mutation;
  const meeting = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      ...{ kind: true, status: true, cancelled: true, conference: { select: { number: true } } },
      _count: { select: { agendaItems: true } },
    },
  });
  if (meeting?.kind !== 'MAIN' || meeting.cancelled || meeting.status === 'HELD') return [];
  if (meeting._count.agendaItems === 0) return [];
  const span = {
    gte: await firstConferenceServed(db, meeting.conference.number),
    lte: meeting.conference.number,
  };
  const placed = [
    ...(await placeCirculars(mutation, meetingId, span)),
    ...(await placeApprovals(mutation, meetingId, { ...span, lt: meeting.conference.number })),
    ...(await placeFollowUpReport(mutation, meetingId, meeting.conference.number)),
  ];
  if (placed.length > 0) mutation.announce(meetingId);
  return placed;
}

/** As `placeStandingItems`, at the first Hauptkonferenz from this conference on that is still to come. */
export async function placeAtNextMeeting(mutation: Placing, conferenceNumber: number): Promise<string[]> {
  const next = await mutation.db.meeting.findFirst({
    where: { ...TO_COME, conference: { number: { gte: conferenceNumber } } },
    orderBy: { conference: { number: 'asc' } },
    select: { id: true },
  });
  return next ? placeStandingItems(mutation, next.id) : [];
}

const TO_COME = {
  ...{ kind: 'MAIN', cancelled: false, status: { not: 'HELD' } },
} satisfies Prisma.MeetingWhereInput;

/** The conferences whose results this Hauptkonferenz lists begin after the last one before it that is still to come. */
async function firstConferenceServed(db: Prisma.TransactionClient, number: number): Promise<number> {
  const before = await db.meeting.findFirst({
    where: { ...TO_COME, conference: { number: { lt: number } } },
    orderBy: { conference: { number: 'desc' } },
    select: { conference: { select: { number: true } } },
  });
  return (before?.conference.number ?? 0) + 1;
}

/** "Genehmigung der Niederschrift der 21. IntMK": the name of a formal item, as those of lib/domain/standard-agenda. */
const approvalTitle = (number: number) => `Genehmigung der Niederschrift der ${number}. IntMK`;

async function placeApprovals(
  mutation: Placing,
  meetingId: string,
  span: Prisma.IntFilter,
): Promise<string[]> {
  const { db, record } = mutation;
  const waiting = await db.meeting.findMany({
    where: {
      ...{ kind: 'MAIN', status: 'HELD', conference: { number: span } },
      minutesEditions: {
        some: { status: 'PRELIMINARY', frozenAt: { not: null } },
        none: { status: 'FINAL' },
      },
      // One that a meeting held since did not approve comes up again at the next.
      approvalItems: { none: { meeting: TO_COME } },
    },
    orderBy: { conference: { number: 'asc' } },
    select: { id: true, conference: { select: { number: true } } },
  });
  const ids: string[] = [];
  for (const { id: approvesMeetingId, conference } of waiting) {
    const title = approvalTitle(conference.number);
    const id = await appendToAgenda(mutation, meetingId, { kind: 'FORMAL', title, motionId: null });
    if (id === null) continue;
    await db.agendaItem.update({ where: { id }, data: { approvesMeetingId } });
    const subject = { type: 'AgendaItem', id };
    record({ verb: 'agendaItem.placedForApproval', subject, payload: { conference: conference.number } });
    ids.push(id);
  }
  return ids;
}
