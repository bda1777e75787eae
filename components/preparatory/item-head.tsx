import Link from 'next/link';
import { StateStrip } from '@/components/federal-state/state-strip';
import { Chip } from '@/components/ui/chip';
import type { StateCode } from '@/lib/domain/federal-state';
import { TERMS } from '@/lib/i18n/terms';
import type { PreparatoryItemView } from '@/lib/read/preparatory-page';

/** Number, title and the Länder of one motion; what became of the item where it is not open. */
export function ItemHead({ item, ownState }: { item: PreparatoryItemView; ownState: StateCode | null }) {
  return (
    <>
      <h2 className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8">
        <span className="figures font-medium">{item.number}</span>
        <span className="font-medium">
          <Link href={item.motionHref} prefetch={false} className="link">
            {item.title}
          </Link>
        </span>
      </h2>
      <div className="mt-8 sm:pl-72">
        <div className="@container">
          <StateStrip
            small
            label={`Antragsteller zu TOP ${item.number}`}
            applicants={item.applicants}
            ownState={ownState}
          />
        </div>
        {item.status !== 'OPEN' && (
          <p className="mt-8">
            <Chip icon="info">{TERMS.AgendaStatus[item.status]}</Chip>
          </p>
        )}
      </div>
    </>
  );
}
