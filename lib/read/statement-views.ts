import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { AuditEntry, Prisma } from '@/lib/db/generated/client';
import { isStateCode, STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { AgendaKind } from '@/lib/domain/minutes';
import {
  statementObstacle,
  statementParagraphs,
  statementStatus,
  type StatementStatus,
  type StatementVisibility,
} from '@/lib/domain/statement';
import {
  formatDateWithWeekday,
  formatInstant,
  formatList,
  formatRemainingDays,
  remainingDays,
} from '@/lib/i18n/format';

/** A Protokollerklärung as a member of the conference sees it. */
export interface StatementView {
  id: string;
  version: number;
  states: StateCode[];
  /** "Bayern und Sachsen" */
  statesWords: string;
  status: StatementStatus;
  visibility: StatementVisibility;
  /** Empty while it is announced only, and once it was withdrawn. */
  paragraphs: string[];
  /** "5. Mai 2027 (Mittwoch), noch 5 Tage"; null without a deadline. */
  due: string | null;
  /** Everything that happened to it, oldest first. */
  history: string[];
  /** What this reader may do about it now. */
  acts: {
    /** The words as they stand, to be changed; `byOffice`: for the Länder that told it so. */
    submit: { text: string; byOffice: boolean } | null;
    /** Länder that this reader may let join. */
    join: StateCode[];
    /** Länder that this reader may let withdraw. */
    withdraw: StateCode[];
    /** The day that another one is set for; null: may not. */
    postpone: { dueOn: string } | null;
  };
}

export const STATEMENT = {
  ...{ id: true, version: true, states: true, text: true, visibility: true, dueOn: true },
  ...{ submittedAt: true, withdrawnAt: true },
} satisfies Prisma.StatementSelect;

type StatementRow = Prisma.StatementGetPayload<{ select: typeof STATEMENT }>;

/** On whose behalf the reader acts. */
export interface StatementFrame {
  itemKind: AgendaKind;
  /** Länder that the reader binds. */
  speaksFor: readonly StateCode[];
  /** The reader is the chair's office. */
  byOffice: boolean;
  /** The term is closed: nothing changes any more. */
  closed: boolean;
  /** ISO, in Berlin. */
  today: string;
  history: ReadonlyMap<string, string[]>;
}

/** One statement with what its reader may do about it. */
export function statementView(row: StatementRow, frame: StatementFrame): StatementView {
  const dueOn = isoDay(row.dueOn);
  const status = statementStatus({
    submitted: row.submittedAt !== null,
    withdrawn: row.withdrawnAt !== null,
  });
  return {
    ...{ id: row.id, version: row.version, states: row.states, status, visibility: row.visibility },
    statesWords: formatList(row.states.map(stateName)),
    paragraphs: status === 'SUBMITTED' ? statementParagraphs(row.text) : [],
    due:
      dueOn && `${formatDateWithWeekday(dueOn)}, ${formatRemainingDays(remainingDays(dueOn, frame.today))}`,
    history: frame.history.get(row.id) ?? [],
    acts: actsOf(row, status, dueOn, frame),
  };
}

function actsOf(
  { states, text }: StatementRow,
  status: StatementStatus,
  dueOn: string | null,
  { speaksFor, byOffice, closed, today }: StatementFrame,
): StatementView['acts'] {
  if (closed || status === 'WITHDRAWN') return { submit: null, join: [], withdraw: [], postpone: null };
  const open = statementObstacle({ withdrawn: false, dueOn }, today) === null;
  const own = states.filter((state) => speaksFor.includes(state));
  const others = STATE_CODES.filter((state) => !states.includes(state));
  const submits = open && (own.length > 0 || byOffice);
  return {
    submit: submits ? { text, byOffice: own.length === 0 } : null,
    join:
      open && status === 'SUBMITTED' ? others.filter((state) => byOffice || speaksFor.includes(state)) : [],
    withdraw: byOffice ? states : own,
    postpone: byOffice ? { dueOn: dueOn !== null && dueOn > today ? dueOn : today } : null,
  };
}

/** What happened to these statements, in sentences by id, from the record of every act. */
export async function statementHistory(ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const entries = await database().auditEntry.findMany({
    where: { subjectType: 'Statement', subjectId: { in: [...ids] } },
    orderBy: { seq: 'asc' },
    include: { actor: { select: { name: true } } },
  });
  const history = new Map<string, string[]>();
  for (const entry of entries) {
    const sentence = `${stepWords(entry)} am ${formatInstant(entry.at)}${entry.actor ? ` (${entry.actor.name})` : ''}`;
    const reason = payloadOf(entry).reason;
    const steps = history.get(entry.subjectId) ?? [];
    history.set(entry.subjectId, [
      ...steps,
      typeof reason === 'string' ? `${sentence}: ${reason}` : sentence,
    ]);
  }
  return history;
}

const STEPS: Readonly<Record<string, string>> = {
  announced: 'angekündigt',
  submitted: 'abgegeben',
  changed: 'geändert',
  joined: 'beigetreten',
  withdrawn: 'zurückgezogen',
  postponed: 'Frist verlegt',
};

function stepWords(entry: AuditEntry): string {
  const [, verb = '', byOffice] = /^statement\.(\w+?)(ByOffice)?$/.exec(entry.verb) ?? [];
  const { state } = payloadOf(entry);
  const land = typeof state === 'string' && isStateCode(state) ? `${stateName(state)} ` : '';
  return `${land}${STEPS[verb] ?? verb}${byOffice ? ' durch die Geschäftsstelle' : ''}`;
}

function payloadOf({ payload }: Pick<AuditEntry, 'payload'>): Prisma.JsonObject {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : {};
}
