import 'server-only';
import type { DispatchChannel } from '@/lib/domain/dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import type { DispatchCommand } from './load-dispatch';
import { sendDispatches } from './send-dispatches';

export interface SendDispatch extends DispatchCommand {
  /** ISO: the day on which it went out. */
  sentOn: string;
  channel: DispatchChannel;
}

/** Marks one letter as sent; refuses what `sendDispatches` refuses. */
export async function sendDispatch(
  actor: Actor,
  { dispatchId, version, ...sending }: SendDispatch,
): Promise<Result<{ dispatchId: string }, RefusalCode>> {
  const sent = await sendDispatches(actor, { drafts: [{ dispatchId, version }], ...sending });
  return sent.ok ? ok({ dispatchId }) : sent;
}
