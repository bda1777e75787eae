import { compareStates, type StateCode } from './federal-state';
import type { RecordedDecision, Session, SessionItem } from './session';
import type { SentSessionCommand, SessionCommand, SessionOutcome, StatedOutcome } from './session-command';
import type { SessionQueue } from './session-queue';
import { countsOf } from './vote';

/**
 * The sitting as it will stand once the queue has arrived: what the recording page shows meanwhile. Refused commands
 * are left out, and so are those that arrived although their answer did not. It judges nothing; the program does that
 * when the commands arrive.
 * @param recordedBy the name of the person whose queue it is
 */
export function sessionWithQueue(session: Session, queue: SessionQueue, recordedBy: string): Session {
  const known = recordedKeys(session);
  return queue
    .filter(({ refusal, sent }) => refusal === null && !known.has(sent.clientKey))
    .reduce((before, { sent }) => after(before, sent, recordedBy), session);
}

/** True for an entry of which the program has not heard yet: it has no name but the key of its command. */
export function isPending({ id, clientKey }: RecordedDecision): boolean {
  return id === clientKey;
}

/** Keys of the commands that the record knows already. */
function recordedKeys(session: Session): Set<string> {
  return new Set(session.items.flatMap(({ log }) => log.flatMap(({ clientKey }) => clientKey ?? [])));
}

function after(session: Session, sent: SentSessionCommand, recordedBy: string): Session {
  const { command } = sent;
  switch (command.kind) {
    case 'CALL_ITEM':
      return { ...session, calledItemId: command.itemId };
    case 'RECORD_OUTCOME': {
      const entry = entryOf(sent, command.stated, recordedBy, command.correctionReason);
      return changed(session, [command.itemId], (item) => decided(session, item, entry, command.stated));
    }
    case 'TAKE_BACK':
      return changed(session, [command.itemId], (item) => takenBack(item, sent, recordedBy, command));
    case 'ADOPT_GREEN_LIST': {
      const entry = entryOf(sent, command.stated, recordedBy, null);
      const adopted = session.items
        .filter(({ greenListEntryId }) => command.entryIds.some((id) => id === greenListEntryId))
        .map(({ id }) => id);
      return changed(session, [command.itemId, ...adopted], (item) =>
        decided(session, item, { ...entry, enBloc: item.id !== command.itemId }, command.stated),
      );
    }
    case 'STATE_ARRIVED':
      return { ...session, present: inOrder([...session.present, command.state]) };
    case 'STATE_LEFT':
      return { ...session, present: session.present.filter((state) => state !== command.state) };
  }
}

function changed(
  session: Session,
  ids: readonly string[],
  change: (item: SessionItem) => SessionItem,
): Session {
  return { ...session, items: session.items.map((item) => (ids.includes(item.id) ? change(item) : item)) };
}

function decided(
  session: Session,
  item: SessionItem,
  entry: RecordedDecision,
  { outcome, withdrawnBy, mergedIntoId }: StatedOutcome,
): SessionItem {
  const target = session.items.find(({ id }) => id === mergedIntoId);
  return {
    ...item,
    status: STATUS[outcome] ?? 'OPEN',
    decision: entry,
    log: [...item.log, entry],
    withdrawnBy: outcome === 'WITHDRAWN' ? withdrawnBy : null,
    mergedInto: outcome === 'MERGED' && target ? { id: target.id, number: target.number } : null,
  };
}

const STATUS: Partial<Record<SessionOutcome, SessionItem['status']>> = {
  WITHDRAWN: 'WITHDRAWN',
  MERGED: 'MERGED',
  POSTPONED: 'POSTPONED',
};

function takenBack(
  item: SessionItem,
  sent: SentSessionCommand,
  recordedBy: string,
  { reason }: Extract<SessionCommand, { kind: 'TAKE_BACK' }>,
): SessionItem {
  const last = item.decision;
  if (last === null) return item;
  const entry: RecordedDecision = {
    ...last,
    ...{ id: sent.clientKey, clientKey: sent.clientKey },
    ...{ takenBack: true, correctionReason: reason },
    ...{ recordedBy, recordedAt: new Date(sent.sentAt) },
  };
  return {
    ...item,
    ...{ status: 'OPEN', decision: null, withdrawnBy: null, mergedInto: null },
    log: [...item.log, entry],
  };
}

function entryOf(
  { clientKey, sentAt }: SentSessionCommand,
  { outcome, counts, votes, deviationReason }: StatedOutcome,
  recordedBy: string,
  correctionReason: string | null,
): RecordedDecision {
  return {
    ...{ id: clientKey, clientKey },
    ...{ outcome, votes, deviationReason, correctionReason, recordedBy },
    counts: counts ?? (votes ? countsOf(votes) : null),
    // Who was there the program takes from the attendance when the command arrives.
    ...{ absent: [], enBloc: false, takenBack: false, unconfirmedRule: false },
    recordedAt: new Date(sentAt),
  };
}

function inOrder(states: readonly StateCode[]): StateCode[] {
  return [...new Set(states)].sort(compareStates);
}
