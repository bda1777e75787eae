import 'server-only';
import type { AgendaEditionContent, EditionEntry, EditionText } from '@/lib/domain/agenda-edition';
import { numberedBlocks, type EditableBlock } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { AGENDA_ENTRY, storedAgendaEntry } from './stored-agenda-entry';
import { MEETING_HEAD, meetingHead } from './stored-minutes';
import { MOTION_TEXT, storedMotionText } from './stored-motion-text';

/** The columns an edition consists of, and no others: notes, results of the Vorkonferenz and comments stay out. */
const ITEM = {
  ...AGENDA_ENTRY,
  id: true,
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
  return { itemId: item.id, ...storedAgendaEntry(item), text: textOf(item) };
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
