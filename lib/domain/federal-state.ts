/**
 * The sixteen Länder in the order in which the chair rotates: alphabetical by name, not by code.
 * Codes are ISO 3166-2:DE without the prefix. Source: DOMAIN §1.
 */
export const FEDERAL_STATES = [
  { code: 'BW', name: 'Baden-Württemberg' },
  { code: 'BY', name: 'Bayern' },
  { code: 'BE', name: 'Berlin' },
  { code: 'BB', name: 'Brandenburg' },
  { code: 'HB', name: 'Bremen' },
  { code: 'HH', name: 'Hamburg' },
  { code: 'HE', name: 'Hessen' },
  { code: 'MV', name: 'Mecklenburg-Vorpommern' },
  { code: 'NI', name: 'Niedersachsen' },
  { code: 'NW', name: 'Nordrhein-Westfalen' },
  { code: 'RP', name: 'Rheinland-Pfalz' },
  { code: 'SL', name: 'Saarland' },
  { code: 'SN', name: 'Sachsen' },
  { code: 'ST', name: 'Sachsen-Anhalt' },
  { code: 'SH', name: 'Schleswig-Holstein' },
  { code: 'TH', name: 'Thüringen' },
] as const;

export type StateCode = (typeof FEDERAL_STATES)[number]['code'];

/** All sixteen codes in chair order. */
export const STATE_CODES: readonly StateCode[] = FEDERAL_STATES.map((state) => state.code);

const BY_CODE = new Map<string, (typeof FEDERAL_STATES)[number]>(
  FEDERAL_STATES.map((state) => [state.code, state]),
);

/** True if `value` is one of the sixteen codes. */
export function isStateCode(value: string): value is StateCode {
  return BY_CODE.has(value);
}

/** The Land's official short name, e.g. "Sachsen-Anhalt". */
export function stateName(code: StateCode): string {
  const state = BY_CODE.get(code);
  if (!state) throw new Error(`unknown Land code ${code}`);
  return state.name;
}

/** Comparator: chair order (BW first, TH last). */
export function compareStates(a: StateCode, b: StateCode): number {
  return STATE_CODES.indexOf(a) - STATE_CODES.indexOf(b);
}
