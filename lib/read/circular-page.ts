import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { answersGiven, CIRCULAR_TEXT, circularText, storedCircular } from '@/lib/db/stored-circular';
import { visibleCircularProcedures, visibleCircularVotes, visibleMotions } from '@/lib/db/visibility';
import type { CircularRule, CircularStatus } from '@/lib/domain/circular-procedure';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Applicant, Outcome } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { votingRules } from '@/lib/domain/vote';
import { circularRuleSentence, countWords } from '@/lib/i18n/circular-words';
import { formatConference, formatDate, formatDateWithWeekday } from '@/lib/i18n/format';
import { formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { ANSWER, answerView, ownAnswers, type AnswerView, type OwnAnswer } from './circular-answers';
import { conclusionView, type ConclusionView } from './circular-conclusion';
import { circularHistory } from './circular-history';
import { ownState } from './own-state';

export interface CircularPage {
  id: string;
  version: number;
  /** "01/2027" */
  reference: string;
  title: string;
  status: CircularStatus;
  conference: { number: number; name: string };
  /** Null where the reader may not know the motion. */
  motionId: string | null;
  /** Number of the version that is voted on; null without a text. */
  textVersion: number | null;
  applicants: Applicant[];
  coverNote: string | null;
  blocks: TextBlock[];
  rationale: TextBlock[];
  rule: { kind: CircularRule; sentence: string; confirmed: boolean };
  /** "4. Januar 2027" */
  opened: string;
  /** "31. Januar 2027 (Sonntag)" */
  due: string;
  /** "noch 6 Tage"; null once it has ended. */
  remaining: string | null;
  /** How many Länder have answered. */
  answered: number;
  /** All answers; null while they are not this reader's to know. */
  answers: AnswerView[] | null;
  own: OwnAnswer[];
  result: CircularResult | null;
  /** Why it was called off. */
  cancelled: string | null;
  /** What the office needs to end it; null for everybody else and once it has ended. */
  office: (ConclusionView & { seenAnswers: number; opensOn: string; today: string }) | null;
  /** The item under which an agenda lists it. */
  item: { number: string; conference: number } | null;
  history: string[];
  ownState: StateCode | null;
}

export interface CircularResult {
  outcome: Outcome;
  /** "29. März 2027" */
  decidedOn: string;
  counts: string;
  deviationReason: string | null;
}

function select(actor: Actor) {
  return {
    ...CIRCULAR_TEXT,
    ...{ id: true, version: true, reference: true, status: true, rule: true, ruleConfirmed: true },
    ...{ opensOn: true, dueOn: true, decidedOn: true, applicants: true, coverNote: true },
    conclusionReason: true,
    conference: {
      select: { number: true, year: true, rules: { select: { key: true, value: true, confirmed: true } } },
    },
    votes: { where: visibleCircularVotes(actor), select: ANSWER },
    _count: { select: { votes: true } },
    decisions: {
      where: { supersededBy: null, takenBack: false },
      select: { outcome: true, yes: true, no: true, abstain: true, deviationReason: true },
    },
    agendaItems: {
      take: 1,
      select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
    },
  } satisfies Prisma.CircularProcedureSelect;
}

type Row = Prisma.CircularProcedureGetPayload<{ select: ReturnType<typeof select> }>;

/** One Umlaufverfahren as this reader may know it; null for who is no member, or without one of that reference. */
export async function circularPage(actor: Actor, reference: string): Promise<CircularPage | null> {
  const row = await database().circularProcedure.findFirst({
    where: { AND: [{ reference }, visibleCircularProcedures(actor)] },
    select: select(actor),
  });
  if (!row) return null;
  const runs = can(actor, 'circular.run', { conferenceNumber: row.conference.number });
  const [motion, history] = await Promise.all([
    database().motion.findFirst({
      where: { AND: [{ circularProcedures: { some: { id: row.id } } }, visibleMotions(actor)] },
      select: { id: true },
    }),
    circularHistory(row.id, { answers: runs }),
  ]);
  const today = berlinDay(now());
  const answers = row.votes.map(answerView);
  const { status } = row;
  return {
    ...headOf(row, today),
    motionId: motion?.id ?? null,
    answers: runs || status === 'CONCLUDED' ? answers : null,
    own: ownAnswers(actor, answers, { status, dueOn: isoDay(row.dueOn) ?? '9999-12-31', today }),
    office: runs && status === 'OPEN' ? officeOf(row, today) : null,
    ...{ history, ownState: ownState(actor) },
  };
}

function headOf(row: Row, today: string) {
  const { id, version, reference, status, rule, coverNote, conference, applicants } = row;
  const due = isoDay(row.dueOn);
  const { adoption } = votingRules(conference.rules);
  const [item] = row.agendaItems;
  return {
    ...{ id, version, reference, status, coverNote },
    ...circularText(row),
    conference: { number: conference.number, name: formatConference(conference) },
    textVersion: row.textVersion?.number ?? null,
    applicants: applicants.map((state): Applicant => ({ state, role: 'CO' })),
    rule: {
      kind: rule,
      sentence: circularRuleSentence(rule, adoption),
      confirmed: row.ruleConfirmed,
    },
    opened: row.opensOn ? formatDate(isoDay(row.opensOn)) : '–',
    due: due === null ? 'ohne Frist' : formatDateWithWeekday(due),
    remaining: status === 'OPEN' && due !== null ? formatRemainingDays(remainingDays(due, today)) : null,
    answered: row._count.votes,
    result: resultOf(row),
    cancelled: status === 'CANCELLED' ? (row.conclusionReason ?? '') : null,
    item: item ? { number: item.number ?? '', conference: item.meeting.conference.number } : null,
  };
}

/** Counts and reasons are the members' own; nobody else comes to this page. */
function resultOf({ status, decisions, decidedOn }: Row): CircularResult | null {
  const [decision] = decisions;
  const outcome = printedOutcome(decision?.outcome ?? null);
  if (status !== 'CONCLUDED' || !decision || outcome === null) return null;
  const { yes, no, abstain, deviationReason } = decision;
  return {
    ...{ outcome, deviationReason },
    decidedOn: decidedOn ? formatDate(isoDay(decidedOn)) : '–',
    counts: countWords({ yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0 }),
  };
}

/** The office reads every answer, so nothing is missing in what the proposal rests on. */
function officeOf(row: Row, today: string): CircularPage['office'] {
  return {
    ...conclusionView(storedCircular(row), votingRules(row.conference.rules), today),
    ...{ seenAnswers: answersGiven(row.votes), opensOn: isoDay(row.opensOn) ?? today, today },
  };
}
