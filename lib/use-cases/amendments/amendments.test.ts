import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { EditableBlock } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import { layMotionBed, refusalOf, type MotionCast } from '../motions/testing/motion-bed';
import { decideAmendments, type DecideAmendments } from './decide-amendments';
import { proposeAmendment } from './propose-amendment';
import { AMENDED_TEXT, layAmendedMotion, nextVersion, propose, proposalOf } from './testing/amendment-bed';
import { withdrawAmendment } from './withdraw-amendment';

const db = testDatabase({ fresh: 'test' });
let cast: MotionCast;
let motionId: string;

beforeEach(async () => {
  cast = await layMotionBed(db());
  motionId = await layAmendedMotion(cast);
});

const decision = (amendmentIds: string[], rest: Partial<DecideAmendments> = {}): DecideAmendments => ({
  ...{ motionId, amendmentIds, baseNumber: 2, decision: 'ACCEPTED', reason: 'Überzeugt.' },
  ...{ editorial: false, wordings: [] },
  ...rest,
});
const decide = (ids: string[], rest: Partial<DecideAmendments> = {}, actor: Actor = cast.hhEditor) =>
  decideAmendments(actor, decision(ids, rest));
const stored = (id: string) => db().amendment.findUniqueOrThrow({ where: { id } });
async function latestClauses(): Promise<string[]> {
  const version = await db().textVersion.findFirstOrThrow({
    where: { motionId },
    orderBy: { number: 'desc' },
  });
  return (version.blocks as unknown as EditableBlock[]).map(({ text }) => text);
}
const nothingChanged = async () =>
  (await db().textVersion.count({ where: { motionId } })) === 2 &&
  (await db().amendment.count({ where: { status: { not: 'PROPOSED' } } })) === 0;

describe('proposing', () => {
  it('stores what differs on the version that was edited, one proposal for each change', async () => {
    const command = proposalOf(motionId, [
      { blockId: 'z1', text: 'Die IntMK  bekräftigt.' },
      { blockId: 'z2', remove: true },
      { blockId: 'z3', after: 'Sie bittet um Bericht.' },
    ]);
    const result = await proposeAmendment(cast.by, command);
    expect(result).toMatchObject({ ok: true, value: { motionId, amendmentIds: { length: 3 } } });
    const rows = await db().amendment.findMany({ include: { baseVersion: true } });
    expect(rows.map(({ stateCode, baseVersion, reason }) => [stateCode, baseVersion.number, reason])).toEqual(
      Array.from({ length: 3 }, () => ['BY', 2, 'Klarer.']),
    );
    const operations = rows.map((row) => row.operations);
    expect(JSON.stringify(operations)).toContain('Die IntMK bekräftigt.');
    const outbox = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(JSON.stringify(outbox)).toContain('AMENDMENT_PROPOSED');
    expect(JSON.stringify(outbox)).not.toContain('bekräftigt');
  });

  it('keeps together what its Land wants together', async () => {
    const edits = [
      { blockId: 'z1', remove: true },
      { blockId: 'z2', text: 'Anders.' },
    ];
    await proposeAmendment(cast.by, proposalOf(motionId, edits, { together: true }));
    expect(await db().amendment.count()).toBe(1);
  });

  it('carries over to the latest version what was edited on the one before', async () => {
    await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, title: 'Einfache Sprache' });
    expect(await propose(cast.by, motionId, 'z1', 'Neu.')).not.toBe('');
    const changed = AMENDED_TEXT.blocks.map((block) => ({ ...block, text: `${block.text} Geändert.` }));
    await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, blocks: changed });
    const late = proposalOf(motionId, [{ blockId: 'z2', text: 'Neu.' }]);
    expect(await refusalOf(proposeAmendment(cast.by, late))).toBe('CHANGED_MEANWHILE');
  });

  it.each<[string, string, Parameters<typeof proposalOf>[1], Parameters<typeof proposalOf>[2]]>([
    ['nothing', 'AMENDMENT_EMPTY', [{ blockId: 'z1', text: ' Die IntMK stellt  fest. ' }], {}],
    ['HTML', 'TEXT_WITH_MARKUP', [{ blockId: 'z1', text: '<script>alert(1)</script>' }], {}],
    ['HTML as a reason', 'TEXT_WITH_MARKUP', [{ blockId: 'z1', text: 'Neu.' }], { reason: '<b>Nein</b>' }],
    ['an endless wording', 'TEXT_TOO_LONG', [{ blockId: 'z1', text: 'x'.repeat(10_001) }], {}],
    [
      'on a version that does not exist',
      'CHANGED_MEANWHILE',
      [{ blockId: 'z1', text: 'N' }],
      { baseNumber: 9 },
    ],
    ['to an unknown motion', 'NOT_FOUND', [{ blockId: 'z1', text: 'N' }], { motionId: crypto.randomUUID() }],
  ])('refuses %s: %s', async (_, refusal, edits, rest) => {
    expect(await refusalOf(proposeAmendment(cast.by, proposalOf(motionId, edits, rest)))).toBe(refusal);
    expect(await db().amendment.count()).toBe(0);
  });

  it('refuses the same twice, and the Land whose text it is', async () => {
    await propose(cast.by, motionId, 'z1', 'Neu.');
    const again = proposalOf(motionId, [{ blockId: 'z1', text: 'Neu.' }]);
    expect(await refusalOf(proposeAmendment(cast.by, again))).toBe('AMENDMENT_REPEATED');
    expect(await refusalOf(proposeAmendment(cast.hh, again))).toBe('AMENDMENT_OF_OWN_TEXT');
  });

  it('is for the Länder that know the motion and draft, nobody else', async () => {
    const command = proposalOf(motionId, [{ blockId: 'z1', text: 'Neu.' }]);
    for (const actor of [cast.sn, cast.office, cast.bund, cast.administration, cast.member])
      expect(await refusalOf(proposeAmendment(actor, command))).toBe('NOT_FOUND');
    await db().motion.update({ where: { id: motionId }, data: { registeredAt: new Date() } });
    expect(await refusalOf(proposeAmendment(cast.office, command))).toBe('NOT_PERMITTED');
    expect(await refusalOf(proposeAmendment(cast.sn, command))).toBeNull();
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(await refusalOf(proposeAmendment(cast.by, command))).toBe('MOTION_CLOSED');
  });
});

