import 'server-only';
import { isoDay } from '@/lib/clock';
import type { StandingEntry } from '@/lib/domain/demand-status';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import {
  CURRENT_ENTRIES,
  ENTRIES_IN_ORDER,
  owedOn,
  readableDemands,
  shownStanding,
  type DemandRecord,
} from './stored-demands';
import { visibleFollowUpEntries } from './visibility';

/** A request as far as it is counted and sorted: what there may be thousands of. */
export interface DemandOutline extends Pick<
  DemandRecord,
  'id' | 'clause' | 'position' | 'text' | 'addressees' | 'answerDueOn' | 'standing'
> {
  conference: { number: number; year: number };
  resolution: { position: number; title: string };
  /** In the order of their days, only what the reader may see. */
  entries: (StandingEntry & { body: { code: string; name: string } | null })[];
}

/**
 * Where the requests stand that this reader may see, the oldest first. The same as loadDemands says, of many at once:
 * one flat query for each table, for loading thousands of rows with all that hangs on each takes seconds.
 */
export async function loadStandings(
  db: Database,
  actor: Actor,
  where: Prisma.DemandWhereInput,
): Promise<DemandOutline[]> {
  const readable = readableDemands(actor, where);
  const [rows, hanging, places] = await Promise.all([
    db.demand.findMany({
      where: readable,
      orderBy: { id: 'asc' },
      select: {
        ...{ id: true, resolutionId: true, clause: true, position: true, text: true },
        ...{ followUp: true, dueOn: true, dueAtId: true },
      },
    }),
    hangingOn(db, actor, readable),
    placesOf(db, readable),
  ]);
  return rows.flatMap(({ resolutionId, followUp, dueOn, dueAtId, ...row }) => {
    const place = places.ofResolution(resolutionId);
    // Recorded between two of the queries: it is there at the next look.
    if (!place) return [];
    const entries = hanging.entries.get(row.id) ?? [];
    const answerDueOn = owedOn({
      letters: hanging.letters.get(row.id) ?? [],
      named: dueOn ?? places.firstDay(dueAtId),
    });
    const standing = shownStanding({
      followUp,
      entries,
      answerDueOn,
      answered: hanging.answered.has(row.id),
    });
    const addressees = hanging.addressees.get(row.id) ?? [];
    return [{ ...row, ...place, answerDueOn, standing, addressees, entries }];
  });
}

/** What hangs on each of these requests, by its id. */
async function hangingOn(db: Database, actor: Actor, demand: Prisma.DemandWhereInput) {
  const [entries, answers, addressees, items, bodies] = await Promise.all([
    db.followUpEntry.findMany({
      where: { AND: [CURRENT_ENTRIES, visibleFollowUpEntries(actor), { demand }] },
      orderBy: ENTRIES_IN_ORDER,
      select: { demandId: true, kind: true, occurredOn: true, status: true, bodyId: true },
    }),
    db.followUpEntry.findMany({
      where: { ...CURRENT_ENTRIES, kind: 'ANSWERED', demand },
      select: { demandId: true },
    }),
    db.demandAddressee.findMany({
      where: { demand },
      orderBy: { id: 'asc' },
      select: { demandId: true, bodyId: true },
    }),
    db.dispatchItem.findMany({
      where: { demand, dispatch: { status: 'SENT', answerDueOn: { not: null } } },
      select: { demandId: true, dispatch: { select: { answerDueOn: true } } },
    }),
    db.body.findMany({ select: { id: true, code: true, name: true } }),
  ]);
  const bodyOf = new Map(bodies.map(({ id, ...body }) => [id, body]));
  return {
    entries: byDemand(entries, ({ bodyId, kind, occurredOn, status }) => ({
      ...{ kind, status, on: isoDay(occurredOn) },
      body: (bodyId && bodyOf.get(bodyId)) || null,
    })),
    answered: new Set(answers.map(({ demandId }) => demandId)),
    addressees: byDemand(addressees, ({ bodyId }) => bodyOf.get(bodyId) ?? { code: '', name: '' }),
    letters: byDemand(items, ({ dispatch }) => dispatch.answerDueOn),
  };
}

/** In which resolution of which conference they stand, and when the conferences begin. */
async function placesOf(db: Database, demand: Prisma.DemandWhereInput) {
  const [resolutions, conferences] = await Promise.all([
    db.resolution.findMany({
      where: { demands: { some: demand } },
      select: { id: true, position: true, title: true, meeting: { select: { conferenceId: true } } },
    }),
    db.conference.findMany({
      select: {
        ...{ id: true, number: true, year: true },
        meetings: { where: { kind: 'MAIN' }, select: { startsOn: true } },
      },
    }),
  ]);
  const conferenceOf = new Map(conferences.map((conference) => [conference.id, conference]));
  const places = new Map(
    resolutions.flatMap(({ id, meeting, ...resolution }) => {
      const conference = conferenceOf.get(meeting.conferenceId);
      if (!conference) return [];
      const { number, year } = conference;
      return [[id, { conference: { number, year }, resolution }] as const];
    }),
  );
  return {
    ofResolution: (id: string) => places.get(id),
    firstDay: (id: string | null) => (id && conferenceOf.get(id)?.meetings[0]?.startsOn) || null,
  };
}

function byDemand<Row extends { demandId: string | null }, Kept>(
  rows: readonly Row[],
  keep: (row: Row) => Kept,
): Map<string, Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const row of rows) {
    if (row.demandId === null) continue;
    const group = groups.get(row.demandId);
    if (group) group.push(keep(row));
    else groups.set(row.demandId, [keep(row)]);
  }
  return groups;
}
