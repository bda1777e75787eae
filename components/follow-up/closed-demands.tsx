import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import type { OwnDemandRow } from '@/lib/read/own-demands-page';

/** What the own body has answered, or what needs no answer any more. */
export function ClosedDemands({ rows }: { rows: readonly OwnDemandRow[] }) {
  return (
    <ul className="border-line border-t">
      {rows.map(({ id, citation, title, text, answered, standing, href }) => (
        <li key={id} data-keep className="border-line border-b py-12">
          <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
            <Link href={href} prefetch={false} className="link figures">
              {citation}
            </Link>
            <StatusChip standing={standing} />
          </p>
          <p className="font-medium">{title}</p>
          <p className="text-muted max-w-[75ch]">„{text}“</p>
          {answered !== null && <p className="mt-4">Stellungnahme vom {answered}</p>}
        </li>
      ))}
    </ul>
  );
}
