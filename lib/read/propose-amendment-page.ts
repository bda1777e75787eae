import 'server-only';
import { database } from '@/lib/db/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { MOTION_STANDING, mayChange } from '@/lib/db/stored-circle';
import { visibleMotion } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { numberedBlocks } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import type { NamedBlock } from './amendment-views';

export interface ProposeAmendmentPage {
  motionId: string;
  title: string;
  /** The latest version, on which is proposed. */
  number: number;
  /** The Land that proposes. */
  state: StateCode;
  blocks: (NamedBlock & { id: string; text: string })[];
}

/** The text as a Land proposes changes to it; null where this person cannot propose any. */
export async function proposeAmendmentPage(
  actor: Actor,
  motionId: string,
): Promise<ProposeAmendmentPage | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: {
      ...MOTION_SUBJECT,
      ...MOTION_STANDING,
      title: true,
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
    },
  });
  const number = motion?.textVersions[0]?.number;
  if (!motion || number === undefined || !mayChange(motion)) return null;
  const subject = motionSubject(motion);
  const state = statesSpeaking(actor, 'motion.propose', subject).find((one) => one !== subject.coordinator);
  const text = state && (await motionVersionText(db, motionId, number));
  if (!state || !text) return null;
  const of = (part: 'blocks' | 'rationale') =>
    numberedBlocks(text[part]).map(({ id, kind, number: clause, text: words }) => ({
      ...{ id, kind, part, number: clause },
      text: words,
    }));
  return { motionId, title: text.title, number, state, blocks: [...of('blocks'), ...of('rationale')] };
}
