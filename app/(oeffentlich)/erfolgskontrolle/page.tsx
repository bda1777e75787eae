import type { Metadata } from 'next';
import { BoardChart } from '@/components/follow-up-board/board-chart';
import { BoardFilter } from '@/components/follow-up-board/board-filter';
import { BoardList } from '@/components/follow-up-board/board-list';
import { BoardNotices } from '@/components/follow-up-board/board-notices';
import { SavedFilters } from '@/components/follow-up-board/saved-filters';
import { TableFiles } from '@/components/follow-up-board/table-files';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { followUpBoard } from '@/lib/read/follow-up-board';
import { routes } from '@/lib/routes';
import { enter, forget, keep, openFirst, replace } from './actions';

export const metadata: Metadata = { title: 'Erfolgskontrolle' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What became of every request, as far as this reader may see it; each selection stands in the address. */
export default async function FollowUpPage({ searchParams }: Props) {
  const query = Object.fromEntries(
    Object.entries(await searchParams).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : undefined,
    ]),
  );
  const board = await followUpBoard(await currentActor(), query);
  return (
    <>
      <PageHead
        title="Erfolgskontrolle"
        actions={
          <>
            {board.letters && (
              <ButtonLink small href={board.letters}>
                Übersendung
              </ButtonLink>
            )}
            <ButtonLink small href={routes.followUpCharts()}>
              Auswertung in Zahlen
            </ButtonLink>
            <TableFiles filter={board.filter} />
          </>
        }
      >
        <p className="text-muted max-w-[46rem]">
          Was die Beschlüsse erbitten und fordern, an wen es sich richtet und was daraus geworden ist.
        </p>
      </PageHead>
      <BoardNotices notices={board.notices} />
      <BoardChart {...board} />
      <BoardFilter selection={board.selection} choices={board.choices} />
      {board.can.save && (
        <SavedFilters
          saved={board.saved}
          query={board.query}
          actions={{ keep, replace, forget, openFirst }}
        />
      )}
      <BoardList board={board} filter={board.filter} enter={enter} />
    </>
  );
}
