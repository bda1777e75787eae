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
      <h3 className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8">
        <span className="figures font-medium">{item.number}</span>
        <span className="font-medium">
          <Link href={item.motionHref} prefetch={false} className="link">
            {item.title}
          </Link>
        </span>
      </h3>
      <div className="mt-8 flex flex-wrap items-center gap-8 sm:pl-72">
        <StateStrip
          small
          label={`Antragsteller zu TOP ${item.number}`}
          applicants={item.applicants}
          ownState={ownState}
        />
        {item.status !== 'OPEN' && <Chip icon="info">{TERMS.AgendaStatus[item.status]}</Chip>}
      </div>
    </>
  );
}
