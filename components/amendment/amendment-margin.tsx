import Link from 'next/link';
import { alikeWords, countAmendments, placeName } from '@/lib/i18n/amendment-words';
import type { PlaceView } from '@/lib/read/amendment-views';
import { routes } from '@/lib/routes';

/** Beside a motion: which places the Länder would change, and who wants the same. */
export function AmendmentMargin({ motionId, places }: { motionId: string; places: readonly PlaceView[] }) {
  if (places.length === 0) return <p className="text-muted">Keine offenen Änderungsvorschläge.</p>;
  return (
    <ul className="flex flex-col gap-8">
      {places.map(({ anchor, at, block, wordings }) => {
        const groups = wordings.map(({ states }) => states);
        return (
          <li key={anchor}>
            <Link className="link figures" prefetch={false} href={`${routes.amendments(motionId)}#${anchor}`}>
              {placeName(at, block)}: {countAmendments(groups.flat().length)}
            </Link>
            <span className="text-14 text-muted block">{alikeWords(groups)}</span>
          </li>
        );
      })}
    </ul>
  );
}
