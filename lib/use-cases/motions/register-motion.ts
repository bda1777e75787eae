import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { unconfirmedStates } from '@/lib/domain/circle';
import { decideRegistration } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion, type LoadedMotion } from './load-motion';

export interface RegisterMotion {
  motionId: string;
  /** Number of the latest version as it was seen; null for a Kamin theme without a text. */
  versionNumber: number | null;
  /** Needed after the Antragsschluss: why it comes late. The office admits it or not. */
  lateReason?: string | undefined;
}

/**
 * Registers the motion with the chair's office, from where on every member may read it, and signs its latest version
 * for the coordinating Land. Länder that have not confirmed the text are named in the record; they are not printed
 * until they do. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, ALREADY_REGISTERED, MOTION_WITHOUT_TEXT,
 * CHANGED_MEANWHILE, DEADLINE_PASSED (after the Antragsschluss, without a reason).
 */
export function registerMotion(actor: Actor, command: RegisterMotion): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId: command.motionId }, 'motion.register');
    if (!motion.ok) return motion;
    const change = decideRegistration(motion.value, command.versionNumber);
    if (!change.ok) return change;
    const late = await isPastSubmission(mutation, motion.value);
    if (late && !command.lateReason) return refuse('DEADLINE_PASSED');
    const lateReason = late && command.lateReason ? storableText(command.lateReason) : null;
    await changeCircle(mutation, actor, motion.value, change.value, {
      motion: { registeredAt: mutation.now, lateReason },
    });
    recordAndTell(mutation, actor, motion.value, late);
    return ok(null);
  });
}

async function isPastSubmission({ db, now }: Mutation, { conferenceId }: LoadedMotion): Promise<boolean> {
  const deadline = await db.deadline.findUnique({
    where: { conferenceId_kind: { conferenceId, kind: 'MOTION_SUBMISSION' } },
    select: { dueOn: true },
  });
  return deadline !== null && berlinDay(now) > isoDay(deadline.dueOn);
}

function recordAndTell(mutation: Mutation, actor: Actor, motion: LoadedMotion, late: boolean): void {
  const subject = { type: 'Motion', id: motion.id } as const;
  const number = motion.versions.at(-1)?.number ?? null;
  mutation.record({
    verb: 'motion.registered',
    subject,
    payload: { state: motion.subject.coordinator, number, late, unconfirmed: unconfirmedStates(motion) },
  });
  notify(mutation, actor.personId, {
    kind: 'MOTION_REGISTERED',
    subject,
    to: { officeOf: motion.conferenceNumber, states: motion.subject.applicants },
    facts: { state: motion.subject.coordinator, version: number },
  });
}
