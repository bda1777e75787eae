import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { changeWording, type ChangeWording } from '@/lib/use-cases/session/change-wording';

/** Keeps the new wording and gives the address of its item on the page of the sitting. */
export async function saveWording(
  actor: Actor,
  command: ChangeWording,
): Promise<Result<string, RefusalCode>> {
  const changed = await changeWording(actor, command);
  return changed.ok ? ok(routes.sessionItem(command.conferenceNumber, command.itemId)) : changed;
}
