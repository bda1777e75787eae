import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { idOf, textOf, type ArchiveRow, type TermContent } from './archive-row';

/**
 * Prepares the place of a term: what this installation knows of the conference as a mere fact (its number, its
 * Hauptkonferenz) becomes the archive's row. False if the term itself is here: something of it that the archive does
 * not hold, or all of it.
 */
export async function makeRoom(
  db: Prisma.TransactionClient,
  { conference, tables }: TermContent,
): Promise<boolean> {
  const known = await db.conference.findUnique({
    where: { number: conference.number },
    select: {
      id: true,
      meetings: { select: { id: true, kind: true, startsOn: true } },
    },
  });
  if (!known) return true;
  if (!(await hasRoom(db, known.id, tables))) return false;
  const [row] = tables.get('conference') ?? [];
  if (!row) return false;
  // What the archive holds takes their place; nothing refers to these.
  await db.ruleOfProcedure.deleteMany({ where: { conferenceId: known.id } });
  await db.deadline.deleteMany({ where: { conferenceId: known.id } });
  await db.conference.update({ where: { id: known.id }, data: { id: idOf(row) } });
  for (const meeting of tables.get('meeting') ?? []) {
    const same = known.meetings.find((one) => isSameMeeting(one, meeting));
    if (same) await db.meeting.update({ where: { id: same.id }, data: { id: idOf(meeting) } });
  }
  return true;
}

/** Each conference has one Hauptkonferenz, whichever day is known of it. */
function isSameMeeting(known: { kind: string; startsOn: Date | null }, row: ArchiveRow): boolean {
  const day = known.startsOn?.toISOString().slice(0, 10) ?? null;
  return known.kind === row.kind && (known.kind === 'MAIN' || day === row.starts_on);
}

/**
 * A row of the term that another term's archive brought along (an earlier resolution, a postponed motion) is no
 * obstacle: it is part of what comes. All that comes being here already is one.
 */
async function hasRoom(
  db: Prisma.TransactionClient,
  conferenceId: string,
  tables: TermContent['tables'],
): Promise<boolean> {
  const coming = new Set([...tables.values()].flatMap((rows) => rows.map(idOf)));
  const ofMeeting = { where: { meeting: { conferenceId } }, select: { id: true } };
  const own = { where: { conferenceId }, select: { id: true } };
  const there = [
    ...(await db.motion.findMany(own)),
    ...(await db.circularProcedure.findMany(own)),
    ...(await db.agendaItem.findMany(ofMeeting)),
    ...(await db.delegation.findMany(ofMeeting)),
    ...(await db.agendaEdition.findMany(ofMeeting)),
    ...(await db.resolution.findMany(ofMeeting)),
  ];
  if (there.some(({ id }) => !coming.has(id))) return false;
  return there.length === 0 || there.length < ownRows(tables);
}

function ownRows(tables: TermContent['tables']): number {
  const [conference] = tables.get('conference') ?? [];
  const meetings = new Set((tables.get('meeting') ?? []).map(idOf));
  const ofTerm = ['motion', 'circular_procedure'].flatMap((table) =>
    (tables.get(table) ?? []).filter((row) => row.conference_id === conference?.id),
  );
  const ofMeetings = ['agenda_item', 'delegation', 'agenda_edition', 'resolution'].flatMap((table) =>
    (tables.get(table) ?? []).filter((row) => meetings.has(textOf(row.meeting_id))),
  );
  return ofTerm.length + ofMeetings.length;
}
