import { clauseBlocks } from '@/lib/domain/demand-review';
import { blockAnchors } from '@/lib/domain/block-anchor';
import { markedPieces, type TextMark } from '@/lib/domain/marked-text';
import type { ReviewCard } from '@/lib/domain/review-card';
import type { TextBlock } from '@/lib/domain/text-block';
import type { ReviewedResolution } from '@/lib/read/demand-review-page';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  resolution: ReviewedResolution;
  card: ReviewCard;
  /** All of the review; those of the same resolution are marked. */
  cards: readonly ReviewCard[];
}

/** The Ziffer as it was resolved: the asking words stand out, those of its neighbours are marked. */
export function ReviewSource({ conference, resolution, card, cards }: Props) {
  const { blocks, number, title } = resolution;
  const shown = shownBlocks(blocks, card);
  const first = card.place?.blockIndex ?? shown[0];
  const anchor = first === undefined ? '' : `#${blockAnchors(blocks)[first] ?? ''}`;
  return (
    <section aria-labelledby="fundstelle" className="min-w-0">
      <h2 id="fundstelle" className="text-18 font-semibold">
        <span className="figures">TOP {number}</span> {title}
      </h2>
      <p className="text-muted figures mb-12">
        {card.clause === 0 ? 'ohne Ziffer' : `Ziffer ${card.clause}`} ·{' '}
        <a
          className="link"
          href={`${routes.resolution(conference, number)}${anchor}`}
          target="_blank"
          rel="noopener"
        >
          ganzer Beschluss<span className="sr-only"> (neues Fenster)</span>
        </a>
      </p>
      <div className="review-source" data-review-source>
        {shown.map((index) => (
          <SourceBlock key={index} block={blocks[index]} marks={marksOf(index, card, cards)} />
        ))}
      </div>
    </section>
  );
}

function SourceBlock({ block, marks }: { block: TextBlock | undefined; marks: TextMark[] }) {
  if (!block) return null;
  const lead = block.kind === 'CLAUSE' ? `${block.number ?? ''}. ` : block.kind === 'BULLET' ? '– ' : '';
  return (
    <p className={block.level > 1 ? 'mb-8 pl-24' : 'mb-8'}>
      <span className="text-muted figures">{lead}</span>
      {markedPieces(block.text, marks).map(({ text, kind }, index) =>
        kind === null ? (
          text
        ) : (
          <mark key={index} className="review-mark" data-kind={kind}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

/** The blocks of the Ziffer; of a long text without Ziffern the words with what stands before and after. */
function shownBlocks(blocks: readonly TextBlock[], { clause, place }: ReviewCard): number[] {
  const inside = clauseBlocks(blocks, clause);
  if (place === null) return inside;
  const all = inside.includes(place.blockIndex)
    ? inside
    : [...inside, place.blockIndex].sort((a, b) => a - b);
  if (clause !== 0) return all;
  const at = all.indexOf(place.blockIndex);
  return all.slice(Math.max(0, at - 2), at + 3);
}

function marksOf(index: number, card: ReviewCard, cards: readonly ReviewCard[]): TextMark[] {
  return cards.flatMap(({ id, resolutionId, place }) =>
    resolutionId === card.resolutionId && place?.blockIndex === index
      ? [{ from: place.from, to: place.to, kind: id === card.id ? ('OWN' as const) : ('OTHER' as const) }]
      : [],
  );
}
