import 'server-only';
import { renderCalendar, type CalendarDocument } from '@/lib/documents/render-calendar';

/** A calendar as answer to a request; without one, 404. `fileName` as it is saved. */
export function calendarResponse(calendar: CalendarDocument | null, fileName: string): Response {
  if (!calendar) return plainAnswer('Diesen Kalender gibt es nicht.', 404);
  return new Response(renderCalendar(calendar), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A sentence for a calendar that cannot show a page. */
export function plainAnswer(sentence: string, status: number): Response {
  return new Response(sentence, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
