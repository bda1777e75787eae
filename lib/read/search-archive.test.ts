import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { seed } from '@/prisma/seed/seed';
import { laySearchTexts, recallOf } from './fixtures/lay-search-texts';
import { SEARCH_QUESTIONS } from './fixtures/search-questions';

const db = testDatabase();

beforeAll(async () => {
  await seed({ samples: true });
  await laySearchTexts(db());
});

describe('the archive search', () => {
  it('finds what forty written-down questions ask for among the first ten', async () => {
    const { recall, missed } = await recallOf();
    process.stdout.write(
      `Archivsuche: recall@10 = ${recall.toFixed(3)} über ${SEARCH_QUESTIONS.length} Fragen\n`,
    );
    for (const miss of missed) process.stdout.write(`  nicht gefunden: ${miss}\n`);
    expect(SEARCH_QUESTIONS).toHaveLength(40);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
