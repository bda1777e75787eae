import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { touchMotion } from '../motions/load-motion';
import { loadCircular } from './load-circular';

export interface CancelCircular {
  procedureId: string;
  /** The procedure as it was seen. */
  version: number;
  /** For all members to read. */
  reason: string;
}

/**
 * Calls an Umlaufverfahren off: nothing is decided, and its motion is where it was before. The number is not given again.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, CIRCULAR_NOT_OPEN.
 */
export function cancelCircular(actor: Actor, command: CancelCircular): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const loaded = await loadCircular(db, actor, command, 'circular.run');
    if (!loaded.ok) return loaded;
    const { id, reference, motionId, procedure } = loaded.value;
    if (procedure.status !== 'OPEN') return refuse('CIRCULAR_NOT_OPEN' as const);
    await db.circularProcedure.update({
      where: { id },
      data: {
        ...{ status: 'CANCELLED', conclusionReason: storableText(command.reason) },
        version: { increment: 1 },
      },
    });
    const subject = { type: 'CircularProcedure', id } as const;
    record({ verb: 'circular.cancelled', subject, payload: { reference } });
    if (motionId !== null) {
      await touchMotion(db, { id: motionId });
      record({
        verb: 'motion.circularCancelled',
        subject: { type: 'Motion', id: motionId },
        payload: { reference },
      });
    }
    notify(mutation, actor.personId, { kind: 'CIRCULAR_CANCELLED', subject, to: { states: STATE_CODES } });
    return ok(null);
  });
}
