/** Codes of bodies that nobody abbreviates: they stand in addresses and files, on a page stands the name. */
const WITHOUT_ABBREVIATION: ReadonlySet<string> = new Set([
  'BUND',
  'BREG',
  'INTB',
  'ANTIZIGANISMUS',
  'LAENDER',
  'GESCHAEFTSSTELLE',
  'OTHER',
]);

/** The code of a body where it is what people write ("BMI", "KMK"); null where it is this program's own. */
export function bodyAbbreviation(code: string): string | null {
  return WITHOUT_ABBREVIATION.has(code) ? null : code;
}
