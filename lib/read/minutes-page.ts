import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleMinutesEditions } from '@/lib/db/visibility';
import { MINUTES_AUDIENCES, type MinutesAudience, type MinutesStatus } from '@/lib/domain/minutes-edition';
import { formatConference, formatDate, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MinutesPart } from '@/lib/routes';
import { openFindings, type OpenFindings } from './minutes-findings';

export interface MinutesPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** True: nothing was recorded yet, the sitting is still to come. */
  toCome: boolean;
  /** True: minutes that were read from a file; there are no editions of them. */
  imported: boolean;
  /** Internal first. */
  minutes: MinutesView[];
  corrections: { open: number; all: number };
  /** For whoever may check; null for the others, and where there is nothing to check. */
  findings: OpenFindings | null;
  can: { edit: boolean };
}

export interface MinutesView {
  part: MinutesPart;
  audience: MinutesAudience;
  /** "Interne Niederschrift" */
  title: string;
  /** The latest first. */
  editions: EditionView[];
  /** What the office can do next; null where there is nothing to do, and for everybody else. */
  next: MinutesStep | null;
}

export type MinutesStep =
  { kind: 'START' | 'CONTINUE' | 'NEXT_EDITION' } | { kind: 'PUBLISH'; editionId: string };

export interface EditionView {
  number: number;
  status: MinutesStatus;
  /** "vorläufig" */
  statusWord: string;
  /** The first characters of the hash; null for a draft. */
  hash: string | null;
  /** "21. April 2027, 14:05 Uhr" */
  frozenAt: string | null;
  publishedAt: string | null;
  /** "12. Mai 2027"; null where nobody may propose any more. */
  correctionsDueOn: string | null;
  /** "TOP A der 23. IntMK 2028", under which it was approved. */
  approvedUnder: string | null;
}

const PART_OF: Readonly<Record<MinutesAudience, MinutesPart>> = { INTERNAL: 'intern', EXTERNAL: 'extern' };

const EDITION = {
  ...{ id: true, audience: true, number: true, status: true, hash: true, frozenAt: true },
  ...{ publishedAt: true, correctionsDueOn: true },
  approvedUnder: {
    select: { number: true, meeting: { select: { conference: { select: { number: true, year: true } } } } },
  },
} satisfies Prisma.MinutesEditionSelect;
type Row = Prisma.MinutesEditionGetPayload<{ select: typeof EDITION }>;

/** Both minutes of a Hauptkonferenz with all their editions; null for who may not read internal minutes, or without it. */
export async function minutesPage(actor: Actor, conferenceNumber: number): Promise<MinutesPage | null> {
  if (!can(actor, 'minutes.readInternal')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      ...{ id: true, status: true, openedAt: true },
      conference: { select: { number: true, year: true } },
      minutesEditions: {
        where: visibleMinutesEditions(actor, conferenceNumber),
        orderBy: { number: 'desc' },
        select: { ...EDITION, corrections: { select: { status: true } } },
      },
    },
  });
  if (!meeting) return null;
  const { conference, minutesEditions: editions } = meeting;
  const corrections = editions.flatMap((edition) => edition.corrections);
  const edit = can(actor, 'minutes.edit', { conferenceNumber });
  const findings = await openFindings(actor, meeting.id);
  const toCome = meeting.status === 'PLANNED';
  return {
    number: conference.number,
    name: formatConference(conference),
    toCome,
    imported: !toCome && meeting.openedAt === null && editions.length === 0 && !edit,
    minutes: MINUTES_AUDIENCES.map((audience) => {
      const own = editions.filter((edition) => edition.audience === audience);
      return {
        ...{ audience, part: PART_OF[audience], title: TERMS.MinutesAudience[audience] },
        editions: own.map(editionView),
        next: edit && !toCome ? nextStep(audience, own) : null,
      };
    }),
    corrections: {
      open: corrections.filter(({ status }) => status === 'PROPOSED').length,
      all: corrections.length,
    },
    findings,
    can: { edit },
  };
}

function nextStep(audience: MinutesAudience, [latest]: readonly Row[]): MinutesStep | null {
  if (!latest) return { kind: 'START' };
  if (latest.frozenAt === null) return { kind: 'CONTINUE' };
  if (audience === 'EXTERNAL' && latest.publishedAt === null)
    return { kind: 'PUBLISH', editionId: latest.id };
  return latest.status === 'FINAL' ? null : { kind: 'NEXT_EDITION' };
}

function editionView(row: Row): EditionView {
  const { number, status, hash, frozenAt, publishedAt, approvedUnder } = row;
  const dueOn = isoDay(row.correctionsDueOn);
  return {
    ...{ number, status, statusWord: TERMS.MinutesStatus[status] },
    hash: hash?.slice(0, 12) ?? null,
    frozenAt: frozenAt && formatInstant(frozenAt),
    publishedAt: publishedAt && formatInstant(publishedAt),
    correctionsDueOn: status === 'PRELIMINARY' && dueOn !== null ? formatDate(dueOn) : null,
    approvedUnder:
      approvedUnder &&
      `TOP ${approvedUnder.number ?? ''} der ${formatConference(approvedUnder.meeting.conference)}`,
  };
}
