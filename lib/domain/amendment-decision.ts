import { ok, refuse, type Result } from '@/lib/result';
import { conflictsBetween } from './amendment-conflict';
import { wantTheSame } from './amendment-operation';
import { combineProposals, rebaseOperations, type Proposal } from './amendment-rebase';
import type { OpenProposal } from './amendment-synopsis';
import { withOwnWordings } from './amendment-wording';
import type { MotionText } from './motion-text';

export const AMENDMENT_DECISIONS = ['ACCEPTED', 'ADAPTED', 'DECLINED'] as const;
/** Übernehmen, mit eigenem Wortlaut übernehmen, nicht übernehmen. */
export type AmendmentDecision = (typeof AMENDMENT_DECISIONS)[number];

/**
 * The text after accepting all the chosen proposals as they are.
 * Refuses AMENDMENTS_CONTRADICT, AMENDMENT_OUTDATED.
 */
export function acceptedText(
  present: MotionText,
  chosen: readonly OpenProposal[],
): Result<MotionText, 'AMENDMENTS_CONTRADICT' | 'AMENDMENT_OUTDATED'> {
  if (conflictsBetween(chosen).length > 0) return refuse('AMENDMENTS_CONTRADICT');
  const text = combineProposals(present, chosen);
  return text ? ok(text) : refuse('AMENDMENT_OUTDATED');
}

/**
 * The text after accepting one proposal with one's own words, also where the block reads differently by now: whoever
 * decides has both before them. `wordings` as in withOwnWordings.
 * Refuses AMENDMENT_NOT_ADAPTED, AMENDMENT_OUTDATED (the block is gone).
 */
export function adaptedText(
  present: MotionText,
  { base, operations }: Proposal,
  wordings: readonly (string | null)[],
): Result<MotionText, 'AMENDMENT_NOT_ADAPTED' | 'AMENDMENT_OUTDATED'> {
  const own = withOwnWordings(operations, wordings);
  if (wantTheSame(own, operations)) return refuse('AMENDMENT_NOT_ADAPTED');
  const text = combineProposals(present, [{ base: withWordingsOf(present, base), operations: own }]);
  return text ? ok(text) : refuse('AMENDMENT_OUTDATED');
}

/** The earlier text in its order, with the words of today. */
function withWordingsOf(present: MotionText, base: MotionText): MotionText {
  const today = new Map([...present.blocks, ...present.rationale].map((block) => [block.id, block]));
  const reworded = (blocks: MotionText['blocks']) => blocks.map((block) => today.get(block.id) ?? block);
  return { title: present.title, blocks: reworded(base.blocks), rationale: reworded(base.rationale) };
}

/** The chosen proposals and those of other Länder that want exactly the same: one decision settles them all. */
export function settledTogether(
  open: readonly OpenProposal[],
  chosen: readonly OpenProposal[],
): OpenProposal[] {
  return open.filter((proposal) =>
    chosen.some((one) => one.id === proposal.id || wantTheSame(one.operations, proposal.operations)),
  );
}

/** True if the present text says already all that the proposals want. */
export function isFulfilled(present: MotionText, proposals: readonly Proposal[]): boolean {
  return proposals.every(({ base, operations }) => {
    const rebased = rebaseOperations(base, present, operations);
    return rebased.operations.length + rebased.misfits.length === 0;
  });
}
