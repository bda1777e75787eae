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
export type CommandAnswer = { kind: 'DONE' } | ({ kind: 'REFUSED' } & QueueRefusal);

/** In the order in which they were given. */
export type SessionQueue = readonly QueuedCommand[];

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

/** The queue after an answer: what was carried out leaves it, what was refused waits in it. */
export function settled(queue: SessionQueue, clientKey: string, answer: CommandAnswer): SessionQueue {
  if (answer.kind === 'DONE') return queue.filter(({ sent }) => sent.clientKey !== clientKey);
  const { code, message } = answer;
  return replaced(queue, clientKey, (entry) => ({ ...entry, refusal: { code, message } }));
}

/** The queue without a refused command and without what was to correct or take back what it recorded. */
export function discarded(queue: SessionQueue, clientKey: string): SessionQueue {
  const followers = followersOf(queue, clientKey);
  return queue.filter(({ sent }) => sent.clientKey !== clientKey && !followers.has(sent.clientKey));
}

/**
 * Keys of the commands that build on the decision of this one, directly or through one another: they name it by its
 * key, for it has no other name before the program knows it.
 */
export function followersOf(queue: SessionQueue, clientKey: string): Set<string> {
  const decisions = new Set([clientKey]);
  for (const { sent } of queue) {
    const seen = seenDecision(sent.command);
    if (seen !== null && decisions.has(seen)) decisions.add(sent.clientKey);
  }
  decisions.delete(clientKey);
  return decisions;
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
  return corrected.map((entry) => following(entry, clientKey, insistence.clientKey));
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

/** What built on the command with the one key builds on that with the other. */
function following(entry: QueuedCommand, from: string, to: string): QueuedCommand {
  const { command } = entry.sent;
  if (seenDecision(command) !== from) return entry;
  return { ...entry, sent: { ...entry.sent, command: { ...command, seenDecisionId: to } as SessionCommand } };
}

function replaced(
  queue: SessionQueue,
  clientKey: string,
  change: (entry: QueuedCommand) => QueuedCommand,
): SessionQueue {
  return queue.map((entry) => (entry.sent.clientKey === clientKey ? change(entry) : entry));
}
