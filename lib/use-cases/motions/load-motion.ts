import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { MOTION_CIRCLE, storedCircle, type StoredCircle } from '@/lib/db/stored-circle';
import { visibleMotion } from '@/lib/db/visibility';
import { isChangeable } from '@/lib/domain/circle';
import type { StateCode } from '@/lib/domain/federal-state';
import { isOpen } from '@/lib/domain/motion';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MotionPermission, MotionSubject } from '@/lib/policy/permission';
import { ok, refuse, type Result } from '@/lib/result';

const SELECT = {
  ...MOTION_SUBJECT,
  ...MOTION_CIRCLE,
  ...{ id: true, version: true, title: true, conferenceId: true },
} satisfies Prisma.MotionSelect;

/** A motion as the use cases decide on it. */
export interface LoadedMotion extends StoredCircle {
  id: string;
  version: number;
  title: string;
  conferenceId: string;
  conferenceNumber: number;
  subject: MotionSubject;
}

export interface MotionCommand {
  motionId: string;
  /** The motion's version as the form saw it; left out where the command is guarded by something else. */
  version?: number;
}

/**
 * The motion that a command is about, as this actor may see it, inside the write transaction.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, MOTION_CLOSED, CIRCULAR_RUNNING.
 */
export async function loadMotion(
  db: Prisma.TransactionClient,
  actor: Actor,
  { motionId, version }: MotionCommand,
  permission: MotionPermission,
): Promise<Result<LoadedMotion, RefusalCode>> {
  const row = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: SELECT,
  });
  if (!row) return refuse('NOT_FOUND');
  const motion = loaded(row);
  if (!can(actor, permission, motion.subject)) return refuse('NOT_PERMITTED');
  if (version !== undefined && version !== motion.version) return refuse('CHANGED_MEANWHILE');
  if (!isOpen(motion.status)) return refuse('MOTION_CLOSED');
  return isChangeable(motion) || LEAVES_IT_AS_IT_IS.includes(permission)
    ? ok(motion)
    : refuse('CIRCULAR_RUNNING');
}

/** What is done under these changes neither text nor circle. */
const LEAVES_IT_AS_IT_IS: readonly MotionPermission[] = ['motion.read', 'motion.comment'];

export interface StateCommand {
  motionId: string;
  /** The Land that the person speaks for. */
  state: StateCode;
}

/**
 * The motion that a person decides about for its Land, as `loadMotion` finds it. Whoever does not bind that Land is
 * refused NOT_PERMITTED, whatever a form says.
 */
export async function loadMotionForState(
  db: Prisma.TransactionClient,
  actor: Actor,
  { motionId, state }: StateCommand,
  permission: MotionPermission,
): Promise<Result<LoadedMotion, RefusalCode>> {
  const motion = await loadMotion(db, actor, { motionId }, permission);
  if (!motion.ok) return motion;
  return statesOf(actor, 'STATE_APPROVER').includes(state) ? motion : refuse('NOT_PERMITTED');
}

function loaded(row: Prisma.MotionGetPayload<{ select: typeof SELECT }>): LoadedMotion {
  const { id, version, title, conferenceId } = row;
  return {
    ...storedCircle(row),
    ...{ id, version, title, conferenceId },
    conferenceNumber: row.conference.number,
    subject: motionSubject({
      ...row,
      invitations: row.invitations.filter(({ status }) => status !== 'REVOKED'),
    }),
  };
}

/** Raises the motion's version together with what changes about the motion itself. */
export async function touchMotion(
  db: Prisma.TransactionClient,
  { id }: Pick<LoadedMotion, 'id'>,
  data: Omit<Prisma.MotionUncheckedUpdateInput, 'version'> = {},
): Promise<void> {
  await db.motion.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
