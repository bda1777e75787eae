import Link from 'next/link';
import { StateStrip } from '@/components/federal-state/state-strip';
import { Chip } from '@/components/ui/chip';
import { Facts, type Fact } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { WorkingGroupPage } from '@/lib/read/working-group-page';
import { routes } from '@/lib/routes';

/** Mandate, chair, end and members of a working group. */
export function GroupFacts({ page }: { page: WorkingGroupPage }) {
  return (
    <>
      <Section title="Auftrag">
        {page.mandate && <p className="mb-12 max-w-[46rem] hyphens-auto">{page.mandate}</p>}
        <Facts facts={factsOf(page)} />
      </Section>
      <Section title="Mitglieder">
        {page.states.length > 0 && (
          <StateStrip
            label={`Mitglieder: ${page.name}`}
            focusable
            standings={page.states.map(({ state, words, chair }) => ({
              ...{ state, standing: chair ? ('LEAD' as const) : ('CO' as const) },
              words: chair ? `Vorsitz, ${words}` : words,
            }))}
          />
        )}
        <ul className="mt-12">
          {page.bodies.map(({ name, words }) => (
            <li key={name}>
              {name} {words && <span className="text-muted">({words})</span>}
            </li>
          ))}
        </ul>
        {page.former.length > 0 && (
          <p className="text-14 text-muted mt-8">Früher: {page.former.join('; ')}</p>
        )}
      </Section>
    </>
  );
}

function factsOf(page: WorkingGroupPage): Fact[] {
  const { mandatedBy } = page;
  const facts: (Fact | false)[] = [
    mandatedBy !== null && {
      term: 'Beschluss',
      value: (
        <>
          <Link
            href={routes.clause(mandatedBy.conference, mandatedBy.item, mandatedBy.clause)}
            prefetch={false}
            className="link figures"
          >
            {mandatedBy.citation}
          </Link>
          : {mandatedBy.title}
        </>
      ),
    },
    page.chair !== '' && { term: 'Leitung', value: page.chair },
    page.startsOn !== null && { term: 'Beginn', value: page.startsOn },
    {
      term: 'Ende',
      value: (
        <span className="inline-flex flex-wrap items-center gap-8">
          {page.end}
          {page.remaining && !page.runOut && <span className="text-muted">({page.remaining})</span>}
          {page.runOut && (
            <Chip tone="warn" icon="warning">
              Auftrag abgelaufen
            </Chip>
          )}
        </span>
      ),
    },
  ];
  return facts.filter((fact) => fact !== false);
}
