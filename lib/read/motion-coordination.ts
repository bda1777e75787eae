import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { isChangeable, unconfirmedStates, type Circle, type InvitationStatus } from '@/lib/domain/circle';
import { holdingStates } from '@/lib/domain/co-signing';
import { compareStates, STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import { coordinatorOf } from '@/lib/domain/motion';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MotionSubject } from '@/lib/policy/permission';

/** What the coordinating Land, or the working group whose motion it is, works with. */
export interface Coordination {
  /** Länder that can be invited, in chair order. */
  invitable: StateCode[];
  invitations: InvitationView[];
  /** Open questions, to be answered. */
  questions: { id: string; state: string; text: string }[];
  /** The others in the circle with their roles, in chair order. */
  roles: { state: StateCode; role: 'LEAD' | 'CO' }[];
  /** Länder that may coordinate from now on: in the circle, and bound to the text as it stands. */
  successors: StateCode[];
  /** Names of the Länder that would not be printed today. */
  unconfirmed: string[];
  /** After the Antragsschluss a registration needs a reason. */
  late: boolean;
  can: {
    invite: boolean;
    assignRoles: boolean;
    handOver: boolean;
    register: boolean;
    registerTopic: boolean;
    withdraw: boolean;
  };
}

export interface InvitationView {
  state: StateCode;
  status: InvitationStatus;
  /** The reason of a Land that declined. */
  answer: string | null;
  revocable: boolean;
}

interface Details {
  invitations: readonly InvitationView[];
  questions: Coordination['questions'];
  submissionDueOn: Date | null;
  topicRegistered: boolean;
  hasText: boolean;
}

/** The desk of whoever answers for the motion; null for everybody else, once it is closed, and while it is voted on. */
export function coordination(
  actor: Actor,
  circle: Circle,
  subject: MotionSubject,
  details: Details,
): Coordination | null {
  if (!isChangeable(circle) || !can(actor, 'motion.edit', subject)) return null;
  const coordinator = coordinatorOf(circle.applicants);
  const inside = circle.applicants.map(({ state }) => state);
  const asked = circle.invitations.filter(({ status }) => status === 'PENDING' || status === 'QUESTION');
  const others = [...circle.applicants].sort((a, b) => compareStates(a.state, b.state));
  const holding = holdingStates(circle.signatures, circle.versions);
  const { hasText, topicRegistered, submissionDueOn } = details;
  return {
    invitable: STATE_CODES.filter(
      (state) => !inside.includes(state) && !asked.some((invitation) => invitation.state === state),
    ),
    invitations: [...details.invitations].sort((a, b) => compareStates(a.state, b.state)),
    questions: details.questions,
    roles: others.flatMap(({ state, role }) => (role === 'COORDINATING' ? [] : [{ state, role }])),
    successors: inside.filter((state) => state !== coordinator && holding.includes(state)),
    unconfirmed: unconfirmedStates(circle).map(stateName),
    late: submissionDueOn !== null && berlinDay(now()) > isoDay(submissionDueOn),
    can: {
      invite: hasText && can(actor, 'motion.invite', subject),
      assignRoles: others.length > 1,
      handOver: can(actor, 'motion.handOver', subject),
      register:
        !circle.registered &&
        (hasText || circle.kind === 'KAMIN_THEME') &&
        can(actor, 'motion.register', subject),
      registerTopic: !topicRegistered && !circle.registered,
      withdraw: can(actor, 'motion.withdraw', subject),
    },
  };
}
