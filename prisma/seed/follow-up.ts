import { dateColumn } from '@/lib/clock';
import type {
  DemandKind,
  FollowUpKind,
  FollowUpStatus,
  FollowUpVisibility,
  Prisma,
} from '@/lib/db/generated/client';

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

interface SampleDemand {
  item: string;
  clause: number;
  kind: DemandKind;
  addressees: string[];
  text: string;
  /** Number of the conference at which an answer is owed. */
  dueAt?: number;
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
    kind: 'REVIEW_REQUEST',
    addressees: ['BMI'],
    text: 'bittet das BMI zu prüfen, ob für diese Gruppe eine Regelung für Härtefälle geschaffen werden kann',
    entries: [
      SENT,
      answer('2023-11-20', 'BMI', 'Das Ministerium prüft das Anliegen im Zuge der laufenden Gesetzgebung.'),
      assessment('2024-01-31', 'INTERIM', 'Die Antwort legt sich nicht fest; bei der 19. IntMK nachfragen.'),
    ],
  },
  {
    item: '5.2',
    clause: 3,
    kind: 'DEMAND',
    addressees: ['BUND'],
    text: 'fordert den Bund auf, die Mittel für diese Kurse zu erhöhen',
    entries: [SENT],
  },
  {
    item: '5.3',
    clause: 4,
    kind: 'MANDATE',
    addressees: ['GESCHAEFTSSTELLE'],
    text: 'Die Geschäftsstelle wird gebeten, den Beschluss der JFMK, der KMK, der ASMK und der GMK mitzuteilen',
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
    kind: 'MANDATE',
    addressees: ['LAG'],
    text: 'beauftragt die LAG, der 20. IntMK 2025 den nächsten Bericht vorzulegen',
    dueAt: 20,
    entries: [],
  },
  {
    item: '6.1',
    clause: 0,
    kind: 'REVIEW_REQUEST',
    addressees: ['BREG'],
    text: 'bittet die Bundesregierung zu prüfen, wie der Zugang dazu vereinheitlicht werden kann',
    entries: [SENT, { ...SENT, kind: 'REMINDED', on: '2024-02-01', text: 'An die Antwort erinnert.' }],
  },
];

/** The sample demands with their dated entries. */
export async function seedFollowUp(db: Prisma.TransactionClient): Promise<void> {
  const confirmedAt = dateColumn('2023-07-10');
  for (const demand of DEMANDS) {
    const resolution = await db.resolution.findFirstOrThrow({
      where: { number: demand.item, meeting: { conference: { number: 18 } } },
      select: { id: true },
    });
    const { clause, kind, text, entries, addressees, dueAt } = demand;
    await db.demand.create({
      data: {
        ...{ clause, kind, text, position: 1, confirmedAt },
        resolution: { connect: { id: resolution.id } },
        ...(dueAt === undefined ? {} : { dueAt: { connect: { number: dueAt } } }),
        addressees: { create: addressees.map((code) => ({ body: { connect: { code } } })) },
        entries: { create: entries.map(entryRow) },
      },
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
