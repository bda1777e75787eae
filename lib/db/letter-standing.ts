import 'server-only';
import { isoDay } from '@/lib/clock';
import { isSettled } from '@/lib/domain/demand-status';
import { isAnswered } from '@/lib/domain/dispatch';
import { successionOf, type BodyLink } from '@/lib/domain/successor';
import type { DemandRecord } from './stored-demands';

/** How far a letter is answered. */
export interface LetterStanding {
  /** Requests that ask for an answer. */
  asked: number;
  answered: number;
  /** Ids of the requests on which the body owes its answer still; what is settled is not owed. */
  open: string[];
}

/**
 * What of a sent letter is answered, by its requests as the reader may see them.
 * @param today ISO: who has followed the body by then answers for it
 */
export function letterStanding(
  letter: { sentOn: Date | null; body: { code: string }; demandIds: readonly string[] },
  demands: readonly DemandRecord[],
  bodies: readonly BodyLink[],
  today: string,
): LetterStanding {
  const sentOn = isoDay(letter.sentOn) ?? today;
  const chain = successionOf(bodies, letter.body.code, today);
  const mine = demands.filter(({ id }) => letter.demandIds.includes(id));
  const answered = mine.filter(({ entries }) =>
    isAnswered(
      entries.flatMap(({ kind, body, on }) =>
        kind === 'ANSWERED' ? [{ body: body?.code ?? null, on }] : [],
      ),
      { bodies: chain, sentOn },
    ),
  );
  const open = mine.filter((demand) => !answered.includes(demand) && !isSettled(demand.standing.status));
  return { asked: mine.length, answered: answered.length, open: open.map(({ id }) => id) };
}
