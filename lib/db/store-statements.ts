import 'server-only';
import type { MinutesResolution, MinutesStatement } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';

/**
 * Keeps what minutes print below a resolution: a statement of Länder that have none on the item yet is added, that of
 * the same Länder takes the words that were read. Nothing is removed. Without an agenda item there is no place for it.
 */
export async function storeStatements(
  db: Prisma.TransactionClient,
  agendaItemId: string | null,
  { statements = [] }: MinutesResolution,
  now: Date,
): Promise<void> {
  if (agendaItemId === null) return;
  for (const [index, statement] of statements.entries()) {
    const row = printedRow(statement);
    const { count } = await db.statement.updateMany({
      where: { agendaItemId, visibility: 'EXTERNAL', withdrawnAt: null, states: { equals: row.states } },
      data: { text: row.text },
    });
    if (count > 0) continue;
    // In printed order: they are printed in the order in which they were announced.
    const announcedAt = new Date(now.getTime() + index);
    await db.statement.create({ data: { ...row, agendaItemId, announcedAt, submittedAt: now } });
  }
}

function printedRow({ states, text }: MinutesStatement) {
  return { states, text: text.join('\n\n'), visibility: 'EXTERNAL' as const };
}
