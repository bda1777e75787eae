import 'server-only';
import { isChangeable, type Circle } from '@/lib/domain/circle';
import type { StandingSignature, VersionStep } from '@/lib/domain/co-signing';
import type { Prisma } from './generated/client';

/** Whether the Länder are voting on a motion in the Umlaufverfahren. */
export const RUNNING_CIRCULARS = {
  where: { status: 'OPEN' },
  take: 1,
  select: { reference: true },
} satisfies Prisma.Motion$circularProceduresArgs;

/** The columns that say whether text and circle of a motion may change. */
export const MOTION_STANDING = {
  status: true,
  circularProcedures: RUNNING_CIRCULARS,
} satisfies Prisma.MotionSelect;

/** True while nothing about it is decided and nothing about it is being voted on (lib/domain/circle). */
export function mayChange(row: Prisma.MotionGetPayload<{ select: typeof MOTION_STANDING }>): boolean {
  return isChangeable({ status: row.status, inCircular: row.circularProcedures.length > 0 });
}

/** The columns that hold who stands behind a motion now, with the days on which that began. */
export const MOTION_CIRCLE = {
  ...MOTION_STANDING,
  ...{ kind: true, registeredAt: true },
  applicants: { where: { until: null }, select: { stateCode: true, role: true, since: true } },
  invitations: { select: { stateCode: true, status: true, invitedAt: true, answeredAt: true } },
  textVersions: {
    orderBy: { number: 'asc' },
    select: { id: true, number: true, editorial: true, hash: true, _count: { select: { contests: true } } },
  },
  signatures: {
    where: { endedAt: null },
    select: { id: true, stateCode: true, textVersion: { select: { number: true } } },
  },
} satisfies Prisma.MotionSelect;

export interface StoredCircle extends Circle {
  /** Oldest first. */
  versions: (VersionStep & { id: string; hash: string })[];
  /** Those that were not ended; whether each still holds depends on the versions (lib/domain/co-signing). */
  signatures: (StandingSignature & { id: string })[];
}

/** The circle as decisions see it. */
export function storedCircle(row: Prisma.MotionGetPayload<{ select: typeof MOTION_CIRCLE }>): StoredCircle {
  return {
    ...{ kind: row.kind, status: row.status, registered: row.registeredAt !== null },
    inCircular: row.circularProcedures.length > 0,
    applicants: row.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    invitations: row.invitations.map(({ stateCode, status }) => ({ state: stateCode, status })),
    versions: row.textVersions.map(({ _count, ...step }) => ({ ...step, contested: _count.contests > 0 })),
    signatures: row.signatures.map(({ id, stateCode, textVersion }) => ({
      ...{ id, state: stateCode, versionNumber: textVersion.number },
    })),
  };
}
