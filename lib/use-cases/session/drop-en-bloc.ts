import 'server-only';
import type { SessionItem } from '@/lib/domain/session';
import type { SessionAct } from './session-act';

/** Those of the items that were adopted under TOP C stand on the list again as before it was called. */
export async function dropEnBloc(
  { mutation: { db } }: SessionAct,
  items: readonly SessionItem[],
): Promise<void> {
  await db.greenListEntry.updateMany({
    where: { agendaItemId: { in: items.map(({ id }) => id) }, liftedAt: null, adoptedAt: { not: null } },
    data: { adoptedAt: null, version: { increment: 1 } },
  });
}
