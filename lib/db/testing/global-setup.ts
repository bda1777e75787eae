import 'server-only';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../client';
import { applyMigrations } from '../schema-engine';
import { findPostgres, startPostgres, type PostgresServer } from './postgres-server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Maintenance address of the PostgreSQL server under test; null: PGlite. */
    postgresUrl: string | null;
  }
}

/** The migrated database that each suite's own is copied from. */
export const TEMPLATE = 'beschlusswerk_test_template';

/**
 * With TEST_DATABASE=postgres: a server (DATABASE_URL's, else a throw-away one) and on it a migrated template.
 * Without, the suites run on PGlite and nothing is to be prepared.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE !== 'postgres') {
    project.provide('postgresUrl', null);
    return undefined;
  }
  const server = await reachServer();
  if (!server) throw new Error('TEST_DATABASE=postgres, but neither PostgreSQL nor DATABASE_URL was found');
  try {
    await prepareTemplate(server.url);
  } catch (error) {
    // Without a setup that came to its end there is no teardown.
    server.stop();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${TEMPLATE}`);
    server.stop();
  };
}

async function prepareTemplate(url: string): Promise<void> {
  await onServer(url, `DROP DATABASE IF EXISTS ${TEMPLATE}`, `CREATE DATABASE ${TEMPLATE}`);
  const template = openPostgres(withDatabase(url, TEMPLATE));
  await applyMigrations(template);
  await template.close();
}

/** TEST_DATABASE_URL's or DATABASE_URL's server, else a throw-away one; null where there is no PostgreSQL at all. */
export async function reachServer(): Promise<PostgresServer | null> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { url: given, stop: () => undefined };
  const folder = findPostgres();
  return folder === null ? null : startPostgres(folder, await freePort());
}

/** Runs the statements one by one on the maintenance database. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
