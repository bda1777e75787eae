import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { insertIntoAgenda } from '@/lib/db/insert-into-agenda';
import { reflectMotionOnAgenda } from '@/lib/db/motion-on-agenda';
import { mutate } from '@/lib/db/mutate';
import type { AgendaPlace } from '@/lib/domain/agenda-plan';
import type { AgendaKind } from '@/lib/domain/minutes';
import type { MotionKind } from '@/lib/domain/motion';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, touchMotion } from '../motions/load-motion';
import { loadAgenda } from './load-agenda';

export interface PlaceMotion extends AgendaPlace {
  motionId: string;
  /** Admits a motion that was registered after the Antragsschluss. */
  admitLate: boolean;
}

/** As what a motion stands on the agenda. */
const KINDS: Record<MotionKind, AgendaKind> = {
  ...{ MOTION: 'ITEM', LEAD_MOTION: 'ITEM', RESOLUTION_MOTION: 'ITEM', REPORT: 'ITEM' },
  KAMIN_THEME: 'KAMIN',
  FORMAL: 'FORMAL',
};

/**
 * Puts a registered motion on the agenda of its conference, a postponed one on that of the next, to which it then
 * belongs with its text and its signatures; title and applicants follow the motion from then on.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, MOTION_NOT_REGISTERED, LATE_MOTION_NOT_ADMITTED, AGENDA_CLOSED,
 * PLACE_NOT_ALLOWED, NO_NUMBER_LEFT, CHANGED_MEANWHILE.
 */
export async function placeMotion(
  actor: Actor,
  { motionId, admitLate, parentId, beforeId }: PlaceMotion,
): Promise<Result<{ id: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadMotion(db, actor, { motionId }, 'motion.read');
    if (!loaded.ok) return loaded;
    const motion = loaded.value;
    const postponed = motion.status === 'POSTPONED';
    const agenda = await loadAgenda(db, actor, motion.conferenceNumber + (postponed ? 1 : 0));
    if (!agenda.ok) return agenda;
    if (motion.status !== 'REGISTERED' && !postponed) return refuse('MOTION_NOT_REGISTERED' as const);
    const late = !postponed && (await isLate(db, motionId));
    if (late && !admitLate) return refuse('LATE_MOTION_NOT_ADMITTED' as const);
    const { title, kind } = motion;
    const placed = await insertIntoAgenda(
      mutation,
      agenda.value,
      { kind: KINDS[kind], title, motionId },
      { parentId, beforeId, late },
    );
    if (!placed.ok) return placed;
    const { conferenceId, conferenceNumber } = agenda.value;
    await touchMotion(db, motion, {
      status: 'ON_AGENDA',
      ...(postponed ? { conferenceId, lateReason: null } : {}),
    });
    await reflectMotionOnAgenda(db, motionId, now);
    mutation.announce(agenda.value.meetingId);
    const { id, number } = placed.value;
    const payload = {
      agendaItemId: id,
      number,
      late,
      ...(postponed ? { conference: conferenceNumber } : {}),
    };
    record({ verb: 'motion.placed', subject: { type: 'Motion', id: motionId }, payload });
    return ok({ id });
  });
}

/** Registered after the Antragsschluss; one that was postponed kept that of its own conference. */
async function isLate(db: Prisma.TransactionClient, motionId: string): Promise<boolean> {
  const { lateReason } = await db.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: { lateReason: true },
  });
  return lateReason !== null;
}
