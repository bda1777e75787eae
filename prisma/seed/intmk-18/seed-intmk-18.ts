import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { insertMinutes } from '@/lib/db/insert-minutes';
import { MINUTES_18 } from './minutes';

/** Shown wherever the conference is shown, so that nobody takes a sample text for a resolution. */
const NOTE =
  'Beispieldaten: Termine, Tagesordnung, antragstellende Länder und Ergebnisse entsprechen der externen Niederschrift. ' +
  'Die Texte der Beschlüsse sind frei verfasst, die Personen erfunden.';

/** The 18. IntMK with its agenda and its published resolutions; conference and meeting stand already. */
export async function seedIntmk18(db: Prisma.TransactionClient): Promise<void> {
  const { id, meetings } = await db.conference.update({
    where: { number: 18 },
    data: { motto: 'Menschen.Leben.Vielfalt.', note: NOTE },
    select: { id: true, meetings: { where: { kind: 'MAIN' }, select: { id: true } } },
  });
  const [meeting] = meetings;
  if (!meeting) throw new Error('the 18. IntMK has no Hauptkonferenz');
  await insertMinutes(db, meeting.id, MINUTES_18, dateColumn('2023-06-30'));
  await seedCircular(db, id, meeting.id);
  await seedGreenList(db, meeting.id);
}

/** Umlaufbeschluss 01/2023, listed again as TOP 4.1. */
async function seedCircular(
  db: Prisma.TransactionClient,
  conferenceId: string,
  meetingId: string,
): Promise<void> {
  const resolution = MINUTES_18.resolutions.find((one) => one.circular !== null);
  if (!resolution?.circular || !resolution.decidedOn)
    throw new Error('the 18. IntMK has one circular resolution');
  const procedure = await db.circularProcedure.create({
    data: {
      conferenceId,
      year: 2023,
      number: 1,
      reference: resolution.circular,
      title: resolution.title,
      rule: 'ACTIVE_VOTE',
      status: 'CONCLUDED',
      decidedOn: dateColumn(resolution.decidedOn),
    },
    select: { id: true },
  });
  await db.agendaItem.update({
    where: { meetingId_number: { meetingId, number: resolution.number } },
    data: { circularProcedureId: procedure.id },
  });
}

/** The items adopted under TOP C, each sealed with the hash of what was adopted. */
async function seedGreenList(db: Prisma.TransactionClient, meetingId: string): Promise<void> {
  const items = await db.agendaItem.findMany({
    where: { meetingId, greenList: true },
    select: { id: true, resolutions: { select: { hash: true } } },
  });
  const adoptedAt = dateColumn('2023-04-26');
  await db.greenListEntry.createMany({
    data: items.flatMap(({ id, resolutions: [resolution] }) =>
      resolution ? [{ agendaItemId: id, sealedHash: resolution.hash, sealedAt: adoptedAt, adoptedAt }] : [],
    ),
  });
}
