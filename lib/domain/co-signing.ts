import type { StateCode } from './federal-state';
import type { Applicant } from './minutes';

/** A version of a text as far as signatures depend on it. */
export interface VersionStep {
  number: number;
  /** Declared editorial by the coordinating Land. */
  editorial: boolean;
  /** A Land objected to that: the change counts as one of substance, for every Land. */
  contested: boolean;
}

/** A signature that was neither withdrawn nor ended. */
export interface StandingSignature {
  state: StateCode;
  /** The version it was given for. */
  versionNumber: number;
}

/** True if the change that made this version asks every Land in the circle to confirm it. */
function isOfSubstance({ editorial, contested }: VersionStep): boolean {
  return !editorial || contested;
}

/**
 * True if a signature given for `signed` still holds: since then the text changed in no more than uncontested editorial
 * ways. A signature never outlives an unconfirmed change (ARCHITECTURE §3).
 */
export function signatureHolds(signed: number, versions: readonly VersionStep[]): boolean {
  return !versions.some((version) => version.number > signed && isOfSubstance(version));
}

/** The Länder whose signature holds for the latest version, in the order given. */
export function holdingStates(
  signatures: readonly StandingSignature[],
  versions: readonly VersionStep[],
): StateCode[] {
  const states = signatures
    .filter(({ versionNumber }) => signatureHolds(versionNumber, versions))
    .map(({ state }) => state);
  return [...new Set(states)];
}

/**
 * The circle that may be printed: the coordinating Land, whose text it is, and every Land whose signature holds.
 * Whoever has not confirmed a changed text is not named as its applicant; the agenda's check says so to the office.
 */
export function boundApplicants(
  applicants: readonly Applicant[],
  signatures: readonly StandingSignature[],
  versions: readonly VersionStep[],
): Applicant[] {
  const holding = holdingStates(signatures, versions);
  return applicants.filter(({ state, role }) => role === 'COORDINATING' || holding.includes(state));
}
