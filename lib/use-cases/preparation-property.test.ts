import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { layMotionBed, type MotionCast } from './motions/testing/motion-bed';
import {
  anyStep,
  carryOut,
  layPreparation,
  VERBS,
  type Preparation,
  type Step,
  type Verb,
} from './testing/random-preparation';

const db = testDatabase();
let cast: MotionCast;

beforeAll(async () => {
  cast = await layMotionBed(db());
});

/** Begins with a story in which everything is carried out once, so that no verb goes untried. */
const STORY: Step[] = [
  { verb: 'writeEditorially', motion: 1, state: 'HH' },
  { verb: 'contest', motion: 1, state: 'SH' },
  { verb: 'confirm', motion: 1, state: 'SH' },
  { verb: 'register', motion: 0, state: 'HH' },
  { verb: 'coSign', motion: 0, state: 'SH' },
  { verb: 'place', motion: 0, state: 'HH' },
  { verb: 'move', motion: 0, state: 'HH' },
  { verb: 'dispatch', motion: 0, state: 'HH' },
  { verb: 'seal', motion: 1, state: 'HH' },
  { verb: 'lift', motion: 1, state: 'SH' },
  { verb: 'handOver', motion: 1, state: 'SH' },
  { verb: 'write', motion: 1, state: 'SH' },
  { verb: 'leave', motion: 1, state: 'HH' },
  { verb: 'merge', motion: 1, state: 'HH' },
  { verb: 'withdraw', motion: 2, state: 'HH' },
];

/** What was ever sent out under which number; grows, never changes. */
async function numbersStay(run: Preparation, sent: Map<string, string>): Promise<void> {
  const items = await db().agendaItem.findMany({ where: { meetingId: run.meetingId } });
  for (const { id, number, numberFixedAt } of items) {
    if (numberFixedAt !== null && !sent.has(id)) sent.set(id, number ?? '');
    if (sent.has(id)) expect(number).toBe(sent.get(id));
  }
  const [known, numbers] = [new Set(items.map(({ id }) => id)), items.map(({ number }) => number)];
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const id of sent.keys()) expect(known).toContain(id);
  expect(new Set(sent.values()).size).toBe(sent.size);
}

/** Counted anew from the tables: not with the rule that the program itself goes by. */
async function circlesHold({ motionIds }: Preparation): Promise<void> {
  const motions = await db().motion.findMany({
    where: { id: { in: motionIds } },
    include: {
      textVersions: { include: { contests: true } },
      signatures: { where: { endedAt: null }, include: { textVersion: true } },
      applicants: { where: { until: null } },
      agendaItems: { where: { status: 'OPEN' }, include: { applicants: true } },
    },
  });
  for (const { applicants, agendaItems, signatures, textVersions } of motions) {
    const coordinators = applicants.filter(({ role }) => role === 'COORDINATING');
    expect(coordinators).toHaveLength(1);
    const changes = textVersions.filter(({ editorial, contests }) => !editorial || contests.length > 0);
    const last = Math.max(...changes.map(({ number }) => number));
    const holding = signatures.filter(({ textVersion }) => textVersion.number >= last);
    const bound = [...coordinators, ...holding].map(({ stateCode }) => stateCode);
    const circle = applicants.map(({ stateCode }) => stateCode);
    for (const { stateCode } of agendaItems.flatMap((item) => item.applicants)) {
      expect(circle).toContain(stateCode);
      expect(bound).toContain(stateCode);
    }
  }
}

async function sealsHold({ meetingId }: Preparation): Promise<void> {
  const items = await db().agendaItem.findMany({
    where: { meetingId },
    include: {
      greenListEntries: { where: { liftedAt: null } },
      motion: { include: { textVersions: { orderBy: { number: 'desc' }, take: 1 } } },
    },
  });
  for (const { greenList, greenListEntries, motion, status } of items) {
    expect(greenListEntries.length).toBe(greenList ? 1 : 0);
    if (!greenList) continue;
    expect(status).toBe('OPEN');
    expect(greenListEntries[0]?.sealedHash).toBe(motion?.textVersions[0]?.hash);
  }
}

describe('whatever people do to motions and agenda, in whatever order', () => {
  it('keeps numbers, signatures, coordination and seals', { timeout: 180_000 }, async () => {
    const carriedOut = new Set<Verb>();
    let conference = 100;
    const property = fc.asyncProperty(fc.array(anyStep, { minLength: 24, maxLength: 34 }), async (steps) => {
      const run = await layPreparation(db(), cast, conference++);
      const sent = new Map<string, string>();
      for (const [index, step] of steps.entries()) {
        const result = await carryOut(db(), run, step, `Fassung ${index}.`);
        if (!result.ok) continue;
        carriedOut.add(step.verb);
        await numbersStay(run, sent);
        await circlesHold(run);
        await sealsHold(run);
      }
    });
    await fc.assert(property, { numRuns: 3, seed: 2027, endOnFailure: true, examples: [[STORY]] });
    expect([...carriedOut].sort()).toEqual([...VERBS].sort());
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });
});
