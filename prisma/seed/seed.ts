import { mutate, type Mutation } from '@/lib/db/mutate';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { seedActionPlan, seedMeasureLinks } from './action-plan/seed-action-plan';
import { seedConferences } from './conferences';
import { seedFollowUp } from './follow-up';
import { seedIntmk18 } from './intmk-18/seed-intmk-18';
import { seedIntmk22 } from './intmk-22/seed-intmk-22';
import { seedPeople } from './people';
import { seedReference } from './reference';
import { seedWorkingGroups } from './working-groups';

/** The program itself: what it writes at the first start stands in the audit under this name. */
const SEEDER: Actor = { ...PUBLIC, name: 'Ersteinrichtung' };

/**
 * Fills an empty database in one transaction: Länder, ministries, bodies, the known conferences and the register of
 * the Aktionsplan always; with `samples` the 18. and 22. IntMK, working groups, follow-up and sample people too.
 * Refuses where Länder stand already, so that a second start changes nothing. Works on the process's database
 * (lib/db/client).
 */
export function seed({ samples }: { samples: boolean }): Promise<Result<null, 'ALREADY_FILLED'>> {
  return mutate<null, 'ALREADY_FILLED'>(SEEDER, async (mutation) => {
    if ((await mutation.db.federalState.count()) > 0) return refuse('ALREADY_FILLED');
    await fillReference(mutation);
    if (samples) await fillSamples(mutation);
    return ok(null);
  });
}

/** Adds the register of the Aktionsplan to a database that was filled before the program knew it. */
export function layActionPlan(): Promise<Result<null, 'ALREADY_FILLED'>> {
  return mutate<null, 'ALREADY_FILLED'>(SEEDER, async ({ db, record }) => {
    if ((await db.actionPlanPhase.count()) > 0) return refuse('ALREADY_FILLED');
    await seedActionPlan(db);
    record({ verb: 'actionPlan.seeded', subject: { type: 'Setting', id: 'actionPlan' } });
    return ok(null);
  });
}

async function fillReference({ db, record }: Mutation): Promise<void> {
  await seedReference(db);
  await seedConferences(db);
  await seedActionPlan(db);
  record({ verb: 'reference.seeded', subject: { type: 'Setting', id: 'reference' } });
}

async function fillSamples({ db, record }: Mutation): Promise<void> {
  await seedIntmk18(db);
  await seedWorkingGroups(db);
  await seedPeople(db);
  await seedFollowUp({ db, record });
  await seedMeasureLinks(db);
  await seedIntmk22(db);
  record({ verb: 'samples.seeded', subject: { type: 'Setting', id: 'samples' } });
}
