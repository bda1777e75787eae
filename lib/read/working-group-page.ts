import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { isStateCode, type StateCode } from '@/lib/domain/federal-state';
import { hasRunOut, type WorkingGroupKind } from '@/lib/domain/working-group';
import { formatCitation } from '@/lib/i18n/citation';
import { formatConference, formatDate, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { chairWords, endWords } from './working-groups-page';

export interface GroupReportView {
  id: string;
  version: number;
  title: string;
  /** "20. IntMK 2025, 23. April 2025" */
  due: string;
  overdue: boolean;
  /** "12. März 2025"; null: not delivered. */
  delivered: string | null;
  /** Null: none, or none for this reader. */
  file: { name: string } | null;
  /** The TOP under which it was on the agenda. */
  item: { conference: number; number: string } | null;
}

export interface WorkingGroupPage {
  id: string;
  version: number;
  kind: WorkingGroupKind;
  name: string;
  chair: string;
  end: string;
  /** "noch 12 Tage"; null without a last day, or once it has ended. */
  remaining: string | null;
  runOut: boolean;
  ended: boolean;
  /** "1. Mai 2022" */
  startsOn: string | null;
  mandate: string | null;
  /** The Ziffer it works under, where this reader may read the resolution. */
  mandatedBy: { conference: number; item: string; clause: number; citation: string; title: string } | null;
  /** Länder of today with "seit …". */
  states: { state: StateCode; words: string; chair: boolean }[];
  bodies: { name: string; words: string }[];
  /** "Berlin bis 3. März 2026" */
  former: string[];
  reports: GroupReportView[];
  can: { edit: boolean; report: boolean };
}

const SELECT = {
  ...{ id: true, version: true, kind: true, name: true, chairCode: true, mandate: true, mandateClause: true },
  ...{ startsOn: true, endsOn: true, endCondition: true, endedOn: true, mandatedById: true },
  coChair: { select: { code: true } },
  members: {
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
    select: {
      stateCode: true,
      since: true,
      until: true,
      state: { select: { name: true } },
      body: { select: { name: true } },
    },
  },
  reports: {
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, version: true, title: true, dueOn: true, deliveredOn: true },
      dueAt: { select: { number: true, year: true } },
      document: { select: { fileName: true } },
      agendaItem: {
        select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
      },
    },
  },
} satisfies Prisma.WorkingGroupSelect;
type Row = Prisma.WorkingGroupGetPayload<{ select: typeof SELECT }>;

/** One working group: mandate, chair, members, end, reports; null for whoever may not know of it. */
export async function workingGroupPage(actor: Actor, id: string): Promise<WorkingGroupPage | null> {
  if (!can(actor, 'workingGroup.read') || !isId(id)) return null;
  const row = await database().workingGroup.findUnique({ where: { id }, select: SELECT });
  if (!row) return null;
  const today = berlinDay(now());
  const span = { endsOn: isoDay(row.endsOn), endedOn: isoDay(row.endedOn) };
  const report = can(actor, 'workingGroup.report', { workingGroupId: id, chair: row.chairCode });
  const mandatedBy = await mandateOf(actor, row);
  const running = span.endedOn === null && span.endsOn !== null;
  return {
    ...{ id, version: row.version, kind: row.kind, name: row.name, mandatedBy },
    // Its words are those of a resolution that may not be this reader's to know yet.
    mandate: row.mandatedById !== null && mandatedBy === null ? null : row.mandate,
    ...{ chair: chairWords(row.chairCode, row.coChair?.code ?? null), ended: span.endedOn !== null },
    ...{ end: endWords({ ...span, endCondition: row.endCondition }), runOut: hasRunOut(span, today) },
    remaining: running ? formatRemainingDays(remainingDays(span.endsOn ?? today, today)) : null,
    startsOn: row.startsOn && formatDate(isoDay(row.startsOn)),
    ...membersOf(row),
    reports: row.reports.map((one) =>
      reportView(one, today, {
        file: report || can(actor, 'minutes.readInternal'),
        item: can(actor, 'agenda.readDraft'),
      }),
    ),
    can: { edit: can(actor, 'workingGroup.edit'), report },
  };
}

async function mandateOf(
  actor: Actor,
  { mandatedById, mandateClause }: Row,
): Promise<WorkingGroupPage['mandatedBy']> {
  if (mandatedById === null) return null;
  const row = await database().resolution.findFirst({
    where: { AND: [printableResolutions(actor), { id: mandatedById }] },
    select: {
      ...{ number: true, title: true },
      meeting: { select: { conference: { select: { number: true, year: true } } } },
    },
  });
  if (!row) return null;
  const { conference } = row.meeting;
  const clause = mandateClause ?? 0;
  const cited = { conference: conference.number, year: conference.year, item: row.number };
  return {
    ...{ conference: conference.number, item: row.number, title: row.title, clause },
    citation: formatCitation({ ...cited, clause: clause === 0 ? null : clause }),
  };
}

function membersOf({ members, chairCode }: Row): Pick<WorkingGroupPage, 'states' | 'bodies' | 'former'> {
  const since = (day: Date | null) => (day === null ? '' : `seit ${formatDate(isoDay(day))}`);
  const current = members.filter(({ until }) => until === null);
  return {
    states: current.flatMap(({ stateCode, since: day }) =>
      stateCode !== null && isStateCode(stateCode)
        ? [{ state: stateCode, words: since(day) || 'Mitglied', chair: stateCode === chairCode }]
        : [],
    ),
    bodies: current.flatMap(({ body, since: day }) => (body ? [{ name: body.name, words: since(day) }] : [])),
    former: members.flatMap(({ state, body, until }) =>
      until === null ? [] : [`${state?.name ?? body?.name ?? ''} bis ${formatDate(isoDay(until))}`],
    ),
  };
}

function reportView(
  row: Row['reports'][number],
  today: string,
  reads: { file: boolean; item: boolean },
): GroupReportView {
  const { id, version, title, dueAt, document, agendaItem } = row;
  const [dueOn, deliveredOn] = [isoDay(row.dueOn), isoDay(row.deliveredOn)];
  return {
    ...{ id, version, title, delivered: deliveredOn && formatDate(deliveredOn) },
    due: [dueAt && formatConference(dueAt), dueOn && formatDate(dueOn)].filter(Boolean).join(', '),
    overdue: deliveredOn === null && dueOn !== null && dueOn < today,
    file: reads.file && document ? { name: document.fileName } : null,
    item:
      reads.item && agendaItem?.number
        ? { conference: agendaItem.meeting.conference.number, number: agendaItem.number }
        : null,
  };
}
