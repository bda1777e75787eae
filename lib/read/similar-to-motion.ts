import 'server-only';
import { database } from '@/lib/db/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { loadMotionDraft } from '@/lib/db/personal-draft';
import { visibleMotion, visibleMotions } from '@/lib/db/visibility';
import { isOpen } from '@/lib/domain/motion';
import { MOTION_LINK_KINDS, type MotionLinkKind } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import {
  earlierResolutions,
  similarResolutions,
  type EarlierResolution,
  type SimilarResolution,
} from './similar-resolutions';

export interface LinkedResolution extends EarlierResolution {
  linkId: string;
  kind: MotionLinkKind;
}

/** What went before a motion: resolutions it names, and others that are near to it. */
export interface SimilarToMotion {
  motionId: string;
  linked: LinkedResolution[];
  /** Without the linked ones; the nearest first. */
  similar: SimilarResolution[];
  can: { link: boolean };
}

/**
 * The resolutions near to a motion: to what this person is typing, if `draft`, else to the latest version. Nothing of
 * the text leaves the database for it. Null for whoever may not know the motion.
 */
export async function similarToMotion(
  actor: Actor,
  motionId: string,
  { draft = false } = {},
): Promise<SimilarToMotion | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: {
      ...MOTION_SUBJECT,
      status: true,
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
    },
  });
  if (!motion) return null;
  const typed =
    draft && actor.personId !== null
      ? (await loadMotionDraft(db, { personId: actor.personId, motionId })).draft
      : null;
  const text = typed?.text ?? (await motionVersionText(db, motionId, motion.textVersions[0]?.number ?? 0));
  const linked = await linkedResolutions(actor, motionId);
  const similar = text ? await similarResolutions(actor, text) : [];
  return {
    motionId,
    linked,
    similar: similar.filter(({ id }) => !linked.some((one) => one.id === id)),
    can: { link: isOpen(motion.status) && can(actor, 'motion.edit', motionSubject(motion)) },
  };
}

/** The resolutions that a motion reaffirms, continues or replaces, as far as this reader may read them. */
export async function linkedResolutions(actor: Actor, motionId: string): Promise<LinkedResolution[]> {
  const links = await database().resolutionLink.findMany({
    where: { fromMotionId: motionId, fromMotion: visibleMotions(actor), rejectedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, toResolutionId: true },
  });
  const known = await earlierResolutions(
    actor,
    links.map(({ toResolutionId }) => toResolutionId),
  );
  return links.flatMap(({ id, kind, toResolutionId }) => {
    const resolution = known.get(toResolutionId);
    const named = MOTION_LINK_KINDS.find((one) => one === kind);
    return resolution && named ? [{ ...resolution, linkId: id, kind: named }] : [];
  });
}
