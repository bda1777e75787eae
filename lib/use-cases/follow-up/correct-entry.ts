import 'server-only';
import { berlinDay } from '@/lib/clock';
import { loadCorrectable } from '@/lib/db/corrections';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { ASSESSABLE_STATUSES } from '@/lib/domain/demand-status';
import { checkAssessment } from '@/lib/domain/follow-up-assessment';
import { checkCorrection, type CorrectionSide } from '@/lib/domain/follow-up-correction';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { acceptFiles, storeFiles } from './answer-files';
import { findEntry, loadManagedEntry, type LoadedEntry, type SeenEntry } from './load-managed-entry';
import { storeEntry, type EntryFile } from './store-entry';

export interface CorrectEntry extends SeenEntry {
  text: string | null;
  /** Of an assessment; null for everything else. */
  evidence: string | null;
  judgedBy: string | null;
  /** True: the files stay with it, the new ones are added. */
  keepsFiles: boolean;
  files: File[];
}

/**
 * Puts an entry right: a new one stands in its place, the earlier one stays in the record. The office its own words, a
 * body its own answer until the office has assessed it. Day and status stay; another finding is another assessment.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, what checkCorrection and checkAssessment refuse, ANSWER_EMPTY,
 * FILE_NOT_ACCEPTED.
 */
export async function correctEntry(actor: Actor, command: CorrectEntry): Promise<Result<null, RefusalCode>> {
  const accepted = await acceptFiles(command.files);
  if (!accepted) return refuse('FILE_NOT_ACCEPTED');
  return mutate(actor, async (mutation) => {
    const loaded = await loadForSide(mutation, actor, command);
    if (!loaded.ok) return loaded;
    const { entry, side } = loaded.value;
    const correctable = (await loadCorrectable(mutation.db, entry.demandId)).get(entry.id);
    const checked = correctable ? checkCorrection(correctable, side) : refuse('NOT_FOUND' as const);
    if (!checked.ok) return checked;
    const kept = command.keepsFiles ? await filesOf(mutation, entry.id) : [];
    const words = wordsOf(entry, command, kept.length + accepted.length);
    if (!words.ok) return words;
    const files = [...kept, ...(await storeFiles(mutation, actor, accepted))];
    const entryId = await replace(mutation, actor, entry, { ...words.value, side }, files);
    mutation.record({
      verb: 'demand.entryCorrected',
      subject: { type: 'Demand', id: entry.demandId },
      payload: { entryId, supersedesId: entry.id, kind: entry.kind, files: files.length },
    });
    return ok(null);
  });
}

type Words = Pick<CorrectEntry, 'text' | 'evidence' | 'judgedBy'>;

/** A guest stands on the side of its body, everybody else on the office's, which the loader then asks for. */
async function loadForSide(
  mutation: Mutation,
  actor: Actor,
  seen: SeenEntry,
): Promise<Result<{ entry: LoadedEntry; side: CorrectionSide }, RefusalCode>> {
  const bodies = ownBodies(actor);
  if (bodies.length === 0) {
    const loaded = await loadManagedEntry(mutation, actor, seen);
    return loaded.ok ? ok({ entry: loaded.value.entry, side: 'OFFICE' }) : loaded;
  }
  const entry = await findEntry(mutation, actor, seen);
  if (!entry.ok) return entry;
  const { body } = entry.value;
  // What a predecessor answered is its successor's to add to, not to change.
  if (body === null || !can(actor, 'followUp.answer', { bodies: [body] })) return refuse('NOT_PERMITTED');
  return ok({ entry: entry.value, side: 'BODY' });
}

function wordsOf(entry: LoadedEntry, command: CorrectEntry, files: number): Result<Words, RefusalCode> {
  const { text, evidence, judgedBy } = command;
  if (entry.kind === 'ANSWERED' && text === null && files === 0) return refuse('ANSWER_EMPTY');
  if (entry.kind !== 'ASSESSED') return ok({ text, evidence: null, judgedBy: null });
  const status = ASSESSABLE_STATUSES.find((one) => one === entry.status);
  return status === undefined ? refuse('NOT_FOUND') : checkAssessment({ status, text, evidence, judgedBy });
}

/** What a body says anew the office publishes anew; its own correction stays as readable as what it corrects. */
async function replace(
  mutation: Mutation,
  actor: Actor,
  entry: LoadedEntry,
  { side, ...words }: Words & { side: CorrectionSide },
  files: readonly EntryFile[],
): Promise<string> {
  const { db } = mutation;
  const id = await storeEntry(
    mutation,
    actor,
    entry.demandId,
    {
      ...{ kind: entry.kind, status: entry.status, body: entry.body, supersedesId: entry.id },
      on: side === 'BODY' ? berlinDay(mutation.now) : entry.on,
      visibility: side === 'BODY' ? 'RELEASED' : entry.visibility,
      ...words,
    },
    files,
  );
  await db.demand.update({ where: { id: entry.demandId }, data: { version: { increment: 1 } } });
  return id;
}

async function filesOf({ db }: Mutation, followUpEntryId: string): Promise<EntryFile[]> {
  return db.attachment.findMany({
    where: { followUpEntryId },
    orderBy: { position: 'asc' },
    select: { documentId: true, title: true },
  });
}
