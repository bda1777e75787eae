import 'server-only';
import { loadActor } from '@/lib/db/load-actor';
import type { Database } from '@/lib/db/client';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import type { Minutes } from '@/lib/domain/minutes';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import type { Actor, Role } from '@/lib/policy/actor';
import { createImportDraft } from '../create-import-draft';

/** What every import test starts from: the Länder, the running 22nd conference of RP, and RP's office. */
export async function layImportBed(db: Database): Promise<Actor> {
  await db.federalState.createMany({
    data: FEDERAL_STATES.map(({ code, name }, index) => ({ code, name, position: index + 1 })),
  });
  await db.conference.create({ data: { number: 22, year: 2027, chairCode: 'RP', status: 'RUNNING' } });
  return actorAs(db, 'OFFICE', 'RP');
}

/** A new person with one role, as actor. */
export async function actorAs(db: Database, role: Role, stateCode: StateCode | null): Promise<Actor> {
  const email = `${role}-${crypto.randomUUID()}@example.org`.toLowerCase();
  const person = await db.person.create({
    data: { email, name: email, roles: { create: { role, stateCode } } },
  });
  const actor = await loadActor(person.id, 0, new Date());
  if (!actor) throw new Error('no actor');
  return actor;
}

/** A draft that holds these minutes of the IntMK without any mark; `beside` sets what else the reading says. */
export async function draftOf(
  minutes: Minutes,
  actor: Actor,
  beside: Partial<MinutesReading> = {},
): Promise<{ draftId: string; version: number }> {
  const conferenceBody = { code: 'INTMK' as const, name: 'IntMK' };
  const unmarked = { minutes, warnings: [], marks: [], headers: [], unknownStates: [], conferenceBody };
  const source = { format: 'txt' as const, lines: [] };
  const reading = { ...unmarked, ...beside };
  const result = await createImportDraft(actor, { fileName: 'niederschrift.txt', source, reading });
  if (!result.ok) throw new Error(result.error);
  return { draftId: result.value, version: 0 };
}
