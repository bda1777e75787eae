import { describe, expect, it } from 'vitest';
import { testDatabase } from './testing/test-database';

const db = testDatabase();

describe('the database', () => {
  it('keeps an instant as that instant, whatever zone the server has', async () => {
    const at = new Date('2026-07-01T10:00:00.123Z');
    await db().oneTimeLink.create({ data: { purpose: 'INVITATION', tokenHash: 'x', expiresAt: at } });
    const row = await db().oneTimeLink.findFirstOrThrow({ where: { expiresAt: at } });
    expect(row.expiresAt).toEqual(at);
    const [stored] = await db().$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM expires_at)::float8 AS seconds FROM one_time_link`;
    expect(stored?.seconds).toBe(at.getTime() / 1000);
  });

  it('keeps a calendar day as that day', async () => {
    await db().conference.create({ data: { number: 1, year: 2007, termEndsOn: new Date('2007-09-30') } });
    const [stored] = await db().$queryRaw<
      { day: string }[]
    >`SELECT term_ends_on::text AS day FROM conference`;
    expect(stored?.day).toBe('2007-09-30');
  });
});
