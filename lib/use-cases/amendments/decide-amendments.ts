import 'server-only';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { openProposals } from '@/lib/db/stored-amendment';
import {
  acceptedText,
  adaptedText,
  isFulfilled,
  settledTogether,
  type AmendmentDecision,
} from '@/lib/domain/amendment-decision';
import type { OpenProposal } from '@/lib/domain/amendment-synopsis';
import { hasMarkup } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { addTextVersion } from '../motions/add-text-version';
import { loadMotion, type LoadedMotion } from '../motions/load-motion';

export interface DecideAmendments {
  motionId: string;
  /** Number of the version that was on the screen; it guards the text. */
  baseNumber: number;
  amendmentIds: string[];
  decision: AmendmentDecision;
  reason: string;
  /** The change that follows is declared editorial: signatures go on holding unless a Land contests it. */
  editorial: boolean;
  /** For ADAPTED: own words in the order of the proposal's operations; empty keeps the proposed ones. */
  wordings: string[];
}

interface Settled {
  /** How many proposals the decision settled. */
  count: number;
  /** The version that says it; null where nothing was accepted. */
  versionNumber: number | null;
}

/**
 * Decides on one or several Änderungsvorschläge, and at once on identical ones of other Länder. Accepting and adapting
 * make the next version of the text, in the same transaction; what the text says already is accepted without one.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, CHANGED_MEANWHILE, AMENDMENT_SETTLED, AMENDMENTS_CONTRADICT,
 * AMENDMENT_OUTDATED, AMENDMENT_NOT_ADAPTED and the faults of a text (lib/domain/motion-text).
 */
export async function decideAmendments(
  actor: Actor,
  command: DecideAmendments,
): Promise<Result<Settled, RefusalCode>> {
  if (hasMarkup(command.reason)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, command, 'motion.decideAmendment');
    if (!motion.ok) return motion;
    const open = await openProposals(mutation.db, motion.value.id);
    const chosen = open.filter(({ id }) => command.amendmentIds.includes(id));
    if (chosen.length === 0 || chosen.length < new Set(command.amendmentIds).size)
      return refuse(await obstacle(mutation, command));
    const version = await versionAfter(mutation, actor, motion.value, command, chosen);
    if (!version.ok) return version;
    const settled = settledTogether(open, chosen);
    await settle(mutation, actor, command, settled, version.value);
    tell(mutation, actor, motion.value, command.decision, settled, version.value?.number ?? null);
    return ok({ count: settled.length, versionNumber: version.value?.number ?? null });
  });
}

/** Why a proposal that was named is not among the open ones. */
async function obstacle(
  { db }: Mutation,
  { motionId, amendmentIds }: DecideAmendments,
): Promise<'NOT_FOUND' | 'AMENDMENT_SETTLED'> {
  const known = await db.amendment.count({ where: { motionId, id: { in: amendmentIds } } });
  return known > 0 && known === new Set(amendmentIds).size ? 'AMENDMENT_SETTLED' : 'NOT_FOUND';
}

/** The version that says what was accepted; null where nothing was. */
async function versionAfter(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  { decision, baseNumber, editorial, wordings }: DecideAmendments,
  chosen: readonly OpenProposal[],
): Promise<Result<{ id: string; number: number } | null, RefusalCode>> {
  if (decision === 'DECLINED') return ok(null);
  const latest = motion.versions.at(-1);
  const present = latest ? await motionVersionText(mutation.db, motion.id, latest.number) : null;
  const [first] = chosen;
  if (!latest || !present || !first || latest.number !== baseNumber) return refuse('CHANGED_MEANWHILE');
  if (decision === 'ACCEPTED' && isFulfilled(present, chosen)) return ok(latest);
  // Own words answer one proposal; the identical ones are settled with it.
  if (decision === 'ADAPTED' && chosen.length > settledTogether(chosen, [first]).length)
    return refuse('AMENDMENTS_CONTRADICT');
  const text =
    decision === 'ACCEPTED' ? acceptedText(present, chosen) : adaptedText(present, first, wordings);
  return text.ok
    ? addTextVersion(mutation, actor, motion, { text: text.value, editorial, origin: 'AMENDMENT' })
    : text;
}

async function settle(
  { db, now, record }: Mutation,
  actor: Actor,
  { motionId, decision, reason }: DecideAmendments,
  settled: readonly OpenProposal[],
  version: { id: string; number: number } | null,
): Promise<void> {
  const ids = settled.map(({ id }) => id);
  await db.amendment.updateMany({
    where: { id: { in: ids } },
    data: {
      ...{
        status: decision,
        decisionReason: storableText(reason.trim()),
        resultVersionId: version?.id ?? null,
      },
      ...{ decidedById: actor.personId, decidedAt: now, version: { increment: 1 } },
    },
  });
  record({
    verb: 'motion.amendmentDecided',
    subject: { type: 'Motion', id: motionId },
    payload: {
      ...{ decision, amendments: ids, number: version?.number ?? null },
      states: [...new Set(settled.map(({ state }) => state))],
    },
  });
}

function tell(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  decision: AmendmentDecision,
  settled: readonly OpenProposal[],
  versionNumber: number | null,
): void {
  notify(mutation, actor.personId, {
    kind: 'AMENDMENT_DECIDED',
    subject: { type: 'Motion', id: motion.id },
    to: { states: [...new Set(settled.map(({ state }) => state))] },
    facts: { decision, version: versionNumber },
  });
}
