import 'server-only';
import { statementParagraphs } from '@/lib/domain/statement';
import type { MinutesStatement } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';

/** Protokollerklärungen that the external minutes print: submitted, external, not withdrawn; in the order in which they were announced. */
export const PRINTED_STATEMENTS = {
  where: { visibility: 'EXTERNAL', submittedAt: { not: null }, withdrawnAt: null },
  orderBy: [{ announcedAt: 'asc' }, { id: 'asc' }],
  select: { states: true, text: true },
} satisfies Prisma.AgendaItem$statementsArgs;

type StoredItem = {
  kind: string;
  statements: Prisma.StatementGetPayload<typeof PRINTED_STATEMENTS>[];
};

/** The statements on an item as the minutes print them; none of a Kamin item, whatever was stored. */
export function printedStatements(item: StoredItem | null): MinutesStatement[] {
  if (item === null || item.kind === 'KAMIN') return [];
  return item.statements
    .map(({ states, text }) => ({ states, text: statementParagraphs(text) }))
    .filter(({ states, text }) => states.length > 0 && text.length > 0);
}
