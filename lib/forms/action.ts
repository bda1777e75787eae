import 'server-only';
import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { z } from 'zod';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode, RefusedDemands } from '@/lib/domain/refusal';
import { refusalMessage } from '@/lib/i18n/refusals';
import { refusedDemandsMessage, refusedDemandsWords } from '@/lib/i18n/refused-demands';
import { drainOutbox } from '@/lib/jobs/drain-outbox';
import { log } from '@/lib/log';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { formInput, typedValues } from './form-data';
import type { ExplainedRefusal, FormState, HandedLink } from './form-state';

z.config(z.locales.de());

export interface ActionOptions<Value> {
  /** Where to go after success; without it the form says `done`. */
  redirectTo?: (value: Value) => string;
  /** The German sentence after success. */
  done?: string | ((value: Value) => string);
  /** True: also a refused form has changed what its page shows, for it keeps what was written. */
  keeps?: boolean;
  /** What the command made to be handed over; shown with the answer, this once. */
  link?: (value: Value) => Promise<HandedLink>;
  /** True: also for people who are not signed in (sign-in, one-time links). */
  open?: boolean;
}

type Command<Schema extends z.ZodType, Value> = (
  actor: Actor,
  command: z.output<Schema>,
) => Promise<Result<Value, RefusalCode | RefusedDemands | ExplainedRefusal>>;

/**
 * The one wrapper for server actions: session → actor → rate limit → schema (all field errors, typed values kept) →
 * use case → German sentence. A surprise is logged under a reference number and only that number is shown.
 * `export const accept = action(AcceptImportSchema, acceptImport, { redirectTo: … })` is a form's action for
 * `useActionState`; it also works before JavaScript arrives. Source: ARCHITECTURE §2.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  carryOut: Command<Schema, Value>,
  options: ActionOptions<Value> = {},
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    const values = typedValues(form);
    const outcome = await attempt(schema, carryOut, form, options.open ?? false);
    if (outcome.kind === 'DONE' || options.keeps) revalidatePath('/', 'layout');
    if (outcome.kind === 'REFUSED')
      return { status: 'REFUSED', values, fieldErrors: {}, link: null, ...outcome.state };
    // Whoever sent the form does not wait for the mails that follow from it.
    after(deliver);
    // redirect works by throwing, so it stands outside of everything that catches.
    if (options.redirectTo) redirect(options.redirectTo(outcome.value));
    const link = (await options.link?.(outcome.value)) ?? null;
    const message = typeof options.done === 'function' ? options.done(outcome.value) : (options.done ?? null);
    return { status: 'DONE', message, fieldErrors: {}, values: {}, link };
  };
}

/** A failure is put right by the background's next round (lib/jobs); it is never this command's. */
async function deliver(): Promise<void> {
  try {
    await drainOutbox();
  } catch (error) {
    log().error({ err: error }, 'the outbox could not be drained');
  }
}

type Outcome<Value> =
  | { kind: 'DONE'; value: Value }
  | { kind: 'REFUSED'; state: { message: string; fieldErrors?: Record<string, string[]> } };

async function attempt<Schema extends z.ZodType, Value>(
  schema: Schema,
  carryOut: Command<Schema, Value>,
  form: FormData,
  open: boolean,
): Promise<Outcome<Value>> {
  try {
    const actor = await currentActor();
    if (!open && actor.personId === null) return refused('NOT_SIGNED_IN');
    if (!(await isWithinCommandLimit(actor))) return refused('TOO_MANY_ATTEMPTS');
    const command = schema.safeParse(formInput(form));
    if (!command.success) return refused('INVALID_INPUT', fieldErrors(command.error));
    const result = await carryOut(actor, command.data);
    return result.ok ? { kind: 'DONE', value: result.value } : refused(result.error);
  } catch (error) {
    return { kind: 'REFUSED', state: { message: surpriseMessage(error) } };
  }
}

function refused(
  why: RefusalCode | RefusedDemands | ExplainedRefusal,
  errors: Record<string, string[]> = {},
): Outcome<never> {
  if (typeof why === 'string')
    return { kind: 'REFUSED', state: { message: refusalMessage(why), fieldErrors: errors } };
  if ('obstacles' in why) {
    const state = { message: refusedDemandsMessage(why), fieldErrors: { demands: refusedDemandsWords(why) } };
    return { kind: 'REFUSED', state };
  }
  return { kind: 'REFUSED', state: why };
}

/** German sentences by field name. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) (errors[issue.path.map(String).join('.')] ??= []).push(issue.message);
  return errors;
}

/** Logs what nobody foresaw and gives the sentence with its reference number. */
export function surpriseMessage(error: unknown): string {
  const reference = randomUUID().slice(0, 8).toUpperCase();
  log().error({ reference, err: error }, 'a command failed unexpectedly');
  return `Es ist ein unerwarteter Fehler aufgetreten; gespeichert wurde nichts. Bitte nennen Sie bei Rückfragen die Nummer ${reference}.`;
}
