import 'server-only';
import fc from 'fast-check';
import type { Database } from '@/lib/db/client';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { dispatchAgenda } from '../agenda/dispatch-agenda';
import { mergeItem } from '../agenda/merge-item';
import { moveItem } from '../agenda/move-item';
import { placeMotion } from '../agenda/place-motion';
import { startAgenda } from '../agenda/start-agenda';
import { shownNow } from '../agenda/testing/dispatch-now';
import { liftItem } from '../green-list/lift-item';
import { sealGreenList } from '../green-list/seal-green-list';
import { coSignMotion } from '../motions/co-sign-motion';
import { confirmText } from '../motions/confirm-text';
import { contestEditorialChange } from '../motions/contest-editorial-change';
import { createMotion } from '../motions/create-motion';
import { handOverCoordination } from '../motions/hand-over-coordination';
import { leaveMotion } from '../motions/leave-motion';
import { registerMotion } from '../motions/register-motion';
import { saveTextVersion } from '../motions/save-text-version';
import { done, writeVersion, type MotionCast } from '../motions/testing/motion-bed';
import { withdrawMotion } from '../motions/withdraw-motion';
import { recordResults } from '../preparatory/record-results';

/**
 * What people do to a conference's motions and agenda, and how often; whether it is refused, the use cases say. What
 * ends a motion is rare, or little would happen after it.
 */
const WEIGHTS = {
  ...{ write: 4, writeEditorially: 4, contest: 4, coSign: 3, confirm: 4, leave: 2, handOver: 6 },
  ...{ register: 2, withdraw: 1, place: 3, move: 3, merge: 3, dispatch: 3, seal: 5, lift: 4 },
};
export type Verb = keyof typeof WEIGHTS;
export const VERBS = Object.keys(WEIGHTS) as Verb[];

export interface Step {
  verb: Verb;
  /** Which of the motions. */
  motion: number;
  /** Which Land acts, or is meant. */
  state: StateCode;
}

const STATES = ['HH', 'HB', 'SH'] as const;
const MOTIONS = 3;

export const anyStep: fc.Arbitrary<Step> = fc.record({
  verb: fc.oneof(...VERBS.map((verb) => ({ weight: WEIGHTS[verb], arbitrary: fc.constant(verb) }))),
  motion: fc.nat(MOTIONS - 1),
  state: fc.constantFrom(...STATES),
});

/** A conference of its own for one run: motions of Hamburg, two of them co-signed, registered and on the agenda. */
export interface Preparation {
  number: number;
  meetingId: string;
  office: Actor;
  lands: Partial<Record<StateCode, Actor>>;
  motionIds: string[];
}

export async function layPreparation(db: Database, cast: MotionCast, number: number): Promise<Preparation> {
  const { id: conferenceId } = await db.conference.create({
    data: { number, year: 2030, chairCode: 'RP', status: 'RUNNING' },
  });
  await db.meeting.create({ data: { conferenceId, kind: 'PREPARATORY' } });
  const { id: meetingId } = await db.meeting.create({ data: { conferenceId, kind: 'MAIN' } });
  const office = { ...cast.office, chairs: [number] };
  await done(startAgenda(office, { conferenceNumber: number }));
  const motionIds: string[] = [];
  for (let index = 0; index < MOTIONS; index++) {
    const motionId = await done(
      createMotion(cast.hh, {
        ...{ conferenceNumber: number, kind: 'MOTION', title: `Antrag ${index}`, topic: null },
        applicant: { state: 'HH' },
      }),
    );
    await writeVersion(cast.hh, motionId, `Fassung eins von Antrag ${index}.`);
    motionIds.push(motionId);
    if (index === 0) continue;
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1 }));
    await done(coSignMotion(cast.sh, { motionId, state: 'SH', versionNumber: 1 }));
    await done(placeMotion(office, { motionId, admitLate: true, parentId: null, beforeId: null }));
  }
  const lands = { HH: cast.hh, HB: cast.hb, SH: cast.sh };
  return { number, meetingId, office, lands, motionIds };
}

