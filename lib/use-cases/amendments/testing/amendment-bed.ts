import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { BlockEdit } from '@/lib/domain/amendment-edit';
import type { StateCode } from '@/lib/domain/federal-state';
import type { MotionText } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import { addTextVersion } from '../../motions/add-text-version';
import { loadMotion } from '../../motions/load-motion';
import { done, layDraft, type MotionCast } from '../../motions/testing/motion-bed';
import { proposeAmendment, type ProposeAmendment } from '../propose-amendment';

export const AMENDED_TEXT: MotionText = {
  title: 'Leichte Sprache',
  blocks: ['Die IntMK stellt fest.', 'Sie bittet den Bund.', 'Sie dankt.'].map((text, index) => ({
    ...{ id: `z${index + 1}`, kind: 'CLAUSE' as const, level: 1 },
    text,
  })),
  rationale: [{ id: 'b1', kind: 'PARAGRAPH', level: 1, text: 'Darum.' }],
};

/** A motion of Hamburg with three Ziffern in its second version, known to the invited Länder. Returns its id. */
export async function layAmendedMotion(
  cast: MotionCast,
  invited: StateCode[] = ['HB', 'BY'],
): Promise<string> {
  const id = await layDraft(cast, invited);
  await nextVersion(cast.hh, id, AMENDED_TEXT);
  return id;
}

/** The next version with exactly this text. */
export async function nextVersion(actor: Actor, motionId: string, text: MotionText): Promise<number> {
  const added = await done(
    mutate(actor, async (mutation) => {
      const motion = await loadMotion(mutation.db, actor, { motionId }, 'motion.edit');
      if (!motion.ok) return motion;
      return addTextVersion(mutation, actor, motion.value, { text, editorial: false, origin: 'EDITOR' });
    }),
  );
  return added.number;
}

/** A proposal to the second version, as the form sends it. */
export function proposalOf(
  motionId: string,
  blocks: (Partial<BlockEdit> & { blockId: string })[],
  rest: Partial<ProposeAmendment> = {},
): ProposeAmendment {
  const edits = blocks.map((block) => ({ text: '', remove: false, after: '', ...block }));
  return {
    ...{ motionId, baseNumber: 2, reason: 'Klarer.', together: false },
    ...rest,
    edit: { title: '', blocks: edits, ...rest.edit },
  };
}

/** Proposes another wording for one Ziffer; returns the id of the proposal. */
export async function propose(
  actor: Actor,
  motionId: string,
  blockId: string,
  text: string,
): Promise<string> {
  const { amendmentIds } = await done(proposeAmendment(actor, proposalOf(motionId, [{ blockId, text }])));
  return amendmentIds[0] ?? '';
}
