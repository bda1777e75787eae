import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { hasRunOut, type WorkingGroupKind } from '@/lib/domain/working-group';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface WorkingGroupRow {
  id: string;
  kind: WorkingGroupKind;
  name: string;
  /** "Vorsitz Hessen, gemeinsam mit BMI" */
  chair: string;
  /** "bis 30. Juni 2027", "bis zum Ende der …", "beendet am …", "ohne Ende" */
  end: string;
  /** The mandate has run out and nobody ended or prolonged it. */
  runOut: boolean;
  states: StateCode[];
  /** Reports that are owed and not there. */
  owed: string[];
}

export interface WorkingGroupsPage {
  running: WorkingGroupRow[];
  ended: WorkingGroupRow[];
  can: { create: boolean };
}

const SELECT = {
  ...{ id: true, kind: true, name: true, chairCode: true, endsOn: true, endedOn: true, endCondition: true },
  coChair: { select: { code: true } },
  members: { where: { until: null }, select: { stateCode: true } },
  reports: { where: { deliveredOn: null }, orderBy: { dueOn: 'asc' }, select: { title: true } },
} satisfies Prisma.WorkingGroupSelect;

/** All working groups of the conference, the running ones first; null for whoever may not know of them. */
export async function workingGroupsPage(actor: Actor): Promise<WorkingGroupsPage | null> {
  if (!can(actor, 'workingGroup.read')) return null;
  const rows = await database().workingGroup.findMany({
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: SELECT,
  });
  const today = berlinDay(now());
  const views = rows.map((row) => ({ ended: row.endedOn !== null, view: groupRow(row, today) }));
  return {
    running: views.filter(({ ended }) => !ended).map(({ view }) => view),
    ended: views.filter(({ ended }) => ended).map(({ view }) => view),
    can: { create: can(actor, 'workingGroup.edit') },
  };
}

function groupRow(
  row: Prisma.WorkingGroupGetPayload<{ select: typeof SELECT }>,
  today: string,
): WorkingGroupRow {
  const { id, kind, name, chairCode, coChair, members, reports } = row;
  const span = { endsOn: isoDay(row.endsOn), endedOn: isoDay(row.endedOn) };
  return {
    ...{ id, kind, name, chair: chairWords(chairCode, coChair?.code ?? null) },
    ...{ end: endWords({ ...span, endCondition: row.endCondition }), runOut: hasRunOut(span, today) },
    states: members.flatMap(({ stateCode }) => stateCode ?? []),
    owed: reports.map(({ title }) => title),
  };
}

/** "Vorsitz Hessen, gemeinsam mit BMI"; empty where neither is known. */
export function chairWords(chair: StateCode | null, coChair: string | null): string {
  if (chair === null) return coChair === null ? '' : `Vorsitz ${coChair} mit dem Vorsitzland`;
  return `Vorsitz ${stateName(chair)}${coChair === null ? '' : `, gemeinsam mit ${coChair}`}`;
}

/** Until when a group works, in words. ISO days. */
export function endWords(span: {
  endsOn: string | null;
  endedOn: string | null;
  endCondition: string | null;
}): string {
  if (span.endedOn !== null) return `beendet am ${formatDate(span.endedOn)}`;
  const day = span.endsOn === null ? null : `bis ${formatDate(span.endsOn)}`;
  if (span.endCondition !== null) return [day, `endet mit: ${span.endCondition}`].filter(Boolean).join(', ');
  return day ?? 'ohne festgelegtes Ende';
}
