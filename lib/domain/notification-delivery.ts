/** How often a delivery is tried before somebody has to look after it: with the waits below, for about a day. */
export const MOST_ATTEMPTS = 12;

const FIRST_WAIT_MINUTES = 1;
const LONGEST_WAIT_MINUTES = 360;

/**
 * When a delivery that failed is tried again: after 1, 2, 4, 8 … minutes, at most six hours apart. Null: not again.
 * @param attempts how often it has been tried, the failed one included
 */
export function retryAt(attempts: number, failedAt: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const minutes = Math.min(FIRST_WAIT_MINUTES * 2 ** (attempts - 1), LONGEST_WAIT_MINUTES);
  return new Date(failedAt.getTime() + minutes * 60_000);
}

/** How many days before a deadline people are reminded of it, once each. */
export type ReminderDays = 7 | 1;

/**
 * The reminder that a deadline asks for today; null: none. A day on which the program stood still is made up for, and
 * a deadline that was set at short notice is told of at once.
 * @param remainingDays days until the deadline; 0 is today, negative has passed
 */
export function reminderDue(remainingDays: number): ReminderDays | null {
  if (remainingDays < 0 || remainingDays > 7) return null;
  return remainingDays <= 1 ? 1 : 7;
}
