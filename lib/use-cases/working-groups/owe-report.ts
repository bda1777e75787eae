import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';

/** A report that a group has to lay before a conference, or by a day. */
export interface OwedReport {
  title: string;
  /** Number of the conference. */
  dueAt: number | null;
  /** ISO; left out: the first day of the conference, where it is known. */
  dueOn: string | null;
}

/** Writes down inside a transaction that a group owes a report. Refuses REPORT_CONFERENCE_UNKNOWN. */
export async function oweReport(
  { db, record }: Pick<Mutation, 'db' | 'record'>,
  groupId: string,
  { title, dueAt, dueOn }: OwedReport,
): Promise<Result<null, RefusalCode>> {
  const conference =
    dueAt === null
      ? null
      : await db.conference.findUnique({
          where: { number: dueAt },
          select: {
            id: true,
            meetings: { where: { kind: 'MAIN', datePrecision: 'DAY' }, select: { startsOn: true } },
          },
        });
  if (dueAt !== null && !conference) return refuse('REPORT_CONFERENCE_UNKNOWN');
  const { id } = await db.workingGroupReport.create({
    data: {
      ...{ workingGroupId: groupId, title: storableText(title), dueAtId: conference?.id ?? null },
      dueOn: dueOn === null ? (conference?.meetings[0]?.startsOn ?? null) : dateColumn(dueOn),
    },
    select: { id: true },
  });
  record({
    verb: 'workingGroup.reportOwed',
    subject: { type: 'WorkingGroup', id: groupId },
    payload: { report: id, dueAt, dueOn },
  });
  return ok(null);
}
