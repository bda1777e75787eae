import 'server-only';
import { now } from '@/lib/clock';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import {
  agendaApplicantRows,
  agendaColumns,
  decisionRow,
  participantRows,
  resolutionApplicantRows,
  resolutionRow,
} from './minutes-rows';
import { storeStatements } from './store-statements';

type Db = Prisma.TransactionClient;

/**
 * Writes participants, agenda and frozen resolutions of a meeting that has none yet, inside the caller's
 * transaction; conference and meeting themselves stand already. `loadMinutes` gives the same minutes back.
 * @param publishedAt null: the resolutions are stored, but not public
 */
export async function insertMinutes(
  db: Db,
  meetingId: string,
  minutes: Minutes,
  publishedAt: Date | null,
): Promise<void> {
  await insertDelegations(db, meetingId, minutes);
  const itemIds = await insertAgenda(db, meetingId, minutes.agenda);
  await insertResolutions(db, meetingId, minutes.resolutions, itemIds, publishedAt);
}

async function insertDelegations(db: Db, meetingId: string, minutes: Minutes): Promise<void> {
  const delegations = [
    ...minutes.participants.map(({ state, ministry, persons }) => ({
      stateCode: state,
      name: ministry,
      persons,
    })),
    ...minutes.guests.map(({ body, persons }) => ({ stateCode: null, name: body, persons })),
  ];
  const rows = await db.delegation.createManyAndReturn({
    data: delegations.map(({ stateCode, name }, index) => ({
      meetingId,
      stateCode,
      printedName: name,
      position: index + 1,
    })),
    select: { id: true, position: true },
  });
  await db.participant.createMany({
    data: rows.flatMap(({ id, position }) => participantRows(id, delegations[position - 1]?.persons ?? [])),
  });
}

/** Sections before what stands in them, so that every parent is there; returns number → id. */
async function insertAgenda(
  db: Db,
  meetingId: string,
  agenda: MinutesAgendaEntry[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const placed = agenda.map((entry, index) => ({ entry, position: index + 1 }));
  const numbers = new Set(agenda.map((entry) => entry.number));
  let waiting = placed;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ entry }) => parentIsSettled(entry, numbers, ids));
    if (ready.length === 0) throw new Error('the agenda stands in a circle');
    const rows = await db.agendaItem.createManyAndReturn({
      data: ready.map(({ entry, position }) => agendaRow(meetingId, entry, position, ids)),
      select: { id: true, number: true },
    });
    for (const row of rows) ids.set(row.number ?? '', row.id);
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  await insertAgendaApplicants(db, agenda, ids);
  for (const { number, mergedInto } of agenda) {
    const mergedIntoId = mergedInto === null ? undefined : ids.get(mergedInto);
    if (mergedIntoId !== undefined)
      await db.agendaItem.update({
        where: { meetingId_number: { meetingId, number } },
        data: { mergedIntoId },
      });
  }
  return ids;
}

function parentIsSettled(entry: MinutesAgendaEntry, numbers: Set<string>, ids: Map<string, string>): boolean {
  return entry.parent === null || ids.has(entry.parent) || !numbers.has(entry.parent);
}

function agendaRow(
  meetingId: string,
  entry: MinutesAgendaEntry,
  position: number,
  ids: Map<string, string>,
): Prisma.AgendaItemCreateManyInput {
  return {
    meetingId,
    number: entry.number,
    position,
    parentId: entry.parent === null ? null : (ids.get(entry.parent) ?? null),
    // What minutes print was sent out.
    numberFixedAt: now(),
    ...agendaColumns(entry),
  };
}

async function insertAgendaApplicants(
  db: Db,
  agenda: MinutesAgendaEntry[],
  ids: Map<string, string>,
): Promise<void> {
  await db.agendaItemApplicant.createMany({
    data: agenda.flatMap(({ number, applicants }) => {
      const agendaItemId = ids.get(number);
      return agendaItemId === undefined ? [] : agendaApplicantRows(agendaItemId, applicants);
    }),
  });
}

async function insertResolutions(
  db: Db,
  meetingId: string,
  resolutions: MinutesResolution[],
  itemIds: Map<string, string>,
  publishedAt: Date | null,
): Promise<void> {
  const rows = await db.resolution.createManyAndReturn({
    data: resolutions.map((resolution, index) => {
      const agendaItemId = itemIds.get(resolution.number) ?? null;
      return resolutionRow(resolution, { meetingId, agendaItemId, position: index + 1, publishedAt });
    }),
    select: { id: true, position: true },
  });
  await db.resolutionApplicant.createMany({
    data: rows.flatMap(({ id, position }) =>
      resolutionApplicantRows(id, resolutions[position - 1]?.applicants ?? []),
    ),
  });
  await db.decision.createMany({ data: resolutions.flatMap((one) => decisionRow(one, itemIds) ?? []) });
  for (const resolution of resolutions)
    await storeStatements(db, itemIds.get(resolution.number) ?? null, resolution, now());
}
