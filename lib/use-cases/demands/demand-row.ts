import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import type { DemandFacts, TextPlace } from '@/lib/domain/demand-review';
import { ok, refuse, type Result } from '@/lib/result';

/** What a request says, as columns of its row. */
export interface DemandRow {
  columns: Pick<
    Prisma.DemandUncheckedCreateInput,
    'kind' | 'text' | 'followUp' | 'blockIndex' | 'dueOn' | 'dueAtId' | 'policyFieldId'
  >;
  /** Ids of bodies, in the order in which they are named. */
  bodyIds: string[];
}

/**
 * The columns of a request with what they refer to. Refuses NOT_FOUND: a body, a conference or a policy field that
 * does not exist.
 */
export async function demandRow(
  db: Prisma.TransactionClient,
  { kind, text, followUp, addressees, due, policyField }: DemandFacts,
  { blockIndex }: Pick<TextPlace, 'blockIndex'>,
): Promise<Result<DemandRow, 'NOT_FOUND'>> {
  const codes = [...new Set(addressees)];
  const bodies = await db.body.findMany({ where: { code: { in: codes } }, select: { id: true, code: true } });
  const bodyIds = codes.flatMap((code) => bodies.find((body) => body.code === code)?.id ?? []);
  const dueAt =
    due.conference === null
      ? null
      : await db.conference.findUnique({ where: { number: due.conference }, select: { id: true } });
  const field =
    policyField === null
      ? null
      : await db.policyField.findUnique({ where: { code: policyField }, select: { id: true } });
  const unknown =
    bodyIds.length < codes.length ||
    (due.conference !== null && dueAt === null) ||
    (policyField !== null && field === null);
  if (unknown) return refuse('NOT_FOUND');
  return ok({
    columns: {
      ...{ kind, text, followUp, blockIndex },
      ...{ dueOn: due.on === null ? null : dateColumn(due.on), dueAtId: dueAt?.id ?? null },
      policyFieldId: field?.id ?? null,
    },
    bodyIds,
  });
}
