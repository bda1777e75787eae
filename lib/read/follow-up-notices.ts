import 'server-only';
import { countCarriedOver } from '@/lib/db/carry-over';
import { database } from '@/lib/db/client';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** What the office is told above its board; empty for everybody else. */
export interface FollowUpNotices {
  /** Suggestions that nobody has confirmed, by conference, the latest first. */
  suggestions: { conference: number; name: string; count: number }[];
  /** What earlier chairs left open, by the conference that took it over. */
  takenOver: { conference: number; count: number }[];
}

/** What waits for this office: suggestions to confirm, and what it took over. */
export async function followUpNotices(actor: Actor): Promise<FollowUpNotices> {
  if (actor.chairs.length === 0) return { suggestions: [], takenOver: [] };
  const [suggestions, takenOver] = await Promise.all([
    waitingSuggestions(actor),
    Promise.all(
      actor.chairs.map(async (conference) => ({
        conference,
        count: await countCarriedOver(database(), conference),
      })),
    ),
  ]);
  return { suggestions, takenOver: takenOver.filter(({ count }) => count > 0) };
}

async function waitingSuggestions(actor: Actor): Promise<FollowUpNotices['suggestions']> {
  const waiting = { confirmedAt: null };
  const rows = await database().resolution.findMany({
    where: { AND: [OFFICIAL_RESOLUTIONS, { demands: { some: waiting } }] },
    orderBy: { meeting: { conference: { number: 'desc' } } },
    select: {
      meeting: { select: { conference: { select: { number: true, year: true, status: true } } } },
      _count: { select: { demands: { where: waiting } } },
    },
  });
  const counted = new Map<number, FollowUpNotices['suggestions'][number]>();
  for (const { meeting, _count } of rows) {
    const { number, year, status } = meeting.conference;
    const subject = { conferenceNumber: number, termOpen: status !== 'CLOSED' };
    if (!can(actor, 'followUp.manage', subject)) continue;
    const entry = counted.get(number) ?? {
      ...{ conference: number, name: formatConference({ number, year }), count: 0 },
    };
    counted.set(number, { ...entry, count: entry.count + _count.demands });
  }
  return [...counted.values()];
}
