import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleComments } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { isOpen, type MotionStatus } from '@/lib/domain/motion';
import type { BlockKind } from '@/lib/domain/text-block';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MotionSubject } from '@/lib/policy/permission';
import { statesSpeaking } from '@/lib/policy/states-speaking';

export interface CommentView {
  id: string;
  version: number;
  /** "Tilda Harmsen" */
  author: string;
  /** Null: for a working group. */
  state: StateCode | null;
  /** "26. April 2027, 14:05 Uhr" */
  at: string;
  text: string;
}

/** A comment with its answers. */
export interface CommentThread extends CommentView {
  /** Null: the whole motion; GONE: a block that the latest version no longer has. */
  block: CommentedBlock | 'GONE' | null;
  /** Only the reader's own Land sees it. */
  internal: boolean;
  /** Who marked it as done, and when; null: open. */
  resolved: string | null;
  answers: CommentView[];
  can: { answer: boolean; resolve: boolean; reopen: boolean };
}

export interface CommentedBlock {
  id: string;
  kind: BlockKind;
  /** The Ziffer's number in the latest version. */
  number: number | null;
  part: 'blocks' | 'rationale';
}

const COMMENT = {
  ...{ id: true, version: true, text: true, stateCode: true, authorId: true, createdAt: true },
  author: { select: { name: true } },
} satisfies Prisma.CommentSelect;

/** A thread with the answers that this reader may see. */
export const threadSelect = (actor: Actor) =>
  ({
    ...COMMENT,
    ...{ blockId: true, internalToState: true, resolvedAt: true },
    resolvedBy: { select: { name: true } },
    replies: {
      where: visibleComments(actor),
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: COMMENT,
    },
  }) satisfies Prisma.CommentSelect;

type ThreadRow = Prisma.CommentGetPayload<{ select: ReturnType<typeof threadSelect> }>;
type CommentRow = Prisma.CommentGetPayload<{ select: typeof COMMENT }>;

/** What the reader's rights on the comments depend on. */
export interface CommentStanding {
  actor: Actor;
  subject: MotionSubject;
  status: MotionStatus;
}

/** A stored thread as this reader sees it; `places` are the blocks of the latest version. */
export function threadView(
  row: ThreadRow,
  places: readonly CommentedBlock[],
  { actor, subject, status }: CommentStanding,
): CommentThread {
  const place = places.find(({ id }) => id === row.blockId);
  const comment = isOpen(status) && can(actor, 'motion.comment', subject);
  const own =
    row.authorId === actor.personId ||
    statesSpeaking(actor, 'motion.comment', subject).some((state) => state === row.stateCode);
  const settle = comment && (own || can(actor, 'motion.edit', subject));
  const resolved = row.resolvedAt !== null;
  return {
    ...commentView(row),
    block: row.blockId === null ? null : place ? blockOf(place) : 'GONE',
    internal: row.internalToState,
    resolved: row.resolvedAt && `${row.resolvedBy?.name ?? ''}, ${formatInstant(row.resolvedAt)}`,
    answers: row.replies.map(commentView),
    can: { answer: comment && !resolved, resolve: settle && !resolved, reopen: settle && resolved },
  };
}

function commentView({ id, version, text, stateCode, author, createdAt }: CommentRow): CommentView {
  return { id, version, text, state: stateCode, author: author.name, at: formatInstant(createdAt) };
}

function blockOf({ id, kind, number, part }: CommentedBlock): CommentedBlock {
  return { id, kind, number, part };
}
