import { expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { layConferenceDay } from './conference-day';

const db = testDatabase({ fresh: 'test', from: SAMPLES });

it('lays an agenda of more than thirty items before a sitting, six of them on the Grüne Liste', async () => {
  await layConferenceDay(db());
  const items = await db().agendaItem.findMany({
    where: { meeting: { kind: 'MAIN', conference: { number: 22 } }, kind: { not: 'SECTION' } },
    orderBy: { position: 'asc' },
    select: { number: true, greenList: true, numberFixedAt: true },
  });
  expect(items.length).toBeGreaterThan(30);
  expect(items.filter(({ greenList }) => greenList)).toHaveLength(6);
  expect(items.every(({ numberFixedAt }) => numberFixedAt !== null)).toBe(true);
});
