import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { now } from '@/lib/clock';
import { loadActor } from '@/lib/db/load-actor';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { readSession } from './session';

/**
 * Who asks, looked up in the database once a request: whoever was disabled or lost a role in between is out at the
 * next click. Without a valid session it is the public.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await readSession();
  const actor = session && (await loadActor(session.personId, session.epoch, now()));
  return actor ?? PUBLIC;
});

/**
 * The signed-in person; everybody else is sent to the sign-in page.
 * @param next where to go after signing in
 */
export async function requireUser(next?: string): Promise<Actor & { personId: string }> {
  const actor = await currentActor();
  if (actor.personId === null) redirect(routes.signIn(next));
  return { ...actor, personId: actor.personId };
}
