import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentSessionCommand, SessionCommand, StatedOutcome } from './session-command';
import {
  discarded,
  enqueued,
  followersOf,
  insisted,
  nextInstant,
  nextToSend,
  retried,
  settled,
  subjectOf,
  type CommandAnswer,
  type SessionQueue,
} from './session-queue';

const STATED: StatedOutcome = {
  ...{ outcome: 'UNANIMOUS', counts: null, votes: null },
  ...{ withdrawnBy: null, mergedIntoId: null, deviationReason: null },
};

const outcome = (itemId: string, seenDecisionId: string | null = null): SessionCommand => ({
  ...{ kind: 'RECORD_OUTCOME', itemId, stated: STATED, seenDecisionId },
  correctionReason: seenDecisionId === null ? null : 'Versehen',
});

const sent = (clientKey: string, command: SessionCommand, ms = 0): SentSessionCommand => ({
  ...{ clientKey, personId: 'p', command },
  sentAt: new Date(ms).toISOString(),
});

const queueOf = (...commands: SentSessionCommand[]): SessionQueue =>
  commands.reduce<SessionQueue>((queue, command) => enqueued(queue, command), []);
const keysOf = (queue: SessionQueue) => queue.map((entry) => entry.sent.clientKey);
const DONE: CommandAnswer = { kind: 'DONE' };
const REFUSED: CommandAnswer = { kind: 'REFUSED', code: 'DECIDED_MEANWHILE', message: 'Schon festgehalten.' };

describe('the queue of the recording page', () => {
  it('sends in the order in which the commands were given', () => {
    const queue = queueOf(sent('a', outcome('1')), sent('b', outcome('2')));
    expect(nextToSend(queue)?.sent.clientKey).toBe('a');
    expect(keysOf(settled(queue, 'a', DONE))).toEqual(['b']);
    expect(nextToSend([])).toBeNull();
  });

  it('holds up the item of a refused command and lets the others go on', () => {
    const queue = queueOf(
      sent('a', outcome('1')),
      sent('b', outcome('1', 'a')),
      sent('c', { kind: 'CALL_ITEM', itemId: '1' }),
      sent('d', outcome('2')),
    );
    const refused = settled(queue, 'a', REFUSED);
    expect(nextToSend(refused)?.sent.clientKey).toBe('c');
    const after = settled(refused, 'c', DONE);
    expect(nextToSend(after)?.sent.clientKey).toBe('d');
    expect(nextToSend(settled(after, 'd', REFUSED))).toBeNull();
    expect(nextToSend(retried(after, 'a'))?.sent.clientKey).toBe('a');
  });

  it('gives up a refused command with what builds on it, and nothing else', () => {
    const queue = queueOf(
      sent('a', outcome('1')),
      sent('b', outcome('1', 'a')),
      sent('c', {
        ...{ kind: 'TAKE_BACK', itemId: '1', reason: 'Versehen' },
        seenDecisionId: 'b',
      }),
      sent('d', outcome('1')),
    );
    expect([...followersOf(queue, 'a')]).toEqual(['b', 'c']);
    expect(keysOf(discarded(settled(queue, 'a', REFUSED), 'a'))).toEqual(['d']);
  });

  it('records a refused outcome as a correction in its place, and what follows builds on that', () => {
    const queue = queueOf(sent('a', outcome('1')), sent('b', outcome('1', 'a')));
    const [first, second] = insisted(settled(queue, 'a', REFUSED), 'a', {
      ...{ clientKey: 'n', standingId: 'stands', reason: 'Wir hatten anders gezählt.' },
    });
    expect(first).toMatchObject({ refusal: null, sent: { clientKey: 'n' } });
    expect(first?.sent.command).toMatchObject({
      seenDecisionId: 'stands',
      correctionReason: 'Wir hatten anders gezählt.',
    });
    expect(second?.sent.command).toMatchObject({ seenDecisionId: 'n' });
  });

  it('never gives a command an instant before the last one', () => {
    const queue = queueOf(sent('a', outcome('1'), 5_000));
    expect(nextInstant(queue, 4_000)).toBe(5_001);
    expect(nextInstant(queue, 9_000)).toBe(9_000);
    expect(nextInstant([], 4_000)).toBe(4_000);
  });
});

