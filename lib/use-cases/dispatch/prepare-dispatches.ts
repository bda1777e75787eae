import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { requestsToSend, type RequestToSend } from '@/lib/db/requests-to-send';
import { getsLetters } from '@/lib/domain/body-kind';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDispatchConference, type DispatchConference } from './load-dispatch';
import { addToDraft, writeDraft, type DraftItem } from './write-draft';

export interface PrepareDispatches {
  conferenceNumber: number;
}

/**
 * Drafts one letter to each body that was asked something and not written to yet, with all its confirmed requests of
 * the conference, and one for information to each conference that is to be informed; a draft that stands is completed.
 * A body that has ended is written to at its successor's. Länder, Geschäftsstelle and working groups get letters only
 * where somebody chooses them (add-dispatch). Gives how many drafts were written or completed.
 * Refuses NOT_PERMITTED, NOT_FOUND, NOTHING_TO_SEND.
 */
export async function prepareDispatches(
  actor: Actor,
  { conferenceNumber }: PrepareDispatches,
): Promise<Result<{ conferenceNumber: number; drafts: number }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now } = mutation;
    const conference = await loadDispatchConference(db, actor, conferenceNumber);
    if (!conference.ok) return conference;
    const requests = await requestsToSend(db, actor, conferenceNumber, berlinDay(now));
    const letters = await byLetter(mutation, requests);
    if (letters.length === 0) return refuse('NOTHING_TO_SEND');
    for (const letter of letters) await draft(mutation, conference.value, letter);
    return ok({ conferenceNumber, drafts: letters.length });
  });
}

interface Letter {
  body: { id: string; code: string; salutation: string | null };
  kind: RequestToSend['kind'];
  items: DraftItem[];
}

/** In the order in which the bodies are named first, requests before information. */
async function byLetter({ db }: Mutation, requests: readonly RequestToSend[]): Promise<Letter[]> {
  const codes = [...new Set(requests.map(({ recipient }) => recipient))];
  const rows = await db.body.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true, kind: true, salutation: true },
  });
  return (['REQUEST', 'INFORMATION'] as const).flatMap((kind) =>
    codes.flatMap((code) => {
      const body = rows.find((row) => row.code === code);
      const mine = requests.filter((request) => request.kind === kind && request.recipient === code);
      if (!body || !getsLetters(body.kind) || mine.length === 0) return [];
      const items = mine.map(({ demand }) => ({ resolutionId: demand.resolution.id, demandId: demand.id }));
      return [{ body, kind, items: distinct(items) }];
    }),
  );
}

/** A request that names a body and its predecessor stands in the letter once. */
function distinct(items: readonly DraftItem[]): DraftItem[] {
  return [...new Map(items.map((item) => [item.demandId, item])).values()];
}

async function draft(
  mutation: Mutation,
  conference: DispatchConference,
  { body, kind, items }: Letter,
): Promise<void> {
  const standing = await mutation.db.dispatch.findFirst({
    where: { conferenceId: conference.id, bodyId: body.id, kind, status: 'DRAFT' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, _count: { select: { items: true } } },
  });
  if (standing) await addToDraft(mutation, { id: standing.id, count: standing._count.items }, items);
  else await writeDraft(mutation, { conference, body, kind, items });
}
