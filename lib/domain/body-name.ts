import { shiftDay } from './calendar-day';
import { valueValidOn, type Validity } from './validity';

/** A name of a body with the days on which it bore it (ISO, both inclusive; null: open). */
export interface BodyNameSpan extends Validity {
  name: string;
}

/**
 * The name a body bore on a day (ISO): a letter prints the one of its own day, whatever the body is called since.
 * Where no name is entered for that day, the present one. Source: DOMAIN §3.
 */
export function bodyNameOn(
  { name, names }: { name: string; names: readonly BodyNameSpan[] },
  day: string,
): string {
  return valueValidOn(names, day)?.name ?? name;
}

/**
 * The names of a body once it is called `name` from `from` on (ISO): the name until then ends the day before. Null if
 * a name begins on that day or later, so that the days would overlap.
 */
export function renamedFrom(
  body: { name: string; names: readonly BodyNameSpan[] },
  name: string,
  from: string,
): BodyNameSpan[] | null {
  const known = body.names.length > 0 ? body.names : [{ name: body.name, validFrom: null, validUntil: null }];
  if (known.some(({ validFrom }) => validFrom !== null && validFrom >= from)) return null;
  const before = shiftDay(from, -1);
  const ended = known.map((span) =>
    span.validUntil === null || span.validUntil > before ? { ...span, validUntil: before } : span,
  );
  return [...ended, { name, validFrom: from, validUntil: null }];
}
