import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { renderDocument } from '@/lib/documents/render-document';
import type { DocumentBlock } from '@/lib/documents/document-model';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { editMotionPage } from '@/lib/read/edit-motion-page';
import type { Result } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { savePersonalDraft } from './save-personal-draft';
import { saveTextVersion } from './save-text-version';
import { clause, newMotion, sampleActor, SAMPLE_TEXT } from './testing/text-bed';
import { uploadTextVersion } from './upload-text-version';

const db = testDatabase({ from: SAMPLES });
let tilda: Actor & { personId: string };
let bavaria: Actor & { personId: string };
const files: Record<'docx' | 'odt', Uint8Array> = { docx: new Uint8Array(), odt: new Uint8Array() };

const runs = (text: string) => [{ text, underlined: false }];
const heading = (text: string, level: number): DocumentBlock => ({
  ...{ kind: 'HEADING', level, lines: [text], startsPage: false, inContents: false },
});
const BLOCKS: DocumentBlock[] = [
  {
    kind: 'LIST',
    mark: 'NUMBER',
    items: [
      { number: 1, runs: runs('Die IntMK stellt fest, dass viele Beratungsstellen fehlen.'), children: [] },
      {
        ...{ number: 2, runs: runs('Sie bittet den Bund:') },
        children: [
          { kind: 'LIST', mark: 'DASH', items: [{ number: null, runs: runs('um Mittel,'), children: [] }] },
        ],
      },
    ],
  },
  heading('Begründung', 1),
  { kind: 'PARAGRAPH', role: 'BODY', runs: runs('Die Nachfrage ist stark gestiegen.'), keepsWithNext: false },
];

beforeAll(async () => {
  tilda = await sampleActor(db(), 'tilda.harmsen');
  bavaria = await sampleActor(db(), 'korbinian.haslacher');
  const model = {
    ...{ title: 'Antrag', author: 'Hamburg', date: null, contentsTitle: 'Inhalt', blocks: BLOCKS },
    titlePage: { title: 'Beratung neu ordnen', lines: [] },
    runningHeader: { left: '', right: '' },
  };
  for (const format of ['docx', 'odt'] as const) files[format] = await renderDocument(model, format);
});

const code = (result: Result<unknown, RefusalCode>) => (result.ok ? null : result.error);
const send = (actor: Actor, motionId: string, more: Partial<Parameters<typeof uploadTextVersion>[1]> = {}) =>
  uploadTextVersion(actor, {
    ...{ motionId, baseNumber: 1, fileName: 'antrag.docx', bytes: files.docx, replace: false },
    ...more,
  });

describe('a draft from a file', () => {
  it.each(['docx', 'odt'] as const)(
    'is read from %s with its structure and keeps known blocks',
    async (format) => {
      const motionId = await newMotion(db());
      const sent = await send(tilda, motionId, { fileName: `antrag.${format}`, bytes: files[format] });
      expect(code(sent)).toBeNull();
      const draft = (await editMotionPage(tilda, motionId))?.draft;
      expect(draft?.text.blocks.slice(-3)).toMatchObject([
        { id: 'a', kind: 'CLAUSE', text: 'Die IntMK stellt fest, dass viele Beratungsstellen fehlen.' },
        { kind: 'CLAUSE', text: 'Sie bittet den Bund:' },
        { kind: 'BULLET', level: 2, text: 'um Mittel,' },
      ]);
      expect(draft?.text.rationale).toMatchObject([{ id: 'r', text: 'Die Nachfrage ist stark gestiegen.' }]);
      expect(await db().textVersion.count({ where: { motionId } })).toBe(1);
    },
  );

  it('becomes an uploaded version when it is saved as it was read', async () => {
    const motionId = await newMotion(db());
    await send(tilda, motionId);
    const text = (await editMotionPage(tilda, motionId))?.draft?.text ?? SAMPLE_TEXT;
    await saveTextVersion(tilda, { motionId, baseNumber: 1, text, editorial: false });
    const version = await db().textVersion.findFirst({ where: { motionId, number: 2 } });
    expect(version?.origin).toBe('UPLOAD');
  });

  it('does not replace what the person has written, unless told so', async () => {
    const motionId = await newMotion(db());
    const written = { ...SAMPLE_TEXT, blocks: [clause('a', 'Mühsam getippt.')] };
    await savePersonalDraft(tilda, { motionId, baseNumber: 1, text: written });
    expect(code(await send(tilda, motionId))).toBe('DRAFT_WOULD_BE_LOST');
    expect((await editMotionPage(tilda, motionId))?.draft?.text.blocks[0]?.text).toBe('Mühsam getippt.');
    expect(code(await send(tilda, motionId, { replace: true }))).toBeNull();
  });

  it('is refused where the file is none, is empty, damaged or something else', async () => {
    const motionId = await newMotion(db());
    const refused = async (fileName: string, bytes: Uint8Array) =>
      code(await send(tilda, motionId, { fileName, bytes }));
    expect(await refused('antrag.docx', new Uint8Array())).toBe('FILE_NOT_ACCEPTED');
    expect(await refused('antrag.docx', new TextEncoder().encode('<b>kein Word</b>'))).toBe(
      'FILE_NOT_ACCEPTED',
    );
    expect(await refused('antrag.docx', files.docx.slice(0, 900))).toBe('FILE_NOT_ACCEPTED');
    expect(await refused('antrag.pdf', files.docx)).toBe('FILE_NOT_ACCEPTED');
    expect(await refused('antrag.txt', new TextEncoder().encode('1. Ziffer'))).toBe('FILE_NOT_ACCEPTED');
    expect((await editMotionPage(tilda, motionId))?.draft).toBeNull();
  });

  it('is refused to whoever may not edit, and on a version that is no longer the latest', async () => {
    const motionId = await newMotion(db(), { others: ['BY'] });
    expect(code(await send(PUBLIC, motionId))).toBe('NOT_SIGNED_IN');
    expect(code(await send(bavaria, motionId))).toBe('NOT_PERMITTED');
    expect(code(await send(bavaria, await newMotion(db())))).toBe('NOT_FOUND');
    expect(code(await send(tilda, motionId, { baseNumber: 0 }))).toBe('CHANGED_MEANWHILE');
  });
});
