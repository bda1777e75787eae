import 'server-only';
import { berlinDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';

export interface AttachmentView {
  id: string;
  title: string;
  fileName: string;
  /** "1,4 MB" */
  size: string;
  /** "3. März 2027" */
  on: string;
  href: string;
}

/** Attachments without their content. */
export const ATTACHMENTS = {
  orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  select: {
    ...{ id: true, title: true, createdAt: true },
    document: { select: { fileName: true, size: true } },
  },
} satisfies Prisma.Motion$attachmentsArgs;

type Row = Prisma.AttachmentGetPayload<Pick<typeof ATTACHMENTS, 'select'>>;

/** The attachments of one motion as its page lists them. */
export function attachmentViews(motionId: string, rows: readonly Row[]): AttachmentView[] {
  return rows.map(({ id, title, createdAt, document }) => ({
    ...{ id, title, fileName: document.fileName },
    size: formatSize(document.size),
    on: formatDate(berlinDay(createdAt)),
    href: routes.attachment(motionId, id),
  }));
}

const KILOBYTE = 1024;

/** "820 KB", "1,4 MB"; at least 1 KB. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / KILOBYTE).toFixed(1).replace('.', ',')} MB`;
}
