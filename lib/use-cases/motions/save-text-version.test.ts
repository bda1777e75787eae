import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { TEXT_LIMITS, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { savePersonalDraft } from './save-personal-draft';
import { saveTextVersion } from './save-text-version';
import { clause, newMotion, sampleActor, SAMPLE_TEXT } from './testing/text-bed';

const db = testDatabase({ from: SAMPLES });
type Person = Actor & { personId: string };
let tilda: Person;
let ole: Person;
let bavaria: Person;
let office: Person;

beforeAll(async () => {
  tilda = await sampleActor(db(), 'tilda.harmsen');
  ole = await sampleActor(db(), 'ole.brinkama');
  bavaria = await sampleActor(db(), 'korbinian.haslacher');
  office = await sampleActor(db(), 'marlene.osthoff');
});

const code = (result: Result<unknown, RefusalCode>) => (result.ok ? null : result.error);
const changed = (text: string): MotionText => ({
  ...SAMPLE_TEXT,
  blocks: SAMPLE_TEXT.blocks.map((block) => (block.id === 'b' ? { ...block, text } : block)),
});
const save = (actor: Actor, motionId: string, text: MotionText, baseNumber = 1, editorial = false) =>
  saveTextVersion(actor, { motionId, baseNumber, text, editorial });
const versions = (motionId: string) =>
  db().textVersion.findMany({ where: { motionId }, orderBy: { number: 'asc' } });
const drafts = (personId: string, motionId: string) =>
  db().personalDraft.findFirst({ where: { personId, subjectId: motionId } });

describe('saving a version', () => {
  it('freezes the text with who and when, and gives the motion its title', async () => {
    const motionId = await newMotion(db());
    const text = { ...changed('Sie bittet den Bund um dauerhafte Mittel.'), title: 'Neuer  Titel' };
    expect(await save(tilda, motionId, text)).toEqual({ ok: true, value: { motionId, number: 2 } });
    const [first, second] = await versions(motionId);
    expect(first?.title).toBe(SAMPLE_TEXT.title);
    expect(second).toMatchObject({ title: 'Neuer Titel', origin: 'EDITOR', createdById: tilda.personId });
    expect((await db().motion.findUnique({ where: { id: motionId } }))?.title).toBe('Neuer Titel');
    expect(await db().auditEntry.count({ where: { subjectId: motionId, verb: 'motion.textChanged' } })).toBe(
      1,
    );
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('makes a draft of a theme that had no text', async () => {
    const motionId = await newMotion(db(), { text: null });
    expect(code(await save(tilda, motionId, SAMPLE_TEXT, 0))).toBeNull();
    expect((await db().motion.findUnique({ where: { id: motionId } }))?.status).toBe('DRAFT');
  });

  it('keeps "editorial" with the version and never puts words into the audit chain', async () => {
    const motionId = await newMotion(db(), { others: ['SH'] });
    await save(ole, motionId, changed('Kanarienvogel'), 1, true);
    expect((await versions(motionId)).at(-1)?.editorial).toBe(true);
    const entries = JSON.stringify(await db().auditEntry.findMany({ where: { subjectId: motionId } }));
    expect(entries).not.toContain('Kanarienvogel');
  });

  it('is refused on a version that is no longer the latest, and nothing is lost', async () => {
    const motionId = await newMotion(db());
    const mine = changed('Sie bittet den Bund um mehr Mittel.');
    await savePersonalDraft(ole, { motionId, baseNumber: 1, text: mine });
    await save(tilda, motionId, changed('Sie fordert den Bund auf.'));
    expect(code(await save(ole, motionId, mine))).toBe('CHANGED_MEANWHILE');
    expect(JSON.stringify((await drafts(ole.personId, motionId))?.payload)).toContain('mehr Mittel');
    expect(await versions(motionId)).toHaveLength(2);
  });

  it('takes the draft along that says the same, and leaves one that was written on', async () => {
    const motionId = await newMotion(db());
    const text = changed('Sie bittet das BMI.');
    await savePersonalDraft(tilda, { motionId, baseNumber: 1, text, origin: 'UPLOAD' });
    await save(tilda, motionId, text);
    expect((await drafts(tilda.personId, motionId))?.payload).toBeNull();
    expect((await versions(motionId)).at(-1)?.origin).toBe('UPLOAD');
    await savePersonalDraft(tilda, {
      motionId,
      baseNumber: 2,
      text: changed('Sie bittet das BMI und das BMAS.'),
    });
    await save(tilda, motionId, changed('Sie bittet die Bundesregierung.'), 2);
    expect(JSON.stringify((await drafts(tilda.personId, motionId))?.payload)).toContain('BMAS');
  });

  it.each<[string, RefusalCode, MotionText]>([
    ['unchanged', 'TEXT_UNCHANGED', SAMPLE_TEXT],
    ['without a title', 'TEXT_WITHOUT_TITLE', { ...SAMPLE_TEXT, title: ' ' }],
    ['with HTML', 'TEXT_WITH_MARKUP', changed('Sie <b>bittet</b> den Bund.')],
    ['too long', 'TEXT_TOO_LONG', changed('x'.repeat(TEXT_LIMITS.block + 1))],
    [
      'with one block twice',
      'TEXT_BLOCKS_REPEAT',
      { ...SAMPLE_TEXT, blocks: [clause('a', 'Eins'), clause('a', 'Zwei')] },
    ],
  ])('is refused %s', async (_, refusal, text) => {
    const motionId = await newMotion(db());
    expect(code(await save(tilda, motionId, text))).toBe(refusal);
    expect(await versions(motionId)).toHaveLength(1);
  });

  it('is refused to whoever does not coordinate; a foreign draft is not even there', async () => {
    const motionId = await newMotion(db(), { others: ['BY'] });
    const text = changed('Fremder Wortlaut.');
    expect(code(await save(bavaria, motionId, text))).toBe('NOT_PERMITTED');
    expect(code(await save(office, motionId, text))).toBe('NOT_FOUND');
    expect(code(await save(PUBLIC, motionId, text))).toBe('NOT_FOUND');
    expect(code(await save(tilda, crypto.randomUUID(), text))).toBe('NOT_FOUND');
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(code(await save(tilda, motionId, text))).toBe('MOTION_CLOSED');
    expect(await versions(motionId)).toHaveLength(1);
  });
});
