import { LinkForm } from '@/components/action-plan/link-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/form-state';
import type { LinkableDemand, MeasurePage } from '@/lib/read/measure-page';
import { routes } from '@/lib/routes';

interface Props {
  page: MeasurePage;
  link: FormAction;
}

/** Looks for a request and links it; what is looked for stands in the address. */
export function DemandSearch({ page, link }: Props) {
  return (
    <div id="verknuepfen" className="flex max-w-[56rem] flex-col gap-16">
      <form
        action={`${routes.measure(page.number)}#verknuepfen`}
        role="search"
        aria-label="Bitten der Konferenz durchsuchen"
        className="flex flex-wrap items-end gap-16"
      >
        <div className="min-w-0 grow basis-[18rem]">
          <TextField
            id="bitte"
            name="suche"
            type="search"
            label="Bitte suchen"
            hint="Konferenz, TOP, Adressat oder Wörter: „18. IntMK 4.4“, „Härtefälle“"
            defaultValue={page.words}
          />
        </div>
        <Button>Suchen</Button>
      </form>
      {page.found && <Found page={page} found={page.found} link={link} />}
    </div>
  );
}

interface FoundProps extends Props {
  found: NonNullable<MeasurePage['found']>;
}

function Found({ page, found, link }: FoundProps) {
  const { demands, more } = found;
  return (
    <>
      <p role="status" className="text-muted">
        {demands.length === 0
          ? 'Keine noch nicht verknüpfte Bitte gefunden. Gefunden wird, was in der Auswertung bestätigt ist.'
          : `${demands.length === 1 ? '1 Bitte' : `${demands.length} Bitten`} gefunden${more ? '; weitere zeigt eine engere Suche' : ''}`}
      </p>
      <ul className="border-line border-t empty:hidden">
        {demands.map((demand) => (
          <FoundRow key={demand.id} demand={demand} measureId={page.id} link={link} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  demand: LinkableDemand;
  measureId: string;
  link: FormAction;
}

function FoundRow({ demand, measureId, link }: RowProps) {
  const { id, citation, text, addressees } = demand;
  return (
    <li className="border-line border-b px-8 py-12">
      <p className="figures font-medium">{citation}</p>
      <p>{text}</p>
      {addressees !== '' && <p className="text-muted">An: {addressees}</p>}
      <details className="mt-4">
        <summary className="link w-fit cursor-pointer">
          Verknüpfen<span className="sr-only"> mit {citation}</span>
        </summary>
        <LinkForm action={link} hidden={{ demandId: id, measureId }} />
      </details>
    </li>
  );
}
