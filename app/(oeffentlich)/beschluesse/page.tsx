import type { Metadata } from 'next';
import { ArchiveFilter } from '@/components/resolution/archive-filter';
import { ArchiveList } from '@/components/resolution/archive-list';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { archivePage } from '@/lib/read/archive-page';

export const metadata: Metadata = { title: 'Beschlüsse' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The archive: every resolution this reader may see; each filter stands in the address. */
export default async function ArchivePage({ searchParams }: Props) {
  const query = await searchParams;
  const page = await archivePage(await currentActor(), {
    conference: single(query.konferenz),
    outcome: single(query.ergebnis),
    state: single(query.land),
    words: single(query.suche),
  });
  return (
    <>
      <PageHead title="Beschlüsse">
        <p className="text-muted max-w-[46rem]">
          Jeder Beschluss hat hier seine dauerhafte Adresse, jede Ziffer ihre eigene.
        </p>
      </PageHead>
      <ArchiveFilter filter={page.filter} conferences={page.conferences} />
      <ArchiveList resolutions={page.resolutions} total={page.total} />
    </>
  );
}
