import { Chip } from '@/components/ui/chip';

/** Whether a rule is settled, and where it stands; an unconfirmed one warns instead of blocking. */
export function ConfirmedMark({ confirmed, source }: { confirmed: boolean; source: string | null }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-8">
      {confirmed ? (
        <Chip tone="good" icon="check">
          bestätigt
        </Chip>
      ) : (
        <Chip tone="warn" icon="warning">
          unbestätigt
        </Chip>
      )}
      <span className="text-muted text-14">{source ? `Quelle: ${source}` : 'ohne Quelle'}</span>
    </span>
  );
}
