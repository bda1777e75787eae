import 'server-only';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';

/** One of each capacity in which somebody may ask; the office is the chair's, the former one no longer. */
export const READERS: Readonly<Record<string, Actor>> = {
  office: actor('OFFICE', { state: 'RP', chairs: [22] }),
  formerOffice: actor('OFFICE', { state: 'NW' }),
  member: actor('STATE_EDITOR', { state: 'SL' }),
  addressee: actor('FEDERAL_GUEST', { body: 'BMI' }),
  otherBody: actor('FEDERAL_GUEST', { body: 'BAMF' }),
  group: actor('WORKING_GROUP_MEMBER'),
  administration: actor('ADMINISTRATION'),
  public: PUBLIC,
};

/** Those to whom nothing is told that is not published. */
export const OUTSIDE = ['addressee', 'otherBody', 'group', 'administration', 'public'];

function actor(role: Role, rest: { state?: StateCode; body?: string; chairs?: number[] } = {}): Actor {
  const { state = null, body = null, chairs = [] } = rest;
  return { personId: null, name: 'Prüfperson', chairs, roles: [{ role, state, body, workingGroupId: null }] };
}
