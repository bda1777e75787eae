import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import {
  closeDatabase,
  database,
  openPGlite,
  openPostgres,
  replaceDatabase,
  type Database,
  type OpenDatabase,
} from '../client';
import { contentHash } from '../content-hash';
import { embeddedPostgres } from '../embedded-postgres';
import { applyMigrations } from '../schema-engine';
import { onServer, TEMPLATE, withDatabase } from './global-setup';
import { KEEP_ROWS, PUT_BACK_ROWS } from './kept-rows';

interface Freshness {
  fresh?: 'suite' | 'test';
  /** Run once; with `fresh: 'test'` every test begins with the rows it left. */
  fill?: () => Promise<unknown>;
}

/**
 * Gives the suite a migrated database of its own, empty or filled, as the process's database: use cases and reads find
 * it by themselves. PGlite by default, PostgreSQL with TEST_DATABASE=postgres. `fresh: 'test'` starts every test anew.
 */
export function testDatabase({ fresh = 'suite', fill }: Freshness = {}): () => Database {
  let opened: OpenDatabase | undefined;
  const open = async () => {
    await closeDatabase();
    opened = await openTestDatabase();
    replaceDatabase(opened);
  };
  const empty = async () => {
    if (opened && inject('postgresUrl') === null) await opened.runScript(EMPTY_ALL_TABLES);
    else await open();
  };
  const fillOnce = async () => {
    await open();
    await fill?.();
    if (fresh === 'test') await opened?.runScript(KEEP_ROWS);
  };
  if (fresh === 'suite' || fill) beforeAll(fillOnce);
  if (fresh === 'test') beforeEach(fill ? () => opened?.runScript(PUT_BACK_ROWS) : empty);
  afterAll(closeDatabase);
  return database;
}

/** As a replica no trigger fires, so that also the tables that refuse it are emptied: a tenth of a new clone's time. */
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

/** A migrated, empty database; closing it removes it. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const postgresUrl = inject('postgresUrl');
  return postgresUrl === null ? clonePGlite() : copyPostgres(postgresUrl);
}

async function copyPostgres(url: string): Promise<OpenDatabase> {
  const name = `beschlusswerk_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const opened = openPostgres(withDatabase(url, name));
  return {
    ...opened,
    close: async () => {
      await opened.close();
      // Waits by itself until the connections that were just closed are gone.
      await onServer(url, `DROP DATABASE ${name}`);
    },
  };
}

const CACHE = path.resolve('node_modules/.cache/beschlusswerk');

/** Migrating takes seconds, loading a dump of a migrated database half of one; the dump is kept by migrations. */
async function clonePGlite(): Promise<OpenDatabase> {
  const file = path.join(CACHE, `migrated-${migrationsFingerprint()}.tar`);
  const dump = readIfPresent(file) ?? (await migrateAndDump(file));
  return openPGlite(embeddedPostgres(undefined, { loadDataDir: new Blob([dump]) }));
}

async function migrateAndDump(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const pglite = embeddedPostgres();
  await applyMigrations(openPGlite(pglite));
  const dump = new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();
  mkdirSync(CACHE, { recursive: true });
  // Suites run side by side: the name appears only with the whole content behind it.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, dump);
  renameSync(partial, file);
  return dump;
}

function migrationsFingerprint(): string {
  const folder = path.resolve('prisma/migrations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sql'),
  );
  return contentHash(files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'))).slice(0, 16);
}

function readIfPresent(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
