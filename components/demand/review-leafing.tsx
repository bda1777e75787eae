import { CardLink } from '@/components/demand/card-link';
import { KeyCap } from '@/components/demand/key-cap';
import type { Review } from '@/components/demand/use-review';

const LOOK = 'link inline-flex min-h-32 items-center gap-8';

/** One card back or on. */
export function ReviewLeafing({
  review,
  conference,
  only,
}: {
  review: Review;
  conference: number;
  only: 'offen' | null;
}) {
  const { listed, card, show } = review;
  const at = listed.findIndex(({ id }) => id === card?.id);
  const [previous, next] = [listed[at - 1], listed[at + 1]];
  return (
    <p className="mt-16 flex flex-wrap justify-between gap-16">
      {previous ? (
        <CardLink id={previous.id} className={LOOK} {...{ conference, only, show }}>
          <KeyCap>←</KeyCap> Vorige Stelle
        </CardLink>
      ) : (
        <span className="text-muted">Erste Stelle</span>
      )}
      {next ? (
        <CardLink id={next.id} className={LOOK} {...{ conference, only, show }}>
          Nächste Stelle <KeyCap>→</KeyCap>
        </CardLink>
      ) : (
        <span className="text-muted">Letzte Stelle</span>
      )}
    </p>
  );
}
