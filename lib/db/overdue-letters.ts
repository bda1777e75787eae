import 'server-only';
import { dateColumn, isoDay } from '@/lib/clock';
import { isSettled } from '@/lib/domain/demand-status';
import { isAnswered } from '@/lib/domain/dispatch';
import { successionOf, type BodyLink } from '@/lib/domain/successor';
import { loadSuccession } from './bodies-in-charge';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { STANDING_ENTRIES, storedStanding } from './stored-demands';

type Reader = Database | Prisma.TransactionClient;

/** A letter whose day has passed, with requests that nobody answered and of which nobody reminded since. */
export interface OverdueLetter {
  id: string;
  conference: { number: number; termOpen: boolean };
  /** The day that has passed; ISO. */
  dueOn: string;
  /** How many of its requests wait for an answer. */
  open: number;
}

const LETTER = {
  ...{ id: true, sentOn: true, answerDueOn: true, body: { select: { code: true } } },
  conference: { select: { number: true, status: true } },
  items: {
    select: {
      demand: {
        select: {
          ...{ id: true, followUp: true },
          entries: {
            ...STANDING_ENTRIES,
            select: { ...STANDING_ENTRIES.select, body: { select: { code: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.DispatchSelect;
type Row = Prisma.DispatchGetPayload<{ select: typeof LETTER }>;

/**
 * The letters on which answers are overdue, whoever asks: what is done with them is decided by the caller.
 * @param today ISO
 */
export async function overdueLetters(db: Reader, today: string): Promise<OverdueLetter[]> {
  const rows = await db.dispatch.findMany({
    where: {
      ...{ status: 'SENT', kind: { not: 'INFORMATION' }, answerDueOn: { lt: dateColumn(today) } },
      reminders: { none: { status: 'SENT' } },
    },
    orderBy: { answerDueOn: 'asc' },
    select: LETTER,
  });
  const bodies = rows.length > 0 ? await loadSuccession(db) : [];
  return rows.flatMap((row) => {
    const open = openRequests(row, bodies, today);
    const { number, status } = row.conference;
    const dueOn = isoDay(row.answerDueOn);
    if (open === 0 || dueOn === null) return [];
    return [{ id: row.id, dueOn, open, conference: { number, termOpen: status !== 'CLOSED' } }];
  });
}

function openRequests({ items, body, sentOn }: Row, bodies: readonly BodyLink[], today: string): number {
  const letter = { bodies: successionOf(bodies, body.code, today), sentOn: isoDay(sentOn) ?? today };
  return items.filter(({ demand }) => {
    if (demand === null || isSettled(storedStanding(demand).status)) return false;
    const answers = demand.entries.flatMap(({ kind, body: by, occurredOn }) =>
      kind === 'ANSWERED' ? [{ body: by?.code ?? null, on: isoDay(occurredOn) }] : [],
    );
    return !isAnswered(answers, letter);
  }).length;
}
