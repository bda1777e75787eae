import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { MotionText } from '@/lib/domain/motion-text';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { editMotionPage } from '@/lib/read/edit-motion-page';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { discardPersonalDraft } from './discard-personal-draft';
import { mergePersonalDraft } from './merge-personal-draft';
import { savePersonalDraft } from './save-personal-draft';
import { saveTextVersion } from './save-text-version';
import { saveWrittenDraft } from './save-written-draft';
import { newMotion, sampleActor, SAMPLE_TEXT } from './testing/text-bed';

const db = testDatabase({ from: SAMPLES });
type Person = Actor & { personId: string };
let tilda: Person;
let ole: Person;
let bavaria: Person;

beforeAll(async () => {
  tilda = await sampleActor(db(), 'tilda.harmsen');
  ole = await sampleActor(db(), 'ole.brinkama');
  bavaria = await sampleActor(db(), 'korbinian.haslacher');
});

const code = (result: Result<unknown, RefusalCode>) => (result.ok ? null : result.error);
const rewritten = (id: string, text: string, base: MotionText = SAMPLE_TEXT): MotionText => ({
  ...base,
  blocks: base.blocks.map((block) => (block.id === id ? { ...block, text } : block)),
});
const draftOf = async (person: Person, motionId: string) => (await editMotionPage(person, motionId))?.draft;

