import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { PREPARATORY_OUTCOMES } from '@/lib/domain/preparatory-result';
import { formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/**
 * What was recorded for items before what stands now, by item id, oldest first; from the record of every act, so that
 * a correction never hides what it corrected. Notes are not repeated there.
 */
export async function earlierResults(
  actor: Actor,
  itemIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (!can(actor, 'preparatory.read')) return new Map();
  const entries = await database().auditEntry.findMany({
    where: { subjectType: 'AgendaItem', subjectId: { in: [...itemIds] }, verb: 'preparatory.recorded' },
    orderBy: { seq: 'asc' },
    select: { subjectId: true, at: true, payload: true, actor: { select: { name: true } } },
  });
  const byItem = new Map<string, string[]>();
  for (const { subjectId, at, payload, actor: person } of entries) {
    const words = [formatInstant(at), person?.name].filter((part) => part !== undefined).join(', ');
    const sentences = byItem.get(subjectId) ?? [];
    byItem.set(subjectId, [...sentences, `${outcomeWord(payload)} (${words})`]);
  }
  // The last one is what stands now.
  return new Map([...byItem].map(([id, sentences]) => [id, sentences.slice(0, -1)]));
}

function outcomeWord(payload: Prisma.JsonValue): string {
  const sent = typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : {};
  const outcome = PREPARATORY_OUTCOMES.find((one) => one === sent.outcome);
  return outcome ? TERMS.PreparatoryOutcome[outcome] : 'Ergebnis';
}
