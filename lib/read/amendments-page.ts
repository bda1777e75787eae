import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { openProposals } from '@/lib/db/stored-amendment';
import { MOTION_STANDING, mayChange } from '@/lib/db/stored-circle';
import { visibleMotion } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import type { Bundle } from './amendment-bundles';
import { placeViews, type PlaceView } from './amendment-views';
import { settledAmendments, type SettledAmendment } from './settled-amendments';

export interface AmendmentsPage {
  motion: { id: string; title: string };
  /** Number of the version that the proposals are held against. */
  latestNumber: number;
  places: PlaceView[];
  /** Proposals of which the text says everything already. */
  fulfilled: Bundle[];
  /** By id: who proposed it, when and why. */
  proposals: Record<string, ProposalView>;
  /** The latest first. */
  settled: SettledAmendment[];
  can: { propose: boolean; decide: boolean };
}

export interface ProposalView {
  version: number;
  state: StateCode;
  author: string | null;
  /** "3. März 2027, 14:05 Uhr" */
  at: string;
  reason: string | null;
  can: { withdraw: boolean };
}

const MOTION = {
  ...MOTION_SUBJECT,
  ...MOTION_STANDING,
  ...{ id: true, title: true },
  textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
} satisfies Prisma.MotionSelect;

/** The synopsis of all Änderungsvorschläge to a motion; null for whoever may not know the motion. */
export async function amendmentsPage(actor: Actor, motionId: string): Promise<AmendmentsPage | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: MOTION,
  });
  if (!motion) return null;
  const subject = motionSubject(motion);
  const latestNumber = motion.textVersions[0]?.number ?? 0;
  const [present, open, rows, settled] = await Promise.all([
    motionVersionText(db, motionId, latestNumber),
    openProposals(db, motionId),
    db.amendment.findMany({ where: { motionId, status: 'PROPOSED' }, select: PROPOSAL }),
    settledAmendments(motionId),
  ]);
  const mayPropose = mayChange(motion) && can(actor, 'motion.propose', subject);
  const own = mayPropose ? statesSpeaking(actor, 'motion.propose', subject) : [];
  return {
    motion: { id: motion.id, title: motion.title },
    latestNumber,
    ...(present ? placeViews(present, open) : { places: [], fulfilled: [] }),
    proposals: Object.fromEntries(rows.map((row) => [row.id, proposalView(row, own)])),
    settled,
    can: {
      propose: latestNumber > 0 && own.some((state) => state !== subject.coordinator),
      decide: mayChange(motion) && can(actor, 'motion.decideAmendment', subject),
    },
  };
}

const PROPOSAL = {
  ...{ id: true, version: true, stateCode: true, reason: true, proposedAt: true },
  proposedBy: { select: { name: true } },
} satisfies Prisma.AmendmentSelect;

function proposalView(
  row: Prisma.AmendmentGetPayload<{ select: typeof PROPOSAL }>,
  own: readonly StateCode[],
): ProposalView {
  return {
    ...{ version: row.version, state: row.stateCode, reason: row.reason },
    author: row.proposedBy?.name ?? null,
    at: formatInstant(row.proposedAt),
    can: { withdraw: own.includes(row.stateCode) },
  };
}

/** The open proposals place by place, for the margin of the motion's own page; the caller has found it readable. */
export async function amendmentPlaces(motionId: string, latestNumber: number): Promise<PlaceView[]> {
  const db = database();
  const open = await openProposals(db, motionId);
  const present = open.length > 0 ? await motionVersionText(db, motionId, latestNumber) : null;
  return present ? placeViews(present, open).places : [];
}
