import 'server-only';
import type { Circle, Standing } from '@/lib/domain/circle';
import { isChangeable, latestNumber, signedNumber, standings } from '@/lib/domain/circle';
import { contestableVersions } from '@/lib/domain/co-signing-decisions';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import type { MotionText } from '@/lib/domain/motion-text';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { MotionSubject } from '@/lib/policy/permission';

/** What the reader's own Land has to do with the motion, and what it can do now. */
export interface OwnStanding {
  state: StateCode;
  name: string;
  /** OUTSIDE: a registered motion that the Land has nothing to do with so far. */
  standing: Standing | 'OUTSIDE';
  /** False: the person drafts for its Land but does not bind it. */
  binds: boolean;
  /** Words of the coordinating Land with its invitation. */
  message: string | null;
  /** The Land's question and what was answered. */
  question: { text: string; answers: string[] } | null;
  /** The version the Land signed, and the latest: shown as what changed in between. */
  change: { signed: number; before: MotionText; after: MotionText } | null;
  /** Numbers of the editorial versions that the Land can contest. */
  contestable: number[];
  can: { coSign: boolean; answer: boolean; confirm: boolean; leave: boolean };
}

/** The Länder for which the actor drafts: what each has to do with the motion. */
export function ownStandings(
  actor: Actor,
  circle: Circle,
  subject: MotionSubject,
  details: {
    messages: ReadonlyMap<StateCode, string | null>;
    questions: ReadonlyMap<StateCode, OwnStanding['question']>;
    texts: ReadonlyMap<number, MotionText>;
  },
): OwnStanding[] {
  const standing = new Map(standings(circle).map((one) => [one.state, one.standing]));
  return statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').map((state) => {
    const own = standing.get(state) ?? 'OUTSIDE';
    const binds = statesOf(actor, 'STATE_APPROVER').includes(state);
    return {
      ...{ state, name: stateName(state), standing: own, binds },
      message: details.messages.get(state) ?? null,
      question: details.questions.get(state) ?? null,
      change: changeSince(circle, state, details.texts),
      contestable: contestableVersions(circle, state),
      can: binds ? rights(actor, circle, subject, own) : NOTHING,
    };
  });
}

const NOTHING = { coSign: false, answer: false, confirm: false, leave: false };

function rights(
  actor: Actor,
  circle: Circle,
  subject: MotionSubject,
  standing: OwnStanding['standing'],
): OwnStanding['can'] {
  if (!isChangeable(circle)) return NOTHING;
  const waits = standing === 'INVITED' || standing === 'QUESTION';
  const outside = waits || standing === 'DECLINED' || standing === 'OUTSIDE';
  const hasText = latestNumber(circle) !== null;
  return {
    coSign: outside && hasText && can(actor, 'motion.coSign', subject),
    answer: waits && can(actor, 'motion.answerInvitation', subject),
    confirm: standing === 'TO_CONFIRM' && can(actor, 'motion.confirm', subject),
    leave: !outside && standing !== 'COORDINATING' && can(actor, 'motion.confirm', subject),
  };
}

function changeSince(
  circle: Circle,
  state: StateCode,
  texts: ReadonlyMap<number, MotionText>,
): OwnStanding['change'] {
  const [signed, latest] = [signedNumber(circle, state), latestNumber(circle)];
  if (signed === null || latest === null || signed === latest) return null;
  const [before, after] = [texts.get(signed), texts.get(latest)];
  return before && after ? { signed, before, after } : null;
}
