import { dateColumn } from '@/lib/clock';
import { openPGlite, replaceDatabase, type Database } from '@/lib/db/client';
import { embeddedPostgres } from '@/lib/db/embedded-postgres';
import type { Prisma } from '@/lib/db/generated/client';
import { applyMigrations } from '@/lib/db/schema-engine';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { followUpBoard } from '@/lib/read/follow-up-board';
import { followUpCharts } from '@/lib/read/follow-up-charts';
import { followUpTable } from '@/lib/read/follow-up-table';
import { seed } from '@/prisma/seed/seed';
import { measure, type Timing } from './timing';

const DEMANDS = 2_000;
const A_RESOLUTION = 10;
const ROUNDS = 10;
const KINDS = ['REQUEST', 'REVIEW_REQUEST', 'DEMAND', 'APPEAL', 'MANDATE', 'COMMITMENT'] as const;
const FOUND = ['INTERIM', 'PARTLY_IMPLEMENTED', 'REJECTED', 'OBSOLETE'] as const;

/** The board of the Erfolgskontrolle with 2,000 requests, on the embedded database. */
export async function benchBoard(): Promise<Timing[]> {
  const opened = openPGlite(embeddedPostgres());
  replaceDatabase(opened);
  try {
    await applyMigrations(opened);
    await seed({ samples: true });
    // The search index follows every row by triggers; it plays no part here.
    await opened.runScript(TABLES.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER;`).join('\n'));
    await layDemands(opened.client);
    await opened.runScript('ANALYZE');
    const rows = ({ total }: { total: number }) => `${total} Zeilen`;
    return [
      await measure(
        'Geschäftsstelle: offen, Überfälliges zuerst',
        ROUNDS,
        () => followUpBoard(OFFICE, {}),
        rows,
      ),
      await measure(
        'ein Adressat',
        ROUNDS,
        () => followUpBoard(OFFICE, { stelle: 'BMI', stand: 'UNSETTLED' }),
        rows,
      ),
      await measure('Öffentlichkeit', ROUNDS, () => followUpBoard(PUBLIC, {}), rows),
      await measure('Tabelle zum Mitnehmen', ROUNDS, () => followUpTable(OFFICE, {})),
      await measure('Auswertung in Zahlen', ROUNDS, () => followUpCharts(OFFICE)),
    ];
  } finally {
    replaceDatabase(undefined);
    await opened.close();
  }
}

const TABLES = ['resolution', 'demand', 'demand_addressee', 'follow_up_entry'];

const OFFICE: Actor = {
  ...PUBLIC,
  roles: [{ role: 'OFFICE', state: 'RP', body: null, workingGroupId: null }],
  chairs: [22],
};

/** Requests of every sample conference and body, each sent, every second answered, every fourth assessed. */
async function layDemands(db: Database): Promise<void> {
  const { meetingId } = await db.agendaItem.findFirstOrThrow({
    where: { number: '4.4', meeting: { conference: { number: 18 } } },
    select: { meetingId: true },
  });
  const bodies = await db.body.findMany({ select: { id: true } });
  const published = new Date('2023-06-30T08:00:00Z');
  const resolutions = await db.resolution.createManyAndReturn({
    data: Array.from({ length: DEMANDS / A_RESOLUTION }, (_, index) => ({
      ...{ meetingId, number: `9.${index + 1}`, position: 1000 + index, hash: 'bench', blocks: [] },
      ...{ title: `Beschluss ${index + 1} über gute Nachbarschaft in den Ländern`, publishedAt: published },
    })),
    select: { id: true },
  });
  const demands = await db.demand.createManyAndReturn({
    data: Array.from({ length: DEMANDS }, (_, index) => ({
      resolutionId: resolutions[Math.floor(index / A_RESOLUTION)]?.id ?? '',
      ...{ clause: (index % A_RESOLUTION) + 1, position: 1, kind: KINDS[index % KINDS.length] ?? 'REQUEST' },
      text: `bittet die Stelle, Vorhaben ${index} im Rahmen ihrer Zuständigkeit zu fördern und darüber zu berichten`,
      confirmedAt: published,
    })),
    select: { id: true },
  });
  await db.demandAddressee.createMany({
    data: demands.map(({ id }, index) => ({ demandId: id, bodyId: bodies[index % bodies.length]?.id ?? '' })),
  });
  await db.followUpEntry.createMany({ data: demands.flatMap(({ id }, index) => entriesOf(id, index)) });
}

function entriesOf(demandId: string, index: number): Prisma.FollowUpEntryCreateManyInput[] {
  const text = 'Ein Eintrag von der Länge eines kurzen Absatzes, wie er üblich ist.';
  const entries: (Prisma.FollowUpEntryCreateManyInput | null)[] = [
    { demandId, text, kind: 'SENT', occurredOn: dateColumn('2023-07-14'), visibility: 'PUBLIC' },
    index % 2 === 0
      ? { demandId, text, kind: 'ANSWERED', occurredOn: dateColumn('2023-11-20'), visibility: 'PUBLIC' }
      : null,
    index % 4 === 0
      ? {
          ...{ demandId, text, kind: 'ASSESSED', occurredOn: dateColumn('2024-01-31') },
          status: FOUND[(index / 4) % FOUND.length] ?? 'INTERIM',
        }
      : null,
  ];
  return entries.filter((entry) => entry !== null);
}
