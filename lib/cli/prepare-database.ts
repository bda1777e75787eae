import { closeDatabase, openDatabase } from '@/lib/db/client';
import { FolderLockedError } from '@/lib/db/folder-lock';
import { applyMigrations } from '@/lib/db/schema-engine';
import { ensureSearchIndex } from '@/lib/db/search-index';
import { environment, EnvironmentError } from '@/lib/env';
import { routes } from '@/lib/routes';
import { createFirstAdministratorLink } from '@/lib/use-cases/people/create-first-administrator-link';
import { layActionPlan, seed } from '@/prisma/seed/seed';

/**
 * Brings the database to where the program can start: migrated, filled if it was empty, and in real operation with a
 * link for the first administrator as long as there is none. Each step says what it did. Exit code 1 with a German
 * sentence where the environment or the data folder forbid it.
 */
async function main(): Promise<number> {
  try {
    const { mode } = environment();
    await migrate();
    await buildSearch();
    await fill(mode === 'DEMONSTRATION');
    if (mode === 'OPERATION') await inviteAdministrator();
    await closeDatabase();
    return 0;
  } catch (error) {
    const explained = error instanceof FolderLockedError || error instanceof EnvironmentError;
    process.stderr.write(
      `${explained ? error.message : `Die Datenbank ließ sich nicht öffnen: ${describe(error)}`}\n`,
    );
    return 1;
  }
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

async function migrate(): Promise<void> {
  const applied = await applyMigrations(openDatabase());
  say(applied.length === 0 ? 'Aufbau ist auf Stand.' : `Aufbau aktualisiert: ${applied.join(', ')}.`);
}

/** Before the program is filled: afterwards the database keeps the index by itself. */
async function buildSearch(): Promise<void> {
  await ensureSearchIndex(openDatabase(), ({ done, all }) =>
    say(`Suchverzeichnis: ${done} von ${all} Stellen.`),
  );
}

async function fill(samples: boolean): Promise<void> {
  const filled = await seed({ samples });
  if (!filled.ok) {
    if ((await layActionPlan()).ok) say('Verzeichnis des Aktionsplans eingetragen.');
    return;
  }
  say(samples ? 'Beispieldaten geladen.' : 'Länder, Stellen und bisherige Konferenzen eingetragen.');
}

async function inviteAdministrator(): Promise<void> {
  const link = await createFirstAdministratorLink();
  if (!link.ok) return;
  const { address } = environment();
  say('Es gibt noch keine Administration. Dieser Link gilt einmal und 24 Stunden:');
  say(`${address ?? ''}${routes.setUp(link.value.token)}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exit(await main());
