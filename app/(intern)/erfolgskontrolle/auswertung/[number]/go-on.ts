import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';

/** Where the review goes on, as its forms say. */
interface Onwards {
  next: string | null;
  only: 'offen' | null;
}

/** A verb of the review that gives, as its form asked, the address of the card to go on with. Refuses as the verb does. */
export function goOn<Command>(
  verb: (actor: Actor, command: Command) => Promise<Result<{ conferenceNumber: number }, RefusalCode>>,
) {
  return async (
    actor: Actor,
    { next, only, ...command }: Command & Onwards,
  ): Promise<Result<string, RefusalCode>> => {
    const result = await verb(actor, command as Command);
    return result.ok ? ok(routes.demandReview(result.value.conferenceNumber, next, only)) : result;
  };
}
