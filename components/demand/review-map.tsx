import type { ComponentProps } from 'react';
import { CardLink } from '@/components/demand/card-link';
import type { Review } from '@/components/demand/use-review';
import { Icon, type IconName } from '@/components/ui/icon';
import { isOpenCard, type ReviewCard } from '@/lib/domain/review-card';
import { placeWords } from '@/lib/i18n/demand-words';
import { TERMS } from '@/lib/i18n/terms';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';
import { routes } from '@/lib/routes';

interface Props {
  page: DemandReviewPage;
  /** Those that are listed. */
  cards: readonly ReviewCard[];
  currentId: string;
  only: 'offen' | null;
  show: Review['show'];
}

/** Every request of the conference by TOP, each with its state; the one that is shown is marked. */
export function ReviewMap({ page, cards, currentId, only, show }: Props) {
  const { number } = page.conference;
  const groups = page.resolutions
    .map((resolution) => ({
      resolution,
      inside: cards.filter(({ resolutionId }) => resolutionId === resolution.id),
    }))
    .filter(({ inside }) => inside.length > 0);
  return (
    <nav aria-label="Alle Stellen" className="review-map" data-print="no">
      <p className="mb-8 flex flex-wrap gap-x-16 gap-y-4">
        <MapFilter current={only === null} href={routes.demandReview(number, currentId)} label="Alle" />
        <MapFilter
          current={only === 'offen'}
          href={routes.demandReview(number, currentId, 'offen')}
          label="Nur offene"
        />
      </p>
      <ol>
        {groups.map(({ resolution, inside }) => (
          <li key={resolution.id} className="review-map__item">
            <span className="figures font-medium" title={resolution.title}>
              {resolution.number}
            </span>
            <ul className="flex flex-wrap gap-4">
              {inside.map((card) => (
                <li key={card.id}>
                  <MapLink
                    card={card}
                    conference={number}
                    current={card.id === currentId}
                    only={only}
                    show={show}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function MapFilter({ current, href, label }: { current: boolean; href: string; label: string }) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined} className={current ? 'font-semibold' : 'link'}>
      {label}
    </a>
  );
}

function MapLink({
  card,
  ...link
}: Omit<ComponentProps<typeof CardLink>, 'children' | 'className' | 'id'> & { card: ReviewCard }) {
  const { icon, words } = stateOf(card);
  return (
    <CardLink
      {...link}
      id={card.id}
      label={`TOP ${card.item} ${placeWords(card)}: ${TERMS.DemandKind[card.kind]}, ${words}`}
      className="review-map__link figures"
      open={isOpenCard(card)}
    >
      {shortPlace(card)}
      {icon && <Icon name={icon} size={16} />}
    </CardLink>
  );
}

function stateOf(card: ReviewCard): { icon: IconName | null; words: string } {
  if (card.outdated) return { icon: 'warning', words: 'Wortlaut geändert' };
  if (!card.confirmed) return { icon: null, words: 'offen' };
  return card.followUp
    ? { icon: 'check', words: 'bestätigt' }
    : { icon: 'missing', words: 'nicht nachzuverfolgen' };
}

/** "2", "2/3" for the third one in a Ziffer, "¶3" where there are no Ziffern. */
function shortPlace({ clause, position }: ReviewCard): string {
  if (clause === 0) return `¶${position}`;
  return position === 1 ? String(clause) : `${clause}/${position}`;
}
