import 'server-only';
import { isoDay } from '@/lib/clock';
import { PROPOSED_RULES } from '@/lib/domain/conference-rule';
import type { GreenListPeriod, GreenListRule, ListableItem } from '@/lib/domain/green-list';
import { greenListItem } from '@/lib/domain/standard-agenda';
import type { Prisma } from './generated/client';

/** How the Grüne Liste stands in the tables, for the use cases that change it and the page that shows it. */

/** The columns of an item on which its place on the list depends. */
export const LISTABLE_ITEM = {
  id: true,
  status: true,
  motion: {
    select: {
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, hash: true } },
    },
  },
  wordings: { take: 1, select: { id: true } },
  decisions: { where: { supersededBy: null, takenBack: false }, take: 1, select: { id: true } },
  preparatoryResults: { orderBy: { recordedAt: 'desc' }, take: 1, select: { outcome: true } },
  greenListEntries: {
    orderBy: [{ sealedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, sealedHash: true, lift: true, liftedAt: true },
      ...{ liftedForCode: true, liftedById: true, adoptedAt: true },
    },
  },
} satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof LISTABLE_ITEM }>;

/** A stored item as the rules of the list see it. */
export function listableItem(row: ItemRow): ListableItem & { id: string } {
  const [latest] = row.motion?.textVersions ?? [];
  return {
    id: row.id,
    open: row.status === 'OPEN' && row.wordings.length === 0 && row.decisions.length === 0,
    text: latest ? { versionId: latest.id, hash: latest.hash } : null,
    agreed: row.preparatoryResults[0]?.outcome === 'GREEN_LIST',
    entries: row.greenListEntries.map((entry) => ({
      id: entry.id,
      sealedHash: entry.sealedHash,
      lift:
        entry.liftedAt === null
          ? null
          : {
              kind: entry.lift ?? 'ITEM_CHANGED',
              state: entry.liftedForCode,
              recordedBy: entry.liftedById,
            },
      adopted: entry.adoptedAt !== null,
    })),
  };
}

/** The columns of a meeting and its term that say how long the list may change. */
export const GREEN_LIST_MEETING = {
  id: true,
  status: true,
  calledItem: { select: { position: true } },
  agendaItems: {
    where: { kind: 'FORMAL' },
    orderBy: { position: 'asc' },
    select: {
      kind: true,
      number: true,
      title: true,
      position: true,
      _count: { select: { decisions: true } },
    },
  },
  conference: {
    select: {
      number: true,
      rules: { where: { key: 'GREEN_LIST_LIFTING' }, select: { value: true, confirmed: true } },
      deadlines: { where: { kind: 'GREEN_LIST_OBJECTION' }, select: { dueOn: true } },
    },
  },
} satisfies Prisma.MeetingSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof GREEN_LIST_MEETING }>;

/** How long the list may change, and whether the rule behind it is confirmed. */
export function greenListPeriod(row: MeetingRow): GreenListPeriod & { confirmed: boolean } {
  const [rule] = row.conference.rules;
  const [deadline] = row.conference.deadlines;
  return {
    ...greenListRule(rule?.value ?? null),
    confirmed: rule?.confirmed ?? false,
    dueOn: deadline ? isoDay(deadline.dueOn) : null,
    called: wasCalled(row),
  };
}

/** The rule as it is kept; where nothing is laid down, as it is proposed. */
function greenListRule(value: Prisma.JsonValue): GreenListRule {
  const kept = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const rule = { ...PROPOSED_RULES.GREEN_LIST_LIFTING, ...kept };
  return { anyState: rule.anyState === true, until: rule.until === 'DEADLINE' ? 'DEADLINE' : 'CALLED' };
}

/** TOP C is or was called: it was decided, or the running meeting has come to it or past it. */
function wasCalled({ status, calledItem, agendaItems }: MeetingRow): boolean {
  if (status === 'HELD') return true;
  const item = greenListItem(agendaItems);
  if (!item) return false;
  if (item._count.decisions > 0) return true;
  return status === 'RUNNING' && calledItem !== null && calledItem.position >= item.position;
}
