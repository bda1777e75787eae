import 'server-only';
import { database } from '@/lib/db/client';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';

/** A calendar address that still leads somewhere; its secret is not kept. */
export interface CalendarFeedView {
  id: string;
  /** What the person calls it; null where it has no name. */
  label: string | null;
  /** "23. November 2026, 14:05 Uhr" */
  createdAt: string;
}

/** The actor's own calendar addresses, the latest first. */
export async function calendarFeeds({ personId }: Actor): Promise<CalendarFeedView[]> {
  if (personId === null) return [];
  const rows = await database().calendarFeed.findMany({
    where: { personId, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, label: true, createdAt: true },
  });
  return rows.map(({ id, label, createdAt }) => ({ id, label, createdAt: formatInstant(createdAt) }));
}
