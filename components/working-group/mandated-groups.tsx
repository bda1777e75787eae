import Link from 'next/link';
import type { MandatedGroup } from '@/lib/read/mandated-groups';
import { routes } from '@/lib/routes';

/** On the page of a resolution: which working groups work under it; nothing where none does. */
export function MandatedGroups({ groups }: { groups: readonly MandatedGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="arbeitsgruppen" className="mt-32">
      <h2 id="arbeitsgruppen" className="text-20 mb-12 font-semibold">
        Arbeitsgruppen in diesem Auftrag
      </h2>
      <ul>
        {groups.map(({ id, name, clause }) => (
          <li key={id}>
            <Link href={routes.workingGroup(id)} prefetch={false} className="link">
              {name}
            </Link>
            {clause > 0 && <span className="text-muted"> (Ziffer {clause})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
