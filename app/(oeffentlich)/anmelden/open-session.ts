import 'server-only';
import { z } from 'zod';
import { requestOrigin, startSession } from '@/lib/auth/session';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PasswordSignInSchema, SampleSignInSchema } from '@/lib/forms/people-schemas';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { signInAsSamplePerson } from '@/lib/use-cases/people/sign-in-as-sample-person';
import { signInWithPassword } from '@/lib/use-cases/people/sign-in-with-password';
import { localAddress } from './local-address';

const Next = { next: z.string().optional().transform(localAddress) };
export const PasswordSignIn = PasswordSignInSchema.extend(Next);
export const SampleSignIn = SampleSignInSchema.extend(Next);

/** Checks address and password, opens the session and gives the address to go to. Refuses as the use case does. */
export async function openWithPassword(
  _actor: Actor,
  { email, password, next }: z.output<typeof PasswordSignIn>,
): Promise<Result<string, RefusalCode>> {
  const { origin } = await requestOrigin();
  const signedIn = await signInWithPassword({ email, password, origin });
  if (!signedIn.ok) return signedIn;
  await startSession(signedIn.value);
  return ok(next);
}

/** Opens the session of the chosen sample person and gives the address to go to. Refuses as the use case does. */
export async function openAsSamplePerson(
  _actor: Actor,
  { personId, next }: z.output<typeof SampleSignIn>,
): Promise<Result<string, RefusalCode>> {
  const { host } = await requestOrigin();
  const signedIn = await signInAsSamplePerson({ personId, host });
  if (!signedIn.ok) return signedIn;
  await startSession(signedIn.value);
  return ok(next);
}
