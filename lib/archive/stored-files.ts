import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { idOf, type TermContent } from './archive-row';

/** The bytes of the files that a term holds. */
export async function storedFiles(
  db: Prisma.TransactionClient,
  { tables }: TermContent,
): Promise<Uint8Array[]> {
  const rows = await db.storedDocument.findMany({
    where: { id: { in: (tables.get('stored_document') ?? []).map(idOf) } },
    select: { content: true },
  });
  return rows.map(({ content }) => content);
}
