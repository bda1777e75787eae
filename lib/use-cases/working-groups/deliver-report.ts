import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { visibleAgendaItems } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { acceptFile, storeFile } from '../files/accept-file';
import { loadWorkingGroup } from './load-working-group';

export interface DeliverReport {
  groupId: string;
  reportId: string;
  version: number;
  /** ISO. */
  deliveredOn: string;
  file?: File | undefined;
  /** The TOP under which it is on the agenda of the conference it is due at; null: not said. */
  item: string | null;
}

/**
 * Says that a group has delivered a report, with the report itself and the TOP where it stands on the agenda.
 * Refuses NOT_FOUND (also for a TOP that the conference does not have), NOT_PERMITTED, CHANGED_MEANWHILE,
 * REPORT_DELIVERED_ALREADY, FILE_NOT_ACCEPTED.
 */
export async function deliverReport(
  actor: Actor,
  { groupId, reportId, version, deliveredOn, file, item }: DeliverReport,
): Promise<Result<null, RefusalCode>> {
  const accepted = file === undefined ? null : await acceptFile(file);
  if (file !== undefined && accepted === null) return refuse('FILE_NOT_ACCEPTED');
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const group = await loadWorkingGroup(db, actor, { groupId }, 'workingGroup.report');
    if (!group.ok) return group;
    const report = isId(reportId)
      ? await db.workingGroupReport.findFirst({ where: { id: reportId, workingGroupId: groupId } })
      : null;
    if (!report) return refuse('NOT_FOUND' as const);
    if (report.deliveredOn !== null) return refuse('REPORT_DELIVERED_ALREADY' as const);
    if (report.version !== version) return refuse('CHANGED_MEANWHILE' as const);
    const agendaItemId = item === null ? null : await itemOf(db, actor, report.dueAtId, item);
    if (item !== null && agendaItemId === null) return refuse('NOT_FOUND' as const);
    const documentId = accepted && (await storeFile(mutation, actor, accepted));
    await db.workingGroupReport.update({
      where: { id: reportId },
      data: { deliveredOn: dateColumn(deliveredOn), documentId, agendaItemId, version: { increment: 1 } },
    });
    record({
      verb: 'workingGroup.reportDelivered',
      subject: { type: 'WorkingGroup', id: groupId },
      payload: { report: reportId, deliveredOn, document: documentId, item },
    });
    return ok(null);
  });
}

async function itemOf(
  db: Prisma.TransactionClient,
  actor: Actor,
  conferenceId: string | null,
  number: string,
): Promise<string | null> {
  if (conferenceId === null) return null;
  const row = await db.agendaItem.findFirst({
    where: { AND: [visibleAgendaItems(actor)], number: storableText(number), meeting: { conferenceId } },
    select: { id: true },
  });
  return row?.id ?? null;
}
