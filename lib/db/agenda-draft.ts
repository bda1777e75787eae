import 'server-only';
import type { AgendaEditionContent, EditionEntry, EditionText } from '@/lib/domain/agenda-edition';
import { numberedBlocks, type EditableBlock } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { MEETING_HEAD, meetingHead } from './stored-minutes';
import { MOTION_TEXT, storedMotionText } from './stored-motion-text';

/** The columns an edition consists of, and no others: notes, results of the Vorkonferenz and comments stay out. */
const ITEM = {
  id: true,
  number: true,
  title: true,
  kind: true,
  greenList: true,
  allStates: true,
  status: true,
  withdrawnByCode: true,
  mergedInto: { select: { number: true } },
  circularReference: true,
  postponedTo: { select: { conference: { select: { number: true } } } },
  parent: { select: { number: true } },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
  motion: {
    select: {
      kind: true,
      textVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { ...MOTION_TEXT, id: true, number: true, hash: true },
      },
    },
  },
} satisfies Prisma.AgendaItemSelect;

type Item = Prisma.AgendaItemGetPayload<{ select: typeof ITEM }>;

/** The agenda of a meeting as an edition sent out now would freeze it. */
export async function agendaDraft(
  db: Database | Prisma.TransactionClient,
  meetingId: string,
): Promise<AgendaEditionContent> {
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { ...MEETING_HEAD, agendaItems: { orderBy: { position: 'asc' }, select: ITEM } },
  });
  return { conference: meetingHead(meeting), entries: meeting.agendaItems.map(entryOf) };
}

function entryOf(item: Item): EditionEntry {
  return {
    itemId: item.id,
    number: item.number ?? '',
    parent: item.parent?.number ?? null,
    title: item.title,
    kind: item.kind,
    greenList: item.greenList,
    allStates: item.allStates,
    applicants: item.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    status: item.status,
    withdrawnBy: item.withdrawnByCode,
    mergedInto: item.mergedInto?.number ?? null,
    circular: item.circularReference,
    postponedTo: item.postponedTo?.conference.number ?? null,
    text: textOf(item),
  };
}

/** Kamin talks have no text to hand out, and what is withdrawn, merged or postponed is not dealt with. */
function textOf({ kind, status, motion }: Item): EditionText | null {
  const version = motion?.textVersions[0];
  if (!motion || !version || kind === 'KAMIN' || status !== 'OPEN') return null;
  const { blocks, rationale } = storedMotionText(version);
  return {
    kind: motion.kind,
    versionId: version.id,
    versionNumber: version.number,
    hash: version.hash,
    blocks: printedBlocks(blocks),
    rationale: printedBlocks(rationale),
  };
}

function printedBlocks(blocks: readonly EditableBlock[]): TextBlock[] {
  return numberedBlocks(blocks).map(({ kind, number, level, text }) => ({ kind, number, level, text }));
}
