import 'server-only';
import type { AgendaEditionContent } from '@/lib/domain/agenda-edition';
import { contentHash } from './content-hash';
import type { Prisma } from './generated/client';

/**
 * The content of a stored edition, once its seal is checked: then it is what this program froze.
 * @throws if content and seal do not fit: the record is damaged
 */
export function storedEdition({
  content,
  hash,
}: {
  content: Prisma.JsonValue;
  hash: string;
}): AgendaEditionContent {
  if (contentHash(content) !== hash) throw new Error('a stored edition does not fit its seal');
  return content as unknown as AgendaEditionContent;
}
