import 'server-only';
import { berlinDay } from '@/lib/clock';
import { takeAnswerDraft } from '@/lib/db/answer-draft';
import { bodiesInCharge } from '@/lib/db/bodies-in-charge';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { bodiesAsked, lastAnswerOf, loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { storeFiles } from './answer-files';
import { storeEntry } from './store-entry';

export interface AnswerDemands {
  /** Each with the last answer of the own body that the person saw; null: there was none. */
  answers: { demandId: string; lastAnswerId: string | null }[];
  text: string | null;
  /** The own draft whose files go along and which ends with it: of one request, or of several (null); none where left out. */
  draft?: { demandId: string | null };
}

/**
 * A body of the Bund answers what is addressed to it: one answer, to one request or to several at once, all of them or
 * none. Its own day is today; everybody else reads it once the office publishes it, the members at once.
 * Refuses ANSWER_EMPTY, NOT_FOUND, NOT_PERMITTED, DEMAND_ONLY_SUGGESTED, DEMAND_NOT_FOLLOWED,
 * CHANGED_MEANWHILE (a colleague has answered since).
 */
export async function answerDemands(
  actor: Actor,
  { answers, text, draft }: AnswerDemands,
): Promise<Result<null, RefusalCode>> {
  const { personId } = actor;
  return mutate(actor, async (mutation) => {
    const asked = await loadAsked(mutation, actor, answers);
    if (!asked.ok) return asked;
    const files = draft && personId ? await takeAnswerDraft(mutation.db, { personId, ...draft }) : [];
    if (text === null && files.length === 0) return refuse('ANSWER_EMPTY');
    const stored = await storeFiles(mutation, actor, files);
    const on = berlinDay(mutation.now);
    for (const { demand, body } of asked.value) {
      const entryId = await storeEntry(
        mutation,
        actor,
        demand.id,
        { kind: 'ANSWERED', on, body, text, visibility: 'RELEASED' },
        stored,
      );
      // No guard: an answer contradicts nothing that anybody else wrote; whoever assesses meanwhile is to see it.
      await mutation.db.demand.update({ where: { id: demand.id }, data: { version: { increment: 1 } } });
      mutation.record({
        verb: 'demand.answered',
        subject: { type: 'Demand', id: demand.id },
        payload: { entryId, body, files: stored.length },
      });
    }
    tell(mutation, actor, asked.value);
    return ok(null);
  });
}

interface Asked {
  demand: DemandRecord;
  /** The body for which this person answers it. */
  body: string;
}

async function loadAsked(
  { db, now }: Mutation,
  actor: Actor,
  answers: AnswerDemands['answers'],
): Promise<Result<Asked[], RefusalCode>> {
  const ids = answers.map(({ demandId }) => demandId);
  const demands = ids.every(isId) ? await loadDemands(db, actor, { id: { in: ids } }) : [];
  if (demands.length === 0 || demands.length !== new Set(ids).size) return refuse('NOT_FOUND');
  const asked: Asked[] = [];
  for (const demand of demands) {
    const bodies = await bodiesInCharge(db, bodiesAsked(demand), berlinDay(now));
    const body = actor.roles.find((grant) => grant.body !== null && bodies.includes(grant.body))?.body;
    if (!can(actor, 'followUp.answer', { bodies }) || body == null) return refuse('NOT_PERMITTED');
    if (!demand.confirmed) return refuse('DEMAND_ONLY_SUGGESTED');
    if (!demand.followUp) return refuse('DEMAND_NOT_FOLLOWED');
    const seen = answers.find(({ demandId }) => demandId === demand.id)?.lastAnswerId ?? null;
    if (lastAnswerOf(demand, ownBodies(actor)) !== seen) return refuse('CHANGED_MEANWHILE');
    asked.push({ demand, body });
  }
  return ok(asked);
}

/** The office is told once for each conference, however many requests were answered together. */
function tell(mutation: Mutation, actor: Actor, asked: readonly Asked[]): void {
  const conferences = new Set(asked.map(({ demand }) => demand.conference.number));
  for (const number of conferences) {
    const together = asked.filter(({ demand }) => demand.conference.number === number);
    const [first] = together;
    if (!first) continue;
    notify(mutation, actor.personId, {
      kind: 'DEMAND_ANSWERED',
      subject: { type: 'Demand', id: first.demand.id },
      to: { followUpOf: number },
      facts: { body: first.body, count: together.length },
    });
  }
}
