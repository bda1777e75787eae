import 'server-only';
import type { TermContent } from '@/lib/archive/archive-row';
import { collectTerm } from '@/lib/archive/collect-term';
import { packArchive } from '@/lib/archive/pack-archive';
import { printedTerm } from '@/lib/archive/printed-term';
import { storedFiles } from '@/lib/archive/stored-files';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

interface Collected {
  content: TermContent;
  documents: Uint8Array[];
}

/**
 * The whole term as one archive (lib/archive/pack-archive): the same term gives the same bytes, whoever asks. That it
 * was taken out stands in the audit. Printing happens after the transaction.
 * Refuses NOT_FOUND, NOT_PERMITTED.
 */
export async function exportTerm(
  actor: Actor,
  conferenceNumber: number,
): Promise<Result<Uint8Array, RefusalCode>> {
  const collected = await mutate<Collected>(actor, async ({ db, record }) => {
    const conference = await db.conference.findUnique({
      where: { number: conferenceNumber },
      select: { id: true, status: true },
    });
    if (!conference) return refuse('NOT_FOUND');
    const termOpen = conference.status !== 'CLOSED';
    if (!can(actor, 'term.export', { conferenceNumber, termOpen })) return refuse('NOT_PERMITTED');
    const content = await collectTerm(db, conferenceNumber);
    if (!content) return refuse('NOT_FOUND');
    record({ verb: 'term.exported', subject: { type: 'Conference', id: conference.id } });
    return ok({ content, documents: await storedFiles(db, content) });
  });
  if (!collected.ok) return collected;
  const { content, documents } = collected.value;
  return ok(packArchive(content, documents, await printedTerm(content)));
}
