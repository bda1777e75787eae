import 'server-only';
import { coordinatorOf } from '@/lib/domain/motion';
import type { MotionSubject } from '@/lib/policy/permission';
import type { Prisma } from './generated/client';

/** The columns on which rights on a motion depend. */
export const MOTION_SUBJECT = {
  registeredAt: true,
  initiatorCode: true,
  workingGroupId: true,
  conference: { select: { number: true } },
  applicants: { where: { until: null }, select: { stateCode: true, role: true } },
  invitations: { where: { status: { not: 'REVOKED' } }, select: { stateCode: true } },
} satisfies Prisma.MotionSelect;

type Row = Prisma.MotionGetPayload<{ select: typeof MOTION_SUBJECT }>;

/** A stored motion as the table of permissions sees it. */
export function motionSubject(row: Row): MotionSubject {
  return {
    conferenceNumber: row.conference.number,
    registered: row.registeredAt !== null,
    initiator: row.initiatorCode,
    coordinator: coordinatorOf(row.applicants.map(({ stateCode, role }) => ({ state: stateCode, role }))),
    applicants: row.applicants.map(({ stateCode }) => stateCode),
    invited: row.invitations.map(({ stateCode }) => stateCode),
    workingGroupId: row.workingGroupId,
  };
}
