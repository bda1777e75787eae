import 'server-only';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { LISTABLE_ITEM, listableItem } from '@/lib/db/stored-green-list';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleAgendaItems } from '@/lib/db/visibility';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { decideResult, type PreparatoryResult, type ResultEvent } from '@/lib/domain/preparatory-result';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface RecordResult extends PreparatoryResult {
  itemId: string;
  /** Of the result as the form saw it; null where there was none. */
  version: number | null;
}

export interface RecordResults {
  conferenceNumber: number;
  /** Only what the person changed; items are not repeated. */
  results: readonly RecordResult[];
}

const SELECT = {
  ...LISTABLE_ITEM,
  motion: {
    select: {
      ...LISTABLE_ITEM.motion.select,
      applicants: { where: { until: null, role: 'COORDINATING' }, select: { stateCode: true } },
    },
  },
  preparatoryResults: {
    orderBy: { recordedAt: 'desc' },
    select: { id: true, meetingId: true, outcome: true, note: true, version: true },
  },
} satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof SELECT }>;

/**
 * Records what the Vorkonferenz settled, for all items sent or for none. A correction is a new dated entry of the
 * record; an item that is not agreed any more leaves the Grüne Liste, and "überarbeiten" is told to the coordinating
 * Land. Tells how many results were recorded.
 * Refuses NOT_PERMITTED, NOT_FOUND, PREPARATORY_MEETING_MISSING, PREPARATORY_UNCHANGED and what decideResult refuses.
 */
export async function recordResults(
  actor: Actor,
  { conferenceNumber, results }: RecordResults,
): Promise<Result<number, RefusalCode>> {
  if (!can(actor, 'preparatory.record', { conferenceNumber })) return refuse('NOT_PERMITTED');
  if (results.length === 0) return refuse('PREPARATORY_UNCHANGED');
  return mutate(actor, async (mutation) => {
    const { db } = mutation;
    const meeting = await db.meeting.findFirst({
      where: { kind: 'PREPARATORY', cancelled: false, conference: { number: conferenceNumber } },
      orderBy: { startsOn: 'asc' },
      select: { id: true },
    });
    if (!meeting) return refuse('PREPARATORY_MEETING_MISSING');
    const where: Prisma.AgendaItemWhereInput = {
      id: { in: results.map(({ itemId }) => itemId) },
      ...{ kind: 'ITEM', motion: { registeredAt: { not: null } } },
      meeting: { kind: 'MAIN', conference: { number: conferenceNumber } },
    };
    const rows = await db.agendaItem.findMany({
      where: { AND: [visibleAgendaItems(actor), where] },
      select: SELECT,
    });
    for (const result of results) {
      const row = rows.find(({ id }) => id === result.itemId);
      if (!row) return refuse('NOT_FOUND');
      const recorded = await recordResult(
        mutation,
        actor,
        { row, meetingId: meeting.id, conferenceNumber },
        result,
      );
      if (!recorded.ok) return recorded;
    }
    return ok(results.length);
  });
}

interface Place {
  row: ItemRow;
  /** The Vorkonferenz. */
  meetingId: string;
  conferenceNumber: number;
}

async function recordResult(
  mutation: Mutation,
  actor: Actor,
  place: Place,
  { itemId, outcome, note, version }: RecordResult,
): Promise<Result<null, RefusalCode>> {
  const { db, now, record } = mutation;
  const { row, meetingId } = place;
  const before = row.preparatoryResults.find((one) => one.meetingId === meetingId) ?? null;
  const decision = decideResult({ item: listableItem(row), recorded: before }, { outcome, note, version });
  if (!decision.ok) return decision;
  const data = {
    outcome,
    note: note === null ? null : storableText(note),
    recordedById: actor.personId,
    recordedAt: now,
  };
  if (before)
    await db.preparatoryResult.update({
      where: { id: before.id },
      data: { ...data, version: { increment: 1 } },
    });
  else await db.preparatoryResult.create({ data: { ...data, meetingId, agendaItemId: itemId } });
  record({
    verb: 'preparatory.recorded',
    subject: { type: 'AgendaItem', id: itemId },
    payload: { outcome, before: before?.outcome ?? null, withNote: note !== null },
  });
  await carryOn(mutation, actor, place, decision.value);
  return ok(null);
}

async function carryOn(
  mutation: Mutation,
  actor: Actor,
  { row, conferenceNumber }: Place,
  { leavesGreenList, asksForRevision }: ResultEvent,
): Promise<void> {
  const subject = { type: 'AgendaItem' as const, id: row.id };
  if (leavesGreenList) {
    await liftFromGreenList(mutation.db, [row.id], 'ITEM_CHANGED', mutation.now);
    notify(mutation, actor.personId, {
      kind: 'GREEN_LIST_ITEM_FELL_OFF',
      subject,
      to: { states: STATE_CODES, officeOf: conferenceNumber },
    });
  }
  const coordinators: StateCode[] = row.motion?.applicants.map(({ stateCode }) => stateCode) ?? [];
  if (asksForRevision && coordinators.length > 0)
    notify(mutation, actor.personId, { kind: 'REVISION_ASKED', subject, to: { states: coordinators } });
}
