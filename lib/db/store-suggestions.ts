import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { DemandReading } from '@/lib/domain/demand';
import type { Prisma } from './generated/client';
import { storableJson } from './storable-json';

type Db = Prisma.TransactionClient;

/** What the rules read in one resolution. */
export interface SuggestedDemands {
  resolutionId: string;
  readings: readonly DemandReading[];
}

/**
 * Stores readings as requests that nobody has confirmed yet, each with what was read beside it (`reading`), inside the
 * caller's transaction. Their places (Ziffer and position) have to be free. A conference that is not on record is named
 * in the reading alone. Gives the number of the requests.
 */
export async function storeSuggestions(db: Db, suggested: readonly SuggestedDemands[]): Promise<number> {
  const all = suggested.flatMap(({ resolutionId, readings }) =>
    readings.map((reading) => ({ resolutionId, reading })),
  );
  if (all.length === 0) return 0;
  const conferences = await conferenceIds(db, all);
  const rows = await db.demand.createManyAndReturn({
    data: all.map(({ resolutionId, reading }) => suggestionRow(resolutionId, reading, conferences)),
    select: { id: true, resolutionId: true, clause: true, position: true },
  });
  const ids = new Map(rows.map((row) => [placeKey(row.resolutionId, row), row.id]));
  await storeAddressees(
    db,
    all.flatMap(({ resolutionId, reading }) => {
      const demandId = ids.get(placeKey(resolutionId, reading));
      return demandId === undefined ? [] : [{ demandId, codes: [...new Set<string>(reading.addressees)] }];
    }),
  );
  return rows.length;
}

function placeKey(resolutionId: string, { clause, position }: { clause: number; position: number }): string {
  return `${resolutionId} ${clause} ${position}`;
}

async function conferenceIds(
  db: Db,
  all: readonly { reading: DemandReading }[],
): Promise<ReadonlyMap<number, string>> {
  const numbers = [...new Set(all.flatMap(({ reading }) => reading.due?.conference ?? []))];
  if (numbers.length === 0) return new Map();
  const rows = await db.conference.findMany({
    where: { number: { in: numbers } },
    select: { id: true, number: true },
  });
  return new Map(rows.map(({ id, number }) => [number, id]));
}

function suggestionRow(
  resolutionId: string,
  reading: DemandReading,
  conferences: ReadonlyMap<number, string>,
): Prisma.DemandCreateManyInput {
  const { clause, position, blockIndex, kind, text, followUp, due } = reading;
  return {
    ...{ resolutionId, clause, position, blockIndex, kind, text, followUp },
    dueOn: due?.on ? dateColumn(due.on) : null,
    dueAtId: due?.conference ? (conferences.get(due.conference) ?? null) : null,
    reading: storableJson(reading),
  };
}

/** First what each names first, then what each names second: their order is the order of their ids. */
async function storeAddressees(
  db: Db,
  demands: readonly { demandId: string; codes: string[] }[],
): Promise<void> {
  const named = demands.flatMap(({ codes }) => codes);
  if (named.length === 0) return;
  const bodies = await db.body.findMany({
    where: { code: { in: [...new Set(named)] } },
    select: { id: true, code: true },
  });
  const bodyIds = new Map(bodies.map(({ id, code }) => [code, id]));
  const longest = Math.max(...demands.map(({ codes }) => codes.length));
  for (let place = 0; place < longest; place += 1)
    await db.demandAddressee.createMany({
      data: demands.flatMap(({ demandId, codes }) => {
        const bodyId = bodyIds.get(codes[place] ?? '');
        return bodyId === undefined ? [] : [{ demandId, bodyId }];
      }),
    });
}
