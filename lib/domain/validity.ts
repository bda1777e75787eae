/**
 * A value that held for a time: a ministry's name, a body, a chair. Days are ISO (YYYY-MM-DD), both ends
 * belong to the time, null = open. Source: DOMAIN §1 ("a ministry's name is valid for a date range").
 */
export interface Validity {
  validFrom: string | null;
  validUntil: string | null;
}

/** True if `validity` covers the day. */
export function isValidOn(validity: Validity, day: string): boolean {
  const begun = validity.validFrom === null || validity.validFrom <= day;
  const lasting = validity.validUntil === null || day <= validity.validUntil;
  return begun && lasting;
}

/**
 * The value that held on `day`, null if none did. Where two overlap, the one that began later wins: a renaming
 * is entered before the old name is ended.
 */
export function valueValidOn<T extends Validity>(values: readonly T[], day: string): T | null {
  const held = values.filter((value) => isValidOn(value, day));
  return held.reduce<T | null>(
    (latest, value) => (!latest || beginsAfter(value, latest) ? value : latest),
    null,
  );
}

function beginsAfter(a: Validity, b: Validity): boolean {
  return (a.validFrom ?? '') > (b.validFrom ?? '');
}
