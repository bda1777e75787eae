import 'server-only';
import { isoDay } from '@/lib/clock';
import { numberedBlocks, type EditableBlock } from '@/lib/domain/motion-text';
import {
  standingDecision,
  type RecordedDecision,
  type SessionItem,
  type SessionWording,
} from '@/lib/domain/session';
import type { NamedVotes } from '@/lib/domain/session-command';
import type { TextBlock } from '@/lib/domain/text-block';
import { restsOnUnconfirmedRule, type VotingRules } from '@/lib/domain/vote';
import type { Prisma } from './generated/client';
import { RUNNING_CIRCULARS } from './stored-circle';
import { storedMotionText } from './stored-motion-text';

/** The columns of one entry of the ledger. */
export const RECORDED_DECISION = {
  ...{ id: true, clientKey: true, outcome: true, yes: true, no: true, abstain: true, absent: true },
  ...{
    supersedesId: true,
    adoptedUnderId: true,
    takenBack: true,
    correctionReason: true,
    deviationReason: true,
    rules: true,
  },
  ...{ recordedAt: true, recordedBy: { select: { name: true } } },
  votes: { select: { stateCode: true, choice: true } },
} satisfies Prisma.DecisionSelect;

/** The columns that the sitting knows of an item. */
export const SESSION_ITEM = {
  ...{ id: true, number: true, kind: true, status: true, title: true, allStates: true },
  ...{ withdrawnByCode: true, circularReference: true },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
  mergedInto: { select: { id: true, number: true } },
  circularProcedure: { select: { decidedOn: true } },
  greenListEntries: { where: { liftedAt: null }, take: 1, select: { id: true, sealedHash: true } },
  wordings: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { number: true, title: true, blocks: true, hash: true },
  },
  motion: {
    select: {
      circularProcedures: RUNNING_CIRCULARS,
      textVersions: {
        ...{ orderBy: { number: 'desc' }, take: 1 },
        select: { title: true, blocks: true, hash: true },
      },
    },
  },
  decisions: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }], select: RECORDED_DECISION },
} satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof SESSION_ITEM }>;

/** A stored item as the sitting deals with it; whether it is TOP C, the agenda as a whole says. */
export function sessionItem(row: ItemRow, adoptsGreenList: boolean): SessionItem {
  const log = inOrder(row.decisions).map(recordedDecision);
  const { mergedInto, circularReference } = row;
  const [entry] = row.greenListEntries;
  const wording = wordingOf(row);
  return {
    ...{ id: row.id, number: row.number ?? '', kind: row.kind, status: row.status, title: row.title },
    applicants: row.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    ...{ allStates: row.allStates, greenListEntryId: entry?.id ?? null, adoptsGreenList, wording },
    inCircular: (row.motion?.circularProcedures.length ?? 0) > 0,
    sealHolds: entry !== undefined && row.status === 'OPEN' && entry.sealedHash === wording.hash,
    ...{ decision: standingDecision(log), log },
    withdrawnBy: row.withdrawnByCode,
    mergedInto: mergedInto && { id: mergedInto.id, number: mergedInto.number ?? '' },
    circular:
      circularReference === null
        ? null
        : { reference: circularReference, decidedOn: isoDay(row.circularProcedure?.decidedOn ?? null) },
  };
}

/** Each entry behind the one it supersedes: what follows what is not the clock's to say. */
function inOrder(rows: ItemRow['decisions']): ItemRow['decisions'] {
  const ordered: ItemRow['decisions'] = [];
  for (let left = [...rows]; left.length > 0;) {
    const known = new Set(ordered.map(({ id }) => id));
    const next = left.find(({ supersedesId }) => supersedesId === null || known.has(supersedesId));
    if (!next) throw new Error('a ledger supersedes what it does not hold');
    ordered.push(next);
    left = left.filter((row) => row !== next);
  }
  return ordered;
}

/** What is voted on: the wording that the meeting gave it, else the latest version of its motion, else nothing. */
function wordingOf({ wordings, motion }: ItemRow): SessionWording {
  const [changed] = wordings;
  const [version] = motion?.textVersions ?? [];
  const own = version && { title: version.title, blocks: blocksOf(version) };
  if (!changed) return { blocks: own?.blocks ?? [], hash: version?.hash ?? null, changes: 0, before: null };
  return {
    ...{ blocks: blocksOf(changed), hash: changed.hash, changes: changed.number },
    before: own ?? null,
  };
}

function blocksOf({ title, blocks }: { title: string; blocks: Prisma.JsonValue }): TextBlock[] {
  return printedBlocks(storedMotionText({ title, blocks, rationale: null }).blocks);
}

/** A text as it is printed: its Ziffern counted, without the ids of its blocks. */
export function printedBlocks(blocks: readonly EditableBlock[]): TextBlock[] {
  return numberedBlocks(blocks).map(({ kind, number, level, text }) => ({ kind, number, level, text }));
}

/** A stored entry of the ledger. */
export function recordedDecision(
  row: Prisma.DecisionGetPayload<{ select: typeof RECORDED_DECISION }>,
): RecordedDecision {
  const { id, clientKey, outcome, yes, no, abstain, votes } = row;
  const counts = yes === null || no === null || abstain === null ? null : { yes, no, abstain };
  const named: NamedVotes = Object.fromEntries(votes.map(({ stateCode, choice }) => [stateCode, choice]));
  const rules = row.rules as unknown as VotingRules | null;
  return {
    ...{ id, clientKey, outcome, counts, absent: row.absent },
    votes: votes.length > 0 ? named : null,
    ...{ enBloc: row.adoptedUnderId !== null, takenBack: row.takenBack },
    ...{ correctionReason: row.correctionReason, deviationReason: row.deviationReason },
    unconfirmedRule: rules !== null && restsOnUnconfirmedRule(outcome, counts, rules),
    ...{ recordedBy: row.recordedBy?.name ?? null, recordedAt: row.recordedAt },
  };
}
