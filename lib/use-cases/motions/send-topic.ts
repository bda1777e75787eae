import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';

interface SentTopic {
  title: string;
  summary: string;
}

/**
 * Freezes title and summary as the chair's office gets them. The office reads these words and no others: title and text
 * of the motion go on changing in confidence (DOMAIN §2.1, §5).
 */
export async function sendTopic(
  mutation: Mutation,
  actor: Actor,
  motion: { id: string; conferenceNumber: number; coordinator: StateCode | null },
  { title, summary }: SentTopic,
): Promise<void> {
  const { db, now, record } = mutation;
  await db.motion.update({
    where: { id: motion.id },
    data: { topicTitle: title, topicSummary: storableText(summary), topicRegisteredAt: now },
  });
  const subject = { type: 'Motion', id: motion.id } as const;
  record({ verb: 'motion.topicRegistered', subject, payload: { state: motion.coordinator } });
  notify(mutation, actor.personId, {
    kind: 'TOPIC_REGISTERED',
    subject,
    to: { officeOf: motion.conferenceNumber },
    facts: { state: motion.coordinator },
  });
}
