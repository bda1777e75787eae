import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { loadStandings, type DemandOutline } from '@/lib/db/stored-standings';
import { testDatabase } from '@/lib/db/testing/test-database';
import { FOLLOW_UP_VISIBILITIES } from '@/lib/domain/follow-up-visibility';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { answerDemands } from './answer-demands';
import { addRemark } from './add-remark';
import { assessDemand } from './assess-demand';
import { correctEntry } from './correct-entry';
import { setVisibility } from './set-visibility';
import {
  followUpCast,
  lastAnswerId,
  lastEntry,
  seenDemand,
  type FollowUpCast,
} from './testing/follow-up-bed';

const db = testDatabase({ from: SAMPLES });
let cast: FollowUpCast;
beforeAll(async () => {
  cast = await followUpCast(db());
});

const STATUSES = ['OPEN', 'INTERIM', 'IMPLEMENTED', 'REJECTED', 'OBSOLETE'] as const;
const step = fc.oneof(
  fc.record({ verb: fc.constant('assess' as const), status: fc.constantFrom(...STATUSES) }),
  fc.record({ verb: fc.constant('show' as const), visibility: fc.constantFrom(...FOLLOW_UP_VISIBILITIES) }),
  fc.record({
    verb: fc.constantFrom('answer' as const, 'remark' as const, 'correct' as const, 'amend' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const WORDS = { evidence: 'Gesetz', judgedBy: 'Geschäftsstelle' };

async function take(one: Step): Promise<void> {
  const seen = await seenDemand(db(), '4.4');
  const { demandId } = seen;
  const { seen: entry } = await lastEntry(db(), demandId);
  const correction = { ...entry, text: 'Berichtigt', ...WORDS, keepsFiles: true, files: [] };
  if (one.verb === 'assess')
    await assessDemand(cast.office, {
      ...seen,
      ...WORDS,
      on: null,
      status: one.status,
      text: 'x',
      continuedBy: null,
    });
  if (one.verb === 'show') await setVisibility(cast.office, { ...entry, visibility: one.visibility });
  if (one.verb === 'remark') await addRemark(cast.office, { ...seen, text: 'Nachfassen' });
  if (one.verb === 'correct') await correctEntry(cast.office, correction);
  if (one.verb === 'amend') await correctEntry(cast.bmi, correction);
  if (one.verb === 'answer') {
    const answers = [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }];
    await answerDemands(cast.bmi, { answers, text: 'Antwort' });
  }
}

/** What is counted and sorted of a request, out of all that is shown of it. */
function outlineOf(demand: DemandRecord): DemandOutline {
  const { id, clause, position, text, addressees, answerDueOn, standing, conference, resolution } = demand;
  return {
    ...{ id, clause, position, text, addressees, answerDueOn, standing },
    conference: { number: conference.number, year: conference.year },
    resolution: { position: resolution.position, title: resolution.title },
    entries: demand.entries.map(({ kind, on, status, body }) => ({ kind, on, status, body })),
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function seenBy(actor: Actor): Promise<DemandRecord> {
  const { demandId } = await seenDemand(db(), '4.4');
  const [demand] = await loadDemands(db(), actor, { id: demandId });
  if (!demand) throw new Error('the request is not to be seen');
  return demand;
}

describe('whatever happens to a request', () => {
  it('each reader’s status follows from the entries that this reader sees, and outsiders see a part of them, counted or shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const one of steps) await take(one);
        const member = await seenBy(cast.land);
        const known = new Set(member.entries.map(({ id }) => id));
        for (const actor of [cast.land, cast.office, cast.bmi, cast.bamf, cast.group, PUBLIC]) {
          const { entries, standing } = await seenBy(actor);
          const assessed = entries.findLast(({ status }) => status !== null)?.status;
          expect(standing.status).toBe(assessed ?? 'ASKED');
          expect(entries.filter(({ id }) => !known.has(id))).toEqual([]);
          expect(entries.filter(({ kind }) => kind === 'REMARK').length > 0).toBe(
            [cast.land, cast.office].includes(actor) && member.entries.some(({ kind }) => kind === 'REMARK'),
          );
        }
        for (const actor of [cast.land, cast.bmi, PUBLIC]) {
          const shown = (await loadDemands(db(), actor, {})).map(outlineOf).sort(byId);
          expect(await loadStandings(db(), actor, {})).toEqual(shown);
        }
        const open = (await seenBy(PUBLIC)).entries.map(({ visibility }) => visibility);
        expect(open.filter((visibility) => visibility !== 'PUBLIC')).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});
