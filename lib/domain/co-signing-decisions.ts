import { ok, refuse, type Result } from '@/lib/result';
import { latestNumber, signedNumber, type Circle, type CircleChange, type InvitationStatus } from './circle';
import { signatureHolds } from './co-signing';
import type { StateCode } from './federal-state';
import type { ApplicantRole } from './minutes';
import { coordinatorOf } from './motion';
import type { RefusalCode } from './refusal';

/**
 * What the Länder may do about a motion's circle: decisions from (circle, command) alone. Whether a person may speak
 * for its Land is the policy's question; deadlines are the use case's. Source: DOMAIN §2.2, ARCHITECTURE §3.
 */
type Decision = Result<CircleChange, RefusalCode>;

/** A command that holds for the text that somebody has seen. */
export interface SeenText {
  state: StateCode;
  /** Number of the latest version, as it was seen. */
  versionNumber: number;
}

/** Invites Länder to co-sign. Refuses MOTION_WITHOUT_TEXT, ALREADY_IN_CIRCLE, ALREADY_INVITED. */
export function decideInvitation(circle: Circle, states: readonly StateCode[]): Decision {
  if (latestNumber(circle) === null) return refuse('MOTION_WITHOUT_TEXT');
  if (states.some((state) => roleOf(circle, state) !== null)) return refuse('ALREADY_IN_CIRCLE');
  if (states.some((state) => waitsForAnswer(circle, state))) return refuse('ALREADY_INVITED');
  return ok({
    ...(circle.status === 'DRAFT' || circle.status === 'TOPIC' ? { status: 'CO_SIGNING' } : {}),
    invitations: [...new Set(states)].map((state) => ({ state, status: 'PENDING' })),
  });
}

/** Takes an invitation back. Refuses ALREADY_IN_CIRCLE, NOT_INVITED. */
export function decideRevocation(circle: Circle, state: StateCode): Decision {
  return answered(circle, state, 'REVOKED');
}

/** A Land does not co-sign. Refuses ALREADY_IN_CIRCLE, NOT_INVITED. */
export function decideDeclining(circle: Circle, state: StateCode): Decision {
  return answered(circle, state, 'DECLINED');
}

/** A Land asks before it decides. Refuses ALREADY_IN_CIRCLE, NOT_INVITED. */
export function decideQuestion(circle: Circle, state: StateCode): Decision {
  return answered(circle, state, 'QUESTION');
}

/** The question of a Land is answered, so it is its turn again; a Land that decided meanwhile stays where it is. */
export function decideAnswer(circle: Circle, state: StateCode): CircleChange {
  return invitationOf(circle, state) === 'QUESTION' ? { invitations: [{ state, status: 'PENDING' }] } : {};
}

/**
 * A Land joins with its signature for the latest version. Refuses ALREADY_IN_CIRCLE, NOT_INVITED (before the motion is
 * registered), MOTION_WITHOUT_TEXT, CHANGED_MEANWHILE.
 */
export function decideCoSigning(circle: Circle, { state, versionNumber }: SeenText): Decision {
  if (roleOf(circle, state) !== null) return refuse('ALREADY_IN_CIRCLE');
  const invitation = invitationOf(circle, state);
  const invited = invitation !== null && invitation !== 'REVOKED';
  if (!invited && !circle.registered) return refuse('NOT_INVITED');
  const seen = seenLatest(circle, versionNumber);
  if (!seen.ok) return seen;
  return ok({
    roles: [{ state, role: 'CO' }],
    signed: [state],
    ...(invited ? { invitations: [{ state, status: 'SIGNED' }] } : {}),
  });
}

/** A Land confirms the changed text. Refuses NOT_IN_CIRCLE, MOTION_WITHOUT_TEXT, CHANGED_MEANWHILE, ALREADY_CONFIRMED. */
export function decideConfirmation(circle: Circle, { state, versionNumber }: SeenText): Decision {
  const role = roleOf(circle, state);
  if (role === null) return refuse('NOT_IN_CIRCLE');
  const seen = seenLatest(circle, versionNumber);
  if (!seen.ok) return seen;
  if (role === 'COORDINATING' || signedNumber(circle, state) === versionNumber)
    return refuse('ALREADY_CONFIRMED');
  return ok({ signed: [state] });
}

/**
 * A Land says of a change declared editorial that it is one of substance: then every Land has to confirm it. Refuses
 * NOT_IN_CIRCLE, VERSION_NOT_CONTESTABLE (of substance anyway, contested before, or signed by this Land).
 */
export function decideContest(circle: Circle, { state, versionNumber }: SeenText): Decision {
  if (roleOf(circle, state) === null) return refuse('NOT_IN_CIRCLE');
  return contestableVersions(circle, state).includes(versionNumber)
    ? ok({ contested: { state, versionNumber } })
    : refuse('VERSION_NOT_CONTESTABLE');
}

