import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { rolesValidOn } from '@/lib/db/load-actor';

/**
 * The people who can administrate at `moment`: role valid, not disabled, and able to sign in, which an invited
 * person is not before it has set a password.
 * @param withoutRole id of a role assignment that does not count
 */
export function administrators(moment: Date, withoutRole?: string): Prisma.PersonWhereInput {
  const valid = rolesValidOn(dateColumn(berlinDay(moment)));
  const counted = withoutRole === undefined ? {} : { id: { not: withoutRole } };
  return {
    disabledAt: null,
    OR: [{ passwordHash: { not: null } }, { sample: true }],
    roles: { some: { AND: [valid, { role: 'ADMINISTRATION' }, counted] } },
  };
}
