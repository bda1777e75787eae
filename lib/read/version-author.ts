import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { stateName } from '@/lib/domain/federal-state';
import { formatInstant, formatList } from '@/lib/i18n/format';

/** Who made a version of a text, and when. */
export const VERSION_AUTHOR = {
  createdAt: true,
  createdBy: {
    select: {
      name: true,
      roles: {
        where: { role: { in: ['STATE_EDITOR', 'STATE_APPROVER'] } },
        select: { stateCode: true },
      },
    },
  },
} satisfies Prisma.TextVersionSelect;

/** "5. November 2026, 09:30 Uhr, Tilda Harmsen, Hamburg"; without the person where the program itself made it. */
export function versionAuthor({
  createdAt,
  createdBy,
}: Prisma.TextVersionGetPayload<{ select: typeof VERSION_AUTHOR }>): string {
  const at = formatInstant(createdAt);
  if (!createdBy) return at;
  const states = new Set(
    createdBy.roles.flatMap(({ stateCode }) => (stateCode ? [stateName(stateCode)] : [])),
  );
  return [at, createdBy.name, formatList([...states])].filter(Boolean).join(', ');
}
