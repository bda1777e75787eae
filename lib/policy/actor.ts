import type { StateCode } from '@/lib/domain/federal-state';

export const ROLES = [
  'OFFICE',
  'STATE_EDITOR',
  'STATE_APPROVER',
  'WORKING_GROUP_MEMBER',
  'FEDERAL_GUEST',
  'ADMINISTRATION',
] as const;
/** What a person is here as. Source: DOMAIN §5. */
export type Role = (typeof ROLES)[number];

/** One role, for the Land, body or working group it stands for. */
export interface RoleGrant {
  role: Role;
  state: StateCode | null;
  body: string | null;
  workingGroupId: string | null;
  /** Of a guest: the bodies whose business its own has taken over (lib/domain/successor). */
  standsInFor?: readonly string[];
}

/** Who asks or commands. The public is an actor too: nobody, without roles. */
export interface Actor {
  /** Null: not signed in. */
  personId: string | null;
  name: string;
  roles: readonly RoleGrant[];
  /**
   * Numbers of the conferences whose office this person works in now: role OFFICE of the chairing Land, and the term
   * not closed. It ends with the closing of the term, not on the day of the handover (DOMAIN §5).
   */
  chairs: readonly number[];
}

export const PUBLIC: Actor = { personId: null, name: 'Öffentlichkeit', roles: [], chairs: [] };

/** The program itself: what it does without being asked, such as the link for the first administrator. */
export const PROGRAM: Actor = { personId: null, name: 'Beschlusswerk', roles: [], chairs: [] };

/** True if the actor holds any of the roles. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.roles.some((grant) => roles.includes(grant.role));
}

/** The Länder for which the actor holds any of the roles; without roles named, of any role. */
export function statesOf(actor: Actor, ...roles: Role[]): StateCode[] {
  const states = actor.roles.flatMap((grant) =>
    grant.state !== null && (roles.length === 0 || roles.includes(grant.role)) ? [grant.state] : [],
  );
  return [...new Set(states)];
}

/** Codes of the bodies for which the actor attends as a guest of the Bund, with those whose business they took over. */
export function ownBodies(actor: Actor): string[] {
  return actor.roles.flatMap(({ role, body, standsInFor = [] }) =>
    role === 'FEDERAL_GUEST' && body !== null ? [body, ...standsInFor] : [],
  );
}

/** True if the actor works in the chair's office of that conference and its term is not closed. */
export function actsAsChair(actor: Actor, conferenceNumber: number): boolean {
  return actor.chairs.includes(conferenceNumber);
}
