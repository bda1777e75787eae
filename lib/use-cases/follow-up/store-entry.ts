import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { DemandStatus, FollowUpKind } from '@/lib/domain/demand-status';
import type { FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** A dated entry to be written. */
export interface NewEntry {
  kind: FollowUpKind;
  /** ISO. */
  on: string;
  /** Code of the body that answered. */
  body?: string | null;
  status?: DemandStatus | null;
  text?: string | null;
  evidence?: string | null;
  judgedBy?: string | null;
  visibility: FollowUpVisibility;
  /** The entry in whose place it stands. */
  supersedesId?: string;
}

/** A file that is kept already, and the name under which it is listed. */
export interface EntryFile {
  documentId: string;
  title: string;
}

/** Writes a dated entry with its files; its id. */
export async function storeEntry(
  { db, now }: Mutation,
  actor: Actor,
  demandId: string,
  { on, body = null, text, evidence, judgedBy, status, ...entry }: NewEntry,
  files: readonly EntryFile[] = [],
): Promise<string> {
  const words = (value: string | null | undefined) => (value == null ? null : storableText(value));
  const { id } = await db.followUpEntry.create({
    data: {
      ...entry,
      ...{ demandId, occurredOn: dateColumn(on), status: status ?? null, createdAt: now },
      ...{ text: words(text), evidence: words(evidence), judgedBy: words(judgedBy) },
      ...{ authorId: actor.personId, releasedAt: entry.visibility === 'INTERNAL' ? null : now },
      bodyId: body === null ? null : (await db.body.findUniqueOrThrow({ where: { code: body } })).id,
      attachments: {
        create: files.map(({ documentId, title }, index) => ({
          ...{ documentId, title, position: index + 1, createdAt: now },
        })),
      },
    },
    select: { id: true },
  });
  return id;
}

/** Counts a request's version on, guarded by the one that was seen. Refuses CHANGED_MEANWHILE. */
export async function touchDemand(
  { db }: Mutation,
  { id, version }: { id: string; version: number },
  data: Prisma.DemandUncheckedUpdateManyInput = {},
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.demand.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  return count === 1 ? ok(null) : refuse('CHANGED_MEANWHILE');
}