describe('withdrawing', () => {
  it('keeps the proposal in the record', async () => {
    const amendmentId = await propose(cast.by, motionId, 'z1', 'Neu.');
    expect(await refusalOf(withdrawAmendment(cast.by, { motionId, amendmentId, version: 0 }))).toBeNull();
    expect(await stored(amendmentId)).toMatchObject({ status: 'WITHDRAWN', version: 1 });
    const again = withdrawAmendment(cast.by, { motionId, amendmentId, version: 1 });
    expect(await refusalOf(again)).toBe('AMENDMENT_SETTLED');
  });

  it('is for its own Land, as it was seen', async () => {
    const amendmentId = await propose(cast.by, motionId, 'z1', 'Neu.');
    const withdraw = (actor: Actor, version = 0) =>
      refusalOf(withdrawAmendment(actor, { motionId, amendmentId, version }));
    expect(await withdraw(cast.hb)).toBe('NOT_PERMITTED');
    expect(await withdraw(cast.hh)).toBe('NOT_PERMITTED');
    expect(await withdraw(cast.sn)).toBe('NOT_FOUND');
    expect(await withdraw(cast.by, 7)).toBe('CHANGED_MEANWHILE');
    const unknown = { motionId, amendmentId: crypto.randomUUID(), version: 0 };
    expect(await refusalOf(withdrawAmendment(cast.by, unknown))).toBe('NOT_FOUND');
    expect(await nothingChanged()).toBe(true);
  });
});

