import 'server-only';
import type { FollowUpReportContent } from '@/lib/domain/follow-up-report';
import type { Prisma } from './generated/client';
import { appendToAgenda } from './insert-into-agenda';
import type { Mutation } from './mutate';

type Placing = Pick<Mutation, 'db' | 'now' | 'record'>;

/** How an item names itself that reports on it: whoever wrote it, the program places no second one. */
const REPORTS = /Erfolgskontrolle/i;

/** "Bericht zur Erfolgskontrolle der Beschlüsse der 21. IntMK": a name, as those of lib/domain/standard-agenda. */
const reportTitle = (number: number) => `Bericht zur Erfolgskontrolle der Beschlüsse der ${number}. IntMK`;

/**
 * Puts the report of the Erfolgskontrolle onto the agenda, once there is an Anlage to report on (DOMAIN §2.9); an item
 * that is there already becomes that report. Gives the id of the item it placed, if it placed one.
 */
export async function placeFollowUpReport(
  mutation: Placing,
  meetingId: string,
  conferenceNumber: number,
): Promise<string[]> {
  const { db, record } = mutation;
  const report = await db.followUpReport.findFirst({
    where: { conference: { number: conferenceNumber } },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  const last = report && lastConference(report.content);
  if (last === null) return [];
  const items = await db.agendaItem.findMany({
    where: { meetingId, kind: { in: ['ITEM', 'FORMAL'] } },
    orderBy: { position: 'asc' },
    select: { id: true, title: true, reportsFollowUp: true },
  });
  if (items.some(({ reportsFollowUp }) => reportsFollowUp)) return [];
  const own = items.find(({ title }) => REPORTS.test(title));
  const title = reportTitle(last);
  const id = own?.id ?? (await appendToAgenda(mutation, meetingId, { kind: 'ITEM', title, motionId: null }));
  if (id === null) return [];
  await db.agendaItem.update({ where: { id }, data: { reportsFollowUp: true } });
  const payload = { conference: last };
  record({ verb: 'agendaItem.placedForFollowUp', subject: { type: 'AgendaItem', id }, payload });
  return own ? [] : [id];
}

/** The last conference whose resolutions are reported on; null where there is nothing to report. */
function lastConference(content: Prisma.JsonValue): number | null {
  const { sections } = content as unknown as FollowUpReportContent;
  return sections[0]?.conference.number ?? null;
}
