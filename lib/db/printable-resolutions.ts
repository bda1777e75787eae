import 'server-only';
import type { Actor } from '@/lib/policy/actor';
import type { Prisma } from './generated/client';
import { visibleResolutions } from './visibility';

/** What was said at a Kamin talk never leaves it, whatever was recorded (DOMAIN §2.7). */
const NO_KAMIN: Prisma.ResolutionWhereInput = {
  OR: [{ agendaItemId: null }, { agendaItem: { kind: { not: 'KAMIN' } } }],
};

/** The current resolutions that minutes of a meeting print, published or not. */
export const OFFICIAL_RESOLUTIONS: Prisma.ResolutionWhereInput = { AND: [NO_KAMIN, { supersededAt: null }] };

/**
 * The current resolutions that may stand on a page or in a document for this reader: never one that was recorded at a
 * Kamin talk, not even if somebody published it.
 */
export function printableResolutions(actor: Actor): Prisma.ResolutionWhereInput {
  return { AND: [visibleResolutions(actor), OFFICIAL_RESOLUTIONS] };
}