/** A program as the queue knows it: it keeps its answer for every key and may forget to deliver it. */
class Program {
  readonly carriedOut: SentSessionCommand[] = [];
  private readonly answers = new Map<string, CommandAnswer>();

  constructor(private readonly refuses: (command: SentSessionCommand) => boolean = () => false) {}

  carryOut(command: SentSessionCommand): CommandAnswer {
    const known = this.answers.get(command.clientKey);
    if (known) return known;
    // A refusal is not stored: nothing happened.
    if (this.refuses(command)) return REFUSED;
    this.carriedOut.push(command);
    this.answers.set(command.clientKey, DONE);
    return DONE;
  }
}

type Step = 'give' | 'correct' | 'send' | 'lose the request' | 'lose the answer' | 'reload';
const steps = fc.array(
  fc.constantFrom<Step>('give', 'correct', 'send', 'lose the request', 'lose the answer', 'reload'),
  { maxLength: 60 },
);

/** Plays the steps against the program; gives the keys in the order given and what is left in the browser. */
function play(program: Program, story: readonly Step[]): { given: string[]; queue: SessionQueue } {
  let queue: SessionQueue = [];
  const given: string[] = [];
  const give = (command: SessionCommand) => {
    const key = `k${given.length}`;
    given.push(key);
    queue = enqueued(queue, sent(key, command, nextInstant(queue, 0)));
  };
  const send = (fate: Step) => {
    const next = nextToSend(queue);
    if (next === null || fate === 'lose the request') return;
    const answer = program.carryOut(next.sent);
    if (fate === 'send') queue = settled(queue, next.sent.clientKey, answer);
  };
  for (const step of story) {
    if (step === 'give') give(outcome(`item-${given.length % 3}`));
    else if (step === 'correct') {
      const last = queue.at(-1)?.sent;
      if (last?.command.kind === 'RECORD_OUTCOME') give(outcome(last.command.itemId, last.clientKey));
    } else if (step === 'reload') queue = JSON.parse(JSON.stringify(queue)) as SessionQueue;
    else send(step);
  }
  while (nextToSend(queue)) send('send');
  return { given, queue };
}

describe('whatever the connection does', () => {
  it('has each command carried out exactly once, in order, after what it corrects', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const program = new Program();
        const { given, queue } = play(program, story);
        expect(queue).toEqual([]);
        expect(program.carriedOut.map(({ clientKey }) => clientKey)).toEqual(given);
        const known = new Set<string | null>([null]);
        for (const { clientKey, command } of program.carriedOut) {
          expect('seenDecisionId' in command && known.has(command.seenDecisionId)).toBe(true);
          known.add(clientKey);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of each item also where the program refuses, and loses no refused command', () => {
    fc.assert(
      fc.property(steps, fc.uniqueArray(fc.nat(40)), (story, refusedKeys) => {
        const refused = new Set(refusedKeys.map((index) => `k${index}`));
        const program = new Program(({ clientKey }) => refused.has(clientKey));
        const { given, queue } = play(program, story);
        const done = program.carriedOut.map(({ clientKey }) => clientKey);
        expect([...done, ...keysOf(queue)].sort()).toEqual([...given].sort());
        const heldUp = new Set<string>();
        for (const entry of queue) {
          const subject = subjectOf(entry.sent.command);
          if (entry.refusal) heldUp.add(subject);
          expect(heldUp.has(subject)).toBe(true);
        }
        const rank = (key: string) => given.indexOf(key);
        for (const subject of new Set(program.carriedOut.map(({ command }) => subjectOf(command)))) {
          const ranks = program.carriedOut
            .filter(({ command }) => subjectOf(command) === subject)
            .map(({ clientKey }) => rank(clientKey));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }),
      { numRuns: 500 },
    );
  });
});
