import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { rolesValidOn } from '@/lib/db/load-actor';

/** The people who can administrate at `moment`: role valid, not disabled. */
export function administrators(moment: Date): Prisma.PersonWhereInput {
  const valid = rolesValidOn(dateColumn(berlinDay(moment)));
  return { disabledAt: null, roles: { some: { AND: [valid, { role: 'ADMINISTRATION' }] } } };
}
