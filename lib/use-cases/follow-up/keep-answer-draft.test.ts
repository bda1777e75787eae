import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { answerDraft } from '@/lib/read/answer-draft';
import { ownDemandsPage } from '@/lib/read/own-demands-page';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { tracesLeft } from '../testing/demand-traces';
import { answerDemands } from './answer-demands';
import { keepAnswerDraft, type KeepAnswerDraft } from './keep-answer-draft';
import {
  followUpCast,
  lastAnswerId,
  lastEntry,
  layUnpublishedDemand,
  seenDemand,
  type FollowUpCast,
} from './testing/follow-up-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: FollowUpCast;
let demandId: string;
beforeEach(async () => {
  cast = await followUpCast(db());
  ({ demandId } = await seenDemand(db(), '4.4'));
});

const WORDS = 'Kanarienvogel im Entwurf';
const pdf = (name = 'antwort.pdf') => new File(['%PDF-1.7 Antwort'], name);
const keep = (parts: Partial<KeepAnswerDraft> = {}, actor: Actor = cast.bmi) =>
  keepAnswerDraft(actor, { demandId, text: WORDS, demandIds: [demandId], ...parts });
const draftNow = (of: string | null = demandId, actor: Actor = cast.bmi) => answerDraft(actor, of);
const error = async (result: ReturnType<typeof keep>) => {
  const kept = await result;
  return kept.ok ? null : kept.error;
};
const leftOut = async (files: File[]) => {
  const kept = await keep({ files });
  return kept.ok ? kept.value.leftOut.map(({ fileName, obstacle }) => `${fileName} ${obstacle}`) : kept.error;
};

describe('the draft of an answer', () => {
  it('is found again by its writer alone, also by no colleague of the same body, and leaves no trace', async () => {
    await keep({ files: [pdf()] });
    await keep({ demandId: null, text: `${WORDS} zu mehreren` });
    expect(await draftNow()).toMatchObject({
      ...{ text: WORDS, version: 1, demandIds: [demandId], files: [{ name: 'antwort.pdf' }] },
    });
    expect((await ownDemandsPage(cast.bmi))?.draft).toMatchObject({
      ...{ text: `${WORDS} zu mehreren`, demandIds: [demandId] },
    });
    const { id: personId } = await db().person.create({
      data: { email: 'kollegin@bmi.example', name: 'Kollegin' },
    });
    const colleague = { ...cast.bmi, personId };
    for (const actor of [colleague, cast.bamf, cast.office, cast.land, cast.administration])
      for (const of of [demandId, null])
        expect(await draftNow(of, actor)).toMatchObject({
          text: '',
          demandIds: [],
          files: [],
          savedAt: null,
        });
    expect(await draftNow(demandId, PUBLIC)).toBeNull();
    expect(JSON.stringify(await ownDemandsPage(colleague))).not.toContain('Kanarienvogel');
    expect(await tracesLeft(db())).not.toContain('Kanarienvogel');
    expect(await db().storedDocument.count()).toBe(0);
  });

  it('is not overwritten by a second window, and goes on from its own writing whose answer was lost', async () => {
    const from = (windowId: string, step: number) => ({ writer: { windowId, step } });
    await keep({ text: 'eins', draftVersion: 0, ...from('A', 1) });
    expect(await error(keep({ text: 'anderes Fenster', draftVersion: 0, ...from('B', 1) }))).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(await error(keep({ text: 'eins zwei', draftVersion: 0, ...from('A', 2) }))).toBeNull();
    expect((await draftNow())?.text).toBe('eins zwei');
    expect(await error(keep({ text: 'ausdrücklich' }))).toBeNull();
    expect((await draftNow())?.text).toBe('ausdrücklich');
  });

  it('names the files that it cannot take, and keeps the words and the others', async () => {
    const page = new File(['<html><script>alert(1)</script>'], 'seite.pdf');
    const program = new File([zipSync({ 'run.exe': strToU8('MZ') }).slice()], 'x.docx');
    expect(await leftOut([pdf(), page, program, new File([], 'leer.pdf')])).toEqual([
      ...['seite.pdf KIND', 'x.docx KIND', 'leer.pdf KIND'],
    ]);
    const huge = new File([`%PDF-1.7${' '.repeat(20 * 1024 * 1024)}`], 'gross.pdf');
    expect(await leftOut([huge])).toEqual(['gross.pdf TOO_LARGE']);
    expect(await leftOut([pdf('b.pdf'), pdf('c.pdf'), pdf('d.pdf'), pdf('e.pdf'), pdf('f.pdf')])).toEqual([
      'f.pdf TOO_MANY',
    ]);
    const draft = await draftNow();
    expect(draft?.text).toBe(WORDS);
    expect(draft?.files.map(({ name }) => name)).toEqual([
      ...['antwort.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'],
    ]);
  });

  it('gives a file back where it is taken out, and none of another person’s', async () => {
    await keep({ files: [pdf('a.pdf'), pdf('b.pdf')] });
    await keep({ demandId: null, files: [pdf('anderer.pdf')] });
    const other = (await draftNow(null))?.files.map(({ id }) => id) ?? [];
    const [first] = (await draftNow())?.files ?? [];
    await keep({ removed: [first?.id ?? '', ...other] });
    expect((await draftNow())?.files.map(({ name }) => name)).toEqual(['b.pdf']);
    expect((await draftNow(null))?.files).toHaveLength(1);
  });

  it('ends with the answer, which takes its files along; a refused one leaves it as it is', async () => {
    await keep({ files: [pdf()] });
    const answers = [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }];
    const draft = { demandId };
    const stale = [{ demandId, lastAnswerId: crypto.randomUUID() }];
    expect((await answerDemands(cast.bmi, { answers: stale, text: WORDS, draft })).ok).toBe(false);
    expect(await draftNow()).toMatchObject({ text: WORDS, files: [{ name: 'antwort.pdf' }] });
    expect((await answerDemands(cast.bmi, { answers, text: WORDS, draft })).ok).toBe(true);
    expect((await lastEntry(db(), demandId)).attachments.map(({ document }) => document.fileName)).toEqual([
      'antwort.pdf',
    ]);
    expect(await draftNow()).toMatchObject({ text: '', files: [], savedAt: null });
    expect(await db().personalDraftFile.count()).toBe(0);
    // A window that was left open does not bring it back.
    expect(await error(keep({ draftVersion: 1, writer: { windowId: 'A', step: 3 } }))).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  it('is refused to whoever has nothing to answer there', async () => {
    for (const actor of [cast.bamf, cast.office, cast.land, cast.group, cast.administration])
      expect(await error(keep({}, actor))).toBe('NOT_PERMITTED');
    for (const actor of [cast.office, cast.land])
      expect(await error(keep({ demandId: null }, actor))).toBe('NOT_PERMITTED');
    expect(await error(keep({}, PUBLIC))).toBe('NOT_SIGNED_IN');
    expect(await error(keep({ demandId: await layUnpublishedDemand(db()) }))).toBe('NOT_FOUND');
    expect(await error(keep({ demandId: 'x' }))).toBe('NOT_FOUND');
    expect(await error(keep({ text: 'x'.repeat(60_001) }))).toBe('TEXT_TOO_LONG');
    expect(await db().personalDraft.count({ where: { subjectType: 'Answer' } })).toBe(0);
  });
});
