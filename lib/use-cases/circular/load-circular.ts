import 'server-only';
import { isTermClosed } from '@/lib/db/closed-term';
import type { Prisma } from '@/lib/db/generated/client';
import { answersGiven, CIRCULAR_PROCEDURE, storedCircular } from '@/lib/db/stored-circular';
import { visibleCircularProcedures } from '@/lib/db/visibility';
import type { CircularProcedure } from '@/lib/domain/circular-procedure';
import type { RefusalCode } from '@/lib/domain/refusal';
import { votingRules, type VotingRules } from '@/lib/domain/vote';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

const SELECT = {
  ...CIRCULAR_PROCEDURE,
  ...{ id: true, version: true, reference: true, motionId: true },
  conference: {
    select: { number: true, rules: { select: { key: true, value: true, confirmed: true } } },
  },
  votes: { select: { ...CIRCULAR_PROCEDURE.votes.select, version: true } },
} satisfies Prisma.CircularProcedureSelect;

/** An Umlaufverfahren as the use cases decide on it, with every answer: nothing of it leaves the transaction. */
export interface LoadedCircular {
  id: string;
  version: number;
  reference: string;
  motionId: string | null;
  conferenceNumber: number;
  procedure: CircularProcedure;
  /** Of the conference it belongs to. */
  rules: VotingRules;
  /** The version of each Land's answer. */
  answerVersions: ReadonlyMap<string, number>;
  /** How many answers and changes of answers have come. */
  answersGiven: number;
}

/** The Umlaufverfahren that a form is about. */
export interface CircularCommand {
  procedureId: string;
  /** As it was seen; left out where the command is guarded by something else. */
  version?: number;
}

/**
 * The Umlaufverfahren that a command is about, inside the write transaction. With 'circular.read' the verb itself asks
 * for more. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE.
 */
export async function loadCircular(
  db: Prisma.TransactionClient,
  actor: Actor,
  { procedureId, version }: CircularCommand,
  permission: 'circular.run' | 'circular.read',
): Promise<Result<LoadedCircular, RefusalCode>> {
  if (!isId(procedureId)) return refuse('NOT_FOUND');
  const row = await db.circularProcedure.findFirst({
    where: { AND: [{ id: procedureId }, visibleCircularProcedures(actor)] },
    select: SELECT,
  });
  if (!row) return refuse('NOT_FOUND');
  const conferenceNumber = row.conference.number;
  const may = permission === 'circular.read' || can(actor, permission, { conferenceNumber });
  if (!may || (await isTermClosed(db, conferenceNumber))) return refuse('NOT_PERMITTED');
  if (version !== undefined && version !== row.version) return refuse('CHANGED_MEANWHILE');
  return ok({
    ...{ id: row.id, version: row.version, reference: row.reference, motionId: row.motionId },
    conferenceNumber,
    procedure: storedCircular(row),
    rules: votingRules(row.conference.rules),
    answerVersions: new Map(row.votes.map((vote) => [vote.stateCode, vote.version])),
    answersGiven: answersGiven(row.votes),
  });
}
