import 'server-only';
import type { Prisma } from './generated/client';

/** What holds a request where it is and as what it is. */
export const BOUND = {
  _count: {
    select: { entries: true, dispatchItems: true, measures: true, measurements: true, continues: true },
  },
} satisfies Prisma.DemandSelect;

/** True if entries, letters (also in preparation), measures or another request hold on to it. */
export function isBound({ _count }: { _count: Readonly<Record<string, number>> }): boolean {
  return Object.values(_count).some((count) => count > 0);
}
