import 'server-only';
import { berlinDay, dateColumn, isoDay, now } from '@/lib/clock';
import { BOUND, isBound } from '@/lib/db/bound-demand';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { OFFICIAL_RESOLUTIONS, printableResolutions } from '@/lib/db/printable-resolutions';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { visibleConferences, visibleDemands } from '@/lib/db/visibility';
import { demandPlace, isOutdated } from '@/lib/domain/demand-review';
import type { ReviewCard } from '@/lib/domain/review-card';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatConference } from '@/lib/i18n/format';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface DemandReviewPage {
  conference: { number: number; name: string };
  /** Every request of the conference, in the order of TOP and Ziffer. */
  cards: ReviewCard[];
  resolutions: ReviewedResolution[];
  /** To choose from. */
  bodies: { code: string; name: string }[];
  policyFields: { code: string; name: string }[];
  /** Numbers of the later conferences, at which an answer can be owed. */
  laterConferences: number[];
  /** Adopted resolutions of which nothing is recorded. */
  unread: number;
}

export interface ReviewedResolution {
  id: string;
  /** TOP without "TOP". */
  number: string;
  title: string;
  blocks: TextBlock[];
  /** When this text was written; a corrected one is younger than what was confirmed before. */
  frozenAt: Date;
}

const CARD = {
  ...{ id: true, version: true, clause: true, position: true, blockIndex: true, kind: true, text: true },
  ...{ followUp: true, confirmedAt: true, dueOn: true, resolutionId: true },
  dueAt: { select: { number: true } },
  policyField: { select: { code: true } },
  addressees: { orderBy: { id: 'asc' }, select: { body: { select: { code: true } } } },
  ...BOUND,
} satisfies Prisma.DemandSelect;

type CardRow = Prisma.DemandGetPayload<{ select: typeof CARD }>;

/**
 * The review of a conference's suggestions, for whoever looks after its requests; null for everybody else and without
 * the conference.
 */
export async function demandReviewPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<DemandReviewPage | null> {
  const conference = await database().conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: { number: true, year: true, status: true },
  });
  if (!conference) return null;
  const termOpen = conference.status !== 'CLOSED';
  if (!can(actor, 'followUp.manage', { conferenceNumber, termOpen })) return null;
  const ofConference = { meeting: { conference: { number: conferenceNumber } } };
  const [resolutions, rows, choices, unread] = await Promise.all([
    database().resolution.findMany({
      where: { AND: [printableResolutions(actor), ofConference] },
      orderBy: { position: 'asc' },
      select: { id: true, number: true, title: true, blocks: true, frozenAt: true },
    }),
    database().demand.findMany({
      where: { AND: [visibleDemands(actor), { resolution: { AND: [OFFICIAL_RESOLUTIONS, ofConference] } }] },
      orderBy: [{ resolution: { position: 'asc' } }, { clause: 'asc' }, { position: 'asc' }],
      select: CARD,
    }),
    choicesOf(conferenceNumber),
    unreadResolutions(actor, conferenceNumber),
  ]);
  const texts = resolutions.map((row) => ({ ...row, blocks: storedBlocks(row.blocks) }));
  const byId = new Map(texts.map((text) => [text.id, text]));
  return {
    conference: { number: conference.number, name: formatConference(conference) },
    cards: rows.flatMap((row) => {
      const text = byId.get(row.resolutionId);
      return text ? [cardOf(row, text)] : [];
    }),
    resolutions: texts,
    unread,
    ...choices,
  };
}

/** One request as the review shows it by now, for whoever looks after it; null for everybody else. */
export async function reviewCard(actor: Actor, demandId: string): Promise<ReviewCard | null> {
  if (!isId(demandId)) return null;
  const row = await database().demand.findFirst({
    where: { AND: [visibleDemands(actor), { id: demandId, resolution: OFFICIAL_RESOLUTIONS }] },
    select: {
      ...CARD,
      resolution: {
        select: {
          ...{ number: true, blocks: true, frozenAt: true },
          meeting: { select: { conference: { select: { number: true, status: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const { meeting, ...text } = row.resolution;
  const { number: conferenceNumber, status } = meeting.conference;
  const termOpen = status !== 'CLOSED';
  if (!can(actor, 'followUp.manage', { conferenceNumber, termOpen })) return null;
  return cardOf(row, { ...text, blocks: storedBlocks(text.blocks) });
}

/** Adopted resolutions of a conference of which no request is recorded, not even a suggestion. */
async function unreadResolutions(actor: Actor, conferenceNumber: number): Promise<number> {
  return database().resolution.count({
    where: {
      AND: [printableResolutions(actor)],
      ...{ outcome: { in: ['UNANIMOUS', 'MAJORITY'] }, demands: { none: {} } },
      // The formal items of a sitting ask nothing.
      OR: [{ agendaItemId: null }, { agendaItem: { kind: { not: 'FORMAL' } } }],
      meeting: { conference: { number: conferenceNumber } },
    },
  });
}

function cardOf(
  row: CardRow,
  { number, blocks, frozenAt }: Pick<ReviewedResolution, 'number' | 'blocks' | 'frozenAt'>,
): ReviewCard {
  const { id, version, resolutionId, clause, position, kind, text, followUp, confirmedAt } = row;
  const place = demandPlace(blocks, row);
  return {
    ...{ id, version, resolutionId, item: number, clause, position, kind, text, followUp },
    place,
    addressees: row.addressees.map(({ body }) => body.code),
    due: { conference: row.dueAt?.number ?? null, on: isoDay(row.dueOn) },
    policyField: row.policyField?.code ?? null,
    confirmed: confirmedAt !== null,
    outdated: isOutdated(place, confirmedAt, frozenAt),
    bound: isBound(row),
  };
}

/** Bodies that have not ended by now, the conferences after this one, the policy fields. */
async function choicesOf(
  conferenceNumber: number,
): Promise<Pick<DemandReviewPage, 'bodies' | 'policyFields' | 'laterConferences'>> {
  const today = dateColumn(berlinDay(now()));
  const select = { code: true, name: true };
  const [bodies, policyFields, conferences] = await Promise.all([
    database().body.findMany({
      where: { OR: [{ validUntil: null }, { validUntil: { gte: today } }, { demands: { some: {} } }] },
      orderBy: { id: 'asc' },
      select,
    }),
    database().policyField.findMany({ orderBy: { position: 'asc' }, select }),
    database().conference.findMany({
      where: { AND: [visibleConferences(), { number: { gt: conferenceNumber } }] },
      orderBy: { number: 'asc' },
      select: { number: true },
    }),
  ]);
  return { bodies, policyFields, laterConferences: conferences.map(({ number }) => number) };
}
