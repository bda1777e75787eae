import { Chip } from '@/components/ui/chip';
import { Alert } from '@/components/ui/alert';
import { Facts } from '@/components/ui/facts';
import type { ReviewCard } from '@/lib/domain/review-card';
import { dueWords } from '@/lib/i18n/demand-words';
import { formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

/** What was read in the Ziffer: kind, addressees, until when, and whether it is followed up. */
export function ReviewReading({
  card,
  page,
}: {
  card: ReviewCard;
  page: Pick<DemandReviewPage, 'bodies' | 'policyFields'>;
}) {
  const names = card.addressees.map((code) => page.bodies.find((body) => body.code === code)?.name ?? code);
  const field = page.policyFields.find(({ code }) => code === card.policyField)?.name;
  return (
    <>
      <p className="mb-12 flex flex-wrap gap-8">
        <CardState card={card} />
      </p>
      {card.place === null && <FormerWords card={card} />}
      <Facts
        facts={[
          { term: 'Art', value: <strong className="font-semibold">{TERMS.DemandKind[card.kind]}</strong> },
          {
            term: 'An',
            value: names.length > 0 ? formatList(names) : card.followUp ? 'niemand genannt' : '–',
          },
          { term: 'Antwort', value: dueWords(card.due) ?? 'ohne Termin im Text' },
          {
            term: 'Folge',
            value: card.followUp ? 'wird nachverfolgt' : 'wird nicht nachverfolgt',
          },
          ...(field ? [{ term: 'Politikfeld', value: field }] : []),
        ]}
      />
    </>
  );
}

/** What was asked in words that a correction of the resolution has taken out. */
function FormerWords({ card }: { card: ReviewCard }) {
  const settled = card.confirmed && !card.outdated;
  return (
    <div className="mb-12">
      <Alert tone={settled ? 'info' : 'warn'} title="Dieser Wortlaut steht nicht mehr im Beschluss.">
        <p>„{card.text}“</p>
        <p>
          {settled
            ? 'Die Stelle ist seither mit diesem Wortlaut bestätigt.'
            : 'Gilt sie weiter, bestätigen Sie die Stelle mit ihrem bisherigen Wortlaut. Steht sie jetzt anders im Beschluss, bearbeiten Sie sie nach dem berichtigten Text.'}
        </p>
      </Alert>
    </div>
  );
}

function CardState({ card }: { card: ReviewCard }) {
  if (!card.confirmed)
    return (
      <Chip tone="warn" icon="info">
        Vorschlag
      </Chip>
    );
  return (
    <>
      <Chip tone="good" icon="check">
        bestätigt
      </Chip>
      {card.bound && <Chip icon="lock">hat bereits Einträge</Chip>}
    </>
  );
}
