import 'server-only';
import { berlinDay, dateColumn, isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { warningsDue, type GroupWarning } from '@/lib/domain/working-group';
import { PROGRAM } from '@/lib/policy/actor';
import { ok, refuse } from '@/lib/result';

const SELECT = {
  ...{ id: true, version: true, chairCode: true, endsOn: true, endedOn: true, warnedOn: true },
  mandatedBy: { select: { meeting: { select: { conference: { select: { number: true } } } } } },
  reports: {
    select: {
      ...{ title: true, dueOn: true, deliveredOn: true },
      dueAt: {
        select: { meetings: { where: { kind: 'MAIN', datePrecision: 'DAY' }, select: { startsOn: true } } },
      },
    },
  },
} satisfies Prisma.WorkingGroupSelect;
type Row = Prisma.WorkingGroupGetPayload<{ select: typeof SELECT }>;

/**
 * Warns sixty and fourteen days before a mandate ends or a report is due: the office in charge, the Land in the chair and
 * the group. That it did stands with the group (`warnedOn`), written in the same transaction, so that nothing is told
 * twice and nothing is lost.
 */
export async function warnOfMandates(moment: Date): Promise<void> {
  const today = berlinDay(moment);
  const rows = await database().workingGroup.findMany({ where: { endedOn: null }, select: SELECT });
  for (const row of rows) {
    const warnings = warningsOf(row, today);
    if (warnings.length > 0) await warn(row, warnings, today);
  }
}

function warningsOf(row: Row, today: string): GroupWarning[] {
  const reports = row.reports.map(({ title, dueOn, deliveredOn, dueAt }) => ({
    ...{ title, deliveredOn: isoDay(deliveredOn) },
    dueOn: isoDay(dueOn ?? dueAt?.meetings[0]?.startsOn ?? null),
  }));
  const span = { endsOn: isoDay(row.endsOn), endedOn: isoDay(row.endedOn), warnedOn: isoDay(row.warnedOn) };
  return warningsDue({ ...span, reports }, today);
}

async function warn(
  { id, version, warnedOn, chairCode, mandatedBy }: Row,
  warnings: GroupWarning[],
  today: string,
) {
  await mutate(PROGRAM, async (mutation) => {
    const { count } = await mutation.db.workingGroup.updateMany({
      where: { id, version, warnedOn },
      data: { warnedOn: dateColumn(today) },
    });
    // Changed or warned in this very moment: the next round looks at it anew.
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    for (const { kind, on } of warnings)
      notify(mutation, null, {
        kind: kind === 'MANDATE' ? 'GROUP_MANDATE_ENDS' : 'GROUP_REPORT_DUE',
        subject: { type: 'WorkingGroup', id },
        to: {
          ...{ states: chairCode === null ? [] : [chairCode], workingGroupId: id },
          // Without a resolution it is the business of whoever is in office.
          followUpOf: mandatedBy?.meeting.conference.number ?? 1,
        },
        facts: { dueOn: on },
      });
    mutation.record({
      verb: 'workingGroup.warned',
      subject: { type: 'WorkingGroup', id },
      payload: { warnings: warnings.map(({ kind, on }) => ({ kind, on })) },
    });
    return ok(null);
  });
}
