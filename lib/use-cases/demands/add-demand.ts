import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { visibleResolutions } from '@/lib/db/visibility';
import {
  checkDemand,
  demandPlace,
  oneLine,
  type DemandFacts,
  type TextPlace,
} from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { demandRow } from './demand-row';
import { makeRoom } from './place-demands';
import { addressTo, recordedFacts, type ReviewedDemand } from './store-demand';

export interface AddDemand extends DemandFacts {
  resolutionId: string;
  /** The Ziffer as printed; 0 where the text has none. */
  clause: number;
}

/**
 * Records a request that the rules missed, confirmed from the beginning. Gives its id too.
 * Refuses NOT_FOUND (also a body, conference or policy field that does not exist), NOT_PERMITTED, what checkDemand
 * refuses, DEMAND_TEXT_NOT_FOUND, DEMAND_RECORDED_ALREADY. Source: DOMAIN §2.9.
 */
export async function addDemand(
  actor: Actor,
  { resolutionId, clause, ...facts }: AddDemand,
): Promise<Result<ReviewedDemand & { demandId: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const found = await loadResolution(mutation, actor, resolutionId);
    if (!found.ok) return found;
    const { conferenceNumber, blocks } = found.value;
    const checked = checkDemand({ ...facts, text: oneLine(facts.text) }, conferenceNumber);
    if (!checked.ok) return checked;
    const place = demandPlace(blocks, { clause, blockIndex: null, text: checked.value.text });
    if (!place) return refuse('DEMAND_TEXT_NOT_FOUND');
    const row = await demandRow(mutation.db, checked.value, place);
    if (!row.ok) return row;
    const before = await placeBefore(mutation, { resolutionId, clause, blocks }, place);
    if (before === null) return refuse('DEMAND_RECORDED_ALREADY');
    const [position = 1] = await makeRoom(mutation, { resolutionId, clause, position: before }, 1);
    const { id } = await mutation.db.demand.create({
      data: {
        ...{ ...row.value.columns, resolutionId, clause, position },
        ...{ confirmedAt: mutation.now, confirmedById: actor.personId },
      },
      select: { id: true },
    });
    await addressTo(mutation.db, id, row.value.bodyIds);
    mutation.record({
      verb: 'demand.added',
      subject: { type: 'Demand', id },
      payload: { resolutionId, clause, position, after: recordedFacts(checked.value, place) },
    });
    return ok({ conferenceNumber, demandId: id });
  });
}

async function loadResolution(
  { db }: Mutation,
  actor: Actor,
  id: string,
): Promise<Result<{ conferenceNumber: number; blocks: TextBlock[] }, RefusalCode>> {
  const row = await db.resolution.findFirst({
    where: { AND: [visibleResolutions(actor), OFFICIAL_RESOLUTIONS, { id }] },
    select: { blocks: true, meeting: { select: { conference: { select: { number: true, status: true } } } } },
  });
  if (!row) return refuse('NOT_FOUND');
  const { number: conferenceNumber, status } = row.meeting.conference;
  const termOpen = status !== 'CLOSED';
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'followUp.manage', { conferenceNumber, termOpen })) return refuse('NOT_PERMITTED');
  return ok({ conferenceNumber, blocks: storedBlocks(row.blocks) });
}

/** The place of the last request of the Ziffer that begins before these words, 0 without one; null: it is there already. */
async function placeBefore(
  { db }: Mutation,
  { resolutionId, clause, blocks }: { resolutionId: string; clause: number; blocks: readonly TextBlock[] },
  { blockIndex, from, to }: TextPlace,
): Promise<number | null> {
  const rows = await db.demand.findMany({
    where: { resolutionId, clause },
    orderBy: { position: 'asc' },
    select: { clause: true, blockIndex: true, text: true, position: true },
  });
  const placed = rows.map((row) => ({ position: row.position, place: demandPlace(blocks, row) }));
  const same = placed.some(
    ({ place }) => place?.blockIndex === blockIndex && place.from === from && place.to === to,
  );
  if (same) return null;
  const earlier = placed.filter(
    ({ place }) =>
      place !== null &&
      (place.blockIndex < blockIndex || (place.blockIndex === blockIndex && place.from < from)),
  );
  return earlier.at(-1)?.position ?? 0;
}
