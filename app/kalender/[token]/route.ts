import { calendarResponse, plainAnswer } from '@/app/calendar-response';
import { requestOrigin } from '@/lib/auth/session';
import { refusalMessage } from '@/lib/i18n/refusals';
import { calendarFeed } from '@/lib/read/calendar-feed';
import { openCalendarFeed } from '@/lib/use-cases/calendar-feeds/open-calendar-feed';

interface Context {
  params: Promise<{ token: string }>;
}

/** The calendar behind a secret address: what its person may read at this moment, without signing in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const { origin } = await requestOrigin();
  const opened = await openCalendarFeed(token, origin);
  if (!opened.ok && opened.error === 'TOO_MANY_ATTEMPTS')
    return plainAnswer(refusalMessage(opened.error), 429);
  return calendarResponse(opened.ok ? await calendarFeed(opened.value) : null, 'intmk.ics');
}
