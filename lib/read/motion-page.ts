import 'server-only';
import { berlinDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { MOTION_CIRCLE, storedCircle } from '@/lib/db/stored-circle';
import { MOTION_TEXT, storedMotionText } from '@/lib/db/stored-motion-text';
import { visibleComments, visibleMotion } from '@/lib/db/visibility';
import { isChangeable, signedNumber, type Circle } from '@/lib/domain/circle';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { isOpen, type MotionKind, type MotionStatus } from '@/lib/domain/motion';
import { numberedBlocks, type MotionText } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { attachmentViews, ATTACHMENTS, type AttachmentView } from './attachment-views';
import { DEADLINE, deadlineViews, type DeadlineView } from './deadline-views';
import { coordination, type Coordination } from './motion-coordination';
import { ownStandings, type OwnStanding } from './motion-own-standing';
import { circleView, type CircleView } from './motion-standings';
import { ownState } from './own-state';
import { VERSION_AUTHOR, versionAuthor } from './version-author';

export interface MotionPage {
  id: string;
  version: number;
  title: string;
  kind: MotionKind;
  status: MotionStatus;
  conference: { number: number; name: string };
  /** TOP without "TOP"; null as long as it has no place on an agenda. */
  item: string | null;
  policyField: string | null;
  workingGroup: string | null;
  /** The deadlines that still concern it. */
  deadlines: DeadlineView[];
  circle: CircleView;
  /** The latest version; null while there is none. */
  text: { number: number; author: string; editorial: boolean; blocks: (TextBlock & { id: string })[] } | null;
  rationale: TextBlock[];
  /** The Themenanmeldung as the office has it. */
  topic: { title: string; summary: string | null; on: string } | null;
  /** Why it was registered after the Antragsschluss. */
  lateReason: string | null;
  /** "Zurückgezogen von Berlin am 16. November 2026" */
  withdrawn: string | null;
  /** The Umlaufverfahren that votes on it, "01/2027"; null: none runs. */
  circular: string | null;
  own: OwnStanding[];
  ownState: StateCode | null;
  coordination: Coordination | null;
  attachments: AttachmentView[];
  can: { edit: boolean; propose: boolean; startCircular: boolean };
}

const SELECT = {
  ...MOTION_SUBJECT,
  ...MOTION_CIRCLE,
  ...{ id: true, version: true, title: true, lateReason: true },
  ...{
    topicTitle: true,
    topicSummary: true,
    topicRegisteredAt: true,
    withdrawnAt: true,
    withdrawnByCode: true,
  },
  policyField: { select: { name: true } },
  workingGroup: { select: { name: true } },
  conference: {
    select: {
      ...{ number: true, year: true },
      deadlines: { where: { kind: { in: ['MOTION_SUBMISSION', 'CO_SIGNING'] } }, select: DEADLINE },
    },
  },
  invitations: {
    select: { ...MOTION_CIRCLE.invitations.select, message: true, answer: true },
  },
  // The last conference that deals with it: a postponed motion keeps its number at the one before.
  agendaItems: {
    orderBy: [{ meeting: { conference: { number: 'desc' } } }, { position: 'asc' }],
    take: 1,
    select: { number: true },
  },
  attachments: ATTACHMENTS,
} satisfies Prisma.MotionSelect;

type Row = Prisma.MotionGetPayload<{ select: typeof SELECT }>;

/** One motion with its latest text, its circle and what the reader's Land can do; null for whoever may not know it. */
export async function motionPage(actor: Actor, id: string): Promise<MotionPage | null> {
  const row = await database().motion.findFirst({
    where: visibleMotion(actor, id),
    select: SELECT,
  });
  if (!row) return null;
  const circle = storedCircle(row);
  const [versions, questions] = await Promise.all([versionsOf(actor, row, circle), questionsOf(actor, row)]);
  const subject = motionSubject({ ...row, invitations: standing(row) });
  const latest = versions.at(-1);
  const open = isChangeable(circle);
  return {
    ...headOf(row),
    circle: circleView(row),
    text: latest
      ? {
          ...{ number: latest.number, editorial: latest.editorial, author: versionAuthor(latest) },
          blocks: numberedBlocks(latest.text.blocks),
        }
      : null,
    rationale: latest ? numberedBlocks(latest.text.rationale) : [],
    own: ownStandings(actor, circle, subject, {
      messages: new Map(standing(row).map(({ stateCode, message }) => [stateCode, message])),
      questions: new Map(questions.map(({ state, text, answers }) => [state, { text, answers }])),
      texts: new Map(versions.map(({ number, text }) => [number, text])),
    }),
    ownState: ownState(actor),
    coordination: coordination(actor, circle, subject, detailsOf(row, questions)),
    attachments: attachmentViews(id, row.attachments),
    can: {
      edit: open && can(actor, 'motion.edit', subject),
      propose: open && can(actor, 'motion.propose', subject),
      startCircular:
        open &&
        circle.registered &&
        latest !== undefined &&
        row.kind !== 'KAMIN_THEME' &&
        can(actor, 'circular.run', subject),
    },
  };
}

const standing = (row: Row) => row.invitations.filter(({ status }) => status !== 'REVOKED');

function headOf(row: Row) {
  const { id, version, title, kind, status, lateReason, topicTitle, topicSummary, topicRegisteredAt } = row;
  const { number, year, deadlines } = row.conference;
  const concerned = deadlines.filter(({ kind: deadline }) => deadline === 'CO_SIGNING' || !row.registeredAt);
  const by = row.withdrawnByCode ? ` von ${stateName(row.withdrawnByCode)}` : '';
  return {
    ...{ id, version, title, kind, status, lateReason },
    conference: { number, name: formatConference({ number, year }) },
    item: row.agendaItems[0]?.number ?? null,
    policyField: row.policyField?.name ?? null,
    workingGroup: row.workingGroup?.name ?? null,
    deadlines: isOpen(status) ? deadlineViews(concerned) : [],
    topic:
      topicTitle !== null && topicRegisteredAt !== null
        ? { title: topicTitle, summary: topicSummary, on: formatDate(berlinDay(topicRegisteredAt)) }
        : null,
    circular: row.circularProcedures[0]?.reference ?? null,
    withdrawn: row.withdrawnAt && `Zurückgezogen${by} am ${formatDate(berlinDay(row.withdrawnAt))}`,
  };
}

function detailsOf(row: Row, questions: readonly Question[]) {
  const asking = standing(row).filter(({ status }) => status === 'QUESTION');
  return {
    invitations: standing(row)
      .filter(({ status }) => status !== 'SIGNED')
      .map(({ stateCode, status, answer }) => ({
        ...{ state: stateCode, status, answer },
        revocable: status === 'PENDING' || status === 'QUESTION',
      })),
    questions: questions
      .filter(({ state }) => asking.some(({ stateCode }) => stateCode === state))
      .map(({ id, state, text }) => ({ id, state: stateName(state), text })),
    submissionDueOn: row.conference.deadlines.find(({ kind }) => kind === 'MOTION_SUBMISSION')?.dueOn ?? null,
    topicRegistered: row.topicRegisteredAt !== null,
    hasText: row.textVersions.length > 0,
  };
}

/** The latest version and those the reader's own Länder signed, oldest first. */
async function versionsOf(actor: Actor, row: Row, circle: Circle) {
  const wanted = [
    row.textVersions.at(-1)?.number,
    ...statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').map((state) => signedNumber(circle, state)),
  ].filter((number) => number !== undefined && number !== null);
  if (wanted.length === 0) return [];
  const versions = await database().textVersion.findMany({
    where: { motionId: row.id, number: { in: wanted } },
    orderBy: { number: 'asc' },
    select: { number: true, editorial: true, ...MOTION_TEXT, ...VERSION_AUTHOR },
  });
  return versions.map((version) => ({ ...version, text: storedMotionText(version) satisfies MotionText }));
}

interface Question {
  id: string;
  state: StateCode;
  text: string;
  answers: string[];
}

/** The last question of each Land that was invited and has not joined, with its answers. */
async function questionsOf(actor: Actor, row: Row): Promise<Question[]> {
  const states = standing(row).flatMap(({ stateCode, status }) => (status === 'SIGNED' ? [] : [stateCode]));
  if (states.length === 0) return [];
  const comments = await database().comment.findMany({
    where: {
      AND: [visibleComments(actor)],
      ...{ motionId: row.id, parentId: null, blockId: null, internalToState: false },
      stateCode: { in: states },
    },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ id: true, stateCode: true, text: true },
      replies: { where: { internalToState: false }, orderBy: { createdAt: 'asc' }, select: { text: true } },
    },
  });
  const last = new Map(comments.map((comment) => [comment.stateCode, comment]));
  return [...last.values()].flatMap(({ id, stateCode, text, replies }) =>
    stateCode === null ? [] : [{ id, state: stateCode, text, answers: replies.map((reply) => reply.text) }],
  );
}