describe('deciding', () => {
  it('accepts into a new version that names its origin, and settles identical proposals at once', async () => {
    const [hb, by] = [
      await propose(cast.hb, motionId, 'z2', 'Sie bittet das BMI.'),
      await propose(cast.by, motionId, 'z2', 'Sie bittet das  BMI.'),
    ];
    expect(await decide([hb])).toEqual({ ok: true, value: { count: 2, versionNumber: 3 } });
    expect(await latestClauses()).toEqual(['Die IntMK stellt fest.', 'Sie bittet das BMI.', 'Sie dankt.']);
    const version = await db().textVersion.findFirstOrThrow({ where: { motionId, number: 3 } });
    expect(version).toMatchObject({ origin: 'AMENDMENT', editorial: false });
    for (const id of [hb, by])
      expect(await stored(id)).toMatchObject({
        ...{ status: 'ACCEPTED', decisionReason: 'Überzeugt.', resultVersionId: version.id },
        decidedById: cast.hhEditor.personId,
      });
    const verbs = await db().auditEntry.findMany({
      where: { subjectId: motionId },
      orderBy: { seq: 'desc' },
    });
    expect(verbs.slice(0, 2).map(({ verb }) => verb)).toEqual([
      'motion.amendmentDecided',
      'motion.textChanged',
    ]);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('adapts with own words, also where the block reads differently by now', async () => {
    const id = await propose(cast.by, motionId, 'z2', 'Sie bittet das BMI.');
    const moved = AMENDED_TEXT.blocks.map((block) =>
      block.id === 'z2' ? { ...block, text: 'Sie bittet den Bund erneut.' } : block,
    );
    await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, blocks: moved });
    expect(await refusalOf(decide([id], { baseNumber: 3 }))).toBe('AMENDMENT_OUTDATED');
    const own = { decision: 'ADAPTED', baseNumber: 3, wordings: ['Sie bittet BMI und BMAS.'] } as const;
    expect(await decide([id], { ...own, wordings: [...own.wordings] })).toMatchObject({ ok: true });
    expect(await latestClauses()).toContain('Sie bittet BMI und BMAS.');
    expect(await stored(id)).toMatchObject({ status: 'ADAPTED' });
  });

  it('declines without touching the text', async () => {
    const id = await propose(cast.by, motionId, 'z2', 'Neu.');
    expect(await decide([id], { decision: 'DECLINED', reason: 'Nein.' })).toEqual({
      ok: true,
      value: { count: 1, versionNumber: null },
    });
    expect(await stored(id)).toMatchObject({ status: 'DECLINED', decisionReason: 'Nein.' });
    expect(await db().textVersion.count({ where: { motionId } })).toBe(2);
  });

  it('accepts several at once in one version, if they go together', async () => {
    const first = await propose(cast.hb, motionId, 'z1', 'Erstens.');
    const third = await propose(cast.by, motionId, 'z3', 'Drittens.');
    const other = await propose(cast.by, motionId, 'z1', 'Zuerst.');
    expect(await refusalOf(decide([first, other]))).toBe('AMENDMENTS_CONTRADICT');
    expect(await decide([first, third], { editorial: true })).toMatchObject({ value: { versionNumber: 3 } });
    expect(await latestClauses()).toEqual(['Erstens.', 'Sie bittet den Bund.', 'Drittens.']);
    expect(await db().textVersion.findFirst({ where: { number: 3 } })).toMatchObject({ editorial: true });
  });

  it('accepts without a version what the text says already', async () => {
    const id = await propose(cast.by, motionId, 'z1', 'Erstens.');
    const said = AMENDED_TEXT.blocks.map((block) =>
      block.id === 'z1' ? { ...block, text: 'Erstens.' } : block,
    );
    await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, blocks: said });
    expect(await decide([id], { baseNumber: 3 })).toMatchObject({ ok: true, value: { versionNumber: 3 } });
    expect(await db().textVersion.count({ where: { motionId } })).toBe(3);
  });

  it('asks the circle to confirm, as every change of the text does', async () => {
    const version = await db().textVersion.findFirstOrThrow({ where: { motionId, number: 2 } });
    await db().motionApplicant.create({ data: { motionId, stateCode: 'HB', role: 'CO' } });
    await db().signature.create({ data: { motionId, textVersionId: version.id, stateCode: 'HB' } });
    await decide([await propose(cast.by, motionId, 'z1', 'Erstens.')]);
    const told = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(told.some(({ payload }) => JSON.stringify(payload).includes('"TEXT_CHANGED"'))).toBe(true);
  });

  it.each<[string, string, Partial<DecideAmendments>]>([
    ['on a text that changed meanwhile', 'CHANGED_MEANWHILE', { baseNumber: 1 }],
    [
      'own words that are the proposed ones',
      'AMENDMENT_NOT_ADAPTED',
      { decision: 'ADAPTED', wordings: ['Neu.'] },
    ],
    ['own words with HTML', 'TEXT_WITH_MARKUP', { decision: 'ADAPTED', wordings: ['<i>Neu</i>'] }],
    ['a reason with HTML', 'TEXT_WITH_MARKUP', { reason: '<i>Nein</i>' }],
    ['an unknown proposal', 'NOT_FOUND', { amendmentIds: [crypto.randomUUID()] }],
  ])('refuses %s: %s', async (_, refusal, rest) => {
    const id = await propose(cast.by, motionId, 'z1', 'Neu.');
    expect(await refusalOf(decide([id], rest))).toBe(refusal);
    expect(await nothingChanged()).toBe(true);
  });

  it('refuses what is settled, and a proposal to another motion', async () => {
    const id = await propose(cast.by, motionId, 'z1', 'Neu.');
    const otherMotion = await layAmendedMotion(cast);
    expect(await refusalOf(decide([id], { motionId: otherMotion }))).toBe('NOT_FOUND');
    await decide([id], { decision: 'DECLINED' });
    expect(await refusalOf(decide([id]))).toBe('AMENDMENT_SETTLED');
  });

  it('is for the coordinating Land alone', async () => {
    const id = await propose(cast.by, motionId, 'z1', 'Neu.');
    expect(await refusalOf(decide([id], {}, cast.by))).toBe('NOT_PERMITTED');
    expect(await refusalOf(decide([id], {}, cast.hb))).toBe('NOT_PERMITTED');
    for (const actor of [cast.sn, cast.office, cast.bund, cast.administration, cast.member])
      expect(await refusalOf(decide([id], {}, actor))).toBe('NOT_FOUND');
    expect(await nothingChanged()).toBe(true);
  });
});
