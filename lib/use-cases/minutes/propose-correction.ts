import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import { isLatestFrozen } from './latest-frozen';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface ProposeCorrection {
  editionId: string;
  state: StateCode;
  /** Where: "opening", "item:4.1", …, as the page offers them. */
  place: string;
  proposal: string;
}

/**
 * A Land asks for a correction of a frozen edition, until its last day.
 * Refuses NOT_PERMITTED (also for another Land), NOT_FOUND, MINUTES_NOT_FROZEN, MINUTES_SUPERSEDED, MINUTES_FINAL,
 * DEADLINE_PASSED.
 */
export async function proposeCorrection(
  actor: Actor,
  { editionId, state, place, proposal }: ProposeCorrection,
): Promise<Result<null, RefusalCode>> {
  const own = statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER');
  if (!can(actor, 'minutes.proposeCorrection') || !own.includes(state)) return refuse('NOT_PERMITTED');
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const edition = await db.minutesEdition.findFirst({
      where: { id: editionId, frozenAt: { not: null } },
      include: { meeting: { select: { conferenceId: true, conference: { select: { number: true } } } } },
    });
    if (!edition) return refuse('NOT_FOUND');
    if (edition.status === 'FINAL') return refuse('MINUTES_FINAL');
    if (!(await isLatestFrozen(db, edition))) return refuse('MINUTES_SUPERSEDED');
    const dueOn = isoDay(edition.correctionsDueOn);
    if (dueOn !== null && berlinDay(now) > dueOn) return refuse('DEADLINE_PASSED');
    const { id } = await db.minutesCorrection.create({
      data: {
        ...{ editionId, stateCode: state, place: storableText(place), proposal: storableText(proposal) },
        ...{ proposedById: actor.personId, proposedAt: now },
      },
      select: { id: true },
    });
    record({
      verb: 'minutesCorrection.proposed',
      subject: { type: 'MinutesCorrection', id },
      payload: { editionId, state, place },
    });
    notify(mutation, actor.personId, {
      kind: 'CORRECTION_PROPOSED',
      subject: { type: 'Conference', id: edition.meeting.conferenceId },
      to: { officeOf: edition.meeting.conference.number },
      facts: { state },
    });
    return ok(null);
  });
}
