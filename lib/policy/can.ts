import { actsAsChair, hasRole, type Actor } from './actor';
import type { Permission, PermissionSubjects, PlainPermission, SubjectPermission } from './permission';

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

/**
 * The one table of who may do what (DOMAIN §5). Administration looks after people and reference data and sees no
 * content; an office commands only in the capacity of a chair whose term is not closed.
 */
const RULES: { readonly [P in Permission]: Rule<P> } = {
  'conference.read': everybody,
  'agenda.read': (actor) => members(actor) || hasRole(actor, 'FEDERAL_GUEST'),
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
  'administration.managePeople': administration,
  'administration.manageReference': administration,
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
