import 'server-only';
import type { NotificationEvent } from '@/lib/domain/notification';
import type { Mutation } from './mutate';
import { storableJson } from './storable-json';
import type { Prisma } from './generated/client';

/**
 * Tells people after the commit that something happened (lib/jobs expands it to notifications and mails); whoever did
 * it is not told.
 */
export function notify({ afterwards }: Mutation, by: string | null, event: NotificationEvent): void {
  afterwards('NOTIFICATION', { ...(storableJson(event) as Prisma.InputJsonObject), by });
}
