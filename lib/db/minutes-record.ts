import 'server-only';
import { isoDay } from '@/lib/clock';
import { compareStates } from '@/lib/domain/federal-state';
import type { MinutesAudience } from '@/lib/domain/minutes-edition';
import type {
  InternalAnnex,
  InternalDecision,
  InternalItem,
  InternalPresence,
  InternalRecord,
  InternalStatement,
  MinutesRecord,
} from '@/lib/domain/minutes-record';
import { statementParagraphs } from '@/lib/domain/statement';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { loadMinutes } from './stored-minutes';
import { RECORDED_DECISION, recordedDecision } from './stored-session-item';

type Reader = Database | Prisma.TransactionClient;

const DECISION = {
  ...RECORDED_DECISION,
  adoptedUnder: { select: { number: true } },
} satisfies Prisma.DecisionSelect;

const STATEMENT = {
  ...{ states: true, text: true, visibility: true, submittedAt: true, withdrawnAt: true },
} satisfies Prisma.StatementSelect;

const ITEM = {
  ...{ number: true, title: true, kind: true, reportsFollowUp: true },
  _count: { select: { wordings: true } },
  decisions: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }], select: DECISION },
  statements: { orderBy: [{ announcedAt: 'asc' }, { id: 'asc' }], select: STATEMENT },
  notes: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { text: true, author: { select: { name: true } } },
  },
} satisfies Prisma.AgendaItemSelect;

const NUMBER = { select: { number: true } } as const;

const SITTING = {
  ...{ openedAt: true, closedAt: true },
  delegations: {
    where: { stateCode: { not: null } },
    select: {
      stateCode: true,
      // Single persons come and go; in the room is the Land.
      attendances: {
        where: { participantId: null },
        orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
        select: { leftAt: true, fromItem: NUMBER, toItem: NUMBER },
      },
    },
  },
  conference: {
    select: {
      followUpReports: {
        orderBy: { number: 'desc' },
        select: { number: true, asOn: true, createdAt: true },
      },
    },
  },
  agendaItems: {
    where: { number: { not: null }, kind: { not: 'SECTION' } },
    orderBy: { position: 'asc' },
    select: ITEM,
  },
} satisfies Prisma.MeetingSelect;

type SittingRow = Prisma.MeetingGetPayload<{ select: typeof SITTING }>;

/** The record behind the minutes of a meeting as it stands now; null without such a meeting. */
export async function loadMinutesRecord(
  db: Reader,
  meetingId: string,
  audience: MinutesAudience,
): Promise<MinutesRecord | null> {
  if (audience === 'INTERNAL') {
    const internal = await loadInternalRecord(db, meetingId);
    return internal && { audience, record: internal };
  }
  const external = await loadMinutes(db, meetingId, OFFICIAL_RESOLUTIONS);
  return external && { audience, record: external };
}

/** Everything that was recorded of a sitting. Confidential: the caller has asked who may know it. */
async function loadInternalRecord(db: Reader, meetingId: string): Promise<InternalRecord | null> {
  const minutes = await loadMinutes(db, meetingId, OFFICIAL_RESOLUTIONS);
  const sitting = await db.meeting.findUnique({ where: { id: meetingId }, select: SITTING });
  if (!minutes || !sitting) return null;
  return {
    minutes,
    openedAt: sitting.openedAt?.toISOString() ?? null,
    closedAt: sitting.closedAt?.toISOString() ?? null,
    presence: presenceOf(sitting),
    items: sitting.agendaItems.map((item) => itemOf(item, annexOf(sitting))),
  };
}

/** The last edition of the Anlage that was there while the meeting sat; null without one. */
function annexOf({ conference, closedAt }: SittingRow): InternalAnnex | null {
  const laid = conference.followUpReports.find(({ createdAt }) => closedAt === null || createdAt <= closedAt);
  return laid ? { edition: laid.number, asOn: isoDay(laid.asOn) } : null;
}

function presenceOf({ delegations }: SittingRow): InternalPresence[] {
  return delegations
    .flatMap(({ stateCode, attendances }): InternalPresence[] => {
      if (stateCode === null || attendances.length === 0) return [];
      const stays = attendances.map(({ fromItem, toItem }) => ({
        from: fromItem?.number ?? null,
        to: toItem?.number ?? null,
      }));
      return [{ state: stateCode, stays }];
    })
    .sort((a, b) => compareStates(a.state, b.state));
}

function itemOf(row: SittingRow['agendaItems'][number], annex: InternalAnnex | null): InternalItem {
  return {
    ...{ number: row.number ?? '', title: row.title, kind: row.kind },
    wordingChanges: row._count.wordings,
    decisions: row.decisions.map(decisionOf),
    statements: row.statements.map(statementOf),
    notes: row.notes.map(({ text, author }) => ({ text, author: author?.name ?? null })),
    ...(row.reportsFollowUp && annex ? { annex } : {}),
  };
}

/** Words that a Land has not handed in, or has taken back, are in no minutes; that there were some is. */
function statementOf(row: Prisma.StatementGetPayload<{ select: typeof STATEMENT }>): InternalStatement {
  const { states, visibility, withdrawnAt } = row;
  const stands = row.submittedAt !== null && withdrawnAt === null;
  const text = stands ? statementParagraphs(row.text) : [];
  return { states, visibility, text, withdrawn: withdrawnAt !== null };
}

function decisionOf(row: Prisma.DecisionGetPayload<{ select: typeof DECISION }>): InternalDecision {
  const {
    outcome,
    counts,
    votes,
    absent,
    takenBack,
    correctionReason,
    deviationReason,
    recordedBy,
    recordedAt,
  } = recordedDecision(row);
  return {
    ...{ outcome, counts, votes, absent, takenBack, correctionReason, deviationReason, recordedBy },
    adoptedUnder: row.adoptedUnder?.number ?? null,
    recordedAt: recordedAt.toISOString(),
  };
}
