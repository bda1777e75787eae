import { holdingStates, type StandingSignature, type VersionStep } from './co-signing';
import type { StateCode } from './federal-state';
import type { Applicant, ApplicantRole } from './minutes';
import { coordinatorOf, isOpen, type MotionKind, type MotionStatus } from './motion';

export type InvitationStatus = 'PENDING' | 'SIGNED' | 'DECLINED' | 'QUESTION' | 'REVOKED';

export interface Invitation {
  state: StateCode;
  status: InvitationStatus;
}

/** Who stands behind a motion at one moment: all that decisions about co-signing depend on. */
export interface Circle {
  kind: MotionKind;
  status: MotionStatus;
  registered: boolean;
  /** It is being voted on in an Umlaufverfahren: until that ends, text and circle stand still. */
  inCircular?: boolean;
  applicants: readonly Applicant[];
  invitations: readonly Invitation[];
  /** Oldest first. */
  versions: readonly VersionStep[];
  /** Those that were not ended; at most one a Land. */
  signatures: readonly StandingSignature[];
}

/** True while text and circle may change: nothing about it is decided, and nothing about it is being voted on. */
export function isChangeable({ status, inCircular = false }: Pick<Circle, 'status' | 'inCircular'>): boolean {
  return isOpen(status) && !inCircular;
}

/** What a decision changes; what is left out stays. */
export interface CircleChange {
  status?: MotionStatus;
  /** Made, or moved to another status. */
  invitations?: readonly Invitation[];
  /** Länder that join or take another role. */
  roles?: readonly Applicant[];
  /** Länder that leave, with their signature. */
  left?: readonly StateCode[];
  /** Länder that sign the latest version; what they signed before is ended. */
  signed?: readonly StateCode[];
  /** A Land contests the editorial change of that version. */
  contested?: { state: StateCode; versionNumber: number };
}

/** The circle after a change. The tables are changed in the same way by lib/db/motion-circle. */
export function changedCircle(circle: Circle, change: CircleChange): Circle {
  const { status = circle.status, invitations = [], roles = [], left = [], signed = [], contested } = change;
  const latest = latestNumber(circle);
  return {
    ...circle,
    status,
    registered: circle.registered || status === 'REGISTERED',
    invitations: replaced(circle.invitations, invitations),
    applicants: replaced(circle.applicants, roles).filter(({ state }) => !left.includes(state)),
    versions: circle.versions.map((version) =>
      version.number === contested?.versionNumber ? { ...version, contested: true } : version,
    ),
    signatures: [
      ...circle.signatures.filter(({ state }) => !left.includes(state) && !signed.includes(state)),
      ...(latest === null ? [] : signed.map((state) => ({ state, versionNumber: latest }))),
    ],
  };
}

function replaced<Row extends { state: StateCode }>(rows: readonly Row[], by: readonly Row[]): Row[] {
  return [...rows.filter(({ state }) => !by.some((one) => one.state === state)), ...by];
}

/** Number of the latest version of the text; null while there is none. */
export function latestNumber({ versions }: Pick<Circle, 'versions'>): number | null {
  return versions.at(-1)?.number ?? null;
}

/** The version that a Land's standing signature was given for; null without one. */
export function signedNumber({ signatures }: Pick<Circle, 'signatures'>, state: StateCode): number | null {
  return signatures.find((signature) => signature.state === state)?.versionNumber ?? null;
}

/**
 * Länder in the circle that have not confirmed the text as it stands, in the order given. The coordinating Land, whose
 * text it is, never is one of them. Until they confirm they are not printed as applicants (lib/domain/co-signing).
 */
export function unconfirmedStates({
  applicants,
  signatures,
  versions,
}: Pick<Circle, 'applicants' | 'signatures' | 'versions'>): StateCode[] {
  const holding = holdingStates(signatures, versions);
  const coordinator = coordinatorOf(applicants);
  return applicants
    .map(({ state }) => state)
    .filter((state) => state !== coordinator && !holding.includes(state));
}

/**
 * How a Land stands to a motion, as the 16-Länder-Leiste marks it. TO_CONFIRM: in the circle, the changed text not yet
 * confirmed.
 */
export type Standing = ApplicantRole | 'TO_CONFIRM' | 'INVITED' | 'QUESTION' | 'DECLINED';

const OF_INVITATIONS = { PENDING: 'INVITED', QUESTION: 'QUESTION', DECLINED: 'DECLINED' } as const;

/**
 * Every Land that has something to do with the motion; the others are not concerned. Of a closed motion nothing is left
 * to confirm.
 */
export function standings(circle: Circle): { state: StateCode; standing: Standing }[] {
  const waiting = isOpen(circle.status) ? unconfirmedStates(circle) : [];
  const inside = circle.applicants.map(({ state, role }) => ({
    state,
    standing: waiting.includes(state) ? ('TO_CONFIRM' as const) : role,
  }));
  const outside = circle.invitations.flatMap(({ state, status }) =>
    status === 'SIGNED' || status === 'REVOKED' || inside.some((one) => one.state === state)
      ? []
      : [{ state, standing: OF_INVITATIONS[status] }],
  );
  return [...inside, ...outside];
}
