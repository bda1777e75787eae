import 'server-only';
import pg from 'pg';

/** Runs the statements one by one on the maintenance database. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
  await connected(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** The names of the databases that fit an SQL pattern. */
export function databasesLike(url: string, pattern: string): Promise<string[]> {
  return connected(url, async (client) => {
    const sql = 'SELECT datname FROM pg_database WHERE datname LIKE $1';
    const { rows } = await client.query<{ datname: string }>(sql, [pattern]);
    return rows.map(({ datname }) => datname);
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
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
