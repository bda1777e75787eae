import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { shiftDay } from '@/lib/domain/calendar-day';

/** A calendar as an application subscribes to it. */
export interface CalendarDocument {
  name: string;
  entries: readonly CalendarDocumentEntry[];
}

export interface CalendarDocumentEntry {
  uid: string;
  label: string;
  /** ISO; both days belong to it. */
  firstDay: string;
  lastDay: string;
  place: string | null;
  cancelled: boolean;
  revision: number;
  changedAt: Date;
}

/** How often a calendar should ask again, in seconds. */
const REFRESH_SECONDS = 6 * 60 * 60;

/**
 * The calendar as iCalendar file (RFC 5545): whole days without a time zone, the same bytes as long as nothing
 * changes. A cancelled entry stays and says so, for one that vanished would remain in some calendars.
 */
export function renderCalendar({ name, entries }: CalendarDocument): string {
  const calendar = ical({
    name,
    prodId: { company: 'Beschlusswerk', product: 'Fristen und Sitzungen', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.uid}@beschlusswerk`,
      sequence: entry.revision,
      // Of the entry, not of the moment of asking: nothing changed, so no calendar should think so.
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      summary: entry.cancelled ? `Abgesagt: ${entry.label}` : entry.label,
      location: entry.place,
      allDay: true,
      // The generator writes the UTC day; the end is the day after the last (RFC 5545, 3.6.1).
      start: `${entry.firstDay}T00:00:00Z`,
      end: `${shiftDay(entry.lastDay, 1)}T00:00:00Z`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
