import 'server-only';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { closeDatabase, database, replaceDatabase, type Database, type OpenDatabase } from '../client';
import { embeddedCopy } from './embedded-copies';
import { KEEP_ROWS, PUT_BACK_ROWS } from './kept-rows';
import type { LaidRows } from './laid-rows';
import { postgresCopy } from './postgres-copies';

interface Freshness {
  fresh?: 'suite' | 'test';
  /** What the database holds before anything else, where other suites begin with the same. */
  from?: LaidRows;
  /** Run once; with `fresh: 'test'` every test begins with the rows it left. */
  fill?: () => Promise<unknown>;
}

/**
 * Gives the suite a migrated database of its own, empty or filled, as the process's database: use cases and reads find
 * it by themselves. PGlite by default, PostgreSQL with TEST_DATABASE=postgres. `fresh: 'test'` starts every test anew.
 */
export function testDatabase({ fresh = 'suite', from, fill }: Freshness = {}): () => Database {
  let opened: OpenDatabase | undefined;
  const open = async () => {
    await closeDatabase();
    opened = await openTestDatabase(from);
    replaceDatabase(opened);
  };
  const empty = () => (opened ? opened.runScript(EMPTY_ALL_TABLES) : open());
  const fillOnce = async () => {
    await open();
    await fill?.();
    if (fresh === 'test') await opened?.runScript(KEEP_ROWS);
  };
  const filled = from !== undefined || fill !== undefined;
  if (fresh === 'suite' || filled) beforeAll(fillOnce);
  if (fresh === 'test') beforeEach(filled ? () => opened?.runScript(PUT_BACK_ROWS) : empty);
  afterAll(closeDatabase);
  return database;
}

/** As a replica no trigger fires, so that also the tables that refuse it are emptied: quicker than a new copy. */
const EMPTY_ALL_TABLES = `
  SET session_replication_role = replica;
  DO $$ BEGIN
    EXECUTE (
      SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ')
      FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    );
  END $$;
  SET session_replication_role = DEFAULT;
`;

/** A migrated database, empty or with these rows; closing it removes it. */
export async function openTestDatabase(rows?: LaidRows): Promise<OpenDatabase> {
  const postgresUrl = inject('postgresUrl');
  return postgresUrl === null ? embeddedCopy(rows) : postgresCopy(postgresUrl, rows);
}
