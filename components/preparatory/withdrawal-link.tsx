import Link from 'next/link';
import type { PreparatoryItemView } from '@/lib/read/preparatory-page';

/** What the Vorkonferenz heard withdrawn still has to be marked so on the agenda. */
export function WithdrawalLink({
  item,
  agendaHref,
}: {
  item: PreparatoryItemView;
  agendaHref: string | null;
}) {
  if (item.outcome !== 'WITHDRAWN' || item.status !== 'OPEN' || agendaHref === null) return null;
  return (
    <p className="text-14">
      <Link href={agendaHref} prefetch={false} className="link">
        Rücknahme auf der Tagesordnung vermerken
        <span className="sr-only">: TOP {item.number}</span>
      </Link>
    </p>
  );
}
