import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { freezeCircularResolutions } from '@/lib/db/circular-resolutions';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { placeAtNextMeeting } from '@/lib/db/standing-items';
import { storableJson, storableText } from '@/lib/db/storable-json';
import { countedVotes } from '@/lib/domain/circular-procedure';
import { decideConclusion, type Conclusion } from '@/lib/domain/circular-result';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { isOpen } from '@/lib/domain/motion';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { suggestDemands } from '../demands/suggest-demands';
import { touchMotion } from '../motions/load-motion';
import { linkNewResolutions } from '../resolution-links/link-new-resolutions';
import { loadCircular, type LoadedCircular } from './load-circular';

export interface ConcludeCircular extends Conclusion {
  procedureId: string;
  /** The procedure as it was seen. */
  version: number;
  /** So many answers and changes of answers had come when the form was shown: what came since has to be seen first. */
  seenAnswers: number;
}

/**
 * The office states the result: an entry of the ledger with the votes that were cast, the motion decided, the item on the
 * next agenda, all in one transaction. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, MOTION_CLOSED (the sitting
 * has dealt with it) and what decideConclusion refuses.
 */
export function concludeCircular(
  actor: Actor,
  command: ConcludeCircular,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadCircular(mutation.db, actor, command, 'circular.run');
    if (!loaded.ok) return loaded;
    const circular = loaded.value;
    const { procedure, rules } = circular;
    if (circular.answersGiven !== command.seenAnswers) return refuse('CHANGED_MEANWHILE');
    const decided = decideConclusion(procedure, rules, command, berlinDay(mutation.now));
    if (!decided.ok) return decided;
    if (!(await motionIsOpen(mutation, circular))) return refuse('MOTION_CLOSED');
    const departs = decided.value.outcome !== command.outcome;
    const deviationReason =
      departs && command.deviationReason !== null ? storableText(command.deviationReason) : null;
    await storeDecision(mutation, actor, circular, { ...command, deviationReason });
    await closeProcedure(mutation, circular, { ...command, deviationReason });
    await listOnAgenda(mutation, circular);
    recordAndTell(mutation, actor, circular, command);
    return ok(null);
  });
}

async function motionIsOpen({ db }: Mutation, { motionId }: LoadedCircular): Promise<boolean> {
  if (motionId === null) return true;
  const motion = await db.motion.findUnique({ where: { id: motionId }, select: { status: true } });
  return motion !== null && isOpen(motion.status);
}

async function storeDecision(
  { db, now }: Mutation,
  actor: Actor,
  { id, procedure, rules }: LoadedCircular,
  { outcome, decidedOn, deviationReason }: Conclusion,
): Promise<void> {
  await db.decision.create({
    data: {
      ...{ circularProcedureId: id, outcome, ...countedVotes(procedure.answers) },
      ...{ decidedOn: dateColumn(decidedOn), rules: storableJson(rules), deviationReason },
      ...{ recordedById: actor.personId, recordedAt: now },
      votes: {
        create: procedure.answers.flatMap(({ state, choice }) =>
          choice === null ? [] : [{ stateCode: state, choice }],
        ),
      },
    },
  });
}

async function closeProcedure(
  { db }: Mutation,
  { id, motionId }: LoadedCircular,
  { decidedOn, deviationReason }: Conclusion,
): Promise<void> {
  await db.circularProcedure.update({
    where: { id },
    data: {
      ...{ status: 'CONCLUDED', decidedOn: dateColumn(decidedOn), conclusionReason: deviationReason },
      version: { increment: 1 },
    },
  });
  if (motionId !== null) await touchMotion(db, { id: motionId }, { status: 'DECIDED' });
}

/** Onto the next agenda; where that sitting runs, its numbers stand and the resolution is frozen at once. */
async function listOnAgenda(mutation: Mutation, { conferenceNumber }: LoadedCircular): Promise<void> {
  const [itemId] = await placeAtNextMeeting(mutation, conferenceNumber);
  if (itemId === undefined) return;
  const item = await mutation.db.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { meeting: { select: { id: true, status: true } } },
  });
  if (item.meeting.status !== 'RUNNING') return;
  const frozen = await freezeCircularResolutions(mutation, item.meeting.id);
  await linkNewResolutions(mutation, frozen);
  await suggestDemands(mutation, { id: { in: frozen } });
}

function recordAndTell(
  mutation: Mutation,
  actor: Actor,
  { id, reference, motionId }: LoadedCircular,
  { outcome, decidedOn }: Conclusion,
): void {
  const subject = { type: 'CircularProcedure', id } as const;
  const payload = { reference, outcome, decidedOn };
  mutation.record({ verb: 'circular.concluded', subject, payload });
  if (motionId !== null)
    mutation.record({
      verb: 'motion.decidedByCircular',
      subject: { type: 'Motion', id: motionId },
      payload,
    });
  notify(mutation, actor.personId, {
    kind: 'CIRCULAR_CONCLUDED',
    subject,
    to: { states: STATE_CODES },
    facts: { outcome },
  });
}
