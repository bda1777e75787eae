import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { visibleConferences } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface ConferenceSwitcher {
  /** The latest first. */
  conferences: {
    number: number;
    /** "22. IntMK 2027 · Vorsitz Rheinland-Pfalz" */
    label: string;
  }[];
  /** The conference in whose chair's term today lies; null if none is known. */
  current: number | null;
}

/** What stands in the top bar of every page. */
export async function conferenceSwitcher(actor: Actor): Promise<ConferenceSwitcher | null> {
  if (!can(actor, 'conference.read')) return null;
  const rows = await database().conference.findMany({
    where: visibleConferences(),
    orderBy: { number: 'desc' },
    select: { number: true, year: true, chairCode: true, termStartsOn: true, termEndsOn: true },
  });
  const today = berlinDay(now());
  const current = rows.find(
    ({ termStartsOn, termEndsOn }) =>
      termStartsOn !== null &&
      isoDay(termStartsOn) <= today &&
      (termEndsOn === null || today <= isoDay(termEndsOn)),
  );
  return {
    conferences: rows.map(({ number, year, chairCode }) => ({
      number,
      label: `${formatConference({ number, year })}${chairCode ? ` · Vorsitz ${stateName(chairCode)}` : ''}`,
    })),
    current: current?.number ?? null,
  };
}
