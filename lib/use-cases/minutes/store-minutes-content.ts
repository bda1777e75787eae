import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import type { MinutesContent } from '@/lib/domain/minutes-edition';
import type { LoadedEdition } from './load-minutes-edition';

/** Writes the content of a draft; the caller has loaded it in the same transaction and decided what becomes of it. */
export async function storeMinutesContent(
  { db }: Mutation,
  { id }: Pick<LoadedEdition, 'id'>,
  content: MinutesContent,
): Promise<void> {
  await db.minutesEdition.update({
    where: { id },
    data: { content: storableJson(content), version: { increment: 1 } },
  });
}
