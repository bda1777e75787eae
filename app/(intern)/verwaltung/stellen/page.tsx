import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BodyTable } from '@/components/directory/body-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/field';
import { FilterChoice, FilterForm } from '@/components/ui/filter-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { BODY_KINDS } from '@/lib/domain/body-kind';
import { TERMS } from '@/lib/i18n/terms';
import { directoryPage } from '@/lib/read/directory-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Stellen' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The directory of addressees. */
export default async function DirectoryPage({ searchParams }: Props) {
  const { suche, art } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  const query = { words: one(suche), kind: one(art) };
  const page = await directoryPage(await requireUser(routes.directory()), query);
  if (!page) notFound();
  const { bodies, filter } = page;
  const add = page.can.edit && (
    <ButtonLink href={routes.newBody()} rank="primary" icon="edit">
      Stelle aufnehmen
    </ButtonLink>
  );
  return (
    <>
      <PageHead title="Stellen" actions={add}>
        <p className="text-muted max-w-[46rem]">
          An wen sich Beschlüsse richten: Bund, Ministerien, Behörden und andere Fachministerkonferenzen, mit
          den Namen, die sie an jedem Tag trugen.
        </p>
      </PageHead>
      <FilterForm href={routes.directory()} label="Stellen suchen" filter={filter}>
        <TextField name="suche" type="search" label="Name oder Kürzel" defaultValue={filter.words} />
        <FilterChoice
          name="art"
          label="Art"
          chosen={filter.kind}
          options={BODY_KINDS.map((value) => ({ value, label: TERMS.BodyKind[value] }))}
        />
      </FilterForm>
      {bodies.length > 0 ? (
        <BodyTable bodies={bodies} />
      ) : (
        <EmptyState title="Keine Stelle gefunden">
          Bitte prüfen Sie die Schreibweise oder heben Sie den Filter auf.
        </EmptyState>
      )}
    </>
  );
}
