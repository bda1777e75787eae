import type { SentSessionCommand, SessionCommand } from './session-command';

/** A command that the program has not confirmed; it lies in this browser until then. */
export interface QueuedCommand {
  sent: SentSessionCommand;
  /** Set once the program refused it: it waits for the person who gave it. Null: still to be sent. */
  refusal: QueueRefusal | null;
}

export interface QueueRefusal {
  code: string;
  /** The sentence that says why. */
  message: string;
}

/** What the program answered. No answer is no answer: the command stays and is sent again with the same key. */
export type CommandAnswer =
  { kind: 'DONE'; decisionId: string | null } | ({ kind: 'REFUSED' } & QueueRefusal);

/** In the order in which they were given. */
export type SessionQueue = readonly QueuedCommand[];

const PENDING = 'pending:';

/** What stands for the decision of a command that is not confirmed yet, until the program names its own id. */
export function pendingDecisionId(clientKey: string): string {
  return PENDING + clientKey;
}

/** True for a decision that only this browser knows of. */
export function isPendingDecision(decisionId: string): boolean {
  return decisionId.startsWith(PENDING);
}

/** What a command is about. Two commands about the same thing are never sent out of order. */
export function subjectOf(command: SessionCommand): string {
  if (command.kind === 'CALL_ITEM') return 'call';
  return 'state' in command ? `state:${command.state}` : `item:${command.itemId}`;
}

/** Milliseconds since 1970 for the next command: never before the last one, whatever the clock of the machine does. */
export function nextInstant(queue: SessionQueue, nowMs: number): number {
  const last = queue.at(-1);
  return last === undefined ? nowMs : Math.max(nowMs, Date.parse(last.sent.sentAt) + 1);
}

/** The queue with one command more, at its end. */
export function enqueued(queue: SessionQueue, sent: SentSessionCommand): SessionQueue {
  return [...queue, { sent, refusal: null }];
}

/**
 * What goes out next: the oldest that was not refused and does not follow a refused one about the same thing. So a
 * conflict holds up its own item and nothing else. Null: nothing can be sent.
 */
export function nextToSend(queue: SessionQueue): QueuedCommand | null {
  const heldUp = new Set<string>();
  for (const entry of queue) {
    const subject = subjectOf(entry.sent.command);
    if (entry.refusal !== null) heldUp.add(subject);
    else if (!heldUp.has(subject)) return entry;
  }
  return null;
}

/** The queue after an answer: carried out it leaves, and what builds on it learns the id of its decision. */
export function settled(queue: SessionQueue, clientKey: string, answer: CommandAnswer): SessionQueue {
  if (answer.kind === 'REFUSED') {
    const { code, message } = answer;
    return replaced(queue, clientKey, (entry) => ({ ...entry, refusal: { code, message } }));
  }
  return renamed(without(queue, clientKey), pendingDecisionId(clientKey), answer.decisionId);
}

/**
 * The queue after the record was read anew: what builds on a decision of this browser names it by its id.
 * @param recorded the decisions on record, with the keys of the commands that made them
 */
export function informed(
  queue: SessionQueue,
  recorded: readonly { id: string; clientKey: string | null }[],
): SessionQueue {
  const ids = new Map(recorded.map(({ id, clientKey }) => [clientKey && pendingDecisionId(clientKey), id]));
  const waited = queue.map(({ sent }) => seenDecision(sent.command)).filter((seen) => seen !== null);
  return waited.reduce((known, seen) => renamed(known, seen, ids.get(seen) ?? null), queue);
}

/** The queue without a refused command and without what was to correct or take back what it recorded. */
export function discarded(queue: SessionQueue, clientKey: string): SessionQueue {
  const followers = followersOf(queue, clientKey);
  return queue.filter(({ sent }) => sent.clientKey !== clientKey && !followers.has(sent.clientKey));
}

/** Keys of the commands that build on the decision of this one, directly or through one another. */
export function followersOf(queue: SessionQueue, clientKey: string): Set<string> {
  const keys = new Set<string>();
  const decisions = new Set([pendingDecisionId(clientKey)]);
  for (const { sent } of queue) {
    const seen = seenDecision(sent.command);
    if (seen === null || !decisions.has(seen)) continue;
    keys.add(sent.clientKey);
    decisions.add(pendingDecisionId(sent.clientKey));
  }
  return keys;
}

/** The refused command is to be sent once more as it is. */
export function retried(queue: SessionQueue, clientKey: string): SessionQueue {
  return replaced(queue, clientKey, (entry) => ({ ...entry, refusal: null }));
}

export interface Insistence {
  /** A new one: it is another command. */
  clientKey: string;
  /** What stands now and is corrected; null where the item is undecided. */
  standingId: string | null;
  reason: string;
}

/** The refused outcome is recorded as a correction of what stands now, in the place it had. */
export function insisted(queue: SessionQueue, clientKey: string, insistence: Insistence): SessionQueue {
  const { standingId, reason } = insistence;
  const corrected = replaced(queue, clientKey, ({ sent }) => ({
    refusal: null,
    sent: {
      ...sent,
      clientKey: insistence.clientKey,
      command: correcting(sent.command, standingId, standingId === null ? null : reason),
    },
  }));
  return renamed(corrected, pendingDecisionId(clientKey), pendingDecisionId(insistence.clientKey));
}

function correcting(
  command: SessionCommand,
  seenDecisionId: string | null,
  correctionReason: string | null,
): SessionCommand {
  return command.kind === 'RECORD_OUTCOME' ? { ...command, seenDecisionId, correctionReason } : command;
}

/** The decision that a command says it saw; null where it saw none. */
function seenDecision(command: SessionCommand): string | null {
  return 'seenDecisionId' in command ? command.seenDecisionId : null;
}

function renamed(queue: SessionQueue, from: string, to: string | null): SessionQueue {
  if (to === null) return queue;
  return queue.map((entry) => {
    const { command } = entry.sent;
    if (seenDecision(command) !== from) return entry;
    const knowing = { ...command, seenDecisionId: to } as SessionCommand;
    return { ...entry, sent: { ...entry.sent, command: knowing } };
  });
}

function without(queue: SessionQueue, clientKey: string): SessionQueue {
  return queue.filter(({ sent }) => sent.clientKey !== clientKey);
}

function replaced(
  queue: SessionQueue,
  clientKey: string,
  change: (entry: QueuedCommand) => QueuedCommand,
): SessionQueue {
  return queue.map((entry) => (entry.sent.clientKey === clientKey ? change(entry) : entry));
}