describe('a personal draft', () => {
  it('goes on from what its own window wrote where the answer was lost, and takes nothing that comes late', async () => {
    const motionId = await newMotion(db());
    const keep = (text: string, draftVersion: number, windowId: string, step: number) =>
      savePersonalDraft(tilda, {
        ...{ motionId, baseNumber: 1, draftVersion, text: rewritten('a', text) },
        writer: { windowId, step },
      });
    await keep('eins', 0, 'A', 1);
    expect(await keep('eins zwei', 0, 'A', 2)).toMatchObject({ ok: true, value: { draftVersion: 2 } });
    expect(await keep('eins zwei drei', 1, 'A', 4)).toMatchObject({ ok: true, value: { draftVersion: 3 } });
    expect(code(await keep('eins zwei', 1, 'A', 3))).toBe('CHANGED_MEANWHILE');
    expect(code(await keep('anderes Fenster', 2, 'B', 9))).toBe('CHANGED_MEANWHILE');
    expect((await draftOf(tilda, motionId))?.text.blocks[0]?.text).toBe('eins zwei drei');
  });

  it('is kept and found again by its writer alone, also by no colleague of the same Land', async () => {
    const motionId = await newMotion(db());
    const text = rewritten('a', 'Kanarienvogel');
    const saved = await savePersonalDraft(tilda, { motionId, baseNumber: 1, text, draftVersion: 0 });
    expect(saved).toMatchObject({ ok: true, value: { draftVersion: 1, latestNumber: 1 } });
    expect((await draftOf(tilda, motionId))?.text).toEqual(text);
    expect(JSON.stringify(await editMotionPage(ole, motionId))).not.toContain('Kanarienvogel');
    const entries = JSON.stringify(await db().auditEntry.findMany());
    expect(entries).not.toContain('Kanarienvogel');
  });

  it('is not overwritten by a second window that knew an earlier one', async () => {
    const motionId = await newMotion(db());
    const keep = (text: string, draftVersion?: number) =>
      savePersonalDraft(tilda, { motionId, baseNumber: 1, text: rewritten('a', text), draftVersion });
    await keep('erstes Fenster', 0);
    expect(code(await keep('zweites Fenster', 0))).toBe('CHANGED_MEANWHILE');
    expect(code(await keep('erstes Fenster, weiter', 1))).toBeNull();
    expect(code(await keep('zweites Fenster', 1))).toBe('CHANGED_MEANWHILE');
    expect((await draftOf(tilda, motionId))?.text.blocks[0]?.text).toBe('erstes Fenster, weiter');
    expect(code(await keep('zweites Fenster, ausdrücklich'))).toBeNull();
    expect((await draftOf(tilda, motionId))?.text.blocks[0]?.text).toBe('zweites Fenster, ausdrücklich');
  });

  it('may have faults while it is written, but no boundless size and no invented base', async () => {
    const motionId = await newMotion(db());
    const keep = (text: MotionText, baseNumber = 1) =>
      savePersonalDraft(tilda, { motionId, baseNumber, text });
    expect(code(await keep({ ...SAMPLE_TEXT, title: '' }))).toBeNull();
    expect(code(await keep(rewritten('a', '<b>fett</b>')))).toBeNull();
    expect(code(await keep(rewritten('a', 'x'.repeat(500_000))))).toBe('TEXT_TOO_LONG');
    expect(code(await keep(SAMPLE_TEXT, 7))).toBe('INVALID_INPUT');
  });

  it('is refused to whoever may not edit', async () => {
    const motionId = await newMotion(db(), { others: ['BY'] });
    const keep = (actor: Actor, id = motionId) =>
      savePersonalDraft(actor, { motionId: id, baseNumber: 1, text: SAMPLE_TEXT });
    expect(code(await keep(PUBLIC))).toBe('NOT_SIGNED_IN');
    expect(code(await keep(bavaria))).toBe('NOT_PERMITTED');
    expect(code(await keep(bavaria, await newMotion(db())))).toBe('NOT_FOUND');
    expect(code(await keep(tilda, crypto.randomUUID()))).toBe('NOT_FOUND');
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(code(await keep(tilda))).toBe('MOTION_CLOSED');
  });

  it('is thrown away by its writer as it was shown, and a later one keeps counting', async () => {
    const motionId = await newMotion(db());
    await savePersonalDraft(tilda, { motionId, baseNumber: 1, text: rewritten('a', 'weg'), draftVersion: 0 });
    const discard = (actor: Actor, draftVersion: number) =>
      discardPersonalDraft(actor, { motionId, draftVersion });
    expect(code(await discard(PUBLIC, 1))).toBe('NOT_SIGNED_IN');
    expect(code(await discard(ole, 1))).toBe('CHANGED_MEANWHILE');
    expect(code(await discard(tilda, 9))).toBe('CHANGED_MEANWHILE');
    expect(code(await discard(tilda, 1))).toBeNull();
    expect(await draftOf(tilda, motionId)).toBeNull();
    expect((await editMotionPage(tilda, motionId))?.draftVersion).toBe(2);
  });

  it('typed in plain notation keeps the ids of its blocks', async () => {
    const motionId = await newMotion(db());
    const written = {
      ...{
        motionId,
        baseNumber: 1,
        title: SAMPLE_TEXT.title,
        rationale: 'Die Nachfrage ist stark gestiegen.',
      },
      resolution:
        '1. Ganz neu.\n2. Die IntMK stellt fest, dass viele Beratungsstellen fehlen.\n3. Sie bittet den Bund um verlässliche Mittel.',
    };
    expect(code(await saveWrittenDraft(tilda, written))).toBeNull();
    const draft = await draftOf(tilda, motionId);
    expect(draft?.text.blocks.slice(1).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(draft?.text.rationale.map(({ id }) => id)).toEqual(['r']);
    const added = draft?.text.blocks[0]?.id;
    await saveWrittenDraft(tilda, { ...written, resolution: `${written.resolution}\n4. Noch eine.` });
    expect((await draftOf(tilda, motionId))?.text.blocks[0]?.id).toBe(added);
    expect(code(await saveWrittenDraft(PUBLIC, written))).toBe('NOT_SIGNED_IN');
    expect(code(await saveWrittenDraft(bavaria, written))).toBe('NOT_FOUND');
  });
});

describe('two people at one motion', () => {
  async function laidOut() {
    const motionId = await newMotion(db());
    await savePersonalDraft(ole, { motionId, baseNumber: 1, text: rewritten('b', 'Oles B') });
    const theirs = rewritten('a', 'Tildas A', rewritten('b', 'Tildas B'));
    await saveTextVersion(tilda, { motionId, baseNumber: 1, text: theirs, editorial: false });
    const page = await editMotionPage(ole, motionId);
    return { motionId, page, draftVersion: page?.draftVersion ?? 0 };
  }

  it('are shown where their texts differ', async () => {
    const { page } = await laidOut();
    expect(page?.merge?.map(({ key, suggestion }) => [key, suggestion])).toEqual([
      ['a', 'THEIRS'],
      ['b', null],
    ]);
  });

  it('choose block by block, and the result can be saved on the newer version', async () => {
    const { motionId, draftVersion } = await laidOut();
    const merge = (choices: Record<string, 'MINE' | 'THEIRS' | 'BOTH'>, version = draftVersion, latest = 2) =>
      mergePersonalDraft(ole, { motionId, draftVersion: version, latestNumber: latest, choices });
    expect(code(await merge({ a: 'THEIRS' }))).toBe('MERGE_INCOMPLETE');
    expect(code(await merge({ a: 'THEIRS', b: 'BOTH' }, draftVersion + 1))).toBe('CHANGED_MEANWHILE');
    expect(code(await merge({ a: 'THEIRS', b: 'BOTH' }, draftVersion, 1))).toBe('CHANGED_MEANWHILE');
    expect(code(await merge({ a: 'THEIRS', b: 'BOTH' }))).toBeNull();
    const page = await editMotionPage(ole, motionId);
    expect(page?.merge).toBeNull();
    const text = page?.draft?.text ?? SAMPLE_TEXT;
    expect(text.blocks.map((block) => block.text)).toEqual([
      ...['Tildas A', 'Tildas B', 'Oles B', SAMPLE_TEXT.blocks[2]?.text],
    ]);
    const saved = await saveTextVersion(ole, { motionId, baseNumber: 2, text, editorial: false });
    expect(saved).toMatchObject({ ok: true, value: { number: 3 } });
  });

  it('merge for themselves alone', async () => {
    const { motionId, draftVersion } = await laidOut();
    const command = { motionId, draftVersion, latestNumber: 2, choices: {} };
    expect(code(await mergePersonalDraft(PUBLIC, command))).toBe('NOT_SIGNED_IN');
    expect(code(await mergePersonalDraft(bavaria, command))).toBe('NOT_FOUND');
    expect(code(await mergePersonalDraft(tilda, command))).toBe('CHANGED_MEANWHILE');
  });
});

describe('the edit page', () => {
  it('is not found by whoever may not edit, but shows a draft that its writer may no longer save', async () => {
    const motionId = await newMotion(db(), { others: ['BY'] });
    expect(await editMotionPage(bavaria, motionId)).toBeNull();
    expect(await editMotionPage(tilda, crypto.randomUUID())).toBeNull();
    expect(await editMotionPage(tilda, 'neu')).toBeNull();
    await savePersonalDraft(tilda, { motionId, baseNumber: 1, text: rewritten('a', 'geblieben') });
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(await editMotionPage(tilda, motionId)).toMatchObject({ can: { edit: false } });
    expect(await editMotionPage(ole, motionId)).toBeNull();
  });

  it('takes a draft without changes of its own for none', async () => {
    const motionId = await newMotion(db());
    await savePersonalDraft(ole, { motionId, baseNumber: 1, text: SAMPLE_TEXT });
    expect(await draftOf(ole, motionId)).toBeNull();
    const text = rewritten('a', 'Neu');
    await saveTextVersion(tilda, { motionId, baseNumber: 1, text, editorial: false });
    expect(await editMotionPage(ole, motionId)).toMatchObject({
      draft: null,
      merge: null,
      latest: { number: 2 },
    });
  });
});
