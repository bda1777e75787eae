import 'server-only';
import { berlinDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleMotion } from '@/lib/db/visibility';
import { isStateCode, stateName } from '@/lib/domain/federal-state';
import { formatConference, formatDate, formatList, formatTime } from '@/lib/i18n/format';
import { HISTORY_VERBS, historySentence, type StepFacts } from '@/lib/i18n/motion-history';
import type { Actor } from '@/lib/policy/actor';

export interface MotionHistoryPage {
  id: string;
  title: string;
  conference: string;
  /** The latest day first, inside it the latest step. */
  days: { day: string; steps: HistoryStep[] }[];
  /** More steps than are listed. */
  truncated: boolean;
}

export interface HistoryStep {
  seq: number;
  /** "14:05 Uhr" */
  time: string;
  sentence: string;
  /** "Tilda Harmsen (Hamburg)"; null where the program itself wrote it. */
  by: string | null;
}

const LISTED = 500;

/**
 * Everything that happened to a motion, from its record: who, for which Land, when. Names and Länder are those of the
 * day (they stand in the record), not of today. Null for whoever may not know the motion.
 */
export async function motionHistoryPage(actor: Actor, id: string): Promise<MotionHistoryPage | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, id),
    select: { title: true, conference: { select: { number: true, year: true } } },
  });
  if (!motion) return null;
  const rows = await db.auditEntry.findMany({
    where: { subjectType: 'Motion', subjectId: id, verb: { in: [...HISTORY_VERBS] } },
    orderBy: { seq: 'desc' },
    take: LISTED + 1,
    select: { seq: true, at: true, verb: true, payload: true, actorSnapshot: true },
  });
  return {
    ...{ id, title: motion.title },
    conference: formatConference(motion.conference),
    days: byDay(rows.slice(0, LISTED)),
    truncated: rows.length > LISTED,
  };
}

type Row = Pick<Prisma.AuditEntryGetPayload<object>, 'seq' | 'at' | 'verb' | 'payload' | 'actorSnapshot'>;

function byDay(rows: readonly Row[]): MotionHistoryPage['days'] {
  const days: MotionHistoryPage['days'] = [];
  for (const row of [...rows].sort((a, b) => b.at.getTime() - a.at.getTime() || b.seq - a.seq)) {
    const sentence = historySentence(row.verb, object(row.payload));
    if (sentence === null) continue;
    const day = formatDate(berlinDay(row.at));
    const step = { seq: row.seq, time: formatTime(row.at), sentence, by: byWords(row.actorSnapshot) };
    const last = days.at(-1);
    if (last?.day === day) last.steps.push(step);
    else days.push({ day, steps: [step] });
  }
  return days;
}

function object(value: Prisma.JsonValue): StepFacts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The person with the Länder it spoke for on that day. */
function byWords(snapshot: Prisma.JsonValue): string | null {
  const { name, roles } = object(snapshot);
  if (typeof name !== 'string' || name === '') return null;
  const grants = Array.isArray(roles) ? (roles as unknown[]) : [];
  const states = grants.flatMap((grant) => {
    const { state } = object(grant as Prisma.JsonValue);
    return typeof state === 'string' && isStateCode(state) ? [stateName(state)] : [];
  });
  const of = formatList([...new Set(states)]);
  return of === '' ? name : `${name} (${of})`;
}
