import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedCircle, latestNumber, type Circle, type CircleChange } from '@/lib/domain/circle';
import {
  decideAnswer,
  decideConfirmation,
  decideContest,
  decideCoSigning,
  decideDeclining,
  decideHandover,
  decideInvitation,
  decideLeaving,
  decideQuestion,
  decideRevocation,
  decideRoles,
} from '@/lib/domain/co-signing-decisions';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, type Result } from '@/lib/result';
import { PROGRAM } from '@/lib/policy/actor';
import { storeCircleChange } from './motion-circle';
import { mutate } from './mutate';
import { MOTION_CIRCLE, storedCircle } from './stored-circle';
import { testDatabase } from './testing/test-database';

const LAENDER = STATE_CODES.slice(0, 4);
const seen = (circle: Circle, state: StateCode) => ({ state, versionNumber: latestNumber(circle) ?? 0 });

const DECISIONS: ((circle: Circle, state: StateCode) => Result<CircleChange, RefusalCode>)[] = [
  (circle, state) => decideInvitation(circle, [state]),
  (circle, state) => decideCoSigning(circle, seen(circle, state)),
  (circle, state) => decideConfirmation(circle, seen(circle, state)),
  (circle, state) => decideContest(circle, seen(circle, state)),
  (circle, state) => decideRoles(circle, [{ state, role: 'LEAD' }]),
  (circle, state) => ok(decideAnswer(circle, state)),
  decideHandover,
  decideLeaving,
  decideQuestion,
  decideDeclining,
  decideRevocation,
];

describe('a circle in the tables', () => {
  const db = testDatabase();

  it('becomes what the decision makes of it, and keeps every row of the past', async () => {
    const id = await layMotion();
    const steps = fc.sample(
      fc.record({
        order: fc.shuffledSubarray(DECISIONS, { minLength: DECISIONS.length }),
        states: fc.shuffledSubarray([...LAENDER], { minLength: LAENDER.length }),
        rewrite: fc.nat(5),
      }),
      { numRuns: 50, seed: 2027 },
    );
    let circle: Circle = await circleOf(id);
    let rows = 1;
    for (const { order, states, rewrite } of steps) {
      if (rewrite < 2) {
        await addVersion(id, rewrite === 1);
        circle = await circleOf(id);
      }
      const change = firstPossible(circle, order, states);
      await store(id, change);
      const after = await circleOf(id);
      expect(bare(after)).toEqual(bare(changedCircle(circle, change)));
      rows += change.roles?.length ?? 0;
      expect(await db().motionApplicant.count()).toBe(rows);
      circle = after;
    }
    expect(rows).toBeGreaterThan(10);
    expect(await db().editorialContest.count()).toBeGreaterThan(0);
  });

  async function layMotion(): Promise<string> {
    await db().federalState.createMany({
      data: LAENDER.map((code, index) => ({ code, name: code, position: index + 1 })),
    });
    const motion = await db().motion.create({
      data: {
        conference: { create: { number: 22, year: 2027 } },
        ...{ kind: 'MOTION', title: 'Antrag', status: 'CO_SIGNING' },
        applicants: { create: { stateCode: 'BW', role: 'COORDINATING' } },
      },
    });
    await addVersion(motion.id, false);
    return motion.id;
  }

  async function addVersion(motionId: string, editorial: boolean): Promise<void> {
    const number = (await db().textVersion.count()) + 1;
    await db().textVersion.create({
      data: { motionId, number, editorial, title: 'Antrag', blocks: [], hash: String(number) },
    });
  }

  async function circleOf(id: string) {
    const row = await db().motion.findUniqueOrThrow({ where: { id }, select: MOTION_CIRCLE });
    return { id, ...storedCircle(row) };
  }

  async function store(id: string, change: CircleChange): Promise<void> {
    const circle = await circleOf(id);
    await mutate(PROGRAM, async ({ db: within, now, record }) => {
      await storeCircleChange(within, circle, change, { personId: null, at: now });
      record({ verb: 'test.changed', subject: { type: 'Motion', id } });
      return ok(null);
    });
  }
});

/** Among many Länder and decisions there is always one that is not refused and changes something. */
function firstPossible(circle: Circle, order: typeof DECISIONS, states: StateCode[]): CircleChange {
  for (const decide of order)
    for (const state of states) {
      const decision = decide(circle, state);
      if (decision.ok && Object.keys(decision.value).length > 0) return decision.value;
    }
  throw new Error('nothing can be done');
}

/** Without ids and in one order. */
function bare({ applicants, invitations, versions, signatures }: Circle) {
  const inOrder = <Row extends { state: StateCode }>(rows: readonly Row[]) =>
    [...rows].sort((a, b) => a.state.localeCompare(b.state));
  return {
    applicants: inOrder(applicants),
    invitations: inOrder(invitations),
    versions: versions.map(({ number, editorial, contested }) => ({ number, editorial, contested })),
    signatures: inOrder(signatures.map(({ state, versionNumber }) => ({ state, versionNumber }))),
  };
}
