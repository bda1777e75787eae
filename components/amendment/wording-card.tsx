import type { ReactNode } from 'react';
import { ProposedChange } from '@/components/amendment/proposed-change';
import { StateStrip } from '@/components/federal-state/state-strip';
import { Icon } from '@/components/ui/icon';
import { stateName } from '@/lib/domain/federal-state';
import { OPERATION_WORDS } from '@/lib/i18n/amendment-words';
import { formatList } from '@/lib/i18n/format';
import type { Bundle } from '@/lib/read/amendment-bundles';
import type { PlaceView, WordingView } from '@/lib/read/amendment-views';

interface Props {
  place: PlaceView;
  wording: WordingView;
  /** Reasons, decision and withdrawal of the proposals that want exactly this. */
  children: ReactNode;
}

/** One wording of a place, with the Länder that propose it. */
export function WordingCard({ place, wording, children }: Props) {
  const { states, type, misfit } = wording;
  const names = formatList(states.map(stateName));
  const against = [...new Set(wording.bundles.flatMap((bundle) => bundle.against))];
  return (
    <li data-keep className="border-line bg-paper flex min-w-0 flex-col gap-12 rounded-[4px] border p-16">
      <div>
        <h3 className="font-semibold">{states.length > 1 ? `${names}, gleichlautend` : names}</h3>
        <p className="text-14 text-muted">{OPERATION_WORDS[type]}</p>
      </div>
      <div className="@container">
        <StateStrip
          small
          label={`Länder mit diesem Vorschlag: ${names}`}
          standings={states.map((state) => ({ state, standing: 'CO', words: 'schlägt dies vor' }))}
        />
      </div>
      <ProposedChange wording={wording} present={misfit === 'BLOCK_GONE' ? null : place.present} />
      {against.length > 0 && (
        <Warning>Widerspricht dem Vorschlag von {formatList(against.map(stateName))}.</Warning>
      )}
      {misfit === 'WORDING_CHANGED' && (
        <Warning>
          Die Stelle wurde seit dem Vorschlag geändert. Er lässt sich nur mit eigenem Wortlaut übernehmen.
        </Warning>
      )}
      {misfit === 'BLOCK_GONE' && (
        <Warning>Die Stelle steht nicht mehr im Text. Der Vorschlag lässt sich nur noch ablehnen.</Warning>
      )}
      {children}
    </li>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-8">
      <span className="text-warn pt-2">
        <Icon name="warning" />
      </span>
      <span>{children}</span>
    </p>
  );
}

/** True if a wording of the place contradicts another. */
export function isContradictory({
  wordings,
}: {
  wordings: readonly { bundles: readonly Bundle[] }[];
}): boolean {
  return wordings.some(({ bundles }) => bundles.some(({ against }) => against.length > 0));
}
