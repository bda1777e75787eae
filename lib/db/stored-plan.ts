import 'server-only';
import { isoDay } from '@/lib/clock';
import { measureNumber, type MeasurePlace, type MeasureStatus } from '@/lib/domain/action-plan';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { visibleDemands } from './visibility';

type Reader = Database | Prisma.TransactionClient;

/** A body as the register prints it; `code` where it stands in the directory. */
export interface StoredPlanBody {
  code: string | null;
  printedName: string;
}

/** One measure with the place where it stands. */
export interface MeasureRecord {
  id: string;
  version: number;
  /** "3.4.2", unique over the register. */
  number: string;
  title: string;
  phase: { number: number; title: string };
  /** `position`: counted from 1 within the phase. */
  theme: { position: number; title: string | null; leads: StoredPlanBody[] };
  bodies: StoredPlanBody[];
  status: MeasureStatus;
  statusNote: string | null;
  /** ISO. */
  statusOn: string | null;
  /** Name of who set it. */
  statusBy: string | null;
}

const BODIES = {
  orderBy: { position: 'asc' },
  select: { printedName: true, body: { select: { code: true } } },
} as const;

const SELECT = {
  ...{ id: true, version: true, number: true, title: true, status: true, statusNote: true, statusOn: true },
  statusBy: { select: { name: true } },
  bodies: BODIES,
  theme: {
    select: {
      ...{ position: true, title: true, leads: BODIES },
      phase: { select: { number: true, title: true } },
    },
  },
} satisfies Prisma.MeasureSelect;

type Row = Prisma.MeasureGetPayload<{ select: typeof SELECT }>;

/** The measures of the Aktionsplan in the order of the register; they are public (DOMAIN §4). */
export async function loadMeasures(
  db: Reader,
  where: Prisma.MeasureWhereInput = {},
): Promise<MeasureRecord[]> {
  const rows = await db.measure.findMany({
    where,
    orderBy: [{ theme: { phase: { number: 'asc' } } }, { theme: { position: 'asc' } }, { position: 'asc' }],
    select: SELECT,
  });
  return rows.map(measureRecord);
}

/** The measure that stands at a place of the register. */
export function measureAt({ phase, theme, measure }: MeasurePlace): Prisma.MeasureWhereInput {
  return { number: measure, theme: { position: theme, phase: { number: phase } } };
}

/** Links between measures and requests that this reader may see; never with one of a Kamin talk. */
export function visibleMeasureLinks(actor: Actor): Prisma.DemandMeasureWhereInput {
  return { demand: { AND: [visibleDemands(actor), { resolution: OFFICIAL_RESOLUTIONS }] } };
}

function measureRecord({ theme, bodies, statusOn, statusBy, ...row }: Row): MeasureRecord {
  const { phase, position, title, leads } = theme;
  return {
    ...row,
    number: measureNumber({ phase: phase.number, theme: position, measure: row.number }),
    phase,
    theme: { position, title, leads: leads.map(storedBody) },
    bodies: bodies.map(storedBody),
    statusOn: isoDay(statusOn),
    statusBy: statusBy?.name ?? null,
  };
}

function storedBody({ printedName, body }: Row['bodies'][number]): StoredPlanBody {
  return { printedName, code: body?.code ?? null };
}
