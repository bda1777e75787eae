import 'server-only';
import type { Prisma } from './generated/client';

/**
 * True once a term is closed. Who acts was looked up before the transaction, and may have waited for the very one that
 * closed the term: the rights of its office end with that (DOMAIN §5), so a command asks again inside.
 */
export async function isTermClosed(db: Prisma.TransactionClient, conferenceNumber: number): Promise<boolean> {
  return (await db.conference.count({ where: { number: conferenceNumber, status: 'CLOSED' } })) > 0;
}
