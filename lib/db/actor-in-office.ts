import 'server-only';
import type { Actor } from '@/lib/policy/actor';
import type { Prisma } from './generated/client';

/**
 * Who acts, with the terms that are still theirs. Looked up before the transaction, and before a letter was typeset, an
 * actor may have lost its term meanwhile; inside it the terms are asked anew. No query for who has none.
 */
export async function actorInOffice(db: Prisma.TransactionClient, actor: Actor): Promise<Actor> {
  if (actor.chairs.length === 0) return actor;
  const open = await db.conference.findMany({
    where: { number: { in: [...actor.chairs] }, status: { not: 'CLOSED' } },
    select: { number: true },
  });
  return { ...actor, chairs: open.map(({ number }) => number) };
}
