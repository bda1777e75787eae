import 'server-only';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openPostgres, type OpenDatabase } from '../client';
import { applyMigrations } from '../schema-engine';
import { layInto, type LaidRows } from './laid-rows';
import { databasesLike, onServer, withDatabase } from './on-server';

/** The migrated database that each suite's own is copied from; those with rows bear its name and theirs. */
const TEMPLATE = 'beschlusswerk_test_template';
/** PostgreSQL's word for a database of a name that another has. */
const DUPLICATE_DATABASE = '42P04';

/** Makes the migrated template on that server, in the place of any that an earlier run left. */
export async function prepareTemplate(url: string): Promise<void> {
  await dropTemplates(url);
  await onServer(url, `CREATE DATABASE ${TEMPLATE}`);
  const template = openPostgres(withDatabase(url, TEMPLATE));
  await applyMigrations(template);
  await template.close();
}

/** Removes every template, so that nothing of a test run stays on the server. */
export async function dropTemplates(url: string): Promise<void> {
  for (const name of await databasesLike(url, `${TEMPLATE}%`)) await onServer(url, `DROP DATABASE ${name}`);
}

/** A migrated PostgreSQL database, empty or with these rows; closing it removes it. */
export async function postgresCopy(url: string, rows?: LaidRows): Promise<OpenDatabase> {
  const name = await copied(url, rows ? await laidTemplate(url, rows) : TEMPLATE);
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

async function laidTemplate(url: string, rows: LaidRows): Promise<string> {
  const template = `${TEMPLATE}_${rows.name}`;
  if ((await databasesLike(url, template)).length > 0) return template;
  const name = await copied(url, TEMPLATE);
  const opened = openPostgres(withDatabase(url, name));
  await layInto(opened, rows);
  await opened.close();
  try {
    await onServer(url, `ALTER DATABASE ${name} RENAME TO ${template}`);
  } catch (error) {
    // Suites run side by side: another has just laid the same.
    if (!(error instanceof pg.DatabaseError) || error.code !== DUPLICATE_DATABASE) throw error;
    await onServer(url, `DROP DATABASE ${name}`);
  }
  return template;
}

async function copied(url: string, template: string): Promise<string> {
  const name = `beschlusswerk_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return name;
}
