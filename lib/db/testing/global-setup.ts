import 'server-only';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropTemplates, prepareTemplate } from './postgres-copies';
import { findPostgres, startPostgres, type PostgresServer } from './postgres-server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Maintenance address of the PostgreSQL server under test; null: PGlite. */
    postgresUrl: string | null;
    /** A folder that the suites of this run share and that goes with it. */
    runFolder: string;
  }
}

/**
 * With TEST_DATABASE=postgres: a server (DATABASE_URL's, else a throw-away one) and on it a migrated template.
 * Without, the suites run on PGlite and share a folder alone.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = mkdtempSync(path.join(tmpdir(), 'beschlusswerk-tests-'));
  project.provide('runFolder', runFolder);
  const leaveServer = await setUpServer(project);
  return async () => {
    rmSync(runFolder, { recursive: true, force: true });
    await leaveServer();
  };
}

async function setUpServer(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE !== 'postgres') {
    project.provide('postgresUrl', null);
    return () => Promise.resolve();
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
    await dropTemplates(server.url);
    server.stop();
  };
}

/** TEST_DATABASE_URL's or DATABASE_URL's server, else a throw-away one; null where there is no PostgreSQL at all. */
export async function reachServer(): Promise<PostgresServer | null> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { url: given, stop: () => undefined };
  const folder = findPostgres();
  return folder === null ? null : startPostgres(folder, await freePort());
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
