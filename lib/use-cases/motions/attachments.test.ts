import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { addAttachment } from './add-attachment';
import { attachmentKind } from './attachment-kind';
import { removeAttachment } from './remove-attachment';
import { done, layDraft, layMotionBed, refusalOf, type MotionCast } from './testing/motion-bed';
import { withdrawMotion } from './withdraw-motion';

const CONTENT_TYPES = (type: string) =>
  zipSync({ '[Content_Types].xml': strToU8(`<Types><Override ContentType="${type}"/></Types>`) });
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

describe('what a file is', () => {
  it.each([
    ['pdf', strToU8('%PDF-1.7')],
    ['png', bytes('89504e470d0a1a0a0000')],
    ['jpg', bytes('ffd8ffe000104a464946')],
    ['docx', CONTENT_TYPES(`${OFFICE}.wordprocessingml.document.main+xml`)],
    ['xlsx', CONTENT_TYPES(`${OFFICE}.spreadsheetml.sheet.main+xml`)],
    ['odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
  ])('%s, by its content', async (ending, content) => {
    expect((await attachmentKind(content))?.ending).toBe(ending);
  });

  it.each([
    ['a Word file with macros', CONTENT_TYPES('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['a plain zip', zipSync({ 'run.exe': strToU8('MZ') })],
    ['a damaged zip', bytes('504b030414000000')],
    ['a web page', strToU8('<html><script>alert(1)</script></html>')],
    ['a drawing that can hold scripts', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', bytes('4d5a90000300')],
    ['nothing', new Uint8Array()],
  ])('%s is none that is taken', async (_, content) => {
    expect(await attachmentKind(content)).toBeNull();
  });
});

describe('attachments of a motion', () => {
  const db = testDatabase({ fresh: 'test' });
  let cast: MotionCast;
  let motionId: string;
  const pdf = (name = 'bericht.pdf', content = '%PDF-1.7 Inhalt') => new File([content], name);

  beforeEach(async () => {
    cast = await layMotionBed(db());
    motionId = await layDraft(cast, ['SN']);
  });

  it('are added and removed by the coordinating Land, with their file', async () => {
    await done(addAttachment(cast.hhEditor, { motionId, title: ' Zahlen 2026 ', file: pdf() }));
    const { id } = await db().attachment.findFirstOrThrow();
    expect(await db().attachment.findMany({ include: { document: true } })).toMatchObject([
      { title: 'Zahlen 2026', motionId, document: { fileName: 'bericht.pdf', size: 15 } },
    ]);
    const command = { motionId, attachmentId: id };
    expect(await refusalOf(removeAttachment(cast.sn, command))).toBe('NOT_PERMITTED');
    expect(await refusalOf(removeAttachment(cast.by, command))).toBe('NOT_FOUND');
    const other = await layDraft(cast);
    expect(await refusalOf(removeAttachment(cast.hh, { ...command, motionId: other }))).toBe('NOT_FOUND');
    await done(removeAttachment(cast.hh, command));
    expect(await db().storedDocument.count()).toBe(0);
  });

  it('are refused to others, of other kinds, empty, too large, too many, and once it is closed', async () => {
    const add = (actor: typeof cast.hh, file: File) => refusalOf(addAttachment(actor, { motionId, file }));
    expect(await add(cast.sn, pdf())).toBe('NOT_PERMITTED');
    expect(await add(cast.by, pdf())).toBe('NOT_FOUND');
    expect(await add(cast.hh, pdf('x.pdf', ''))).toBe('FILE_NOT_ACCEPTED');
    expect(await add(cast.hh, pdf('x.pdf', '<html>'))).toBe('FILE_NOT_ACCEPTED');
    expect(await add(cast.hh, pdf('x.pdf', `%PDF-${'x'.repeat(20 * 1024 * 1024)}`))).toBe(
      'FILE_NOT_ACCEPTED',
    );
    for (let count = 0; count < 20; count++) expect(await add(cast.hh, pdf())).toBeNull();
    expect(await add(cast.hh, pdf())).toBe('TOO_MANY_ATTACHMENTS');
    const { version } = await db().motion.findUniqueOrThrow({ where: { id: motionId } });
    await done(withdrawMotion(cast.hh, { motionId, version }));
    expect(await add(cast.hh, pdf())).toBe('MOTION_CLOSED');
  });
});
