import type { Standing } from '@/lib/domain/circle';
import type { StateCode } from '@/lib/domain/federal-state';

const ROLES: readonly (readonly [Standing | null, string])[] = [
  ['COORDINATING', 'federführend und koordinierend'],
  ['LEAD', 'federführend'],
  ['CO', 'mitantragstellend'],
];
const ASKED: readonly (readonly [Standing | null, string])[] = [
  ['TO_CONFIRM', 'Bestätigung steht aus'],
  ['INVITED', 'eingeladen'],
  ['QUESTION', 'Rückfrage'],
  ['DECLINED', 'zeichnet nicht mit'],
];

interface Props {
  ownState: StateCode | null;
  /** Also what a Land is asked for, on motions. */
  coSigning?: boolean;
}

/** Explains the marks of the 16-Länder-Leiste once a page; folded where the page is narrow. */
export function StateStripLegend(props: Props) {
  return (
    <>
      <div aria-hidden="true" className="hidden sm:block">
        <Samples {...props} />
      </div>
      <details className="sm:hidden" data-print="no">
        <summary className="text-14 link w-fit">Zeichenerklärung</summary>
        <Samples {...props} />
      </details>
    </>
  );
}

function Samples({ ownState, coSigning = false }: Props) {
  const samples = [...ROLES, ...(coSigning ? ASKED : []), [null, 'nicht beteiligt'] as const];
  return (
    <div className="text-14 text-muted flex flex-wrap gap-x-20 gap-y-8 pt-4">
      {samples.map(([mark, word]) => (
        <span key={word} className="inline-flex items-center gap-8">
          <LegendCell mark={mark} />
          {word}
        </span>
      ))}
      {ownState && (
        <span className="inline-flex items-center gap-8 print:hidden">
          <LegendCell mark={null} own />
          Ihr Land
        </span>
      )}
    </div>
  );
}

function LegendCell({ mark, own = false }: { mark: Standing | null; own?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="state-cell w-28"
      data-mark={mark ?? undefined}
      data-own={own || undefined}
    >
      XY
    </span>
  );
}
