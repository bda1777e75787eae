import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SearchAnswer } from '@/components/search/search-answer';
import { SearchBox } from '@/components/search/search-box';
import { SearchFacets } from '@/components/search/search-facets';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { FACETS } from '@/lib/domain/search';
import { searchPage } from '@/lib/read/search-page';
import { SEARCH_FIELDS } from '@/lib/route-search';

export const metadata: Metadata = { title: 'Suche' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The archive search; a question that names one place and nothing else leads there. */
export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, single(query[SEARCH_FIELDS[facet]])]));
  const page = await searchPage(await currentActor(), {
    ...{ words: single(query.q), page: single(query.seite) },
    ...filters,
  });
  if (page.direct?.alone) redirect(page.direct.href);
  return (
    <>
      <PageHead title="Suche" />
      <SearchBox words={page.words} filter={page.filter} />
      <div className="grid gap-24 lg:grid-cols-[minmax(0,1fr)_16rem] lg:gap-32">
        <div className="min-w-0">
          <SearchAnswer page={page} />
        </div>
        {page.facets.length > 0 && (
          <SearchFacets words={page.words} filter={page.filter} facets={page.facets} />
        )}
      </div>
    </>
  );
}
