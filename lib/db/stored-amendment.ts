import 'server-only';
import { TEXT_PARTS, type AmendmentOperation, type TextPart } from '@/lib/domain/amendment-operation';
import type { OpenProposal } from '@/lib/domain/amendment-synopsis';
import { MOTION_TEXT, storedBlock, storedMotionText } from './stored-motion-text';
import type { Prisma } from './generated/client';

/**
 * The operations of a stored Änderungsvorschlag, their keys put together anew so that nothing else travels on.
 * @throws if the column does not hold operations: the record is damaged
 */
export function storedOperations(column: Prisma.JsonValue): AmendmentOperation[] {
  if (!Array.isArray(column)) throw new Error('a stored amendment is no list of operations');
  return column.map((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error('a stored operation is no object');
    return storedOperation(value);
  });
}

function storedOperation(value: Prisma.JsonObject): AmendmentOperation {
  switch (value.type) {
    case 'REPLACE_TITLE':
      return { type: 'REPLACE_TITLE', text: word(value.text) };
    case 'REMOVE':
      return { type: 'REMOVE', blockId: word(value.blockId) };
    case 'REPLACE':
      return { type: 'REPLACE', blockId: word(value.blockId), text: word(value.text), ...storedForm(value) };
    case 'MOVE':
      return { type: 'MOVE', blockId: word(value.blockId), ...storedPlace(value) };
    case 'INSERT':
      return { type: 'INSERT', ...storedPlace(value), block: storedBlock(value.block ?? null) };
    default:
      throw new Error('a stored operation is of no known type');
  }
}

function storedForm({ as }: Prisma.JsonObject): Pick<Extract<AmendmentOperation, { type: 'REPLACE' }>, 'as'> {
  if (as === undefined) return {};
  const form = typeof as === 'object' && as !== null && !Array.isArray(as) ? as : {};
  const { kind, level } = storedBlock({ ...form, id: '', text: '' });
  return { as: { kind, level } };
}

function storedPlace(value: Prisma.JsonObject): { part: TextPart; afterBlockId: string | null } {
  const part = TEXT_PARTS.find((one) => one === value.part);
  if (!part) throw new Error('a stored operation is in no known part of the text');
  return { part, afterBlockId: value.afterBlockId === null ? null : word(value.afterBlockId) };
}

function word(value: Prisma.JsonValue | undefined): string {
  if (typeof value !== 'string') throw new Error('a stored operation is damaged');
  return value;
}

const OPEN = {
  id: true,
  stateCode: true,
  operations: true,
  baseVersion: { select: MOTION_TEXT },
} satisfies Prisma.AmendmentSelect;

/** The Änderungsvorschläge to a motion on which nobody has decided, the oldest first, with the text each was made on. */
export async function openProposals(db: Prisma.TransactionClient, motionId: string): Promise<OpenProposal[]> {
  const rows = await db.amendment.findMany({
    where: { motionId, status: 'PROPOSED' },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: OPEN,
  });
  return rows.map(({ id, stateCode, operations, baseVersion }) => ({
    ...{ id, state: stateCode, operations: storedOperations(operations) },
    base: storedMotionText(baseVersion),
  }));
}
