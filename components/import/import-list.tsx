import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { ImportPage } from '@/lib/read/import-page';
import { routes } from '@/lib/routes';

/** The imports of this office, the latest first. */
export function ImportList({ drafts }: Pick<ImportPage, 'drafts'>) {
  if (drafts.length === 0)
    return (
      <EmptyState title="Noch kein Import">
        Gelesene Niederschriften stehen hier, bis sie übernommen oder verworfen sind, und danach zum
        Nachsehen.
      </EmptyState>
    );
  return (
    <ul className="border-line border-t">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-line flex flex-wrap items-center gap-x-16 gap-y-4 border-b py-8">
          <Link href={routes.importDraft(draft.id)} prefetch={false} className="link font-medium break-all">
            {draft.fileName}
          </Link>
          <Chip tone={draft.open ? 'warn' : 'neutral'} icon={draft.open ? 'clock' : 'check'}>
            {draft.status}
          </Chip>
          <span className="text-muted figures">
            {draft.createdAt}, {draft.owner}
          </span>
        </li>
      ))}
    </ul>
  );
}
