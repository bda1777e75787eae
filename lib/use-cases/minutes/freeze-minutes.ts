import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { contentHash } from '@/lib/db/content-hash';
import { loadUnfinished } from '@/lib/db/minutes-editions';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { placeAtNextMeeting } from '@/lib/db/standing-items';
import { storableJson } from '@/lib/db/storable-json';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { frozenContent } from '@/lib/domain/minutes-edition';
import type { MinutesRecord } from '@/lib/domain/minutes-record';
import type { RefusalCode } from '@/lib/domain/refusal';
import { draftChanges } from '@/lib/minutes-text/draft-changes';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMinutesDraft, type LoadedEdition } from './load-minutes-edition';

export interface FreezeMinutes {
  editionId: string;
  version: number;
  /** Last day for corrections (ISO). */
  dueOn: string;
  /** The seal of the list of what is missing, once somebody waved it through; null where nobody did. */
  acceptedUnfinished: string | null;
}

/**
 * Freezes a draft as a preliminary edition under its hash and tells all Länder until when they may propose corrections;
 * its approval goes onto the next conference's agenda by itself.
 * Refuses what loadMinutesDraft refuses, CHANGED_MEANWHILE, MINUTES_SITTING_OPEN, MINUTES_CHANGES_OPEN,
 * MINUTES_UNFINISHED and MINUTES_DUE_IN_THE_PAST.
 */
export async function freezeMinutes(
  actor: Actor,
  command: FreezeMinutes,
): Promise<Result<{ conferenceNumber: number; number: number }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadMinutesDraft(db, actor, command.editionId);
    if (!loaded.ok) return loaded;
    const draft = loaded.value;
    const obstacle = await obstacleOf(mutation, draft, command);
    if (obstacle) return refuse(obstacle);
    const content = storableJson(frozenContent(draft.content));
    const hash = contentHash(content);
    await db.minutesEdition.update({
      where: { id: draft.id },
      data: {
        ...{ content, hash, status: 'PRELIMINARY', frozenAt: now, frozenById: actor.personId },
        ...{ correctionsDueOn: dateColumn(command.dueOn), version: { increment: 1 } },
      },
    });
    const { audience, number, conferenceNumber } = draft;
    record({
      verb: 'minutes.frozen',
      subject: { type: 'MinutesEdition', id: draft.id },
      payload: { audience, number, hash, dueOn: command.dueOn },
    });
    notify(mutation, actor.personId, {
      kind: 'MINUTES_CIRCULATED',
      subject: { type: 'Conference', id: draft.conferenceId },
      to: { states: STATE_CODES },
      facts: { audience, dueOn: command.dueOn },
    });
    await placeAtNextMeeting(mutation, conferenceNumber + 1);
    return ok({ conferenceNumber, number });
  });
}

async function obstacleOf(
  { db, now }: Mutation,
  draft: LoadedEdition & { newer: MinutesRecord },
  { version, dueOn, acceptedUnfinished }: FreezeMinutes,
): Promise<RefusalCode | null> {
  if (draft.version !== version) return 'CHANGED_MEANWHILE';
  const { status } = await db.meeting.findUniqueOrThrow({ where: { id: draft.meetingId } });
  if (status !== 'HELD') return 'MINUTES_SITTING_OPEN';
  if (draftChanges(draft.content, draft.newer).length > 0) return 'MINUTES_CHANGES_OPEN';
  const unfinished = await loadUnfinished(db, draft.conferenceNumber);
  if (unfinished.length > 0 && acceptedUnfinished !== contentHash(unfinished)) return 'MINUTES_UNFINISHED';
  return dueOn < berlinDay(now) ? 'MINUTES_DUE_IN_THE_PAST' : null;
}
