import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { isWithinCommandLimit, isWithinSessionLimit } from './command-limit';
import { actorAs } from './agenda/testing/agenda-bed';

const db = testDatabase({ fresh: 'test' });
const person = { ...actorAs('OFFICE', 'RP'), personId: '018f0000-0000-7000-8000-000000000001' };

describe('the limit of commands', () => {
  it('lets a queue through that comes at once after an outage, with its repetitions', async () => {
    for (let sent = 0; sent < 120; sent++) expect(await isWithinSessionLimit(person)).toBe(true);
  });

  it('ends what no sitting can need, and leaves the forms alone', async () => {
    expect(await isWithinSessionLimit(person)).toBe(true);
    await db().rateLimit.updateMany({ data: { count: 900 } });
    expect(await isWithinSessionLimit(person)).toBe(false);
    expect(await isWithinCommandLimit(person)).toBe(true);
  });
});
