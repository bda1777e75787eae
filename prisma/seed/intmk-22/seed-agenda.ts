import { parentAgendaNumber } from '@/lib/domain/agenda-number';
import type { AgendaKind } from '@/lib/domain/minutes';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { printedApplicants } from '@/lib/domain/motion';
import { applicantList } from '../applicant-list';
import { MOTIONS_22 } from './motions';

type Db = Prisma.TransactionClient;

/** Number, kind, title; a title of MOTIONS_22 places that motion. No edition has been sent out yet. */
const AGENDA_22: readonly (readonly [string, AgendaKind, string])[] = [
  ['A', 'FORMAL', 'Genehmigung der Tagesordnung'],
  ['B', 'FORMAL', 'Bericht des Bundes'],
  ['C', 'FORMAL', 'Grüne Liste'],
  ['1', 'SECTION', 'Berichte der Arbeitsgruppen, Erfolgskontrolle'],
  ['1.1', 'ITEM', 'Bericht der LAG „Indikatorenentwicklung und Monitoring“'],
  ['1.2', 'ITEM', 'Erfolgskontrolle'],
  ['2', 'ITEM', 'Leitantrag: Ankommen gelingt vor Ort'],
  ['3', 'SECTION', 'Sprache und Bildung'],
  ['3.1', 'ITEM', 'Frühe Sprachbildung für zugewanderte Kinder'],
  ['4', 'SECTION', 'Teilhabe und Einbürgerung'],
  ['4.1', 'ITEM', 'Einbürgerungsbehörden personell stärken'],
  ['4.2', 'ITEM', 'Wohnraum für Familien nach der Erstaufnahme'],
  ['5', 'SECTION', 'Themen für das Kamingespräch'],
  ['5.1', 'KAMIN', 'Fachkräfte halten'],
  ['6', 'ITEM', 'Verschiedenes'],
];

/** The provisional agenda of the 22. IntMK, with a confidential note on its Kamin theme. */
export async function seedAgenda(
  db: Db,
  meetingId: string,
  motionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const [index, [number, kind, title]] of AGENDA_22.entries()) {
    const parent = parentAgendaNumber(number);
    const motion = MOTIONS_22.find((one) => one.title === title);
    const printed = printedApplicants(applicantList(motion?.applicants ?? ''));
    const { id } = await db.agendaItem.create({
      data: {
        ...{ meetingId, number, kind, title, position: index + 1 },
        parentId: parent === null ? null : (ids.get(parent) ?? null),
        motionId: motionIds.get(title) ?? null,
        status: motion?.withdrawnBy ? 'WITHDRAWN' : 'OPEN',
        withdrawnByCode: motion?.withdrawnBy ?? null,
        applicants: {
          create: printed.applicants.map(({ state, role }, place) => ({
            stateCode: state,
            role,
            position: place + 1,
          })),
        },
      },
      select: { id: true },
    });
    ids.set(number, id);
  }
  await db.agendaNote.create({
    data: {
      agendaItemId: ids.get('5.1') ?? '',
      text: 'Vertraulich: Zwei Länder wollen das Thema zuvor bilateral besprechen.',
      createdAt: dateColumn('2026-11-18'),
    },
  });
}
