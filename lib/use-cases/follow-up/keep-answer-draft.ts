import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import {
  addDraftFiles,
  loadAnswerDraft,
  removeDraftFiles,
  storeAnswerDraft,
  type AnswerDraftPlace,
  type DraftFile,
} from '@/lib/db/answer-draft';
import { bodiesInCharge } from '@/lib/db/bodies-in-charge';
import { database } from '@/lib/db/client';
import type { DraftWriter } from '@/lib/db/personal-draft';
import { bodiesAsked, loadDemands } from '@/lib/db/stored-demands';
import { roomFor, type LeftOutFile } from '@/lib/domain/draft-file';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { acceptFile, LARGEST_ATTACHMENT, type AcceptedFile } from '../files/accept-file';

export interface KeepAnswerDraft {
  /** The request that is answered; null: several together. */
  demandId: string | null;
  text: string;
  /** Ids of the requests that are ticked. */
  demandIds: readonly string[];
  /** Files that are laid to it. */
  files?: readonly File[];
  /** Ids of files that are taken out. */
  removed?: readonly string[];
  /** The draft's number as the window knew it; left out: whatever is kept is replaced. */
  draftVersion?: number | undefined;
  /** The window that sends it by itself. */
  writer?: DraftWriter | undefined;
}

export interface KeptAnswerDraft {
  draftVersion: number;
  savedAt: Date;
  /** What could not be laid to it; everything else is kept. */
  leftOut: LeftOutFile[];
}

/** Characters: a draft may be longer than an answer, but not choke the program. */
const MOST_CHARACTERS = 60_000;

/**
 * Keeps what a person writes as an answer of its body, for this person alone; nobody is answered by it. Refuses
 * NOT_SIGNED_IN, NOT_FOUND, NOT_PERMITTED, TEXT_TOO_LONG and CHANGED_MEANWHILE (another window of the same person kept a
 * draft in between).
 */
export async function keepAnswerDraft(
  actor: Actor,
  { demandId, text, demandIds, files = [], removed = [], draftVersion, writer }: KeepAnswerDraft,
): Promise<Result<KeptAnswerDraft, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  const answerable = await mayAnswer(actor, demandId);
  if (!answerable.ok) return answerable;
  if (text.length > MOST_CHARACTERS) return refuse('TEXT_TOO_LONG');
  const db = database();
  const place = { personId: actor.personId, demandId };
  const words = { text, demandIds: demandIds.filter(isId) };
  const kept = await storeAnswerDraft(db, place, words, { expected: draftVersion, writer: writer ?? null });
  if (kept === null) return refuse('CHANGED_MEANWHILE');
  await removeDraftFiles(db, place, removed);
  const leftOut = files.length > 0 ? await layFiles(place, files) : [];
  return ok({ draftVersion: kept, savedAt: now(), leftOut });
}

/** Of several together nothing is known yet but that this person answers for a body. */
async function mayAnswer(actor: Actor, demandId: string | null): Promise<Result<null, RefusalCode>> {
  if (demandId === null)
    return can(actor, 'followUp.answer', { bodies: ownBodies(actor) }) ? ok(null) : refuse('NOT_PERMITTED');
  const db = database();
  const [demand] = isId(demandId) ? await loadDemands(db, actor, { id: demandId }) : [];
  if (!demand) return refuse('NOT_FOUND');
  const bodies = await bodiesInCharge(db, bodiesAsked(demand), berlinDay(now()));
  return can(actor, 'followUp.answer', { bodies }) ? ok(null) : refuse('NOT_PERMITTED');
}

/** Lays each file to the draft that may be kept and finds room; gives the others. */
async function layFiles(place: AnswerDraftPlace, files: readonly File[]): Promise<LeftOutFile[]> {
  const { draft } = await loadAnswerDraft(database(), place);
  const kept: Pick<DraftFile, 'size'>[] = [...(draft?.files ?? [])];
  const accepted: AcceptedFile[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const file of files) {
    const full = roomFor(file, kept, LARGEST_ATTACHMENT);
    const one = full ? null : await acceptFile(file);
    if (one) {
      accepted.push(one);
      kept.push(file);
    } else leftOut.push({ fileName: file.name, obstacle: full ?? 'KIND' });
  }
  await addDraftFiles(database(), place, accepted);
  return leftOut;
}
