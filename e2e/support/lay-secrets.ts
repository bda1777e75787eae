import { closeDatabase, database, openDatabase, type Database } from '@/lib/db/client';
import { applyMigrations } from '@/lib/db/schema-engine';
import { layDemand, layEntries } from '@/lib/read/testing/laid-demands';
import { closeNow } from '@/lib/use-cases/minutes/testing/minutes-bed';
import { layPreparationBed } from '@/lib/use-cases/testing/preparation-bed';
import { plantMinutesSecrets, plantSittingSecrets } from '@/lib/use-cases/testing/sitting-secrets';
import { seed } from '@/prisma/seed/seed';

/**
 * Fills the empty data folder of BESCHLUSSWERK_DATA with the sample data and a canary in every confidential field: with
 * "vorbereitung" of what is being prepared, with "sitzung" of a sitting that was held and of what became of requests.
 */
async function lay(what: string | undefined, db: Database): Promise<void> {
  if (what === 'vorbereitung') {
    await layPreparationBed(db);
    return;
  }
  const { cast } = await plantSittingSecrets(db);
  await closeNow(db, cast.office);
  await plantMinutesSecrets(db, cast);
  const published = await layDemand(db, 'published');
  await layEntries(db, published);
  await layDemand(db, 'unpublished', { published: false });
  await layDemand(db, 'suggested', { confirmed: false });
}

await applyMigrations(openDatabase());
await seed({ samples: true });
await lay(process.argv[2], database());
await closeDatabase();
