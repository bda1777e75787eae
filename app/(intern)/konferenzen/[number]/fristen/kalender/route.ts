import { calendarResponse } from '@/app/calendar-response';
import { currentActor } from '@/lib/auth/current-actor';
import { calendarFeed } from '@/lib/read/calendar-feed';
import { routeNumber } from '@/lib/route-number';

interface Context {
  params: Promise<{ number: string }>;
}

/** The deadlines and meetings of one term as a file, for members who are signed in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const number = routeNumber((await params).number);
  const calendar = number === null ? null : await calendarFeed(await currentActor(), number);
  return calendarResponse(calendar, `fristen-intmk-${number ?? ''}.ics`);
}
