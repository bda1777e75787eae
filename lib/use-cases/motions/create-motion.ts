import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { StateCode } from '@/lib/domain/federal-state';
import type { MotionKind } from '@/lib/domain/motion';
import { faultOf } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { sendTopic } from './send-topic';

export interface CreateMotion {
  conferenceNumber: number;
  /** Formal items are the office's. */
  kind: Exclude<MotionKind, 'FORMAL'>;
  title: string;
  /** Code of the policy field. */
  policyField?: string | undefined;
  /** The Land that begins it, or the working group whose report or motion it is. */
  applicant: { state: StateCode } | { workingGroupId: string };
  /** Register the topic with the office at once: title and these words, nothing that is written later. */
  topic: { summary: string } | null;
}

/** Who begins a motion: the Land coordinates it; for a working group it is the Land that chairs the group. */
interface Initiator {
  state: StateCode;
  workingGroupId: string | null;
}

/**
 * Begins a motion: as a Themenanmeldung, or as a draft that nobody but its Land knows. The initiator's Land coordinates
 * from the first moment on. Returns its id. Refuses NOT_PERMITTED, NOT_FOUND (no such open conference, policy field or
 * group), WORKING_GROUP_WITHOUT_CHAIR, TEXT_WITHOUT_TITLE, TEXT_TOO_LONG, TEXT_WITH_MARKUP.
 */
export async function createMotion(
  actor: Actor,
  command: CreateMotion,
): Promise<Result<string, RefusalCode>> {
  if (!can(actor, 'motion.create')) return refuse('NOT_PERMITTED');
  const title = storableText(command.title).replace(/\s+/g, ' ').trim();
  const fault = faultOf({ title, blocks: [], rationale: [] });
  if (fault) return refuse(fault);
  return mutate(actor, async (mutation) => {
    const initiator = await initiatorOf(mutation.db, actor, command.applicant);
    if (!initiator.ok) return initiator;
    const place = await placeOf(mutation.db, command);
    if (!place) return refuse('NOT_FOUND');
    const motion = { ...place, title, kind: command.kind };
    return ok(await begin(mutation, actor, motion, initiator.value, command));
  });
}

async function initiatorOf(
  db: Prisma.TransactionClient,
  actor: Actor,
  applicant: CreateMotion['applicant'],
): Promise<Result<Initiator, RefusalCode>> {
  if ('state' in applicant) {
    const drafting = statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER');
    return drafting.includes(applicant.state)
      ? ok({ state: applicant.state, workingGroupId: null })
      : refuse('NOT_PERMITTED');
  }
  const { workingGroupId } = applicant;
  const member = actor.roles.some(
    (grant) => grant.role === 'WORKING_GROUP_MEMBER' && grant.workingGroupId === workingGroupId,
  );
  if (!member) return refuse('NOT_PERMITTED');
  const group = await db.workingGroup.findUnique({
    where: { id: workingGroupId },
    select: { chairCode: true },
  });
  return group?.chairCode
    ? ok({ state: group.chairCode, workingGroupId })
    : refuse('WORKING_GROUP_WITHOUT_CHAIR');
}

async function placeOf(
  db: Prisma.TransactionClient,
  { conferenceNumber, policyField }: CreateMotion,
): Promise<{ conferenceId: string; policyFieldId: string | null } | null> {
  const conference = await db.conference.findFirst({
    where: { number: conferenceNumber, status: { not: 'CLOSED' } },
    select: { id: true },
  });
  if (!conference) return null;
  if (policyField === undefined) return { conferenceId: conference.id, policyFieldId: null };
  const field = await db.policyField.findUnique({ where: { code: policyField }, select: { id: true } });
  return field && { conferenceId: conference.id, policyFieldId: field.id };
}

async function begin(
  mutation: Mutation,
  actor: Actor,
  motion: Pick<Prisma.MotionUncheckedCreateInput, 'conferenceId' | 'policyFieldId' | 'kind' | 'title'>,
  { state, workingGroupId }: Initiator,
  { conferenceNumber, topic }: CreateMotion,
): Promise<string> {
  const { db, now, record } = mutation;
  const { id } = await db.motion.create({
    data: {
      ...motion,
      ...{ workingGroupId, initiatorCode: state, createdById: actor.personId, createdAt: now },
      status: topic ? 'TOPIC' : 'DRAFT',
      applicants: { create: { stateCode: state, role: 'COORDINATING', since: now } },
    },
    select: { id: true },
  });
  record({
    verb: 'motion.created',
    subject: { type: 'Motion', id },
    payload: { conference: conferenceNumber, kind: motion.kind, state, workingGroupId },
  });
  if (topic)
    await sendTopic(
      mutation,
      actor,
      { id, conferenceNumber, coordinator: state },
      {
        title: motion.title,
        summary: topic.summary,
      },
    );
  return id;
}
