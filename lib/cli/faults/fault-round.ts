import { randomInt, randomUUID } from 'node:crypto';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import type { SentSessionCommand, SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import { inspectSitting, type Inspection } from './inspect-sitting';
import { RefusedCommand, startProgram, type KillableProgram } from './killable-program';
import type { SittingStore } from './sitting-store';

export const FAULT_KINDS = ['en-bloc', 'queue'] as const;
/** Killed while the Grüne Liste is adopted, or while a queue of outcomes is sent one after the other. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What one kill came to. */
export interface Fault {
  /** How much of what was sent stood in the database before anything was repeated. */
  written: 'NOTHING' | 'SOME' | 'ALL';
  violations: string[];
}

const QUEUE = 12;
/** Beyond the time that the commands take, so that some rounds meet a server that has answered everything. */
const MARGIN = 1.5;

/** How long the commands of a round take here and now, undisturbed: within that the kill is to fall. Milliseconds. */
export async function reachOf(store: SittingStore, kind: FaultKind): Promise<number> {
  await store.restore();
  const sent = await store.look(() => commandsOf(kind, store.session.personId));
  const program = await startProgram(store);
  try {
    await program.send(command(store.session.personId, { kind: 'CALL_ITEM', itemId: null }));
    const started = performance.now();
    for (const one of sent) await program.send(one);
    return Math.ceil((performance.now() - started) * MARGIN);
  } finally {
    await program.kill();
  }
}

/**
 * One round: the sitting anew, commands, SIGKILL at a random moment, a look at what is left, the program again, what had
 * no answer once more with the same keys, and a look at the whole. `reachMs`: how long the commands take.
 */
export async function runRound(store: SittingStore, kind: FaultKind, reachMs: number): Promise<Fault> {
  await store.restore();
  const sent = await store.look(() => commandsOf(kind, store.session.personId));
  const acknowledged = new Set<string>();
  const refusals = await untilKilled(store, sent, acknowledged, randomInt(reachMs));
  const look = (complete: boolean): Promise<Inspection> =>
    store.look(() => inspectSitting(sent, acknowledged, { complete }));
  const left = await look(false);
  const again = await repeated(store, sent, acknowledged);
  const whole = await look(true);
  const { written } = left;
  return {
    written: written === 0 ? 'NOTHING' : written === sent.length ? 'ALL' : 'SOME',
    violations: [...refusals, ...left.violations, ...again, ...whole.violations],
  };
}

/** Sends until the server is dead; tells what it refused. */
async function untilKilled(
  store: SittingStore,
  sent: readonly SentSessionCommand[],
  acknowledged: Set<string>,
  killAfterMs: number,
): Promise<string[]> {
  const program = await startProgram(store);
  const refusals: string[] = [];
  try {
    // The first request of a fresh server loads what it needs; the kill is to meet the write.
    await program.send(command(store.session.personId, { kind: 'CALL_ITEM', itemId: null }));
    const dead = new Promise<void>((resolve) => {
      setTimeout(() => void program.kill().then(resolve), killAfterMs);
    });
    await sendAll(program, sent, acknowledged, refusals);
    await dead;
  } finally {
    await program.kill();
  }
  return refusals;
}

/** One after the other, as the recording page does; ends at the first without an answer. */
async function sendAll(
  program: KillableProgram,
  sent: readonly SentSessionCommand[],
  acknowledged: Set<string>,
  refusals: string[],
): Promise<void> {
  for (const one of sent)
    try {
      await program.send(one);
      acknowledged.add(one.clientKey);
    } catch (error) {
      if (error instanceof RefusedCommand) refusals.push(`${one.command.kind} refused: ${error.message}`);
      return;
    }
}

/** Starts the program again and repeats everything that had no answer. */
async function repeated(
  store: SittingStore,
  sent: readonly SentSessionCommand[],
  acknowledged: Set<string>,
): Promise<string[]> {
  const program = await startProgram(store);
  const refusals: string[] = [];
  try {
    const open = sent.filter(({ clientKey }) => !acknowledged.has(clientKey));
    await sendAll(program, open, acknowledged, refusals);
  } finally {
    await program.kill();
  }
  const silent = sent.filter(({ clientKey }) => !acknowledged.has(clientKey));
  return [...refusals, ...silent.map(({ clientKey }) => `no answer after the restart: ${clientKey}`)];
}

const STATED: StatedOutcome = {
  ...{ outcome: 'UNANIMOUS', counts: null, votes: null, withdrawnBy: null, mergedIntoId: null },
  deviationReason: null,
};

/** What is sent in a round, made from the sitting as it stands. */
async function commandsOf(kind: FaultKind, personId: string): Promise<SentSessionCommand[]> {
  const session = await loadSession(database(), 22);
  const items = session?.items ?? [];
  const list = items.find(({ adoptsGreenList }) => adoptsGreenList);
  if (kind === 'en-bloc') {
    const entryIds = items.flatMap(({ greenListEntryId }) => greenListEntryId ?? []);
    const adoption = { kind: 'ADOPT_GREEN_LIST' as const, itemId: list?.id ?? '', entryIds, stated: STATED };
    return [command(personId, adoption)];
  }
  return items
    .filter(
      (item) =>
        item.kind === 'ITEM' && item.status === 'OPEN' && item.greenListEntryId === null && !item.decision,
    )
    .slice(0, QUEUE)
    .map(({ id }) =>
      command(personId, {
        ...{ kind: 'RECORD_OUTCOME', itemId: id, stated: STATED },
        ...{ seenDecisionId: null, correctionReason: null },
      }),
    );
}

function command(personId: string, what: SessionCommand): SentSessionCommand {
  return { clientKey: randomUUID(), personId, sentAt: new Date().toISOString(), command: what };
}
