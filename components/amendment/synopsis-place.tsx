import { BundleView, type AmendmentActions } from '@/components/amendment/bundle-view';
import { isContradictory, WordingCard } from '@/components/amendment/wording-card';
import { Chip } from '@/components/ui/chip';
import { countAmendments } from '@/lib/i18n/amendment-words';
import type { PlaceView } from '@/lib/read/amendment-views';
import type { AmendmentsPage } from '@/lib/read/amendments-page';

interface Props {
  page: AmendmentsPage;
  place: PlaceView;
  placeNames: Readonly<Record<string, string>>;
  actions: AmendmentActions;
}

/** One place of the text: what it says, and all that is proposed for it side by side. */
export function SynopsisPlace({ page, place, placeNames, actions }: Props) {
  const count = place.wordings.reduce((sum, { bundles }) => sum + proposalsIn(bundles), 0);
  return (
    <section id={place.anchor} className="mb-32">
      <div className="mb-8 flex flex-wrap items-center gap-x-12 gap-y-4">
        <h2 className="text-20 figures font-semibold">{placeNames[place.anchor]}</h2>
        <span className="text-muted">{countAmendments(count)}</span>
        {isContradictory(place) && (
          <Chip tone="warn" icon="warning">
            widersprüchlich
          </Chip>
        )}
      </div>
      {place.present !== null && (
        <p className="bg-hued mb-16 max-w-[46rem] rounded-[4px] p-12">
          <span className="text-14 text-muted block">Fassung {page.latestNumber}</span>
          {place.present}
        </p>
      )}
      <ul className="synopsis">
        {place.wordings.map((wording) => (
          <WordingCard key={`${wording.key} ${wording.misfit}`} place={place} wording={wording}>
            {wording.bundles.map((bundle) => (
              <BundleView
                key={bundle.proposals[0]?.id}
                page={page}
                bundle={bundle}
                placeNames={placeNames}
                fits={wording.misfit === null}
                actions={actions}
              />
            ))}
          </WordingCard>
        ))}
      </ul>
    </section>
  );
}

function proposalsIn(bundles: PlaceView['wordings'][number]['bundles']): number {
  return bundles.reduce((sum, { proposals }) => sum + proposals.length, 0);
}
