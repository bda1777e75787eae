import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '@/lib/result';
import { changedCircle, latestNumber, type Circle, type CircleChange } from './circle';
import { boundApplicants } from './co-signing';
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
  decideRegistration,
  decideRevocation,
  decideRoles,
} from './co-signing-decisions';
import { STATE_CODES, type StateCode } from './federal-state';
import { printedApplicants } from './motion';

/** Few Länder, so that random commands meet each other. */
const LAENDER = STATE_CODES.slice(0, 4);
const FIRST: StateCode = 'BW';

const DECISIONS = {
  invite: (circle: Circle, state: StateCode) => decideInvitation(circle, [state]),
  revoke: decideRevocation,
  decline: decideDeclining,
  ask: decideQuestion,
  answer: (circle: Circle, state: StateCode) => ok(decideAnswer(circle, state)),
  coSign: (circle: Circle, state: StateCode) => decideCoSigning(circle, seen(circle, state)),
  confirm: (circle: Circle, state: StateCode) => decideConfirmation(circle, seen(circle, state)),
  contest: (circle: Circle, state: StateCode) => decideContest(circle, seen(circle, state)),
  leave: decideLeaving,
  lead: (circle: Circle, state: StateCode) => decideRoles(circle, [{ state, role: 'LEAD' }]),
  follow: (circle: Circle, state: StateCode) => decideRoles(circle, [{ state, role: 'CO' }]),
  handOver: decideHandover,
  register: (circle: Circle) => decideRegistration(circle, latestNumber(circle)),
};
type Verb = keyof typeof DECISIONS | 'rewrite' | 'polish';
/** What a full circle needs comes up more often than what empties it. */
const OFTEN: Verb[] = ['rewrite', 'polish', 'invite', 'coSign', 'confirm', 'contest', 'handOver'];
const VERBS: Verb[] = [...(Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]), ...OFTEN, ...OFTEN];

const seen = (circle: Circle, state: StateCode) => ({ state, versionNumber: latestNumber(circle) ?? 0 });

const command = fc.record({
  verb: fc.constantFrom(...VERBS),
  state: fc.constantFrom(...LAENDER),
});
type Command = { verb: Verb; state: StateCode };

const BEGUN: Circle = {
  ...{ kind: 'MOTION', status: 'DRAFT', registered: false },
  applicants: [{ state: FIRST, role: 'COORDINATING' }],
  ...{ invitations: [], versions: [], signatures: [] },
};

/** What somebody would remember who only watches: which Land put its name under which version, and what changed since. */
interface Witness {
  signed: Map<StateCode, number>;
  /** Versions that ask everybody; an editorial one joins them when it is contested. */
  ofSubstance: Set<number>;
}

function step(circle: Circle, witness: Witness, { verb, state }: Command): Circle {
  if (verb === 'rewrite' || verb === 'polish') return written(circle, witness, verb === 'polish');
  const decision = DECISIONS[verb](circle, state);
  if (!decision.ok) return circle;
  watch(circle, witness, decision.value);
  return changedCircle(circle, decision.value);
}

function written(circle: Circle, witness: Witness, polished: boolean): Circle {
  const number = (latestNumber(circle) ?? 0) + 1;
  const editorial = polished && number > 1;
  if (!editorial) witness.ofSubstance.add(number);
  return { ...circle, versions: [...circle.versions, { number, editorial, contested: false }] };
}

function watch(circle: Circle, witness: Witness, change: CircleChange): void {
  const latest = latestNumber(circle);
  if (latest !== null) for (const state of change.signed ?? []) witness.signed.set(state, latest);
  for (const state of change.left ?? []) witness.signed.delete(state);
  if (change.contested) witness.ofSubstance.add(change.contested.versionNumber);
}

function afterEach(commands: readonly Command[], check: (circle: Circle, witness: Witness) => void): void {
  const witness: Witness = { signed: new Map(), ofSubstance: new Set() };
  let circle = BEGUN;
  for (const one of commands) {
    circle = step(circle, witness, one);
    check(circle, witness);
  }
}

const sequences = fc.array(command, { minLength: 20, maxLength: 80, size: 'max' });
const RUNS = { numRuns: 1000 };

describe('whatever the Länder do, in any order', () => {
  it('exactly one Land coordinates, and no Land stands in the circle twice', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        afterEach(commands, ({ applicants }) => {
          expect(applicants.filter(({ role }) => role === 'COORDINATING')).toHaveLength(1);
          expect(new Set(applicants.map(({ state }) => state)).size).toBe(applicants.length);
        });
      }),
      RUNS,
    );
  });

  it('no Land is printed whose signature is older than a change it has not confirmed', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        afterEach(commands, ({ applicants, signatures, versions }, witness) => {
          const printed = printedApplicants(boundApplicants(applicants, signatures, versions)).applicants;
          const coordinator = applicants.find(({ role }) => role === 'COORDINATING')?.state;
          for (const { state } of printed) {
            if (state === coordinator) continue;
            const signed = witness.signed.get(state) ?? 0;
            expect(signed).toBeGreaterThan(0);
            expect([...witness.ofSubstance].filter((number) => number > signed)).toEqual([]);
          }
        });
      }),
      RUNS,
    );
  });

  it('every signature belongs to a Land in the circle, one each', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        afterEach(commands, ({ applicants, signatures }) => {
          const circle = applicants.map(({ state }) => state);
          const signed = signatures.map(({ state }) => state);
          expect(signed.filter((state) => !circle.includes(state))).toEqual([]);
          expect(new Set(signed).size).toBe(signed.length);
        });
      }),
      RUNS,
    );
  });

  it('reaches what it is about: full circles, handed over, with signatures that no longer hold', () => {
    const reached = { wide: 0, handed: 0, stale: 0, contested: 0 };
    for (const commands of fc.sample(sequences, { numRuns: 500, seed: 7 }))
      afterEach(commands, ({ applicants, signatures, versions }) => {
        const bound = boundApplicants(applicants, signatures, versions);
        if (applicants.length >= 3) reached.wide += 1;
        if (applicants.some(({ state, role }) => role === 'COORDINATING' && state !== FIRST))
          reached.handed += 1;
        if (bound.length < applicants.length) reached.stale += 1;
        if (versions.some(({ contested }) => contested)) reached.contested += 1;
      });
    expect(Object.values(reached).every((count) => count > 20)).toBe(true);
  });
});