/** A motion as whoever acts sees it at that moment. */
async function seenMotion(db: Database, { motionIds, lands, meetingId }: Preparation, index: number) {
  const motion = await db.motion.findUniqueOrThrow({
    where: { id: motionIds[index] ?? '' },
    include: {
      textVersions: { orderBy: { number: 'desc' } },
      applicants: { where: { until: null, role: 'COORDINATING' } },
      agendaItems: { where: { meetingId }, include: { greenListEntries: { orderBy: { sealedAt: 'desc' } } } },
    },
  });
  const coordinator = lands[motion.applicants[0]?.stateCode ?? 'HH'];
  const [item] = motion.agendaItems;
  return {
    ...{ motionId: motion.id, version: motion.version, title: motion.title },
    latest: motion.textVersions[0],
    ...{
      coordinator: coordinator ?? missing(),
      itemId: item?.id ?? motion.id,
      itemVersion: item?.version ?? 0,
    },
    entryId: item?.greenListEntries[0]?.id ?? motion.id,
  };
}

function missing(): never {
  throw new Error('no Land coordinates, or one that nobody stands for');
}

type Outcome = Promise<Result<unknown, string>>;

/** Carries out one step as the page of whoever acts would send it. */
export async function carryOut(db: Database, run: Preparation, step: Step, words: string): Outcome {
  const seen = await seenMotion(db, run, step.motion);
  const { motionId, version, coordinator } = seen;
  const { state } = step;
  const land = run.lands[state] ?? missing();
  const decision = { motionId, state, versionNumber: seen.latest?.number ?? 0 };
  const item = { itemId: seen.itemId, version: seen.itemVersion };
  const verbs: Record<Verb, () => Outcome> = {
    write: () => write(seen, words, false),
    writeEditorially: () => write(seen, words, true),
    contest: () => contestEditorialChange(land, decision),
    coSign: () => coSignMotion(land, decision),
    confirm: () => confirmText(land, decision),
    leave: () => leaveMotion(land, { motionId, state }),
    handOver: () => handOverCoordination(coordinator, { motionId, version, to: state }),
    register: () => registerMotion(coordinator, { motionId, versionNumber: decision.versionNumber }),
    withdraw: () => withdrawMotion(coordinator, { motionId, version }),
    place: () => placeMotion(run.office, { motionId, admitLate: true, parentId: null, beforeId: null }),
    move: () => moveItem(run.office, { ...item, step: 'UP' }),
    merge: async () => {
      const target = await seenMotion(db, run, (step.motion + 1) % MOTIONS);
      return mergeItem(run.office, { ...item, targetId: target.itemId });
    },
    dispatch: async () => dispatchAgenda(run.office, await shownNow(run.number)),
    seal: () => seal(db, run, seen.itemId),
    lift: () => liftItem(land, { itemId: seen.itemId, entryId: seen.entryId, state }),
  };
  return verbs[step.verb]();
}

function write(
  { motionId, title, coordinator, latest }: Awaited<ReturnType<typeof seenMotion>>,
  words: string,
  editorial: boolean,
): Outcome {
  const text = {
    ...{ title, rationale: [] },
    blocks: [{ id: 'z1', kind: 'CLAUSE' as const, level: 1, text: words }],
  };
  return saveTextVersion(coordinator, { motionId, baseNumber: latest?.number ?? 0, text, editorial });
}

/** The Vorkonferenz agrees on an item, and the office seals what was agreed. */
async function seal(db: Database, { office, number, meetingId }: Preparation, itemId: string): Outcome {
  const recorded = await recordResults(office, {
    conferenceNumber: number,
    results: [{ itemId, outcome: 'GREEN_LIST', note: null, version: null }],
  });
  if (!recorded.ok) return recorded;
  const items = await db.agendaItem.findMany({
    where: {
      ...{ meetingId, greenListEntries: { none: {} } },
      preparatoryResults: { some: { outcome: 'GREEN_LIST' } },
    },
    include: { motion: { include: { textVersions: { orderBy: { number: 'desc' }, take: 1 } } } },
  });
  const textVersionIds = items.flatMap(({ motion }) => motion?.textVersions[0]?.id ?? []);
  return sealGreenList(office, { conferenceNumber: number, textVersionIds });
}
