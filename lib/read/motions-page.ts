import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_CIRCLE, storedCircle } from '@/lib/db/stored-circle';
import { storableText } from '@/lib/db/storable-json';
import { visibleMotions } from '@/lib/db/visibility';
import { compareAgendaNumbers } from '@/lib/domain/agenda-number';
import { standings } from '@/lib/domain/circle';
import { isStateCode, type StateCode } from '@/lib/domain/federal-state';
import { MOTION_STATUSES, type MotionKind, type MotionStatus } from '@/lib/domain/motion';
import { formatConference } from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { circleView, type CircleView } from './motion-standings';
import { ownState } from './own-state';

/** As it stands in the address; what is no known value filters nothing. */
export interface MotionsQuery {
  conference?: string | undefined;
  status?: string | undefined;
  state?: string | undefined;
  words?: string | undefined;
}

export interface MotionsPage {
  /**
   * In the order of a motion's way; in each group those of the reader's own Land first, then the latest, but what is on
   * an agenda in its printed order, the latest conference first.
   */
  groups: { status: MotionStatus; motions: ListedMotion[] }[];
  /** More than are listed. */
  total: number;
  filter: {
    conference: number | null;
    status: MotionStatus | null;
    state: StateCode | null;
    words: string;
  };
  /** Conferences that have motions for this reader, and the running ones; the latest first. */
  conferences: { number: number; name: string }[];
  ownState: StateCode | null;
  can: { create: boolean };
}

export interface ListedMotion {
  id: string;
  title: string;
  kind: MotionKind;
  conference: string;
  conferenceNumber: number;
  /** TOP without "TOP". */
  item: string | null;
  circle: CircleView;
  /** The reader's Land coordinates it or is in its circle. */
  own: boolean;
  /** What the reader's Land is asked for. */
  waits: 'co-sign' | 'confirm' | null;
}

const LISTED = 200;
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;

/** The motions this reader may know, filtered by the address; null for whoever has no list of motions. */
export async function motionsPage(actor: Actor, query: MotionsQuery): Promise<MotionsPage | null> {
  if (!can(actor, 'motion.list')) return null;
  const filter = understood(query);
  const where: Prisma.MotionWhereInput = { AND: [visibleMotions(actor), narrowed(filter)] };
  const db = database();
  const [total, rows, conferences] = await Promise.all([
    db.motion.count({ where }),
    db.motion.findMany({ where, orderBy: { createdAt: 'desc' }, take: LISTED, select: SELECT }),
    db.conference.findMany({
      where: { OR: [{ motions: { some: visibleMotions(actor) } }, { status: { not: 'CLOSED' } }] },
      orderBy: { number: 'desc' },
      select: { number: true, year: true },
    }),
  ]);
  const motions = rows.map((row) => ({ status: row.status, motion: listed(actor, row) }));
  return {
    groups: MOTION_STATUSES.map((status) => ({ status, motions: groupOf(motions, status) })).filter(
      (group) => group.motions.length > 0,
    ),
    ...{ total, filter },
    conferences: conferences.map(({ number, year }) => ({
      number,
      name: formatConference({ number, year }),
    })),
    ownState: ownState(actor),
    can: { create: can(actor, 'motion.create') },
  };
}

const SELECT = {
  ...MOTION_CIRCLE,
  ...{ id: true, title: true },
  conference: { select: { number: true, year: true } },
  // The last conference that deals with it: a postponed motion keeps its number at the one before.
  agendaItems: {
    orderBy: [{ meeting: { conference: { number: 'desc' } } }, { position: 'asc' }],
    take: 1,
    select: { number: true },
  },
} satisfies Prisma.MotionSelect;

function listed(actor: Actor, row: Prisma.MotionGetPayload<{ select: typeof SELECT }>): ListedMotion {
  const { id, title, kind } = row;
  const own = standings(storedCircle(row)).filter(({ state }) => statesOf(actor).includes(state));
  const waiting = own.map(({ standing }) => standing);
  return {
    ...{ id, title, kind },
    conference: formatConference(row.conference),
    conferenceNumber: row.conference.number,
    item: row.agendaItems[0]?.number ?? null,
    circle: circleView(row),
    own: own.some(({ state }) => row.applicants.some(({ stateCode }) => stateCode === state)),
    waits: waiting.includes('TO_CONFIRM')
      ? 'confirm'
      : waiting.some((one) => one === 'INVITED' || one === 'QUESTION')
        ? 'co-sign'
        : null,
  };
}

function groupOf(
  motions: readonly { status: MotionStatus; motion: ListedMotion }[],
  status: MotionStatus,
): ListedMotion[] {
  const group = motions.flatMap((one) => (one.status === status ? [one.motion] : []));
  if (status === 'ON_AGENDA') return group.sort(inPrintedOrder);
  return [...group.filter(({ own }) => own), ...group.filter(({ own }) => !own)];
}

function inPrintedOrder(one: ListedMotion, other: ListedMotion): number {
  return (
    other.conferenceNumber - one.conferenceNumber || compareAgendaNumbers(one.item ?? '', other.item ?? '')
  );
}

function understood({ conference, status, state, words }: MotionsQuery): MotionsPage['filter'] {
  return {
    conference: conference && /^\d{1,4}$/.test(conference) ? Number(conference) : null,
    status: MOTION_STATUSES.find((one) => one === status) ?? null,
    state: state && isStateCode(state) ? state : null,
    words: storableText(words ?? '')
      .trim()
      .slice(0, LONGEST_QUERY)
      .split(/\s+/)
      .slice(0, MOST_WORDS)
      .join(' '),
  };
}

/** Words are looked for in the title alone: the text is searched beside the editor, for what resembles it. */
function narrowed({ conference, status, state, words }: MotionsPage['filter']): Prisma.MotionWhereInput {
  return {
    ...(conference === null ? {} : { conference: { number: conference } }),
    ...(status === null ? {} : { status }),
    ...(state === null ? {} : { applicants: { some: { stateCode: state, until: null } } }),
    AND: words
      .split(' ')
      .filter((word) => word !== '')
      // The database reads % and _ as "anything".
      .map((word) => word.replace(/[\\%_]/g, '\\$&'))
      .map((word) => ({ title: { contains: word, mode: 'insensitive' as const } })),
  };
}
