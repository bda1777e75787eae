import 'server-only';
import { isoDay } from '@/lib/clock';
import type { DecidedAt } from '@/lib/domain/resolution-link';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { storedBlocks } from './stored-blocks';

/** What places a resolution in time (`decidedAt`). */
export const DECIDED = {
  ...{ number: true, position: true, decidedOn: true },
  meeting: { select: { startsOn: true, conference: { select: { number: true, year: true } } } },
} satisfies Prisma.ResolutionSelect;

type Decided = Prisma.ResolutionGetPayload<{ select: typeof DECIDED }>;

/** When a stored resolution was decided; a circular one on its own day. */
export function decidedAt({ decidedOn, position, meeting }: Omit<Decided, 'number'>): DecidedAt {
  return {
    conference: meeting.conference.number,
    on: isoDay(decidedOn ?? meeting.startsOn),
    position,
  };
}

/** A stored resolution with its text, as links are found in it. */
export interface StoredLinkable {
  id: string;
  decided: DecidedAt;
  year: number;
  number: string;
  circular: string | null;
  title: string;
  blocks: TextBlock[];
}

/** Resolutions with their texts in the order of their conferences; whoever calls says which may be read. */
export async function loadLinkable(
  db: Database | Prisma.TransactionClient,
  where: Prisma.ResolutionWhereInput,
): Promise<StoredLinkable[]> {
  const rows = await db.resolution.findMany({
    where,
    orderBy: [{ meeting: { conference: { number: 'asc' } } }, { position: 'asc' }],
    select: { ...DECIDED, ...{ id: true, title: true, blocks: true, circularReference: true } },
  });
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, title: row.title, circular: row.circularReference },
    decided: decidedAt(row),
    year: row.meeting.conference.year,
    blocks: storedBlocks(row.blocks),
  }));
}
