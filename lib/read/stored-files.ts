import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { formatSize } from './attachment-views';

/** How much the stored files of a term are, so that a download can be announced with its size. */
export interface StoredFiles {
  count: number;
  /** "1,4 MB" */
  size: string;
}

/** The files attached to what belongs to the term. */
export async function storedFilesOf(conferenceId: string): Promise<StoredFiles> {
  const attached: Prisma.AttachmentWhereInput = {
    OR: [
      { motion: { conferenceId, registeredAt: { not: null } } },
      { agendaItem: { meeting: { conferenceId } } },
      { resolution: { meeting: { conferenceId } } },
    ],
  };
  const { _count, _sum } = await database().storedDocument.aggregate({
    where: { attachments: { some: attached } },
    _count: true,
    _sum: { size: true },
  });
  return { count: _count, size: formatSize(_sum.size ?? 0) };
}
