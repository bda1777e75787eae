import 'server-only';
import { database } from '@/lib/db/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** A working group that a resolution set up or prolonged. */
export interface MandatedGroup {
  id: string;
  name: string;
  clause: number;
}

/** The groups that work under a resolution, for whoever may know of working groups; nobody else is told. */
export async function mandatedGroups(
  actor: Actor,
  conference: number,
  item: string,
): Promise<MandatedGroup[]> {
  if (!can(actor, 'workingGroup.read')) return [];
  const rows = await database().workingGroup.findMany({
    where: {
      mandatedBy: {
        AND: [printableResolutions(actor)],
        number: storableText(item),
        meeting: { conference: { number: conference } },
      },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, mandateClause: true },
  });
  return rows.map(({ id, name, mandateClause }) => ({ id, name, clause: mandateClause ?? 0 }));
}
