import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import { loadUnfinished, storedMinutesContent } from '@/lib/db/minutes-editions';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import type { MinutesContent } from '@/lib/domain/minutes-edition';
import { printedPassage, type Passage } from '@/lib/domain/minutes-passage';
import { formatConference } from '@/lib/i18n/format';
import { placeName, unfinishedSentence } from '@/lib/i18n/minutes-words';
import { TERMS } from '@/lib/i18n/terms';
import { draftChanges, type DraftChange } from '@/lib/minutes-text/draft-changes';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MinutesPart } from '@/lib/routes';
import { AUDIENCE_OF } from './minutes-edition-print';

export interface MinutesEditorPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Interne Niederschrift" */
  title: string;
  part: MinutesPart;
  edition: { id: string; number: number; version: number };
  /** The record as it was taken over, read-only, and the prose in between. */
  content: MinutesContent;
  passages: PassageView[];
  changes: ChangeView[];
  /** Takes over everything of the record at once; null where less than two things of it changed. */
  allSeal: string | null;
  freezing: {
    /** The sitting is over. */
    closed: boolean;
    /** Sentences on what is missing, and the seal of that list. */
    unfinished: string[];
    unfinishedSeal: string;
    /** ISO; today or later. */
    dueOn: string;
  };
}

export interface PassageView {
  place: string;
  /** "Eröffnung", "TOP 4.1" */
  name: string;
  /** In plain notation, as it is printed. */
  text: string;
  /** As the record has it. */
  written: string;
  edited: boolean;
  /** Own words that gave way, the latest first. */
  earlier: string[];
  seal: string;
}

export interface ChangeView {
  seal: string;
  change: DraftChange;
}

/** The draft of minutes for the office that writes them; null where there is none, and for everybody else. */
export async function minutesEditorPage(
  actor: Actor,
  conferenceNumber: number,
  part: MinutesPart,
): Promise<MinutesEditorPage | null> {
  if (!can(actor, 'minutes.edit', { conferenceNumber })) return null;
  const db = database();
  const audience = AUDIENCE_OF[part];
  const row = await db.minutesEdition.findFirst({
    where: { audience, frozenAt: null, meeting: { kind: 'MAIN', conference: { number: conferenceNumber } } },
    orderBy: { number: 'desc' },
    include: {
      meeting: {
        select: {
          status: true,
          conference: {
            select: {
              ...{ number: true, year: true },
              deadlines: { where: { kind: 'MINUTES_CORRECTION' }, select: { dueOn: true } },
            },
          },
        },
      },
    },
  });
  const newer = row && (await loadMinutesRecord(db, row.meetingId, audience));
  if (!newer) return null;
  const content = storedMinutesContent(row);
  const changes = draftChanges(content, newer);
  const ofRecord = changes.filter(({ kind }) => kind === 'RECORD');
  const unfinished = await loadUnfinished(db, conferenceNumber);
  const { conference } = row.meeting;
  return {
    ...{ number: conference.number, name: formatConference(conference), part, content },
    title: TERMS.MinutesAudience[audience],
    edition: { id: row.id, number: row.number, version: row.version },
    passages: content.passages.map(passageView),
    changes: changes.map((change) => ({ seal: contentHash(change), change })),
    allSeal: ofRecord.length > 1 ? contentHash(ofRecord) : null,
    freezing: {
      closed: row.meeting.status === 'HELD',
      unfinished: unfinished.map(unfinishedSentence),
      unfinishedSeal: contentHash(unfinished),
      dueOn: dueDay(conference.deadlines[0]?.dueOn ?? null),
    },
  };
}

function passageView(passage: Passage): PassageView {
  const { place, written, edit, earlier } = passage;
  return {
    ...{ place, written, name: placeName(place), text: printedPassage(passage) },
    ...{ edited: edit !== null, earlier: [...earlier].reverse(), seal: contentHash(passage) },
  };
}

/** The deadline of the term, as long as it is to come. */
function dueDay(deadline: Date | null): string {
  const today = berlinDay(now());
  const day = isoDay(deadline);
  return day !== null && day >= today ? day : today;
}
