import 'server-only';
import { countAttempt } from '@/lib/db/rate-limit';
import type { Actor } from '@/lib/policy/actor';

/** Far above what a person does by hand, far below what a script could do harm with. */
const PER_PERSON = { attempts: 240, seconds: 60 };

/** A sitting is recorded faster, and after an outage everything that waited comes at once, repetitions included. */
const IN_THE_SITTING = { attempts: 900, seconds: 60 };

/** Counts one command of a signed-in person; what the public may send has limits of its own. */
export async function isWithinCommandLimit(actor: Actor): Promise<boolean> {
  return actor.personId === null || countAttempt(`command:${actor.personId}`, PER_PERSON);
}

/** Counts one command of the recording page, beside those of the forms. */
export async function isWithinSessionLimit(actor: Actor): Promise<boolean> {
  return actor.personId === null || countAttempt(`session:${actor.personId}`, IN_THE_SITTING);
}
