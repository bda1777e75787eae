import 'server-only';
import type { Database } from './client';
import type { Prisma } from './generated/client';

/** Where a request stood before it moved within its resolution or went into another; kept in the audit. */
export interface FormerPlace {
  clause: number;
  position: number;
  /** Somebody had confirmed it there: others than the members may have come by its address. */
  confirmed: boolean;
}

/** Records that lead on: their subject is the request that is found now. */
const LEADING_ON = ['demand.moved', 'demand.merged'];
/** A request that went into one that went into another; more than that nobody merges. */
const LONGEST_CHAIN = 10;

/** What the record of a move or a merger says of where the request stood. */
export function formerPlace({ clause, position, confirmed }: FormerPlace): Prisma.InputJsonObject {
  return { former: { clause, position, confirmed } };
}

/**
 * Which of these requests stood at that place once, or took in the one that did; null where none did.
 * @param requests those of one resolution that the reader may see
 * @param onlyConfirmed for who never saw a suggestion: what was none but that leads nowhere
 */
export async function requestOnceAt<R extends { id: string }>(
  db: Database,
  requests: readonly R[],
  { clause, position, onlyConfirmed }: { clause: number; position: number; onlyConfirmed: boolean },
): Promise<R | null> {
  let behind = new Map(requests.map((request) => [request.id, request]));
  for (let step = 0; step < LONGEST_CHAIN && behind.size > 0; step += 1) {
    const records = await db.auditEntry.findMany({
      where: { subjectType: 'Demand', subjectId: { in: [...behind.keys()] }, verb: { in: LEADING_ON } },
      orderBy: { seq: 'desc' },
      select: { subjectId: true, payload: true },
    });
    const stoodThere = records.find(({ payload }) => {
      const former = storedPlace(payload);
      return (
        former?.clause === clause && former.position === position && (former.confirmed || !onlyConfirmed)
      );
    });
    if (stoodThere) return behind.get(stoodThere.subjectId) ?? null;
    behind = new Map(records.flatMap((record) => takenIn(record, behind)));
  }
  return null;
}

function takenIn<R>(
  { subjectId, payload }: { subjectId: string; payload: Prisma.JsonValue },
  behind: ReadonlyMap<string, R>,
): [string, R][] {
  const request = behind.get(subjectId);
  const id = isObject(payload) ? payload.with : null;
  return request !== undefined && typeof id === 'string' ? [[id, request]] : [];
}

function storedPlace(payload: Prisma.JsonValue): FormerPlace | null {
  const former = isObject(payload) ? payload.former : null;
  if (!isObject(former)) return null;
  const { clause, position, confirmed } = former;
  if (typeof clause !== 'number' || typeof position !== 'number') return null;
  return { clause, position, confirmed: confirmed === true };
}

function isObject(value: Prisma.JsonValue | undefined): value is Prisma.JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
