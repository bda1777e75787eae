import { compareStates, STATE_CODES, type StateCode } from './federal-state';
import type { Applicant } from './minutes';

export const MOTION_KINDS = [
  'MOTION',
  'LEAD_MOTION',
  'RESOLUTION_MOTION',
  'REPORT',
  'KAMIN_THEME',
  'FORMAL',
] as const;
/** Antrag, Leitantrag, Entschließungsantrag, Bericht, Kaminthema, Formalie (DOMAIN §2.2). */
export type MotionKind = (typeof MOTION_KINDS)[number];

export const MOTION_STATUSES = [
  'TOPIC',
  'DRAFT',
  'CO_SIGNING',
  'REGISTERED',
  'ON_AGENDA',
  'DECIDED',
  'WITHDRAWN',
  'MERGED',
  'POSTPONED',
] as const;
/** Themenanmeldung → Entwurf → in Mitzeichnung → angemeldet → auf der Tagesordnung, and where it can end. */
export type MotionStatus = (typeof MOTION_STATUSES)[number];

/** In the order of a motion's way; a postponed one goes on until the next conference votes. */
export const OPEN_STATUSES = [
  'TOPIC',
  'DRAFT',
  'CO_SIGNING',
  'REGISTERED',
  'ON_AGENDA',
  'POSTPONED',
] as const satisfies readonly MotionStatus[];

/** True while text and circle of applicants may still change: they do until the vote (DOMAIN §2.2). */
export function isOpen(status: MotionStatus): boolean {
  return OPEN_STATUSES.some((open) => open === status);
}

/** The Land that coordinates: of every motion exactly one, from its first day on. Null only for an empty circle. */
export function coordinatorOf(applicants: readonly Applicant[]): StateCode | null {
  return applicants.find(({ role }) => role === 'COORDINATING')?.state ?? null;
}

/**
 * The circle of applicants as agenda and documents print it: in chair order; all sixteen as "Alle Länder", without
 * roles; a Land that leads alone without "(koordinierend)", as the real agendas do (DOMAIN §2.2).
 */
export function printedApplicants(applicants: readonly Applicant[]): {
  applicants: Applicant[];
  allStates: boolean;
} {
  const ordered = [...applicants].sort((a, b) => compareStates(a.state, b.state));
  if (ordered.length === STATE_CODES.length)
    return { applicants: ordered.map(({ state }) => ({ state, role: 'CO' })), allStates: true };
  const leadsAlone = ordered.filter(({ role }) => role !== 'CO').length === 1;
  return {
    applicants: ordered.map(({ state, role }) => ({
      state,
      role: leadsAlone && role === 'COORDINATING' ? 'LEAD' : role,
    })),
    allStates: false,
  };
}