/** Numbers of the editorial versions that came after the Land's signature and that nobody has contested. */
export function contestableVersions(
  circle: Pick<Circle, 'applicants' | 'signatures' | 'versions'>,
  state: StateCode,
): number[] {
  const signed = signedNumber(circle, state);
  if (signed === null || coordinatorOf(circle.applicants) === state) return [];
  return circle.versions
    .filter(({ number, editorial, contested }) => number > signed && editorial && !contested)
    .map(({ number }) => number);
}

/** A Land leaves the circle. Refuses NOT_IN_CIRCLE, COORDINATOR_CANNOT_LEAVE. */
export function decideLeaving(circle: Circle, state: StateCode): Decision {
  const role = roleOf(circle, state);
  if (role === null) return refuse('NOT_IN_CIRCLE');
  if (role === 'COORDINATING') return refuse('COORDINATOR_CANNOT_LEAVE');
  return ok({
    left: [state],
    // It may be invited anew, and an invited Land that leaves may go on reading.
    ...(invitationOf(circle, state) === 'SIGNED' ? { invitations: [{ state, status: 'DECLINED' }] } : {}),
  });
}

/** federführend or mitantragstellend; who coordinates is handed over, not assigned. */
export interface AssignedRole {
  state: StateCode;
  role: Exclude<ApplicantRole, 'COORDINATING'>;
}

/** Sets the roles of the others in the circle. Refuses NOT_IN_CIRCLE, ROLES_UNCHANGED. */
export function decideRoles(circle: Circle, roles: readonly AssignedRole[]): Decision {
  const present = roles.map(({ state }) => roleOf(circle, state));
  if (present.some((role) => role === null || role === 'COORDINATING')) return refuse('NOT_IN_CIRCLE');
  const changed = roles.filter(({ role }, index) => role !== present[index]);
  return changed.length > 0 ? ok({ roles: changed }) : refuse('ROLES_UNCHANGED');
}

/**
 * Another Land of the circle coordinates from now on; the Land before it stays, federführend, and signs the text that
 * it answered for so far. Refuses NOT_IN_CIRCLE, COORDINATOR_UNCONFIRMED: a Land that has not confirmed the text cannot
 * answer for it.
 */
export function decideHandover(circle: Circle, to: StateCode): Decision {
  const coordinator = coordinatorOf(circle.applicants);
  if (coordinator === null || coordinator === to || roleOf(circle, to) === null)
    return refuse('NOT_IN_CIRCLE');
  const signed = signedNumber(circle, to);
  if (signed === null || !signatureHolds(signed, circle.versions)) return refuse('COORDINATOR_UNCONFIRMED');
  return ok({
    roles: [
      { state: to, role: 'COORDINATING' },
      { state: coordinator, role: 'LEAD' },
    ],
    signed: [coordinator],
  });
}

/**
 * The coordinating Land registers the motion with the office and signs the text as it stands. A Kamin theme needs no
 * text. Refuses ALREADY_REGISTERED, MOTION_WITHOUT_TEXT, CHANGED_MEANWHILE.
 * @param versionNumber the latest version as it was seen; null where there is no text
 */
export function decideRegistration(circle: Circle, versionNumber: number | null): Decision {
  const coordinator = coordinatorOf(circle.applicants);
  if (circle.registered) return refuse('ALREADY_REGISTERED');
  if (latestNumber(circle) === null && circle.kind !== 'KAMIN_THEME') return refuse('MOTION_WITHOUT_TEXT');
  if (versionNumber !== latestNumber(circle)) return refuse('CHANGED_MEANWHILE');
  return ok({
    status: 'REGISTERED',
    signed: versionNumber === null || coordinator === null ? [] : [coordinator],
  });
}

function roleOf({ applicants }: Circle, state: StateCode): ApplicantRole | null {
  return applicants.find((applicant) => applicant.state === state)?.role ?? null;
}

function invitationOf({ invitations }: Circle, state: StateCode): InvitationStatus | null {
  return invitations.find((invitation) => invitation.state === state)?.status ?? null;
}

function waitsForAnswer(circle: Circle, state: StateCode): boolean {
  const status = invitationOf(circle, state);
  return status === 'PENDING' || status === 'QUESTION';
}

function answered(circle: Circle, state: StateCode, status: InvitationStatus): Decision {
  if (roleOf(circle, state) !== null) return refuse('ALREADY_IN_CIRCLE');
  if (!waitsForAnswer(circle, state)) return refuse('NOT_INVITED');
  return ok({ invitations: [{ state, status }] });
}

function seenLatest(circle: Circle, versionNumber: number): Result<null, RefusalCode> {
  const latest = latestNumber(circle);
  if (latest === null) return refuse('MOTION_WITHOUT_TEXT');
  return versionNumber === latest ? ok(null) : refuse('CHANGED_MEANWHILE');
}
