import 'server-only';
import { announceMotion } from '@/lib/db/announce-motion';
import { withdrawFromAgenda } from '@/lib/db/motion-on-agenda';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadMotion, touchMotion } from './load-motion';

export interface WithdrawMotion {
  motionId: string;
  /** The motion as the form saw it. */
  version: number;
}

/**
 * The coordinating Land withdraws the motion, at any time before the vote. On the agenda its item stays under its number,
 * as "Rücknahme <Land>" (DOMAIN §2.3). Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, MOTION_CLOSED.
 */
export function withdrawMotion(actor: Actor, command: WithdrawMotion): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now } = mutation;
    const loaded = await loadMotion(db, actor, command, 'motion.withdraw');
    if (!loaded.ok) return loaded;
    const motion = loaded.value;
    const { coordinator: state, applicants, invited, workingGroupId } = motion.subject;
    await touchMotion(db, motion, { status: 'WITHDRAWN', withdrawnByCode: state, withdrawnAt: now });
    const items = await withdrawFromAgenda(db, motion.id, state, now);
    await announceMotion(mutation, motion.id);
    const subject = { type: 'Motion', id: motion.id } as const;
    mutation.record({ verb: 'motion.withdrawn', subject, payload: { state, agendaItems: items } });
    notify(mutation, actor.personId, {
      kind: 'MOTION_WITHDRAWN',
      subject,
      to: {
        states: [...new Set([...applicants, ...invited])],
        workingGroupId,
        ...(motion.registered ? { officeOf: motion.conferenceNumber } : {}),
      },
      facts: { state },
    });
    return ok(null);
  });
}
