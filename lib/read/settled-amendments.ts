import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { storedOperations } from '@/lib/db/stored-amendment';
import { MOTION_TEXT, storedMotionText } from '@/lib/db/stored-motion-text';
import type { AmendmentOperation } from '@/lib/domain/amendment-operation';
import type { StateCode } from '@/lib/domain/federal-state';
import { numberedBlocks, type MotionText } from '@/lib/domain/motion-text';
import { formatInstant } from '@/lib/i18n/format';
import type { NamedBlock } from './amendment-views';

/** A proposal that was decided on or withdrawn, as it was made. */
export interface SettledAmendment {
  id: string;
  state: StateCode;
  status: 'ACCEPTED' | 'ADAPTED' | 'DECLINED' | 'WITHDRAWN';
  changes: SettledChange[];
  reason: string | null;
  decisionReason: string | null;
  /** "3. März 2027, 14:05 Uhr" */
  at: string | null;
  by: string | null;
  /** The version that says what was accepted. */
  versionNumber: number | null;
}

export interface SettledChange {
  type: AmendmentOperation['type'];
  /** The block it was about, or behind which something new was to go; null: title or beginning. */
  block: NamedBlock | null;
  /** What stood there when it was proposed; null for something new. */
  before: string | null;
  /** What was proposed; null for what was to go or move. */
  after: string | null;
}

const SETTLED = {
  ...{ id: true, stateCode: true, status: true, operations: true, reason: true, decisionReason: true },
  decidedAt: true,
  decidedBy: { select: { name: true } },
  baseVersion: { select: MOTION_TEXT },
  resultVersion: { select: { number: true } },
} satisfies Prisma.AmendmentSelect;

/** What became of the earlier proposals to a motion, the latest decision first; the caller has found it readable. */
export async function settledAmendments(motionId: string): Promise<SettledAmendment[]> {
  const rows = await database().amendment.findMany({
    where: { motionId, status: { not: 'PROPOSED' } },
    orderBy: [{ decidedAt: 'desc' }, { proposedAt: 'asc' }, { id: 'asc' }],
    select: SETTLED,
  });
  return rows.flatMap(({ status, ...row }) => {
    if (status === 'PROPOSED') return [];
    const base = storedMotionText(row.baseVersion);
    return [
      {
        ...{
          id: row.id,
          state: row.stateCode,
          status,
          reason: row.reason,
          decisionReason: row.decisionReason,
        },
        changes: storedOperations(row.operations).map((operation) => settledChange(operation, base)),
        at: row.decidedAt && formatInstant(row.decidedAt),
        by: row.decidedBy?.name ?? null,
        versionNumber: row.resultVersion?.number ?? null,
      },
    ];
  });
}

function settledChange(operation: AmendmentOperation, base: MotionText): SettledChange {
  const { type } = operation;
  if (type === 'REPLACE_TITLE') return { type, block: null, before: base.title, after: operation.text };
  const known = knownBlock(base, type === 'INSERT' ? operation.afterBlockId : operation.blockId);
  const block = known && { kind: known.kind, number: known.number, part: known.part };
  if (type === 'INSERT') return { type, block, before: null, after: operation.block.text };
  const before = known?.text ?? null;
  return { type, block, before, after: type === 'REPLACE' ? operation.text : null };
}

function knownBlock(base: MotionText, id: string | null): (NamedBlock & { text: string }) | null {
  for (const part of ['blocks', 'rationale'] as const) {
    const found = numberedBlocks(base[part]).find((block) => block.id === id);
    if (found) return { kind: found.kind, number: found.number, text: found.text, part };
  }
  return null;
}
