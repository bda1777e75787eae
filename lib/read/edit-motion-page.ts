import 'server-only';
import { database } from '@/lib/db/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { loadMotionDraft, type MotionDraft } from '@/lib/db/personal-draft';
import { MOTION_STANDING, mayChange } from '@/lib/db/stored-circle';
import { visibleMotion } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import type { MotionText } from '@/lib/domain/motion-text';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { compareTexts } from '@/lib/text/compare-texts';
import { mergePlaces, type MergePlace } from '@/lib/text/merge-texts';
import { VERSION_AUTHOR, versionAuthor } from './version-author';

export interface EditMotionPage {
  motionId: string;
  personId: string;
  title: string;
  /** The latest version; number 0 and the title alone where there is none yet. */
  latest: { number: number; text: MotionText; author: string | null };
  /** What this person has typed and not saved as a version; `windowId`: the window that kept it by itself. */
  draft: { baseNumber: number; text: MotionText; savedAt: string; windowId: string | null } | null;
  /** The number that the next keeping of the draft has to know. */
  draftVersion: number;
  /** Where the draft and a newer version differ; null: the draft stands on the latest version. */
  merge: MergePlace[] | null;
  /** Länder of the circle that a change of substance asks to confirm. */
  toConfirm: StateCode[];
  /** False: the motion is closed or the right is gone; what was typed can be read and copied, no more. */
  can: { edit: boolean };
}

/**
 * The text of a motion as this person may write on it: the own draft, else the latest version. Null for whoever may
 * not know the motion or may not edit it, unless a draft of theirs would be lost from sight with that.
 */
export async function editMotionPage(
  actor: Actor & { personId: string },
  motionId: string,
): Promise<EditMotionPage | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: {
      ...MOTION_SUBJECT,
      ...MOTION_STANDING,
      title: true,
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, ...VERSION_AUTHOR } },
    },
  });
  if (!motion) return null;
  const { personId } = actor;
  const kept = await loadMotionDraft(db, { personId, motionId });
  const subject = motionSubject(motion);
  const edit = can(actor, 'motion.edit', subject) && mayChange(motion);
  if (!edit && !kept.draft) return null;
  const version = motion.textVersions[0];
  const number = version?.number ?? 0;
  const text = await motionVersionText(db, motionId, number);
  if (!text) return null;
  const standing = await standingDraft(motionId, kept.draft, number, text);
  return {
    ...{ motionId, personId, title: motion.title, merge: standing?.merge ?? null },
    latest: { number, text, author: version ? versionAuthor(version) : null },
    draft: standing && draftView(standing.draft),
    draftVersion: kept.version,
    toConfirm: subject.applicants.filter((state) => state !== subject.coordinator),
    can: { edit },
  };
}

/** A draft that says nothing of its own is none; one on an earlier version has to be merged. */
async function standingDraft(
  motionId: string,
  draft: MotionDraft | null,
  latestNumber: number,
  latest: MotionText,
): Promise<{ draft: MotionDraft; merge: MergePlace[] | null } | null> {
  if (!draft || compareTexts(latest, draft.text).changes === 0) return null;
  if (draft.baseNumber === latestNumber) return { draft, merge: null };
  const base = await motionVersionText(database(), motionId, draft.baseNumber);
  if (!base) return { draft, merge: null };
  const untouched = compareTexts(base, draft.text).changes === 0;
  return untouched ? null : { draft, merge: mergePlaces({ base, theirs: latest, mine: draft.text }) };
}

function draftView({ baseNumber, text, writer, updatedAt }: MotionDraft): EditMotionPage['draft'] {
  return { baseNumber, text, savedAt: formatInstant(updatedAt), windowId: writer?.windowId ?? null };
}
