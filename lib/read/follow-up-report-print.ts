import 'server-only';
import { database } from '@/lib/db/client';
import { loadReports } from '@/lib/db/follow-up-reports';
import type { FollowUpReportContent } from '@/lib/domain/follow-up-report';
import type { Actor } from '@/lib/policy/actor';

/** A frozen edition of the Anlage, for who may read it; null for everybody else and where there is none. */
export async function followUpReportPrint(
  actor: Actor,
  conferenceNumber: number,
  edition: number,
): Promise<FollowUpReportContent | null> {
  const reports = await loadReports(database(), actor, conferenceNumber);
  return reports.find((report) => report.edition === edition)?.content ?? null;
}
