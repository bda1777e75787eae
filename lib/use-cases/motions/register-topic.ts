import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, touchMotion } from './load-motion';
import { sendTopic } from './send-topic';

export interface RegisterTopic {
  motionId: string;
  summary: string;
}

/**
 * Registers the topic of a motion that was begun as a draft: its title of today and these words. Once. Refuses
 * NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, TOPIC_ALREADY_REGISTERED, ALREADY_REGISTERED.
 */
export function registerTopic(actor: Actor, command: RegisterTopic): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadMotion(mutation.db, actor, { motionId: command.motionId }, 'motion.edit');
    if (!loaded.ok) return loaded;
    const { id, registered, title, conferenceNumber, subject } = loaded.value;
    if (registered) return refuse('ALREADY_REGISTERED');
    const sent = await mutation.db.motion.count({ where: { id, topicRegisteredAt: { not: null } } });
    if (sent > 0) return refuse('TOPIC_ALREADY_REGISTERED');
    await touchMotion(mutation.db, loaded.value);
    const motion = { id, conferenceNumber, coordinator: subject.coordinator };
    await sendTopic(mutation, actor, motion, { title, summary: command.summary });
    return ok(null);
  });
}
