import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Prisma } from '@/lib/db/generated/client';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { archivePage } from './archive-page';

const db = testDatabase({ from: SAMPLES });
const FURTHER = 205;

beforeAll(async () => {
  const one = await db().resolution.findFirstOrThrow({
    where: { publishedAt: { not: null } },
    omit: { id: true, agendaItemId: true },
  });
  await db().resolution.createMany({
    data: Array.from({ length: FURTHER }, (_, index) => ({
      ...one,
      blocks: one.blocks as Prisma.InputJsonValue,
      number: `${100 + index}`,
      title: `Weiterer Beschluss ${index}`,
      position: 1000 + index,
    })),
  });
});

describe('the public archive', () => {
  it('lists no more than two hundred at once and says how many there are', async () => {
    const page = await archivePage(PUBLIC, {});
    expect(page.resolutions).toHaveLength(200);
    expect(page.total).toBe(30 + FURTHER);
  });

  it('searches for eight words and two hundred characters at most', async () => {
    const words = Array.from({ length: 500 }, (_, index) => `wort${index}`).join(' ');
    expect((await archivePage(PUBLIC, { words })).filter.words.split(' ')).toHaveLength(8);
    const { filter, total } = await archivePage(PUBLIC, { words: '%_\\'.repeat(100_000) });
    expect(filter.words).toHaveLength(200);
    expect(total).toBe(0);
  });
});
