import { closeDatabase, openDatabase } from '@/lib/db/client';
import { FolderLockedError } from '@/lib/db/folder-lock';
import { applyMigrations } from '@/lib/db/schema-engine';
import { EnvironmentError } from '@/lib/env';

/**
 * Brings the database up to the landed migrations, without a download, on the embedded database and on PostgreSQL:
 * `npx tsx --conditions=react-server prisma/migrate.ts`
 */
async function main(): Promise<number> {
  try {
    const applied = await applyMigrations(openDatabase());
    const done = applied.length === 0 ? 'Die Datenbank ist auf Stand.' : `Angewendet: ${applied.join(', ')}`;
    process.stderr.write(`${done}\n`);
    await closeDatabase();
    return 0;
  } catch (error) {
    const explained = error instanceof FolderLockedError || error instanceof EnvironmentError;
    process.stderr.write(`${explained ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exit(await main());
