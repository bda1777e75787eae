import 'server-only';
import type { Database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import { findingSeal } from '@/lib/db/finding-seal';
import { loadUnfinished, storedMinutesContent } from '@/lib/db/minutes-editions';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { MinutesAudience } from '@/lib/domain/minutes-edition';
import type { ChangeChoice } from '@/lib/domain/minutes-passage';
import { undecidedItems } from '@/lib/domain/session';
import { draftChanges, type DraftChange } from '@/lib/minutes-text/draft-changes';
import type { Actor } from '@/lib/policy/actor';
import { done, type GreenListCast } from '../../green-list/testing/green-list-bed';
import { closeSession } from '../../session/close-session';
import {
  adoptNow,
  arrive,
  openedSession,
  recorded,
  recordNow,
  sessionNow,
  stated,
} from '../../session/testing/session-bed';
import { acknowledgeFinding } from '../acknowledge-finding';
import { editPassage } from '../edit-passage';
import { freezeMinutes } from '../freeze-minutes';
import { startMinutes } from '../start-minutes';
import { takeOverChange } from '../take-over-change';

export const DUE = '2099-12-31';

/** The sitting of the 22. IntMK with the Grüne Liste adopted and 2 adopted with counts; the rest stays open. */
export async function recordedSitting(db: Database): Promise<GreenListCast> {
  const cast = await openedSession(db);
  await arrive(cast.office);
  await recorded(adoptNow(db, cast.office));
  const counts = { yes: 13, no: 1, abstain: 2 };
  await recorded(recordNow(db, cast.office, '2', stated('MAJORITY', { counts })));
  return cast;
}

/** Closes the sitting, with what is undecided left open on purpose. */
export async function closeNow(db: Database, office: Actor): Promise<void> {
  const leftOpenIds = undecidedItems((await sessionNow(db)).items).map(({ id }) => id);
  await done(closeSession(office, { conferenceNumber: 22, leftOpenIds }));
}

/** Begins minutes, or their next edition; gives the draft's id. */
export async function started(office: Actor, audience: MinutesAudience): Promise<string> {
  return (await done(startMinutes(office, { conferenceNumber: 22, audience }))).editionId;
}

/** A stored edition with its content. */
export async function editionNow(db: Database, id: string) {
  const row = await db.minutesEdition.findUniqueOrThrow({ where: { id } });
  return { ...row, content: storedMinutesContent(row) };
}

/** Writes own words at a place, on what stands there now. */
export async function writeAt(db: Database, office: Actor, editionId: string, place: string, text: string) {
  const { content } = await editionNow(db, editionId);
  const passage = content.passages.find((one) => one.place === place);
  return editPassage(office, { editionId, place, text, seen: contentHash(passage ?? null) });
}

/** What a draft would have to take over now. */
export async function changesNow(db: Database, id: string): Promise<DraftChange[]> {
  const { content, meetingId, audience } = await editionNow(db, id);
  const newer = await loadMinutesRecord(db, meetingId, audience);
  return newer ? draftChanges(content, newer) : [];
}

/** Settles everything that changed. */
export async function settleAll(
  db: Database,
  office: Actor,
  editionId: string,
  choice: ChangeChoice = 'TAKE',
) {
  for (
    let change = (await changesNow(db, editionId))[0];
    change;
    change = (await changesNow(db, editionId))[0]
  )
    await done(
      takeOverChange(office, {
        ...{ editionId, change: contentHash(change) },
        choice: change.kind === 'RECORD' ? 'TAKE' : choice,
      }),
    );
}

/** Freezes a draft as it stands, with what is missing waved through. */
export async function freezeNow(db: Database, office: Actor, editionId: string, dueOn = DUE) {
  const { version } = await editionNow(db, editionId);
  const acceptedUnfinished = contentHash(await loadUnfinished(db, 22));
  return freezeMinutes(office, { editionId, version, dueOn, acceptedUnfinished });
}

/** Accepts every finding of the Protokoll-Prüfer. */
export async function acknowledgeAll(db: Database, office: Actor, reason = 'So beschlossen.'): Promise<void> {
  const { id } = await db.meeting.findFirstOrThrow({ where: { kind: 'MAIN', conference: { number: 22 } } });
  const source = await loadMinutesRecord(db, id, 'EXTERNAL');
  if (source?.audience !== 'EXTERNAL') throw new Error('no record');
  const known = await db.findingAcknowledgement.findMany();
  for (const finding of checkMinutes(source.record).map(findingSeal))
    if (!known.some(({ factsHash }) => factsHash === finding))
      await done(acknowledgeFinding(office, { conferenceNumber: 22, finding, reason }));
}
