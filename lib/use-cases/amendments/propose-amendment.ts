import 'server-only';
import { randomUUID } from 'node:crypto';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableJson, storableText } from '@/lib/db/storable-json';
import { openProposals } from '@/lib/db/stored-amendment';
import { operationsBetween, separateOperations } from '@/lib/domain/amendment-difference';
import { editedText, type TextEdit } from '@/lib/domain/amendment-edit';
import { wantTheSame, type AmendmentOperation } from '@/lib/domain/amendment-operation';
import { rebaseOperations } from '@/lib/domain/amendment-rebase';
import type { StateCode } from '@/lib/domain/federal-state';
import { faultOf, hasMarkup, tidyText, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, type LoadedMotion } from '../motions/load-motion';

export interface ProposeAmendment {
  motionId: string;
  /** Number of the version that was edited. */
  baseNumber: number;
  edit: TextEdit;
  reason: string;
  /** True: all changes are one proposal, to be decided as a whole; else each can be decided by itself. */
  together: boolean;
}

export interface Proposed {
  motionId: string;
  /** More than one where the changes can be decided one by one. */
  amendmentIds: string[];
}

/**
 * Proposes changes to a motion's text on behalf of one's Land. What was edited on an earlier version is carried over to
 * the latest one where it still fits.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, AMENDMENT_OF_OWN_TEXT, AMENDMENT_EMPTY, AMENDMENT_REPEATED,
 * CHANGED_MEANWHILE and the faults of a text (lib/domain/motion-text).
 */
export async function proposeAmendment(
  actor: Actor,
  command: ProposeAmendment,
): Promise<Result<Proposed, RefusalCode>> {
  if (hasMarkup(command.reason)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async (mutation) => {
    const { db } = mutation;
    const motion = await loadMotion(db, actor, command, 'motion.propose');
    if (!motion.ok) return motion;
    const state = statesSpeaking(actor, 'motion.propose', motion.value.subject).find(
      (one) => one !== motion.value.subject.coordinator,
    );
    if (!state) return refuse('AMENDMENT_OF_OWN_TEXT' as const);
    const operations = await proposedOperations(mutation, motion.value, command);
    if (!operations.ok) return operations;
    const wanted = command.together ? [operations.value] : separateOperations(operations.value);
    const own = (await openProposals(db, motion.value.id)).filter((proposal) => proposal.state === state);
    const fresh = wanted.filter((one) => !own.some((proposal) => wantTheSame(proposal.operations, one)));
    if (fresh.length === 0) return refuse('AMENDMENT_REPEATED' as const);
    const proposals = { state, proposals: fresh, reason: command.reason };
    const amendmentIds = await store(mutation, actor, motion.value, proposals);
    return ok({ motionId: motion.value.id, amendmentIds });
  });
}

/** What differs from the edited version, fit for the latest one. */
async function proposedOperations(
  { db }: Mutation,
  motion: LoadedMotion,
  { baseNumber, edit }: ProposeAmendment,
): Promise<Result<AmendmentOperation[], RefusalCode>> {
  const latest = motion.versions.at(-1);
  const base = baseNumber > 0 ? await motionVersionText(db, motion.id, baseNumber) : null;
  if (!base || !latest) return refuse('CHANGED_MEANWHILE');
  const edited = storableJson(editedText(base, edit, randomUUID)) as unknown as MotionText;
  const fault = faultOf(tidyText(edited));
  if (fault) return refuse(fault);
  let operations = operationsBetween(base, edited);
  if (latest.number !== baseNumber) {
    const present = await motionVersionText(db, motion.id, latest.number);
    const rebased = present && rebaseOperations(base, present, operations);
    if (!rebased || rebased.misfits.length > 0) return refuse('CHANGED_MEANWHILE');
    operations = rebased.operations;
  }
  return operations.length === 0 ? refuse('AMENDMENT_EMPTY') : ok(operations);
}

interface Proposals {
  state: StateCode;
  proposals: AmendmentOperation[][];
  reason: string;
}

async function store(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  { state, proposals, reason }: Proposals,
): Promise<string[]> {
  const { db, now, record } = mutation;
  const version = motion.versions.at(-1);
  const rows = await db.amendment.createManyAndReturn({
    data: proposals.map((operations) => ({
      motionId: motion.id,
      baseVersionId: version?.id ?? '',
      stateCode: state,
      operations: storableJson(operations),
      reason: storableText(reason.trim()),
      proposedById: actor.personId,
      proposedAt: now,
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  record({
    verb: 'motion.amendmentProposed',
    subject: { type: 'Motion', id: motion.id },
    payload: { state, amendments: ids, number: version?.number ?? 0 },
  });
  const { coordinator, workingGroupId } = motion.subject;
  notify(mutation, actor.personId, {
    kind: 'AMENDMENT_PROPOSED',
    subject: { type: 'Motion', id: motion.id },
    to: { states: coordinator ? [coordinator] : [], workingGroupId },
    facts: { state, count: ids.length },
  });
  return ids;
}
