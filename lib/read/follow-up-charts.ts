import 'server-only';
import { database } from '@/lib/db/client';
import { loadStandings } from '@/lib/db/stored-standings';
import { followUpFigures, type FollowUpFigures } from '@/lib/domain/follow-up-figures';
import type { Actor } from '@/lib/policy/actor';

/** The figures of the Erfolgskontrolle over what this reader may see, and nothing else. */
export async function followUpCharts(actor: Actor): Promise<FollowUpFigures> {
  const followed = { confirmedAt: { not: null }, followUp: true };
  return followUpFigures(await loadStandings(database(), actor, followed));
}
