import 'server-only';
import { database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { createConference, type CreateConference } from '../create-conference';

/** One of the sample people as actor, by mailbox and domain: "marlene.osthoff@rp". */
export async function sampleActor(address: string): Promise<Actor> {
  const { id, sessionEpoch } = await database().person.findUniqueOrThrow({
    where: { email: `${address}.example` },
    select: { id: true, sessionEpoch: true },
  });
  const actor = await loadActor(id, sessionEpoch, new Date());
  if (!actor) throw new Error(`no actor ${address}`);
  return actor;
}

/** The 23. IntMK as the rotation proposes it, on two days in April 2028. */
export const INTMK_23: CreateConference = {
  number: 23,
  year: 2028,
  chair: 'SL',
  chairConfirmed: false,
  termStartsOn: '2027-07-01',
  termEndsOn: '2028-06-30',
  motto: 'Gemeinsam Zukunft gestalten',
  focusTopics: ['Sprache', 'Arbeit'],
  startsOn: '2028-04-26',
  endsOn: '2028-04-27',
  precision: 'DAY',
  place: 'Saarbrücken',
  byVideo: false,
};

/** The 23. IntMK, made by the office of its chair, who acts from then on as its chair. */
export async function createIntmk23(change: Partial<CreateConference> = {}): Promise<Actor> {
  const result = await createConference(await sampleActor('paula.hemmerling@sl'), { ...INTMK_23, ...change });
  if (!result.ok) throw new Error(result.error);
  return sampleActor('paula.hemmerling@sl');
}

/** The refusal; null where there is none. */
export function code(result: Result<unknown, RefusalCode>): RefusalCode | null {
  return result.ok ? null : result.error;
}
