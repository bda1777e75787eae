import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { loadLinkable, type StoredLinkable } from '@/lib/db/linkable-resolutions';
import { database } from '@/lib/db/client';
import { mutate } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { storeProposals } from '@/lib/db/propose-links';
import { resemblances } from '@/lib/db/resemblance';
import type { RefusalCode } from '@/lib/domain/refusal';
import { tellingTitle, tellingWords } from '@/lib/domain/telling-words';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { linksByLikeness } from '@/lib/text/likely-links';
import { linksInWords, type LinkProposal } from '@/lib/text/proposed-links';

/** What looking for links came to. */
export interface ProposedLinks {
  /** How many resolutions were compared now. */
  compared: number;
  /** How many of the conference still wait. */
  remaining: number;
  proposed: number;
}

/** Comparing takes up to a second a resolution in a large archive; a form is answered before that tires. */
const TIME_MS = 8_000;
const COMPARED = 'resolution.compared';

/**
 * Looks for links of a conference's resolutions to earlier ones, in their words and by likeness: for whatever came into
 * the archive before its predecessors did. Each resolution once: those that were compared are passed over.
 * What does not fit into one answer's time waits for the next. Compares outside of the write transaction.
 * Refuses NOT_PERMITTED, NOT_FOUND.
 */
export async function proposeLinks(
  actor: Actor,
  { conferenceNumber }: { conferenceNumber: number },
): Promise<Result<ProposedLinks, RefusalCode>> {
  if (!can(actor, 'resolutionLink.decide')) return refuse('NOT_PERMITTED');
  const db = database();
  const archive = await loadLinkable(db, {
    AND: [OFFICIAL_RESOLUTIONS],
    meeting: { conference: { number: { lte: conferenceNumber } } },
  });
  const own = archive.filter(({ decided }) => decided.conference === conferenceNumber);
  if (own.length === 0) return refuse('NOT_FOUND');
  const waiting = await withoutCompared(own);
  const started = performance.now();
  const proposals: LinkProposal[] = [];
  const compared: StoredLinkable[] = [];
  for (const resolution of waiting) {
    if (performance.now() - started > TIME_MS) break;
    proposals.push(...(await linksOf(resolution, archive)));
    compared.push(resolution);
  }
  return mutate(actor, async ({ db: write, now, record }) => {
    const inOffice = await actorInOffice(write, actor);
    if (!can(inOffice, 'resolutionLink.decide')) return refuse('NOT_PERMITTED' as const);
    const proposed = await storeProposals(write, proposals, now);
    for (const { id } of compared) record({ verb: COMPARED, subject: { type: 'Resolution', id } });
    record({
      verb: 'conference.linksProposed',
      subject: { type: 'Conference', id: String(conferenceNumber) },
      payload: { compared: compared.length, proposed },
    });
    return ok({ compared: compared.length, remaining: waiting.length - compared.length, proposed });
  });
}

async function withoutCompared(resolutions: readonly StoredLinkable[]): Promise<StoredLinkable[]> {
  const entries = await database().auditEntry.findMany({
    where: { verb: COMPARED, subjectType: 'Resolution', subjectId: { in: resolutions.map(({ id }) => id) } },
    select: { subjectId: true },
  });
  const done = new Set(entries.map(({ subjectId }) => subjectId));
  return resolutions.filter(({ id }) => !done.has(id));
}

async function linksOf(
  resolution: StoredLinkable,
  archive: readonly StoredLinkable[],
): Promise<LinkProposal[]> {
  const { title, blocks } = resolution;
  const near = await resemblances(tellingTitle(title), tellingWords({ blocks, rationale: [] }));
  return [...linksInWords(resolution, archive), ...linksByLikeness(resolution, archive, near)];
}
