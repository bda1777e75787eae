import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { followsRotation } from '@/lib/domain/conference';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { conferenceColumns, type ConferenceFacts } from './conference-facts';
import { loadConference } from './load-conference';

export interface EditConference extends ConferenceFacts {
  version: number;
  status: 'PLANNED' | 'RUNNING';
  note: string | null;
}

/**
 * Changes what is known of a term. Whoever hands the chair to another Land hands over its rights on this conference.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, CHAIR_OUT_OF_TURN, TERM_REVERSED, TERM_OVERLAPS.
 */
export async function editConference(
  actor: Actor,
  command: EditConference,
): Promise<Result<number, RefusalCode>> {
  const { number, version, chair, status, note } = command;
  return mutate<number>(actor, async ({ db, record }) => {
    const conference = await loadConference(db, actor, number, 'conference.edit');
    if (!conference.ok) return conference;
    const { id, chairCode } = conference.value;
    // A chair that was confirmed out of turn once is not asked for again.
    const chairConfirmed = command.chairConfirmed || chairCode === chair;
    const columns = await conferenceColumns(db, { ...command, chairConfirmed });
    if (!columns.ok) return columns;
    const { count } = await db.conference.updateMany({
      where: { id, version },
      data: { ...columns.value, status, note: note && storableText(note), version: { increment: 1 } },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE');
    record({
      verb: 'conference.edited',
      subject: { type: 'Conference', id },
      payload: { chair, inTurn: followsRotation(number, chair), status },
    });
    return ok(number);
  });
}
