import type { StateCode } from '@/lib/domain/federal-state';

const SAMPLES = [
  { mark: 'COORDINATING', word: 'federführend und koordinierend' },
  { mark: 'LEAD', word: 'federführend' },
  { mark: 'CO', word: 'mitantragstellend' },
  { mark: 'NONE', word: 'nicht beteiligt' },
] as const;

/** Explains the marks of the 16-Länder-Leiste once a page. */
export function StateStripLegend({ ownState }: { ownState: StateCode | null }) {
  return (
    <div aria-hidden="true" className="text-14 text-muted flex flex-wrap gap-x-20 gap-y-8">
      {SAMPLES.map(({ mark, word }) => (
        <span key={mark} className="inline-flex items-center gap-8">
          <LegendCell mark={mark} />
          {word}
        </span>
      ))}
      {ownState && (
        <span className="inline-flex items-center gap-8 print:hidden">
          <LegendCell mark="NONE" own />
          Ihr Land
        </span>
      )}
    </div>
  );
}

function LegendCell({ mark, own = false }: { mark: string; own?: boolean }) {
  return (
    <span className="state-cell w-28" data-mark={mark} data-own={own || undefined}>
      <span className="state-cell__code">XY</span>
    </span>
  );
}
