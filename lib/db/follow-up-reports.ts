import 'server-only';
import { isoDay } from '@/lib/clock';
import {
  followUpReport,
  type EarlierReport,
  type FollowUpReportContent,
} from '@/lib/domain/follow-up-report';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import { contentHash } from './content-hash';
import type { Prisma } from './generated/client';
import { loadDemands } from './stored-demands';
import { visibleFollowUpReports } from './visibility';

type Reader = Database | Prisma.TransactionClient;

/** A frozen edition of the Anlage. */
export interface StoredReport extends EarlierReport {
  id: string;
  /** ISO. */
  asOn: string;
}

/**
 * The editions of the Anlage that were laid before this conference, the latest first; none for who may not read them.
 * @throws if content and seal do not fit: the record is damaged
 */
export function loadReports(db: Reader, actor: Actor, conferenceNumber: number): Promise<StoredReport[]> {
  return findReports(db, actor, { conference: { number: conferenceNumber } });
}

async function findReports(
  db: Reader,
  actor: Actor,
  where: Prisma.FollowUpReportWhereInput,
  take?: number,
): Promise<StoredReport[]> {
  const rows = await db.followUpReport.findMany({
    where: { AND: [where, visibleFollowUpReports(actor)] },
    orderBy: [{ conference: { number: 'desc' } }, { number: 'desc' }],
    ...(take === undefined ? {} : { take }),
    select: { id: true, number: true, asOn: true, content: true, hash: true },
  });
  return rows.map(({ id, number, asOn, content, hash }) => {
    if (contentHash(content) !== hash) throw new Error('a stored Anlage does not fit its seal');
    return {
      ...{ id, edition: number, asOn: isoDay(asOn) },
      content: content as unknown as FollowUpReportContent,
    };
  });
}

/**
 * What the Anlage for a conference would hold on a day, and the editions before it. Internal: for the members, who read
 * every request.
 */
export async function draftReport(
  db: Reader,
  actor: Actor,
  conference: { number: number; year: number },
  today: string,
): Promise<{ content: FollowUpReportContent; editions: StoredReport[] }> {
  const editions = await loadReports(db, actor, conference.number);
  const [reported = null] = await findReports(
    db,
    actor,
    { conference: { number: { lt: conference.number } } },
    1,
  );
  const demands = await loadDemands(db, actor, {
    ...{ confirmedAt: { not: null }, followUp: true },
    resolution: { meeting: { conference: { number: { lt: conference.number } } } },
  });
  const content = followUpReport(demands, { conference, today, reported, latest: editions[0] ?? null });
  return { content, editions };
}
