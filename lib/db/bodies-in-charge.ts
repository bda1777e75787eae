import 'server-only';
import { isoDay } from '@/lib/clock';
import { successionOf, type BodyLink } from '@/lib/domain/successor';
import type { Database } from './client';
import type { Prisma } from './generated/client';

type Reader = Database | Prisma.TransactionClient;

/** Every body with its days and its successor, for the rules of lib/domain/successor. */
export async function loadSuccession(db: Reader): Promise<BodyLink[]> {
  const rows = await db.body.findMany({
    orderBy: { code: 'asc' },
    select: { code: true, validFrom: true, validUntil: true, successor: { select: { code: true } } },
  });
  return rows.map(({ code, validFrom, validUntil, successor }) => ({
    ...{ code, validFrom: isoDay(validFrom), validUntil: isoDay(validUntil) },
    successor: successor?.code ?? null,
  }));
}

/**
 * Who may answer on a day (ISO) for what is addressed to these bodies: each of them and those that followed it, as the
 * subject of 'followUp.answer' takes it.
 */
export async function bodiesInCharge(db: Reader, codes: readonly string[], day: string): Promise<string[]> {
  const bodies = await loadSuccession(db);
  return [...new Set(codes.flatMap((code) => successionOf(bodies, code, day)))];
}
