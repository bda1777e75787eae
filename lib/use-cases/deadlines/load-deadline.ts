import 'server-only';
import { isoDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import type { DeadlineKind } from '@/lib/domain/deadline';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from '../conferences/load-conference';

export interface DeadlineCommand {
  /** The conference's number. */
  number: number;
  kind: DeadlineKind;
  version: number;
}

interface LoadedDeadline {
  id: string;
  conferenceId: string;
  /** ISO. */
  dueOn: string;
  calculatedOn: string | null;
}

/** A deadline of that conference, for a command of the chair's office. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE. */
export async function loadDeadline(
  db: Prisma.TransactionClient,
  actor: Actor,
  { number, kind, version }: DeadlineCommand,
): Promise<Result<LoadedDeadline, RefusalCode>> {
  const conference = await loadConference(db, actor, number, 'deadline.edit');
  if (!conference.ok) return conference;
  const conferenceId = conference.value.id;
  const row = await db.deadline.findUnique({
    where: { conferenceId_kind: { conferenceId, kind } },
    select: { id: true, dueOn: true, calculatedOn: true, version: true },
  });
  if (!row) return refuse('NOT_FOUND');
  if (row.version !== version) return refuse('CHANGED_MEANWHILE');
  return ok({ id: row.id, conferenceId, dueOn: isoDay(row.dueOn), calculatedOn: isoDay(row.calculatedOn) });
}
