import { isValidOn, type Validity } from './validity';

/** A body of the directory as far as its succession goes. */
export interface BodyLink extends Validity {
  code: string;
  /** Code of the body that took over; null where none is entered. */
  successor: string | null;
}

/**
 * The body and, as far as each of them had ended before `day`, those that followed it; the last one is in charge on
 * that day. Where the links run in a circle, which the directory refuses to enter, it stops before the first repeats.
 * A code the directory does not know stands alone.
 * @param day ISO
 */
export function successionOf(bodies: readonly BodyLink[], code: string, day: string): string[] {
  const chain = [code];
  for (;;) {
    const last = bodies.find((body) => body.code === chain.at(-1));
    const next = last && hasEnded(last, day) ? last.successor : null;
    if (next === null || chain.includes(next)) return chain;
    chain.push(next);
  }
}

/** The body that looks after `code`'s business on that day (ISO): itself, or who followed it. */
export function bodyInCharge(bodies: readonly BodyLink[], code: string, day: string): string {
  return successionOf(bodies, code, day).at(-1) ?? code;
}

/** The bodies for whose business `code` stands in on that day (ISO): itself first, then those it followed. */
export function bodiesStoodInFor(bodies: readonly BodyLink[], code: string, day: string): string[] {
  const followed = bodies.filter(
    (body) => body.code !== code && successionOf(bodies, body.code, day).includes(code),
  );
  return [code, ...followed.map((body) => body.code)];
}

/** True if `successor` as the follower of `code` would close a circle. */
export function closesCircle(bodies: readonly BodyLink[], code: string, successor: string): boolean {
  const seen = new Set<string>();
  let next: string | null = successor;
  while (next !== null && !seen.has(next)) {
    if (next === code) return true;
    seen.add(next);
    next = bodies.find((body) => body.code === next)?.successor ?? null;
  }
  return false;
}

/** True once its last day has passed. */
export function hasEnded({ validUntil }: Pick<Validity, 'validUntil'>, day: string): boolean {
  return validUntil !== null && !isValidOn({ validFrom: null, validUntil }, day);
}
