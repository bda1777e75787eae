import 'server-only';
import { database } from '@/lib/db/client';
import type { AgendaItem } from '@/lib/db/generated/client';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';

/** An actor of the 22. IntMK, whose office is that of Rheinland-Pfalz. */
export function actorAs(role: Role, state: StateCode | null): Actor {
  const chairs = role === 'OFFICE' && state === 'RP' ? [22] : [];
  const body = role === 'FEDERAL_GUEST' ? 'BMI' : null;
  return { personId: null, name: 'Prüfperson', roles: [{ role, state, body, workingGroupId: null }], chairs };
}

export const CHAIR = actorAs('OFFICE', 'RP');

/** Everybody who has no business changing the agenda of the 22. IntMK, with how each is refused. */
export const OTHERS: [string, Actor, RefusalCode][] = [
  ['another office', actorAs('OFFICE', 'NW'), 'NOT_PERMITTED'],
  ['a Land', actorAs('STATE_APPROVER', 'HH'), 'NOT_PERMITTED'],
  ['the Bund', actorAs('FEDERAL_GUEST', null), 'NOT_FOUND'],
  ['a working group member', actorAs('WORKING_GROUP_MEMBER', null), 'NOT_FOUND'],
  ['the administration', actorAs('ADMINISTRATION', null), 'NOT_FOUND'],
  ['the public', PUBLIC, 'NOT_FOUND'],
];

/** The refusal of a result; null where it was carried out. */
export const refusal = (result: Result<unknown, RefusalCode>): RefusalCode | null =>
  result.ok ? null : result.error;

/** The item of the 22. IntMK that stands under this number, or under this title. */
export function itemOf(name: string): Promise<AgendaItem> {
  return database().agendaItem.findFirstOrThrow({
    where: { meeting: { conference: { number: 22 } }, OR: [{ number: name }, { title: name }] },
  });
}

/** What a form about the item sends along. */
export async function seen(name: string): Promise<{ itemId: string; version: number }> {
  const { id, version } = await itemOf(name);
  return { itemId: id, version };
}

/** The agenda of the 22. IntMK in printed order: "1.1 Title". */
export async function printed(): Promise<string[]> {
  const rows = await database().agendaItem.findMany({
    where: { meeting: { conference: { number: 22 } } },
    orderBy: { position: 'asc' },
    select: { number: true, title: true },
  });
  return rows.map(({ number, title }) => `${number ?? '?'} ${title}`);
}
