import { closeDatabase, database, openDatabase } from '@/lib/db/client';
import { applyMigrations } from '@/lib/db/schema-engine';
import { layConferenceDay } from '@/lib/use-cases/testing/conference-day';
import { seed } from '@/prisma/seed/seed';

/** Fills the empty data folder of BESCHLUSSWERK_DATA with the sample data on the eve of the Hauptkonferenz. */
await applyMigrations(openDatabase());
await seed({ samples: true });
await layConferenceDay(database());
await closeDatabase();
