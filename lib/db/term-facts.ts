import 'server-only';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { Minutes } from '@/lib/domain/minutes';
import { undecidedItems } from '@/lib/domain/session';
import type { TermFacts } from '@/lib/domain/term-closing';
import { openDemandsUpTo } from './carry-over';
import type { Database } from './client';
import { findingSeal } from './finding-seal';
import type { Prisma } from './generated/client';
import { storedMinutesContent } from './minutes-editions';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { loadMinutes } from './stored-minutes';
import { loadSession } from './stored-session';

type Reader = Database | Prisma.TransactionClient;

/** What the checklist of a closing is computed from. Internal: the caller has asked whether the actor closes terms. */
export async function loadTermFacts(db: Reader, conferenceNumber: number): Promise<TermFacts> {
  const conference = { number: conferenceNumber };
  const session = await loadSession(db, conferenceNumber);
  const circulars = await db.circularProcedure.findMany({
    where: { conference, status: 'OPEN' },
    orderBy: { reference: 'asc' },
    select: { reference: true },
  });
  const statements = await db.statement.findMany({
    where: { agendaItem: { meeting: { conference } }, submittedAt: null, withdrawnAt: null },
    orderBy: { agendaItem: { position: 'asc' } },
    select: { agendaItem: { select: { number: true } } },
  });
  const next = await db.conference.findFirst({
    where: { number: { gt: conferenceNumber } },
    orderBy: { number: 'asc' },
    select: { number: true, chairCode: true },
  });
  return {
    sitting: session?.status ?? 'NONE',
    undecided: undecidedItems(session?.items ?? []).map(({ number }) => number),
    runningCirculars: circulars.map(({ reference }) => reference),
    announcedStatements: [...new Set(statements.map(({ agendaItem }) => agendaItem.number ?? ''))],
    ...(await minutesFacts(db, session?.meetingId ?? null)),
    next: next && { number: next.number, chair: next.chairCode },
    openDemands: (await openDemandsUpTo(db, conferenceNumber)).length,
  };
}

type MinutesFacts = Pick<TermFacts, 'minutes' | 'openCorrections' | 'openFindings'>;

async function minutesFacts(db: Reader, meetingId: string | null): Promise<MinutesFacts> {
  const none = { internalFrozen: false, externalFrozen: false, externalPublished: false };
  if (meetingId === null) return { minutes: none, openCorrections: 0, openFindings: 0 };
  const editions = await db.minutesEdition.findMany({
    where: { meetingId, frozenAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { audience: true, publishedAt: true, content: true, hash: true },
  });
  const external = editions.find(({ audience }) => audience === 'EXTERNAL');
  const content = external && storedMinutesContent(external);
  const record =
    content?.audience === 'EXTERNAL'
      ? content.record
      : await loadMinutes(db, meetingId, OFFICIAL_RESOLUTIONS);
  return {
    minutes: {
      internalFrozen: editions.some(({ audience }) => audience === 'INTERNAL'),
      externalFrozen: external !== undefined,
      externalPublished: external ? editions.some(isPublished) : await isReadInPublished(db, meetingId),
    },
    openCorrections: await db.minutesCorrection.count({
      where: { edition: { meetingId }, status: 'PROPOSED' },
    }),
    openFindings: await countOpenFindings(db, meetingId, record),
  };
}

const isPublished = ({ publishedAt }: { publishedAt: Date | null }) => publishedAt !== null;

/** Minutes that were read in have no edition here: what is public are their resolutions. */
async function isReadInPublished(db: Reader, meetingId: string): Promise<boolean> {
  return (await db.resolution.count({ where: { meetingId, publishedAt: { not: null } } })) > 0;
}

async function countOpenFindings(db: Reader, meetingId: string, record: Minutes | null): Promise<number> {
  if (!record || record.resolutions.length === 0) return 0;
  const acknowledged = await db.findingAcknowledgement.findMany({
    where: { meetingId },
    select: { factsHash: true },
  });
  const seals = new Set(acknowledged.map(({ factsHash }) => factsHash));
  return checkMinutes(record).filter((finding) => !seals.has(findingSeal(finding))).length;
}
