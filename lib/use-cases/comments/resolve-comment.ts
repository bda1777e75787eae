import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { settleComment, type SettleComment } from './settle-comment';

/** Marks a thread as done. Refuses what settleComment refuses. */
export function resolveComment(actor: Actor, command: SettleComment): Promise<Result<null, RefusalCode>> {
  return settleComment(actor, command, 'RESOLVED');
}
