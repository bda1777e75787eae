import { dateColumn } from '@/lib/clock';
import type { FollowUpKind, FollowUpStatus, FollowUpVisibility, Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { suggestDemands } from '@/lib/use-cases/demands/suggest-demands';

interface SampleEntry {
  kind: FollowUpKind;
  on: string;
  body?: string;
  text: string;
  status?: FollowUpStatus;
  evidence?: string;
  judgedBy?: string;
  visibility: FollowUpVisibility;
}

/** A request of the 18. IntMK that is confirmed and has entries; what it asks of whom the rules read in its text. */
interface SampleDemand {
  item: string;
  clause: number;
  entries: SampleEntry[];
}

const SENT: SampleEntry = {
  kind: 'SENT',
  on: '2023-07-14',
  text: 'Beschluss übersandt.',
  visibility: 'PUBLIC',
};

/** What the 18. IntMK asked for, with answers and assessments; invented, but in the shapes that occur. */
const DEMANDS: SampleDemand[] = [
  {
    item: '4.4',
    clause: 2,
    entries: [
      SENT,
      answer('2023-11-20', 'BMI', 'Das Ministerium prüft das Anliegen im Zuge der laufenden Gesetzgebung.'),
      assessment('2024-01-31', 'INTERIM', 'Die Antwort legt sich nicht fest; bei der 19. IntMK nachfragen.'),
    ],
  },
  {
    item: '5.2',
    clause: 3,
    entries: [SENT],
  },
  {
    item: '5.3',
    clause: 4,
    entries: [
      { ...SENT, text: 'JFMK, KMK, ASMK und GMK unterrichtet.' },
      {
        ...assessment('2023-07-14', 'IMPLEMENTED', 'Alle vier Schreiben sind heraus.'),
        visibility: 'RELEASED',
        evidence: 'Vier Schreiben vom 14. Juli 2023',
        judgedBy: 'Geschäftsstelle der IntMK (Hessen)',
      },
    ],
  },
  {
    item: '1.4',
    clause: 4,
    entries: [],
  },
  {
    item: '6.1',
    clause: 0,
    entries: [SENT, { ...SENT, kind: 'REMINDED', on: '2024-02-01', text: 'An die Antwort erinnert.' }],
  },
];

/** Suggests the requests of the 18. IntMK, as an import does, and confirms the sample ones with their dated entries. */
export async function seedFollowUp(mutation: Pick<Mutation, 'db' | 'record'>): Promise<void> {
  const { db } = mutation;
  const meeting = { conference: { number: 18 } };
  await suggestDemands(mutation, { meeting });
  const confirmedAt = dateColumn('2023-07-10');
  for (const { item, clause, entries } of DEMANDS) {
    const { id } = await db.demand.findFirstOrThrow({
      where: { clause, followUp: true, resolution: { number: item, meeting } },
      select: { id: true },
    });
    await db.demand.update({
      where: { id },
      data: { confirmedAt, entries: { create: entries.map(entryRow) } },
    });
  }
}

function entryRow({ on, body, ...entry }: SampleEntry): Prisma.FollowUpEntryCreateWithoutDemandInput {
  return { ...entry, occurredOn: dateColumn(on), ...(body ? { body: { connect: { code: body } } } : {}) };
}

function answer(on: string, body: string, text: string): SampleEntry {
  return { kind: 'ANSWERED', on, body, text, visibility: 'RELEASED' };
}

/** An assessment stays inside until it is released. */
function assessment(on: string, status: FollowUpStatus, text: string): SampleEntry {
  return { kind: 'ASSESSED', on, status, text, visibility: 'INTERNAL' };
}
