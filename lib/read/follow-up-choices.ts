import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { visibleDemands } from '@/lib/db/visibility';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';

/** What the board can be narrowed to: only what some request of this reader's has. */
export interface FollowUpChoices {
  /** The latest first. */
  conferences: { number: number; name: string }[];
  /** By name. */
  addressees: { code: string; name: string }[];
  fields: { code: string; name: string }[];
}

/** The choices of the board's filter. */
export async function followUpChoices(actor: Actor): Promise<FollowUpChoices> {
  const shown: Prisma.DemandWhereInput = {
    AND: [visibleDemands(actor), { confirmedAt: { not: null }, resolution: OFFICIAL_RESOLUTIONS }],
  };
  const db = database();
  const [conferences, addressees, fields] = await Promise.all([
    db.conference.findMany({
      where: { meetings: { some: { resolutions: { some: { demands: { some: shown } } } } } },
      orderBy: { number: 'desc' },
      select: { number: true, year: true },
    }),
    db.body.findMany({
      where: { demands: { some: { demand: shown } } },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
    db.policyField.findMany({
      where: { OR: [{ demands: { some: shown } }, { resolutions: { some: { demands: { some: shown } } } }] },
      orderBy: { position: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  return {
    conferences: conferences.map(({ number, year }) => ({
      number,
      name: formatConference({ number, year }),
    })),
    ...{ addressees, fields },
  };
}
