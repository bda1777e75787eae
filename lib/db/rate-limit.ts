import 'server-only';
import { createHash } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from './client';

export interface Limit {
  attempts: number;
  /** Length of the window in seconds; it begins with the first attempt. */
  seconds: number;
}

/**
 * Counts one attempt under `key`; false if the window holds more than allowed. One statement, so that parallel
 * attempts count one by one. The key is stored as a hash: it can hold an e-mail address.
 */
export async function countAttempt(key: string, { attempts, seconds }: Limit): Promise<boolean> {
  const hashed = createHash('sha256').update(key).digest('hex');
  const moment = now();
  const begins = new Date(moment.getTime() - seconds * 1000);
  const rows = await database().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (key, window_starts_at, count) VALUES (${hashed}, ${moment}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.window_starts_at <= ${begins} THEN 1 ELSE rate_limit.count + 1 END,
      window_starts_at = CASE WHEN rate_limit.window_starts_at <= ${begins} THEN ${moment} ELSE rate_limit.window_starts_at END
    RETURNING count`;
  return (rows[0]?.count ?? 0) <= attempts;
}

/** Removes counters whose window began before `moment`. */
export async function forgetAttempts(moment: Date): Promise<number> {
  const { count } = await database().rateLimit.deleteMany({ where: { windowStartsAt: { lt: moment } } });
  return count;
}
