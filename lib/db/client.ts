import 'server-only';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { environment } from '@/lib/env';
import { embeddedPostgres } from './embedded-postgres';
import { PrismaClient } from './generated/client';
import { lockFolder } from './folder-lock';
import { listenPostgres, type ChannelListener } from './listen-postgres';

/** The typed database client; reads use it directly, writes go through `mutate`. */
export type Database = PrismaClient;

/** A client together with what it takes to migrate and to close it. */
export interface OpenDatabase {
  client: Database;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs several SQL statements in one go, all or none. */
  runScript: (script: string) => Promise<void>;
  /** Hears what is told on a channel with `pg_notify`, until what it returns is called or the database is closed. */
  listen: (channel: string, listener: ChannelListener) => () => Promise<void>;
  close: () => Promise<void>;
}

// The bundler may load this module more than once in one process, and each reload in development loads it again;
// the folder of the embedded database can be opened once only. So the one instance hangs on the process.
const slot = globalThis as typeof globalThis & { beschlusswerkDatabase?: OpenDatabase };

/** The process's one database, opened at the first call: PostgreSQL with DATABASE_URL, else the embedded one. */
export function openDatabase(): OpenDatabase {
  slot.beschlusswerkDatabase ??= open();
  return slot.beschlusswerkDatabase;
}

/** The client of the process's one database. */
export function database(): Database {
  return openDatabase().client;
}

/** Puts another database in the place of the process's one: for tests and for scripts that bring their own. */
export function replaceDatabase(replacement: OpenDatabase | undefined): void {
  slot.beschlusswerkDatabase = replacement;
}

/** Closes the process's database, if it was opened. */
export async function closeDatabase(): Promise<void> {
  const current = slot.beschlusswerkDatabase;
  slot.beschlusswerkDatabase = undefined;
  await current?.close();
}

function open(): OpenDatabase {
  const { databaseUrl, dataFolder } = environment();
  return databaseUrl === null ? openEmbedded(path.join(dataFolder, 'db')) : openPostgres(databaseUrl);
}

/** A PostgreSQL server behind `url`. */
export function openPostgres(url: string): OpenDatabase {
  // The adapter writes instants without their zone, in UTC; in a session of another zone they would move.
  const pool = new pg.Pool({ connectionString: url, options: '-c TimeZone=UTC' });
  // An idle connection that the server ends is no query's failure: without a listener it would end the process.
  pool.on('error', () => undefined);
  const adapter = new PrismaPg(pool);
  const client = new PrismaClient({ adapter, errorFormat: 'minimal' });
  const listeners = new Set<() => Promise<void>>();
  return {
    client,
    adapter,
    runScript: async (script) => {
      await pool.query(script);
    },
    listen: (channel, listener) => {
      const stop = listenPostgres(url, channel, listener);
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()));
      await client.$disconnect();
      await pool.end();
    },
  };
}

function openEmbedded(folder: string): OpenDatabase {
  const lock = lockFolder(folder);
  const opened = openPGlite(embeddedPostgres(path.join(folder, 'pg')));
  return {
    ...opened,
    close: async () => {
      await opened.close();
      lock.release();
    },
  };
}

/** An embedded PostgreSQL that is already created. */
export function openPGlite(pglite: PGlite): OpenDatabase {
  const adapter = new PrismaPGlite(pglite);
  const client = new PrismaClient({ adapter, errorFormat: 'minimal' });
  return {
    client,
    adapter,
    runScript: async (script) => {
      await pglite.exec(script);
    },
    listen: (channel, listener) => {
      const listening = pglite.listen(channel, listener.told);
      // What fails here fails in every other query too, and is said there.
      void listening.then(listener.listening, () => undefined);
      return async () => {
        const stop = await listening.catch(() => null);
        if (!pglite.closed) await stop?.();
      };
    },
    close: async () => {
      await client.$disconnect();
      await pglite.close();
    },
  };
}
