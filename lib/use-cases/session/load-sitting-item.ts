import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { AGENDA_ROW } from '@/lib/db/stored-agenda';

const SITTING_ITEM = {
  ...AGENDA_ROW,
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
  meeting: { select: { conferenceId: true } },
  motion: { select: { policyFieldId: true } },
} satisfies Prisma.AgendaItemSelect;

export type SittingItem = Prisma.AgendaItemGetPayload<{ select: typeof SITTING_ITEM }>;

/** The row of an item whose sitting is loaded already. @throws if it is gone: nothing deletes it in between */
export function loadSittingItem(db: Prisma.TransactionClient, id: string): Promise<SittingItem> {
  return db.agendaItem.findUniqueOrThrow({ where: { id }, select: SITTING_ITEM });
}

/** All items of the meeting, as far as what may become of them depends on each other. */
export function loadSittingRows(db: Prisma.TransactionClient, meetingId: string) {
  return db.agendaItem.findMany({ where: { meetingId }, select: AGENDA_ROW });
}
