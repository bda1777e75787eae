import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { canariesIn } from '@/lib/policy/testing/canary';
import { IN_PREPARATION, type PreparationReader } from '@/lib/policy/testing/secrets-of-the-preparation';
import { saveWrittenDraft } from '@/lib/use-cases/motions/save-written-draft';
import { layPreparationBed, type PreparationBed } from '@/lib/use-cases/testing/preparation-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { attachmentFile } from './attachment-file';
import { readsOfConference, readsOfMotion, readsOfPerson } from './testing/every-read';

const db = testDatabase({ from: SAMPLES });
let bed: PreparationBed;

beforeAll(async () => {
  bed = await layPreparationBed(db());
});

/** The canaries that this actor can find anywhere. */
async function found(actor: Actor): Promise<string[]> {
  const answers: unknown[] = [...(await readsOfConference(actor)), ...(await readsOfPerson(actor))];
  for (const id of [bed.draft, bed.topic, bed.registered]) answers.push(await readsOfMotion(actor, id));
  for (const [motionId, attachmentId] of bed.attachments) {
    const file = await attachmentFile(actor, motionId, attachmentId);
    answers.push(file && { ...file, content: Buffer.from(file.content).toString('utf8') });
  }
  // The bare word that was searched for comes back to whoever searched; it is no finding.
  return canariesIn(answers);
}

describe('what is being prepared', () => {
  it.each(Object.entries(IN_PREPARATION))('shows to %s exactly its own fields', async (reader, fields) => {
    expect(await found(bed.people[reader as PreparationReader])).toEqual([...fields].sort());
  });

  it('shows nothing to the public', async () => {
    expect(await found(PUBLIC)).toEqual([]);
  });

  it('stays with the Länder when it was searched for in the address of a motion they may not know', async () => {
    const { uninvitedApprover: actor, chairOffice } = bed.people;
    const forged = { motionId: bed.draft, baseNumber: 1, title: 'x', resolution: 'y', rationale: '' };
    for (const other of [actor, chairOffice])
      expect(await saveWrittenDraft(other, forged)).toEqual({ ok: false, error: 'NOT_FOUND' });
  });
});
