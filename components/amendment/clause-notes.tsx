import Link from 'next/link';
import { countAmendments } from '@/lib/i18n/amendment-words';
import type { CommentThread } from '@/lib/read/comment-views';
import type { PlaceView } from '@/lib/read/amendment-views';
import { routes } from '@/lib/routes';

interface Props {
  motionId: string;
  /** Number of the Ziffer. */
  clause: number;
  places: readonly PlaceView[];
  threads: readonly CommentThread[];
}

/** Below a Ziffer: what is proposed and remarked about it; nothing where there is neither. */
export function ClauseNotes({ motionId, clause, places, threads }: Props) {
  const place = places.find(({ at, block }) => at === 'BLOCK' && isClause(block, clause));
  const remarks = threads.filter(
    ({ block, resolved }) => block !== 'GONE' && isClause(block, clause) && resolved === null,
  );
  const [first] = remarks;
  if (!place && !first) return null;
  const proposals = place?.wordings.reduce((sum, { states }) => sum + states.length, 0) ?? 0;
  return (
    <span className="flex flex-wrap gap-x-16">
      {place && (
        <Link className="link" prefetch={false} href={`${routes.amendments(motionId)}#${place.anchor}`}>
          {countAmendments(proposals)}
          <span className="sr-only"> zu Ziffer {clause}</span>
        </Link>
      )}
      {first && (
        <a className="link" href={`#kommentar-${first.id}`}>
          {remarks.length === 1 ? '1 Kommentar' : `${remarks.length} Kommentare`}
          <span className="sr-only"> zu Ziffer {clause}</span>
        </a>
      )}
    </span>
  );
}

function isClause(
  block: { number: number | null; part: 'blocks' | 'rationale' } | null,
  clause: number,
): boolean {
  return block?.part === 'blocks' && block.number === clause;
}
