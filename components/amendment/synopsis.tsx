import { AcceptSeveralForm } from '@/components/amendment/accept-several-form';
import { BundleView, type AmendmentActions } from '@/components/amendment/bundle-view';
import { SynopsisPlace } from '@/components/amendment/synopsis-place';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { stateName } from '@/lib/domain/federal-state';
import { placeName } from '@/lib/i18n/amendment-words';
import { formatList } from '@/lib/i18n/format';
import type { AmendmentsPage } from '@/lib/read/amendments-page';

/** All open proposals to a motion, place by place in the order of its text. */
export function Synopsis({ page, actions }: { page: AmendmentsPage; actions: AmendmentActions }) {
  const { places, fulfilled } = page;
  if (places.length + fulfilled.length === 0)
    return (
      <div className="mb-32">
        <EmptyState title="Keine offenen Änderungsvorschläge">
          Hier stehen die Vorschläge der Länder zu einer Stelle nebeneinander; gleichlautende werden
          zusammengefasst.
        </EmptyState>
      </div>
    );
  const placeNames = Object.fromEntries(
    places.map(({ anchor, at, block }) => [anchor, placeName(at, block)]),
  );
  const choices = choicesOf(page, placeNames);
  return (
    <>
      {places.map((place) => (
        <SynopsisPlace key={place.anchor} {...{ page, place, placeNames, actions }} />
      ))}
      {fulfilled.length > 0 && (
        <Section title="Bereits im Text">
          <ul className="synopsis">
            {fulfilled.map((bundle) => (
              <li key={bundle.proposals[0]?.id} className="border-line rounded-[4px] border p-16">
                <p className="mb-8">Der Text sagt inzwischen, was hier vorgeschlagen wurde.</p>
                <BundleView fits {...{ page, bundle, placeNames, actions }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.can.decide && choices.length > 1 && (
        <Section title="Mehrere zugleich übernehmen" screenOnly>
          <AcceptSeveralForm page={page} choices={choices} action={actions.decide} />
        </Section>
      )}
    </>
  );
}

/** What can be accepted together: one choice for proposals that want the same, without those that no longer fit. */
function choicesOf(
  { places }: AmendmentsPage,
  placeNames: Readonly<Record<string, string>>,
): { id: string; label: string }[] {
  return places.flatMap(({ anchor, wordings }) =>
    wordings
      .filter(({ misfit }) => misfit === null)
      .flatMap(({ bundles }) => bundles.filter(({ decidedHere }) => decidedHere))
      .map(({ proposals }) => ({
        id: proposals[0]?.id ?? '',
        label: `${placeNames[anchor] ?? ''}: ${formatList(proposals.map(({ state }) => stateName(state)))}`,
      })),
  );
}
