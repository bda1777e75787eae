import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { visibleConferences } from '@/lib/db/visibility';
import { proposeConference } from '@/lib/domain/conference';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface NewConferencePage {
  /** What the form begins with; days are ISO. */
  proposal: {
    number: number;
    year: number;
    chair: StateCode | null;
    termStartsOn: string | null;
    termEndsOn: string | null;
  };
  /** "Vorsitz nach der Reihenfolge der Länder: Saarland (zuvor Rheinland-Pfalz), 1. Juli 2027 bis …" */
  because: string;
}

/** The next conference as the rotation has it; null for whoever may not create one. */
export async function newConferencePage(actor: Actor): Promise<NewConferencePage | null> {
  if (!can(actor, 'conference.create')) return null;
  const latest = await database().conference.findFirst({
    where: visibleConferences(),
    orderBy: { number: 'desc' },
    select: { number: true, chairCode: true, year: true },
  });
  const thisYear = Number(berlinDay(now()).slice(0, 4));
  const { number, year, chair, term } = proposeConference(
    (latest?.number ?? 0) + 1,
    (latest?.year ?? thisYear) + 1,
  );
  const before = latest?.chairCode ? ` (zuvor ${stateName(latest.chairCode)})` : '';
  return {
    proposal: {
      ...{ number, year, chair },
      termStartsOn: term?.startsOn ?? null,
      termEndsOn: term?.endsOn ?? null,
    },
    because:
      chair && term
        ? `Vorsitz nach der Reihenfolge der Länder: ${stateName(chair)}${before}, ${formatDate(term.startsOn)} bis ${formatDate(term.endsOn)}.`
        : 'Für diese Nummer ist keine Reihenfolge des Vorsitzes bekannt.',
  };
}
