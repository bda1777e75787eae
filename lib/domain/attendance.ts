import type { MinutesPerson } from './minutes';

/** A member of a delegation as the list of participants prints it, and who speaks for it. */
export interface DelegationMember extends Omit<MinutesPerson, 'chair' | 'unit'> {
  /** Printed below the person: "IntMK-Geschäftsstelle". */
  unit: string | null;
  /** Leads the delegation; printed first. */
  leads: boolean;
  /** Leads the conference: printed "(Vorsitz)". */
  chairs: boolean;
}

/** The members in printed order: whoever leads stands first. Without anybody named so, the first one leads. */
export function inPrintedOrder(members: readonly DelegationMember[]): DelegationMember[] {
  const leader = members.find(({ leads }) => leads) ?? members[0];
  if (!leader) return [];
  return [
    { ...leader, leads: true },
    ...members.filter((one) => one !== leader).map((one) => ({ ...one, leads: false })),
  ];
}

/** Who fills in the list of a delegation. */
export type Registrar = 'OFFICE' | 'STATE';

/**
 * Null while the list may change: a Land registers its own until the sitting is opened, from then on the office keeps
 * all of them, until the term ends with its rights (DOMAIN §5).
 */
export function registrationObstacle(
  registrar: Registrar,
  status: 'PLANNED' | 'RUNNING' | 'HELD',
): 'DELEGATION_KEPT_BY_OFFICE' | null {
  return registrar === 'STATE' && status !== 'PLANNED' ? 'DELEGATION_KEPT_BY_OFFICE' : null;
}

/** A time in the room: from before one item to before another. */
export interface Stay {
  /** Number of the item; null: from the beginning. */
  from: string | null;
  /** Null with `ended`: until after the last item. */
  to: string | null;
  ended: boolean;
}
