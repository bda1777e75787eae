import 'server-only';
import { database } from '@/lib/db/client';
import { storedMinutesContent } from '@/lib/db/minutes-editions';
import { visibleMinutesEditions } from '@/lib/db/visibility';
import type { InternalMinutesContent, MinutesAudience, MinutesStatus } from '@/lib/domain/minutes-edition';
import { withoutNotes } from '@/lib/domain/minutes-without-notes';
import { minutesMark } from '@/lib/i18n/minutes-words';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MinutesPart } from '@/lib/routes';
import { printOf, type ExternalPrint } from './external-minutes';

/** Which minutes an address names. */
export const AUDIENCE_OF: Readonly<Record<MinutesPart, MinutesAudience>> = {
  intern: 'INTERNAL',
  extern: 'EXTERNAL',
};

/** An edition as it is printed: two kinds that have nothing to do with each other. */
export type EditionPrint = { edition: PrintedEdition } & (
  | { audience: 'EXTERNAL'; print: Required<ExternalPrint> }
  | { audience: 'INTERNAL'; content: InternalMinutesContent; mark: string | null; withNotes: boolean }
);

export interface PrintedEdition {
  number: number;
  status: MinutesStatus;
  hash: string | null;
  frozenAt: Date | null;
  publishedAt: Date | null;
  conference: { number: number; year: number };
}

/**
 * One edition of minutes as far as this reader may have it: drafts for the office that writes them, frozen ones for
 * members, of the internal ones without notes and Kamin talks for whoever is not to read those. Null otherwise.
 */
export async function minutesEditionPrint(
  actor: Actor,
  conferenceNumber: number,
  part: MinutesPart,
  number: number,
): Promise<EditionPrint | null> {
  const row = await database().minutesEdition.findFirst({
    where: {
      AND: [visibleMinutesEditions(actor, conferenceNumber), { audience: AUDIENCE_OF[part], number }],
      meeting: { kind: 'MAIN' },
    },
    select: {
      ...{ audience: true, number: true, status: true, content: true, hash: true, frozenAt: true },
      ...{ publishedAt: true, meeting: { select: { conference: { select: { number: true, year: true } } } } },
    },
  });
  if (!row) return null;
  const { status, hash, frozenAt, publishedAt, meeting } = row;
  const edition = { number, status, hash, frozenAt, publishedAt, conference: meeting.conference };
  const content = storedMinutesContent(row);
  const mark = minutesMark(row);
  if (content.audience === 'EXTERNAL')
    return { edition, audience: 'EXTERNAL', print: printOf(content, mark) };
  const withNotes = can(actor, 'agenda.readNotes', { conferenceNumber });
  const readable = withNotes ? content : withoutNotes(content);
  return { edition, audience: 'INTERNAL', content: readable, mark, withNotes };
}
