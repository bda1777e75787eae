import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFERENCE } from '@/prisma/seed/testing/samples';
import type { OpenDatabase } from '../client';
import { KEEP_ROWS, PUT_BACK_ROWS } from './kept-rows';
import { openTestDatabase } from './test-database';
import { hashOfEverything } from './whole-database';

/** What a test may leave behind, each in a way of its own; as a replica no trigger refuses it. */
const CHANGES = {
  'a row that was written over': `UPDATE federal_state SET name = 'Anders' WHERE code = 'BY'`,
  'a row that is gone': `DELETE FROM federal_state WHERE code = 'BY'`,
  'a row in the place of another': `
    CREATE TEMP TABLE moved ON COMMIT DROP AS SELECT * FROM federal_state WHERE code = 'BY';
    DELETE FROM federal_state WHERE code = 'BY';
    UPDATE moved SET name = 'Anders';
    INSERT INTO federal_state TABLE moved`,
  'a row where there was none': `INSERT INTO rate_limit VALUES ('x', now(), 1)`,
  'no row at all': `TRUNCATE federal_state CASCADE`,
};

describe('the rows of a suite', () => {
  let opened: OpenDatabase;
  let before = '';
  beforeAll(async () => {
    opened = await openTestDatabase(REFERENCE);
    await opened.runScript(KEEP_ROWS);
    before = await hashOfEverything(opened.client);
  });
  afterAll(() => opened.close());

  it.each(Object.entries(CHANGES))('stand again as they were after %s, more than once', async (_, change) => {
    for (let time = 0; time < 2; time += 1) {
      await opened.runScript(
        `SET session_replication_role = replica; ${change}; SET session_replication_role = DEFAULT;`,
      );
      expect(await hashOfEverything(opened.client)).not.toBe(before);
      await opened.runScript(PUT_BACK_ROWS);
      expect(await hashOfEverything(opened.client)).toBe(before);
    }
  });
});
