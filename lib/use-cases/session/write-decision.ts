import 'server-only';
import { freezeResolution, retractResolution } from '@/lib/db/freeze-resolution';
import type { Prisma } from '@/lib/db/generated/client';
import { approveMinutes, reopenMinutes } from '@/lib/db/minutes-approval';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { storableJson, storableText } from '@/lib/db/storable-json';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { isAdopted, isVotedOn } from '@/lib/domain/outcome';
import type { SessionItem } from '@/lib/domain/session';
import type { NamedVotes, SessionOutcome } from '@/lib/domain/session-command';
import type { JudgedVote } from '@/lib/domain/vote';
import { linkNewResolutions } from '../resolution-links/link-new-resolutions';
import { suggestDemands } from '../demands/suggest-demands';
import type { SittingItem } from './load-sitting-item';
import type { SessionAct } from './session-act';

/** What is written to the ledger of one item. */
export interface DecisionToWrite {
  outcome: SessionOutcome;
  vote: JudgedVote & { votes: NamedVotes | null };
  /** TOP C, where it is adopted under it. */
  adoptedUnderId: string | null;
  correctionReason: string | null;
  clientKey: string | null;
}

/**
 * Adds an entry to the ledger of an item and freezes its resolution, or takes the one that stands back where nothing is
 * printed of it: Kamin talks never are, nor is what was withdrawn or merged. The item's own status is the caller's.
 * @returns the entry's id
 */
export async function writeDecision(
  act: SessionAct,
  item: SessionItem,
  row: SittingItem,
  decision: DecisionToWrite,
): Promise<string> {
  const { mutation, session } = act;
  const id = await appendToLedger(act, item, decision);
  await freezeOutcome(act, item, row, decision);
  await suggestDemands(mutation, { agendaItemId: item.id });
  // An item that came onto the agenda during the sitting keeps the number under which it was decided.
  if (row.numberFixedAt === null)
    await mutation.db.agendaItem.update({ where: { id: row.id }, data: { numberFixedAt: mutation.now } });
  // Only what is adopted approves the minutes of an earlier conference; a correction to anything else reopens them.
  await (isAdopted(decision.outcome) ? approveMinutes : reopenMinutes)(mutation, item.id);
  mutation.record({
    verb: item.decision ? 'decision.corrected' : 'decision.recorded',
    subject: { type: 'AgendaItem', id: item.id },
    payload: {
      ...{ decisionId: id, number: item.number, outcome: decision.outcome, meetingId: session.meetingId },
      ...{ adoptedUnderId: decision.adoptedUnderId, supersedesId: item.log.at(-1)?.id ?? null },
    },
  });
  return id;
}

async function appendToLedger(
  { mutation: { db, now }, actor, session }: SessionAct,
  item: SessionItem,
  { outcome, vote, adoptedUnderId, correctionReason, clientKey }: DecisionToWrite,
): Promise<string> {
  const voted = isVotedOn(outcome);
  const present = new Set(session.present);
  const { id } = await db.decision.create({
    data: {
      ...{ agendaItemId: item.id, outcome, adoptedUnderId, clientKey },
      ...{ yes: vote.counts?.yes ?? null, no: vote.counts?.no ?? null },
      ...{ abstain: vote.counts?.abstain ?? null },
      // One chain an item: after a slip was taken back, what is recorded next continues it.
      supersedesId: item.log.at(-1)?.id ?? null,
      correctionReason: correctionReason === null ? null : storableText(correctionReason),
      deviationReason: vote.deviationReason === null ? null : storableText(vote.deviationReason),
      absent: present.size === 0 ? [] : STATE_CODES.filter((state) => !present.has(state)),
      ...(voted ? { rules: storableJson(session.rules) } : {}),
      ...{ recordedById: actor.personId, recordedAt: now },
    },
    select: { id: true },
  });
  await db.vote.createMany({ data: voteRows(id, vote.votes) });
  return id;
}

function voteRows(decisionId: string, votes: NamedVotes | null): Prisma.VoteCreateManyInput[] {
  return STATE_CODES.flatMap((stateCode) => {
    const choice = votes?.[stateCode];
    return choice === undefined ? [] : [{ decisionId, stateCode, choice }];
  });
}

async function freezeOutcome(
  { mutation, session }: SessionAct,
  item: SessionItem,
  row: SittingItem,
  { outcome, correctionReason }: DecisionToWrite,
): Promise<void> {
  const { db, now } = mutation;
  const printed = item.kind === 'KAMIN' ? null : printedOutcome(outcome);
  if (printed === null) return retractResolution(db, item.id, now);
  const { number, title, wording } = item;
  const applicants = item.applicants.map(({ state }) => state);
  const id = await freezeResolution(
    db,
    {
      ...{ number, title, applicants, outcome: printed, blocks: wording.blocks },
      ...{ circular: null, decidedOn: null },
    },
    {
      ...{ meetingId: session.meetingId, agendaItemId: item.id, position: row.position },
      ...{ motionId: row.motionId, policyFieldId: row.motion?.policyFieldId ?? null },
    },
    { now, reason: correctionReason },
  );
  await linkNewResolutions(mutation, [id]);
}
