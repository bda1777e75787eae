import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/lib/forms/form-state';
import type { FollowUpBoard } from '@/lib/read/follow-up-board';
import { routes, type FollowUpFilter } from '@/lib/routes';
import { BoardPages } from './board-pages';
import { BoardTable } from './board-table';
import { SharedEntry } from './shared-entry';
import { SharedEntryForm } from './shared-entry-form';

interface Props {
  board: FollowUpBoard;
  filter: FollowUpFilter;
  enter: FormAction;
}

/** What was found, page by page, and for the office the entry on several at once. */
export function BoardList({ board, filter, enter }: Props) {
  if (board.total === 0) return <NothingFound opened={board.opened} />;
  return (
    <SharedEntry action={enter}>
      <p role="status" className="text-muted figures mb-12">
        {board.total === 1 ? '1 Bitte oder Forderung' : `${board.total} Bitten und Forderungen`}
        {board.opened === 'USUAL' && board.selection.status === 'UNSETTLED' && (
          <>
            , die noch offen sind; Überfälliges steht oben.{' '}
            <Link href={routes.followUp({ status: 'ALL' })} prefetch={false} data-print="no" className="link">
              Auch Erledigtes zeigen
            </Link>
          </>
        )}
      </p>
      <BoardTable groups={board.groups} can={board.can} />
      <BoardPages
        page={board.page}
        pages={board.pages}
        hrefOf={(page) => routes.followUp({ ...filter, page })}
      />
      {board.can.manage && (
        <section data-print="no" className="mt-32">
          <h2 className="text-20 mb-12 font-semibold">Eintrag bei mehreren Zeilen</h2>
          <SharedEntryForm />
        </section>
      )}
    </SharedEntry>
  );
}

function NothingFound({ opened }: Pick<FollowUpBoard, 'opened'>) {
  if (opened !== 'CHOSEN')
    return (
      <EmptyState title="Nichts offen">
        Hier steht, was die Beschlüsse erbitten und fordern, sobald die Geschäftsstelle es aus den Ziffern
        bestätigt hat, und was daraus geworden ist.
      </EmptyState>
    );
  return (
    <EmptyState title="Keine Bitten gefunden">
      Bitte fassen Sie den Filter weiter.{' '}
      <Link href={routes.followUp({ status: 'ALL' })} prefetch={false} className="link">
        Alle zeigen
      </Link>
    </EmptyState>
  );
}
