import 'server-only';
import { compareStates } from '@/lib/domain/federal-state';
import type { Session } from '@/lib/domain/session';
import { greenListItem } from '@/lib/domain/standard-agenda';
import { votingRules } from '@/lib/domain/vote';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { SESSION_ITEM, sessionItem } from './stored-session-item';

const SESSION = {
  ...{ id: true, status: true, calledItemId: true },
  conference: {
    select: { number: true, rules: { select: { key: true, value: true, confirmed: true } } },
  },
  delegations: {
    where: { stateCode: { not: null }, attendances: { some: { participantId: null, leftAt: null } } },
    select: { stateCode: true },
  },
  agendaItems: { orderBy: { position: 'asc' }, select: SESSION_ITEM },
} satisfies Prisma.MeetingSelect;

/**
 * The sitting of a conference's Hauptkonferenz with everything that was recorded in it, confidential parts included:
 * the caller has asked who may know what, and narrows it. Null where there is no Hauptkonferenz or it was called off.
 */
export async function loadSession(
  db: Database | Prisma.TransactionClient,
  conferenceNumber: number,
): Promise<Session | null> {
  const meeting = await db.meeting.findFirst({
    where: { kind: 'MAIN', cancelled: false, conference: { number: conferenceNumber } },
    select: SESSION,
  });
  if (!meeting) return null;
  const { agendaItems, conference } = meeting;
  const adopting = greenListItem(agendaItems)?.id ?? null;
  return {
    ...{ meetingId: meeting.id, conferenceNumber: conference.number, status: meeting.status },
    calledItemId: meeting.calledItemId,
    rules: votingRules(conference.rules),
    present: meeting.delegations.flatMap(({ stateCode }) => stateCode ?? []).sort(compareStates),
    items: agendaItems.map((row) => sessionItem(row, row.id === adopting)),
  };
}
