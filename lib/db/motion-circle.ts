import 'server-only';
import type { CircleChange, Invitation } from '@/lib/domain/circle';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Prisma } from './generated/client';
import type { StoredCircle } from './stored-circle';

type Db = Prisma.TransactionClient;

/** The circle before the change, and whose it is. */
type MotionCircle = StoredCircle & { id: string };

/** Who did it, when, and the words that belong to it. */
export interface CircleAct {
  personId: string | null;
  at: Date;
  /** To the invited Länder; why a Land declines or contests. */
  words?: string | null | undefined;
}

/**
 * Carries a decision about the circle into the tables, as `changedCircle` carries it into the circle: rows are closed
 * with their day and new ones opened, never overwritten (DOMAIN §2.2). The motion's own row is the use case's.
 */
export async function storeCircleChange(
  db: Db,
  circle: MotionCircle,
  change: CircleChange,
  act: CircleAct,
): Promise<void> {
  const { invitations = [], contested } = change;
  await storeRoles(db, circle, change, act);
  await storeSignatures(db, circle, change, act);
  for (const invitation of invitations) await storeInvitation(db, circle, invitation, act);
  if (contested) await storeContest(db, circle, contested, act);
}

async function storeRoles(
  db: Db,
  circle: MotionCircle,
  { roles = [], left = [] }: CircleChange,
  { at }: CircleAct,
): Promise<void> {
  const moved = [...left, ...roles.map(({ state }) => state)];
  await db.motionApplicant.updateMany({
    where: { motionId: circle.id, stateCode: { in: moved }, until: null },
    data: { until: at },
  });
  await db.motionApplicant.createMany({
    data: roles.map(({ state, role }) => ({
      motionId: circle.id,
      ...{ stateCode: state, role, since: at, textVersionId: circle.versions.at(-1)?.id ?? null },
    })),
  });
}

async function storeSignatures(
  db: Db,
  circle: MotionCircle,
  { left = [], signed = [] }: CircleChange,
  { personId, at }: CircleAct,
): Promise<void> {
  await db.signature.updateMany({
    where: { motionId: circle.id, stateCode: { in: [...left, ...signed] }, endedAt: null },
    data: { endedAt: at, endedById: personId },
  });
  const latest = circle.versions.at(-1);
  if (!latest) return;
  await db.signature.createMany({
    data: signed.map((stateCode) => ({
      motionId: circle.id,
      ...{ stateCode, textVersionId: latest.id, signedById: personId, signedAt: at },
    })),
  });
}

async function storeInvitation(
  db: Db,
  { id: motionId, invitations }: MotionCircle,
  { state: stateCode, status }: Invitation,
  { personId, at, words = null }: CircleAct,
): Promise<void> {
  const before = invitations.find(({ state }) => state === stateCode)?.status;
  const asked = status === 'PENDING' && before !== 'QUESTION';
  const invited = { status, message: words, invitedById: personId, invitedAt: at };
  const unanswered = { answer: null, answeredById: null, answeredAt: null };
  const answered = { status, answer: words, answeredById: personId, answeredAt: at };
  await db.motionInvitation.upsert({
    where: { motionId_stateCode: { motionId, stateCode } },
    create: { motionId, stateCode, ...invited },
    update: {
      ...(asked
        ? { ...invited, ...unanswered }
        : status === 'PENDING'
          ? { status, ...unanswered }
          : answered),
      version: { increment: 1 },
    },
  });
}

async function storeContest(
  db: Db,
  circle: MotionCircle,
  { state, versionNumber }: { state: StateCode; versionNumber: number },
  { personId, at, words = null }: CircleAct,
): Promise<void> {
  const version = circle.versions.find(({ number }) => number === versionNumber);
  if (!version) throw new Error(`motion ${circle.id} has no version ${versionNumber}`);
  await db.editorialContest.create({
    data: {
      ...{ textVersionId: version.id, stateCode: state },
      ...{ reason: words, contestedById: personId, contestedAt: at },
    },
  });
}
