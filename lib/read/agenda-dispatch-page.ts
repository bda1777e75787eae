import 'server-only';
import { checkAgenda } from '@/lib/db/agenda-check';
import { agendaDraft } from '@/lib/db/agenda-draft';
import { database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import { storableJson } from '@/lib/db/storable-json';
import { storedEdition } from '@/lib/db/stored-edition';
import { editionLetter } from '@/lib/domain/agenda-edition';
import { compareEditions } from '@/lib/domain/compare-editions';
import { agendaFindingSentence } from '@/lib/i18n/agenda-findings';
import { coverText, editionChangeSentence } from '@/lib/i18n/edition-changes';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { editionName, type EditionName } from './edition-stamp';
import { MEETING_WORDS, namedMeeting } from './meeting-words';

export interface AgendaDispatchPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  meeting: string;
  /** Of the edition that would go out now. */
  letter: string;
  counts: { items: number; texts: number };
  /** What changed since the last edition; null before the first. */
  since: { edition: EditionName; changes: string[]; coverText: string } | null;
  /** Nothing differs from the last edition. */
  unchanged: boolean;
  findings: string[];
  /** What the form sends back, so that what goes out is what was shown. */
  seals: { content: string; findings: string };
}

/** What would go out now, compared with what went out last; null for others and once the meeting was held. */
export async function agendaDispatchPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<AgendaDispatchPage | null> {
  if (!can(actor, 'agenda.dispatch', { conferenceNumber })) return null;
  const db = database();
  const meeting = await db.meeting.findFirst({
    where: {
      ...{ kind: 'MAIN', status: { not: 'HELD' }, cancelled: false },
      conference: { number: conferenceNumber },
    },
    select: {
      ...MEETING_WORDS,
      ...{ id: true, kind: true },
      conference: { select: { number: true, year: true } },
      agendaEditions: {
        orderBy: { issuedAt: 'desc' },
        take: 1,
        select: { letter: true, issuedAt: true, content: true, hash: true },
      },
      _count: { select: { agendaEditions: true } },
    },
  });
  if (!meeting) return null;
  const draft = await agendaDraft(db, meeting.id);
  const findings = await checkAgenda(db, { meetingId: meeting.id, conferenceNumber });
  const [last] = meeting.agendaEditions;
  const letter = editionLetter(meeting._count.agendaEditions);
  const changes = last ? compareEditions(storedEdition(last), draft) : [];
  const content = contentHash(storableJson(draft));
  return {
    number: conferenceNumber,
    name: formatConference(meeting.conference),
    meeting: namedMeeting(meeting),
    letter,
    counts: {
      items: draft.entries.filter(({ kind }) => kind !== 'SECTION').length,
      texts: draft.entries.filter(({ text }) => text !== null).length,
    },
    since: last
      ? {
          edition: editionName(last),
          changes: changes.map(editionChangeSentence),
          coverText: coverText(meeting.conference, { from: last.letter, to: letter }, changes),
        }
      : null,
    unchanged: last?.hash === content,
    findings: findings.map(agendaFindingSentence),
    seals: { content, findings: contentHash(findings) },
  };
}
