import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Session, SessionItem } from '@/lib/domain/session';
import type { SessionAnswer, SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import type { Actor } from '@/lib/policy/actor';
import { dispatchNow } from '../../agenda/testing/dispatch-now';
import { done, greenListCast, sealed, type GreenListCast } from '../../green-list/testing/green-list-bed';
import { carryOutSessionCommand } from '../carry-out-session-command';
import { openSession } from '../open-session';
import type { SessionRefusal, SessionResult } from '../session-act';

/** The sample people, the agenda of the 22. IntMK sent out with 1.1 and 3.1 on the Grüne Liste, and the sitting open. */
export async function openedSession(db: Database): Promise<GreenListCast> {
  const cast = await greenListCast(db);
  await sealed(db, cast.office, '1.1', '3.1');
  await dispatchNow(cast.office);
  await done(openSession(cast.office, { conferenceNumber: 22 }));
  return cast;
}

/** The sitting as it stands. */
export async function sessionNow(db: Database): Promise<Session> {
  const session = await loadSession(db, 22);
  if (!session) throw new Error('no sitting');
  return session;
}

/** An item of it by its number. */
export async function itemNow(db: Database, number: string): Promise<SessionItem> {
  const item = (await sessionNow(db)).items.find((one) => one.number === number);
  if (!item) throw new Error(`no TOP ${number}`);
  return item;
}

/** What the chair states, with everything left out that nobody said. */
export function stated(outcome: StatedOutcome['outcome'], rest: Partial<StatedOutcome> = {}): StatedOutcome {
  return {
    ...{ outcome, counts: null, votes: null, withdrawnBy: null, mergedIntoId: null, deviationReason: null },
    ...rest,
  };
}

/** Sends a command as the page of this person does. */
export function send(
  actor: Actor,
  command: SessionCommand,
  clientKey: string = randomUUID(),
): Promise<SessionResult<SessionAnswer>> {
  const sent = { clientKey, personId: actor.personId ?? '', sentAt: '2027-03-18T09:00:00.000Z', command };
  return carryOutSessionCommand(actor, sent, 22);
}

/** Why a command was refused; null if it was carried out. */
export async function refusalOf(
  result: Promise<SessionResult<unknown>>,
): Promise<SessionRefusal['code'] | null> {
  const { ok, ...rest } = await result;
  return ok ? null : (rest as { error: SessionRefusal }).error.code;
}

/** The entry of the ledger that a command made. */
export async function recorded(result: Promise<SessionResult<SessionAnswer>>): Promise<string> {
  const { decisionId } = await done(
    result.then((one) => (one.ok ? one : { ok: false as const, error: one.error.code })),
  );
  if (decisionId === null) throw new Error('nothing was decided');
  return decisionId;
}

/** Records an outcome of an item on what stands now. */
export async function recordNow(
  db: Database,
  actor: Actor,
  number: string,
  what: StatedOutcome,
  correctionReason: string | null = null,
): Promise<SessionResult<SessionAnswer>> {
  const { id, decision } = await itemNow(db, number);
  return send(actor, {
    ...{ kind: 'RECORD_OUTCOME', itemId: id, stated: what },
    ...{ seenDecisionId: decision?.id ?? null, correctionReason },
  });
}

/** Takes back what stands of an item. */
export async function takeBackNow(
  db: Database,
  actor: Actor,
  number: string,
): Promise<SessionResult<SessionAnswer>> {
  const { id, decision } = await itemNow(db, number);
  return send(actor, {
    ...{ kind: 'TAKE_BACK', itemId: id, seenDecisionId: decision?.id ?? randomUUID() },
    reason: 'Verlesen.',
  });
}

/** Adopts what is on the Grüne Liste now. */
export async function adoptNow(
  db: Database,
  actor: Actor,
  what: StatedOutcome = stated('UNANIMOUS'),
): Promise<SessionResult<SessionAnswer>> {
  const { items } = await sessionNow(db);
  const itemId = items.find(({ adoptsGreenList }) => adoptsGreenList)?.id ?? randomUUID();
  const entryIds = items.flatMap(({ greenListEntryId }) => greenListEntryId ?? []);
  return send(actor, { kind: 'ADOPT_GREEN_LIST', itemId, entryIds, stated: what });
}

/** These Länder come into the room; by default all. */
export async function arrive(actor: Actor, states: readonly StateCode[] = STATE_CODES): Promise<void> {
  for (const state of states) {
    const result = await send(actor, { kind: 'STATE_ARRIVED', state, itemId: null });
    if (!result.ok) throw new Error(result.error.code);
  }
}

/** Every revision of an item's resolution, oldest first. */
export async function resolutionsOf(db: Database, number: string) {
  const { id } = await itemNow(db, number);
  const rows = await db.resolution.findMany({
    where: { agendaItemId: id },
    orderBy: { revision: 'asc' },
    include: { applicants: { orderBy: { position: 'asc' } } },
  });
  return rows.map((row) => ({ ...row, applicants: row.applicants.map(({ stateCode }) => stateCode) }));
}

/** The motion behind an item. */
export async function motionNow(db: Database, number: string) {
  const { id } = await itemNow(db, number);
  return db.motion.findFirstOrThrow({ where: { agendaItems: { some: { id } } } });
}
