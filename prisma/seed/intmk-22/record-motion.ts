import { appendAudit } from '@/lib/db/audit';
import type { Prisma } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import { applicantList } from '../applicant-list';
import type { SampleMotion } from './motions';
import { actorOf } from './sample-actor';
import {
  at,
  begunOn,
  invitations,
  REGISTERED_ON,
  signedVersions,
  wasRegistered,
  WITHDRAWN_ON,
} from './motion-story';

interface Step {
  at: Date;
  state: StateCode;
  verb: string;
  payload: Prisma.InputJsonObject;
  /** Binds the Land: done by its Freigabe. */
  binding?: boolean;
}

/** Writes the invented history of a sample motion into the record, as its use cases would have, dated back. */
export async function recordMotion(
  db: Prisma.TransactionClient,
  motionId: string,
  sample: SampleMotion,
): Promise<void> {
  const steps = stepsOf(sample).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at: moment, state, verb, payload, binding = false } of steps) {
    const actor = await actorOf(db, state, binding ? 'STATE_APPROVER' : 'STATE_EDITOR');
    await appendAudit(db, actor, moment, [{ verb, subject: { type: 'Motion', id: motionId }, payload }]);
  }
}

function stepsOf(sample: SampleMotion): Step[] {
  const begun = begunOn(sample);
  const state = applicantList(sample.applicants)[0]?.state ?? 'RP';
  const created = { conference: 22, kind: sample.kind, state };
  return [
    { at: at(begun, 7), state, verb: 'motion.created', payload: created },
    ...(sample.topic
      ? [{ at: at(begun, 7), state, verb: 'motion.topicRegistered', payload: { state } }]
      : []),
    ...sample.versions.map(({ on }, index) => ({
      ...{ at: at(on, 8), state, verb: 'motion.textChanged' },
      payload: { number: index + 1, origin: 'EDITOR', editorial: false },
    })),
    ...circleSteps(sample, begun, state),
    ...officeSteps(sample, state),
  ];
}

function circleSteps(sample: SampleMotion, begun: string, coordinator: StateCode): Step[] {
  const joined = applicantList(sample.applicants).flatMap((one) =>
    one.state === coordinator ? [] : [one.state],
  );
  const asked = invitations(sample);
  const states = [...joined, ...asked.map((one) => one.state)];
  const latest = sample.versions.length;
  const sign = (state: StateCode, number: number, verb: string) => ({
    ...{ at: at(sample.versions[number - 1]?.on ?? begun, 14), state, verb, binding: true },
    payload: { state, number },
  });
  return [
    ...(states.length > 0
      ? [{ at: at(begun, 9), state: coordinator, verb: 'motion.statesInvited', payload: { states } }]
      : []),
    ...joined.map((state) => sign(state, 1, 'motion.coSigned')),
    ...signedVersions(sample).flatMap(({ state, number }) =>
      number === latest && latest > 1 && state !== coordinator
        ? [sign(state, number, 'motion.textConfirmed')]
        : [],
    ),
    ...asked.flatMap(({ state, answer }) => (answer ? [answered(state, answer.status, at(begun, 15))] : [])),
  ];
}

function answered(state: StateCode, status: string, moment: Date): Step {
  const verb = status === 'QUESTION' ? 'motion.questionAsked' : 'motion.invitationDeclined';
  return { at: moment, state, verb, payload: { state }, binding: true };
}

function officeSteps(sample: SampleMotion, state: StateCode): Step[] {
  if (!wasRegistered(sample)) return [];
  const number = sample.versions.length || null;
  const registered = { state, number, late: false, unconfirmed: [] };
  return [
    ...[{ at: at(REGISTERED_ON, 9), state, verb: 'motion.registered', payload: registered, binding: true }],
    ...(sample.withdrawnBy
      ? [{ at: at(WITHDRAWN_ON, 10), state, verb: 'motion.withdrawn', payload: { state }, binding: true }]
      : []),
  ];
}
