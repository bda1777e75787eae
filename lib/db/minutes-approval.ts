import 'server-only';
import { MINUTES_AUDIENCES } from '@/lib/domain/minutes-edition';
import type { Mutation } from './mutate';

/**
 * The conference adopted an item under which minutes are approved: the latest preliminary edition of both minutes
 * becomes final. Does nothing for every other item and where there is nothing preliminary; repeating it does nothing.
 */
export async function approveMinutes(mutation: Mutation, agendaItemId: string): Promise<void> {
  const { db, record } = mutation;
  const item = await db.agendaItem.findUnique({
    where: { id: agendaItemId },
    select: { approvesMeetingId: true },
  });
  if (!item?.approvesMeetingId) return;
  for (const audience of MINUTES_AUDIENCES) {
    const latest = await db.minutesEdition.findFirst({
      where: { meetingId: item.approvesMeetingId, audience, frozenAt: { not: null } },
      orderBy: { number: 'desc' },
      select: { id: true, status: true, number: true },
    });
    if (latest?.status !== 'PRELIMINARY') continue;
    await db.minutesEdition.update({
      where: { id: latest.id },
      data: { status: 'FINAL', approvedUnderId: agendaItemId, version: { increment: 1 } },
    });
    record({
      verb: 'minutes.approved',
      subject: { type: 'MinutesEdition', id: latest.id },
      payload: { audience, number: latest.number, agendaItemId },
    });
  }
}

/** What was recorded of that item was taken back: the minutes approved under it are preliminary again. */
export async function reopenMinutes({ db, record }: Mutation, agendaItemId: string): Promise<void> {
  const approved = await db.minutesEdition.findMany({
    where: { approvedUnderId: agendaItemId, status: 'FINAL' },
    select: { id: true, audience: true, number: true },
  });
  for (const { id, audience, number } of approved) {
    await db.minutesEdition.update({
      where: { id },
      data: { status: 'PRELIMINARY', approvedUnderId: null, version: { increment: 1 } },
    });
    record({
      verb: 'minutes.approvalTakenBack',
      subject: { type: 'MinutesEdition', id },
      payload: { audience, number, agendaItemId },
    });
  }
}
