import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { readableSubjects } from '@/lib/db/notification-subjects';
import { NOTIFICATION_KINDS, type NotificationKind } from '@/lib/domain/notification';
import { formatInstant } from '@/lib/i18n/format';
import { NOTIFICATION_LABELS, notificationSentence } from '@/lib/i18n/notifications';
import type { Actor } from '@/lib/policy/actor';

export interface NotificationView {
  id: string;
  /** "Bitte um Mitzeichnung" */
  label: string;
  /** What happened, as far as the reader may know it now. */
  sentence: string;
  /** "26. April 2023, 14:05 Uhr" */
  at: string;
  unread: boolean;
}

interface Page {
  skip?: number;
  take: number;
  unreadOnly?: boolean;
}

/** The person's own notifications, unread ones first, then the latest; nothing for visitors. */
export async function notificationViews(
  actor: Actor,
  { skip = 0, take, unreadOnly = false }: Page,
): Promise<NotificationView[]> {
  if (actor.personId === null) return [];
  const rows = await database().notification.findMany({
    where: { personId: actor.personId, ...(unreadOnly ? { readAt: null } : {}) },
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  });
  const subjectOf = await readableSubjects(actor, rows);
  return rows.flatMap((row) => {
    const kind = NOTIFICATION_KINDS.find((one) => one === row.kind);
    return kind ? [view(row, kind, subjectOf(row))] : [];
  });
}

function view(
  { id, payload, createdAt, readAt }: Prisma.NotificationGetPayload<object>,
  kind: NotificationKind,
  subject: ReturnType<Awaited<ReturnType<typeof readableSubjects>>>,
): NotificationView {
  const facts = payload as Record<string, unknown>;
  return {
    id,
    label: NOTIFICATION_LABELS[kind],
    // Title and number are looked up anew at every reading, so a right that has ended takes them along.
    sentence: subject
      ? notificationSentence({ kind, facts, subject })
      : 'Worum es geht, ist für Sie nicht mehr einsehbar.',
    at: formatInstant(createdAt),
    unread: readAt === null,
  };
}
