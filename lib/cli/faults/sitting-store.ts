import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  closeDatabase,
  openDatabase,
  openPostgres,
  replaceDatabase,
  type OpenDatabase,
} from '@/lib/db/client';
import { applyMigrations } from '@/lib/db/schema-engine';
import { reachServer } from '@/lib/db/testing/global-setup';
import { onServer, withDatabase } from '@/lib/db/testing/on-server';
import { done, greenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { recordSignIn, type SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { openSession } from '@/lib/use-cases/session/open-session';
import { layConferenceDay } from '@/lib/use-cases/testing/conference-day';
import { seed } from '@/prisma/seed/seed';

/** A database with a running sitting that every round begins with anew. */
export interface SittingStore {
  name: 'pglite' | 'postgres';
  /** What makes the program use it. */
  environment: Record<string, string>;
  /** The office, signed in. */
  session: SignedIn;
  /** As the sitting stood when it was opened; nothing may have it open. */
  restore: () => Promise<void>;
  /** Makes it the process's database while `work` lasts; the program must not have it open. */
  look: <T>(work: () => Promise<T>) => Promise<T>;
  remove: () => Promise<void>;
}

/** The embedded database in a temporary folder. */
export async function embeddedStore(): Promise<SittingStore> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'beschlusswerk-faults-'));
  const [kept, used] = [path.join(folder, 'kept'), path.join(folder, 'used')];
  process.env.BESCHLUSSWERK_DATA = used;
  const look = <T>(work: () => Promise<T>) => using(openDatabase, work);
  const session = await look(laySitting);
  cpSync(used, kept, { recursive: true });
  return {
    ...{ name: 'pglite', session, look },
    environment: { BESCHLUSSWERK_DATA: used, DATABASE_URL: '' },
    restore: () => {
      rmSync(used, { recursive: true, force: true });
      cpSync(kept, used, { recursive: true });
      return Promise.resolve();
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** A throw-away PostgreSQL server, or that of TEST_DATABASE_URL; null where there is none. */
export async function postgresStore(): Promise<SittingStore | null> {
  const server = await reachServer();
  if (!server) return null;
  const name = `beschlusswerk_faults_${randomUUID().replaceAll('-', '')}`;
  const [kept, used] = [`${name}_kept`, name];
  await onServer(server.url, `CREATE DATABASE ${kept}`);
  const session = await using(() => openPostgres(withDatabase(server.url, kept)), laySitting);
  const url = withDatabase(server.url, used);
  return {
    ...{ name: 'postgres', session },
    environment: { DATABASE_URL: url },
    look: (work) => using(() => openPostgres(url), work),
    restore: () =>
      onServer(
        server.url,
        `DROP DATABASE IF EXISTS ${used} WITH (FORCE)`,
        `CREATE DATABASE ${used} TEMPLATE ${kept}`,
      ),
    remove: async () => {
      for (const one of [used, kept])
        await onServer(server.url, `DROP DATABASE IF EXISTS ${one} WITH (FORCE)`);
      server.stop();
    },
  };
}

async function using<T>(open: () => OpenDatabase, work: () => Promise<T>): Promise<T> {
  replaceDatabase(open());
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}

/** Over thirty items, six of them on the Grüne Liste, and the sitting open. */
async function laySitting(): Promise<SignedIn> {
  const opened = openDatabase();
  await applyMigrations(opened);
  await seed({ samples: true });
  const { office } = await greenListCast(opened.client);
  await layConferenceDay(opened.client);
  await done(openSession(office, { conferenceNumber: 22 }));
  return done(recordSignIn(office.personId ?? '', 'SAMPLE'));
}
