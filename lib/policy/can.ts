import type { StateCode } from '@/lib/domain/federal-state';
import { actsAsChair, hasRole, statesOf, type Actor } from './actor';
import type {
  ConferenceSubject,
  MotionSubject,
  Permission,
  PermissionSubjects,
  PlainPermission,
  SubjectPermission,
} from './permission';

type Rule<P extends Permission> = P extends SubjectPermission
  ? (actor: Actor, subject: PermissionSubjects[P]) => boolean
  : (actor: Actor) => boolean;

type SubjectArgument<P extends Permission> = P extends SubjectPermission
  ? [subject: PermissionSubjects[P]]
  : [];

const everybody = () => true;
/** Geschäftsstelle and Länder: the members of the conference. */
const members = (actor: Actor) => hasRole(actor, 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER');
/** An office whose Land chairs a conference of which the term is not closed. */
const chairing = (actor: Actor) => actor.chairs.length > 0;
const administration = (actor: Actor) => hasRole(actor, 'ADMINISTRATION');
const ofThisChair = (actor: Actor, { conferenceNumber }: ConferenceSubject) =>
  actsAsChair(actor, conferenceNumber);
/** Whoever drafts for a Land; the Freigabe may all that the Bearbeitung may. */
const drafting = (actor: Actor) => hasRole(actor, 'STATE_EDITOR', 'STATE_APPROVER');
const binding = (actor: Actor) => hasRole(actor, 'STATE_APPROVER');
const draftsFor = (actor: Actor, states: readonly (StateCode | null)[]) =>
  statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').some((state) => states.includes(state));
const binds = (actor: Actor, states: readonly (StateCode | null)[]) =>
  statesOf(actor, 'STATE_APPROVER').some((state) => states.includes(state));
const inGroupOf = (actor: Actor, { workingGroupId }: Pick<MotionSubject, 'workingGroupId'>) =>
  workingGroupId !== null &&
  actor.roles.some(
    (grant) => grant.role === 'WORKING_GROUP_MEMBER' && grant.workingGroupId === workingGroupId,
  );

/** Before it is registered, a motion is known to its circle and to the invited Länder alone (DOMAIN §5). */
const readsMotion = (actor: Actor, motion: MotionSubject) => {
  const states = statesOf(actor, 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER');
  if (motion.registered && states.length > 0) return true;
  const circle = [motion.initiator, ...motion.applicants, ...motion.invited];
  return states.some((state) => circle.includes(state)) || inGroupOf(actor, motion);
};
const editsMotion = (actor: Actor, motion: MotionSubject) =>
  draftsFor(actor, [motion.coordinator]) || inGroupOf(actor, motion);

/**
 * The one table of who may do what (DOMAIN §5). Administration looks after people and reference data and sees no
 * content; an office commands only in the capacity of a chair whose term is not closed.
 */
const RULES: { readonly [P in Permission]: Rule<P> } = {
  'conference.read': everybody,
  'agenda.read': (actor) => members(actor) || hasRole(actor, 'FEDERAL_GUEST'),
  'agenda.readDraft': members,
  // Kamin talks are held in confidence among the heads; the chair's office writes them down.
  'agenda.readNotes': (actor, { conferenceNumber }) =>
    actsAsChair(actor, conferenceNumber) || hasRole(actor, 'STATE_APPROVER'),
  'resolution.read': (actor, { published }) => published || members(actor),
  'minutes.readExternal': (actor, { published }) => published || members(actor),
  'minutes.readInternal': members,
  'minutes.check': (actor) => hasRole(actor, 'OFFICE'),
  'import.read': chairing,
  'import.create': chairing,
  // The archive is every chair's to complete; an open term belongs to its own chair alone.
  'import.accept': (actor, { conferenceNumber, termOpen }) =>
    termOpen ? actsAsChair(actor, conferenceNumber) : chairing(actor),
  'conference.create': (actor) => hasRole(actor, 'OFFICE'),
  'conference.edit': ofThisChair,
  'deadline.read': (actor) => members(actor) || hasRole(actor, 'WORKING_GROUP_MEMBER'),
  'deadline.edit': ofThisChair,
  'topic.read': ofThisChair,
  'motion.list': (actor) => members(actor) || hasRole(actor, 'WORKING_GROUP_MEMBER'),
  'motion.create': (actor) => drafting(actor) || hasRole(actor, 'WORKING_GROUP_MEMBER'),
  'motion.read': readsMotion,
  'motion.edit': editsMotion,
  'motion.invite': (actor, { coordinator }) => draftsFor(actor, [coordinator]),
  'motion.handOver': (actor, { coordinator }) => binds(actor, [coordinator]),
  'motion.answerInvitation': (actor, { invited }) => binds(actor, invited),
  // The circle changes until the vote, and what is registered every member may read (DOMAIN §2.2).
  'motion.coSign': (actor, { invited, registered }) =>
    binds(actor, invited) || (registered && binding(actor)),
  'motion.confirm': (actor, { applicants }) => binds(actor, applicants),
  'motion.register': (actor, { coordinator }) => binds(actor, [coordinator]),
  'motion.withdraw': (actor, { coordinator }) => binds(actor, [coordinator]),
  // Whoever may read it may propose; the coordinating Land changes its own text itself.
  'motion.propose': (actor, motion) => drafting(actor) && readsMotion(actor, motion),
  'motion.decideAmendment': editsMotion,
  'motion.comment': (actor, motion) =>
    (drafting(actor) && readsMotion(actor, motion)) || inGroupOf(actor, motion),
  'agenda.edit': ofThisChair,
  'agenda.dispatch': ofThisChair,
  'agenda.readBooklet': members,
  'preparatory.read': members,
  'preparatory.record': ofThisChair,
  'greenList.read': members,
  'greenList.seal': ofThisChair,
  'greenList.lift': binding,
  'session.record': ofThisChair,
  'session.follow': members,
  'delegation.register': drafting,
  'statement.submit': binding,
  'circular.run': ofThisChair,
  'circular.read': members,
  'circular.vote': binding,
  'minutes.edit': ofThisChair,
  'minutes.proposeCorrection': drafting,
  'term.close': ofThisChair,
  'term.export': (actor, { conferenceNumber, termOpen }) =>
    termOpen ? actsAsChair(actor, conferenceNumber) : chairing(actor),
  'followUp.read': everybody,
  'followUp.manage': (actor, { conferenceNumber, termOpen }) =>
    termOpen ? actsAsChair(actor, conferenceNumber) : chairing(actor),
  'followUp.answer': (actor, { bodies }) =>
    actor.roles.some(({ role, body }) => role === 'FEDERAL_GUEST' && body !== null && bodies.includes(body)),
  'followUp.report': ofThisChair,
  'dispatch.read': members,
  'directory.read': (actor) => members(actor) || administration(actor),
  'directory.edit': (actor) => chairing(actor) || administration(actor),
  'resolutionLink.decide': chairing,
  'workingGroup.read': (actor) => members(actor) || hasRole(actor, 'WORKING_GROUP_MEMBER', 'FEDERAL_GUEST'),
  'workingGroup.edit': chairing,
  'workingGroup.report': (actor, { workingGroupId, chair }) =>
    chairing(actor) || draftsFor(actor, [chair]) || inGroupOf(actor, { workingGroupId }),
  'actionPlan.read': everybody,
  'actionPlan.edit': chairing,
  'search.use': everybody,
  'filter.save': (actor) => members(actor) || hasRole(actor, 'WORKING_GROUP_MEMBER', 'FEDERAL_GUEST'),
  'outbox.read': (actor) => chairing(actor) || administration(actor),
  'administration.managePeople': administration,
  'administration.manageReference': administration,
  'administration.restoreTerm': administration,
};

/** True if the actor may; what the table does not know, nobody may. */
export function can(actor: Actor, permission: PlainPermission): boolean;
export function can<P extends SubjectPermission>(
  actor: Actor,
  permission: P,
  subject: PermissionSubjects[P],
): boolean;
export function can<P extends Permission>(actor: Actor, permission: P, ...rest: SubjectArgument<P>): boolean {
  if (!Object.hasOwn(RULES, permission)) return false;
  const rule = RULES[permission] as (actor: Actor, ...subject: SubjectArgument<P>) => boolean;
  return rule(actor, ...rest);
}
