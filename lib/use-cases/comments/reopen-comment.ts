import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { settleComment, type SettleComment } from './settle-comment';

/** Takes back that a thread is done. Refuses what settleComment refuses. */
export function reopenComment(actor: Actor, command: SettleComment): Promise<Result<null, RefusalCode>> {
  return settleComment(actor, command, 'REOPENED');
}
