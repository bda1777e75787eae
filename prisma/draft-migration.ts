import { draftMigration } from '@/lib/db/schema-engine';

/**
 * Prints the SQL that leads from the landed migrations to the schema, for a new folder in prisma/migrations.
 * `npx tsx --conditions=react-server prisma/draft-migration.ts > prisma/migrations/<n>_<what>/migration.sql`
 */
async function main(): Promise<void> {
  const script = await draftMigration();
  if (script === null) process.stderr.write('Schema und Migrationen stimmen überein.\n');
  else process.stdout.write(script);
}

await main();
