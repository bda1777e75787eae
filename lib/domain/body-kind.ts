/** What somebody is to whom a resolution can be addressed. Source: DOMAIN §3. */
export const BODY_KINDS = [
  'GOVERNMENT',
  'MINISTRY',
  'AGENCY',
  'CONFERENCE',
  'WORKING_GROUP',
  'STATES',
  'SECRETARIAT',
  'ASSOCIATION',
  'OTHER',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** Who belongs to the conference itself, or has no address: asked without a letter, unless one is chosen. */
const ASKED_WITHOUT: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'WORKING_GROUP',
  'STATES',
  'SECRETARIAT',
  'OTHER',
]);

/** True for bodies that are written to: Bund, ministries, agencies, other conferences, associations. */
export function getsLetters(kind: BodyKind): boolean {
  return !ASKED_WITHOUT.has(kind);
}
