import 'server-only';
import fc from 'fast-check';
import type { Database } from '@/lib/db/client';
import { SESSION_OUTCOMES, type SessionOutcome } from '@/lib/domain/session-command';
import type { GreenListCast } from '../../green-list/testing/green-list-bed';
import { changeWording } from '../change-wording';
import { recordJoiningState } from '../record-joining-state';
import { adoptNow, itemNow, recordNow, stated, takeBackNow } from './session-bed';

/**
 * What happens in a hall, and how often; whether it is refused, the use cases say. The office records, corrects and
 * takes back, and now and then something comes late: seen as it was before.
 */
const WEIGHTS = {
  record: 6,
  correct: 4,
  takeBack: 5,
  adopt: 3,
  takeBackList: 2,
  reword: 2,
  join: 2,
  leave: 2,
};
export type SittingVerb = keyof typeof WEIGHTS;
export const SITTING_VERBS = Object.keys(WEIGHTS) as SittingVerb[];

/** A motion on the Grüne Liste, three that are not, one of which was withdrawn, a Kamin theme and items without a motion. */
const NUMBERS = ['A', '1.1', '1.2', '2', '3.1', '4.1', '4.2', '5.1'] as const;

export interface SittingStep {
  verb: SittingVerb;
  number: (typeof NUMBERS)[number];
  outcome: SessionOutcome;
}

export const anySittingStep: fc.Arbitrary<SittingStep> = fc.record({
  verb: fc.oneof(...SITTING_VERBS.map((verb) => ({ weight: WEIGHTS[verb], arbitrary: fc.constant(verb) }))),
  number: fc.constantFrom(...NUMBERS),
  outcome: fc.constantFrom(...SESSION_OUTCOMES),
});

/** Carries out one step as the page of the office would send it; true if it was not refused. */
export async function stepInSitting(
  db: Database,
  { office }: GreenListCast,
  { verb, number, outcome }: SittingStep,
  words: string,
): Promise<boolean> {
  const item = await itemNow(db, number);
  const target = await itemNow(db, number === '2' ? '4.1' : '2');
  const what = stated(outcome, outcome === 'MERGED' ? { mergedIntoId: target.id } : {});
  const at = { conferenceNumber: 22, itemId: item.id };
  const verbs: Record<SittingVerb, () => Promise<{ ok: boolean }>> = {
    record: () => recordNow(db, office, number, what),
    correct: () => recordNow(db, office, number, what, words),
    takeBack: () => takeBackNow(db, office, number),
    adopt: () => adoptNow(db, office, stated(outcome)),
    takeBackList: () => takeBackNow(db, office, 'C'),
    reword: () =>
      changeWording(office, {
        ...{ ...at, title: item.title, resolution: words, seenChanges: item.wording.changes },
      }),
    join: () => recordJoiningState(office, { ...at, state: 'HH', step: 'JOINS' }),
    leave: () => recordJoiningState(office, { ...at, state: 'HH', step: 'LEAVES' }),
  };
  return (await verbs[verb]()).ok;
}
