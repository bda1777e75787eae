import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/lib/db/generated/client';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import { mutate } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import { motionTextHash, storedMotionText } from '@/lib/db/stored-motion-text';
import { faultOf, tidyText, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { keepBlockIds } from '@/lib/text/keep-block-ids';
import { parseNotation } from '@/lib/text/plain-notation';
import { touchItem } from '../agenda/load-agenda';
import { changeObstacle, loadSittingWithItem, type SittingItemCommand } from './load-sitting';

export interface ChangeWording extends SittingItemCommand {
  title: string;
  /** In plain notation (lib/text/plain-notation). */
  resolution: string;
  /** How often the meeting had changed it when the page was written. */
  seenChanges: number;
}

/**
 * Changes title and text of an item in the room, before the vote: what is voted on from now on. The motion keeps its
 * own text, and the item comes off the Grüne Liste, whose seal was for that. Gives the number of the change.
 * Refuses NOT_PERMITTED, NOT_FOUND, SECTION_IS_NO_ITEM, SESSION_NOT_RUNNING, ITEM_DECIDED, ITEM_CLOSED,
 * CHANGED_MEANWHILE, TEXT_UNCHANGED and the faults of a text (lib/domain/motion-text).
 */
export async function changeWording(
  actor: Actor,
  command: ChangeWording,
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadSittingWithItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { session, item } = loaded.value;
    const obstacle = changeObstacle(session, item);
    if (obstacle) return refuse(obstacle);
    if (item.wording.changes !== command.seenChanges) return refuse('CHANGED_MEANWHILE');
    const before = await votedText(db, item);
    const text = writtenText(before, command);
    const fault = faultOf(text);
    if (fault) return refuse(fault);
    const hash = motionTextHash(text);
    if (hash === motionTextHash(before)) return refuse('TEXT_UNCHANGED');
    const number = item.wording.changes + 1;
    const { title } = text;
    await db.itemWording.create({
      data: {
        ...{ agendaItemId: item.id, number, title, hash, blocks: storableJson(text.blocks) },
        ...{ createdById: actor.personId, createdAt: now },
      },
    });
    // A Kamin talk is named outside as the agenda named it, whatever it came to in the room.
    await touchItem(db, item.id, item.kind === 'KAMIN' ? {} : { title });
    const fallen = await liftFromGreenList(db, [item.id], 'TEXT_CHANGED', now);
    record({
      verb: 'session.wordingChanged',
      subject: { type: 'AgendaItem', id: item.id },
      payload: { number: item.number, change: number, fallenFromGreenList: fallen },
    });
    mutation.announce(session.meetingId);
    return ok(number);
  });
}

/** What would be voted on now, with the ids of its blocks; without a rationale, which is never adopted. */
async function votedText(
  db: Prisma.TransactionClient,
  { id, title }: { id: string; title: string },
): Promise<MotionText> {
  const select = { title: true, blocks: true } as const;
  const { wordings, motion } = await db.agendaItem.findUniqueOrThrow({
    where: { id },
    select: {
      wordings: { orderBy: { number: 'desc' }, take: 1, select },
      motion: { select: { textVersions: { orderBy: { number: 'desc' }, take: 1, select } } },
    },
  });
  const stored = wordings[0] ?? motion?.textVersions[0];
  return stored ? storedMotionText({ ...stored, rationale: null }) : { title, blocks: [], rationale: [] };
}

function writtenText(before: MotionText, { title, resolution }: ChangeWording): MotionText {
  const blocks = keepBlockIds(before.blocks, parseNotation(resolution), randomUUID);
  return storableJson(tidyText({ title, blocks, rationale: [] })) as unknown as MotionText;
}
