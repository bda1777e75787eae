import 'server-only';
import { database } from '@/lib/db/client';
import { visibleImportDrafts } from '@/lib/db/visibility';
import { formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface ImportPage {
  drafts: {
    id: string;
    fileName: string;
    /** "offen", "übernommen", "verworfen" */
    status: string;
    open: boolean;
    /** "26. April 2023, 14:05 Uhr" */
    createdAt: string;
    owner: string;
  }[];
  can: { create: boolean };
}

/** The latest imports of this office; null for whoever may not import. */
export async function importPage(actor: Actor): Promise<ImportPage | null> {
  if (!can(actor, 'import.read')) return null;
  const drafts = await database().importDraft.findMany({
    where: visibleImportDrafts(actor),
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, fileName: true, status: true, createdAt: true, owner: { select: { name: true } } },
  });
  return {
    drafts: drafts.map((draft) => ({
      id: draft.id,
      fileName: draft.fileName,
      status: TERMS.ImportStatus[draft.status],
      open: draft.status === 'OPEN',
      createdAt: formatInstant(draft.createdAt),
      owner: draft.owner.name,
    })),
    can: { create: can(actor, 'import.create') },
  };
}
