import 'server-only';
import { dateColumn } from '@/lib/clock';
import { storableText } from '@/lib/db/storable-json';
import type { Prisma } from '@/lib/db/generated/client';
import type { MeetingPlan } from '@/lib/domain/meeting';

/** A checked plan as columns of the meeting. */
export function meetingColumns(plan: MeetingPlan) {
  return {
    startsOn: plan.startsOn === null ? null : dateColumn(plan.startsOn),
    endsOn: plan.endsOn === null ? null : dateColumn(plan.endsOn),
    datePrecision: plan.precision,
    place: plan.place && storableText(plan.place),
    byVideo: plan.byVideo,
  } satisfies Prisma.MeetingUncheckedUpdateInput;
}

/** The year of a Hauptkonferenz names its conference: it follows the date. Nothing where the date is open. */
export async function nameConferenceAfter(
  db: Prisma.TransactionClient,
  conferenceId: string,
  { startsOn }: Pick<MeetingPlan, 'startsOn'>,
): Promise<void> {
  if (startsOn === null) return;
  const year = Number(startsOn.slice(0, 4));
  await db.conference.updateMany({
    where: { id: conferenceId, year: { not: year } },
    data: { year, version: { increment: 1 } },
  });
}
