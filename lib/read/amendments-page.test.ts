import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { decideAmendments } from '@/lib/use-cases/amendments/decide-amendments';
import { proposeAmendment } from '@/lib/use-cases/amendments/propose-amendment';
import {
  AMENDED_TEXT,
  layAmendedMotion,
  nextVersion,
  propose,
  proposalOf,
} from '@/lib/use-cases/amendments/testing/amendment-bed';
import { withdrawAmendment } from '@/lib/use-cases/amendments/withdraw-amendment';
import { done, layMotionBed, type MotionCast } from '@/lib/use-cases/motions/testing/motion-bed';
import { amendmentPlaces, amendmentsPage } from './amendments-page';
import { proposeAmendmentPage } from './propose-amendment-page';

const db = testDatabase({ fresh: 'test' });
let cast: MotionCast;
let motionId: string;

beforeEach(async () => {
  cast = await layMotionBed(db());
  motionId = await layAmendedMotion(cast, ['HB', 'BY', 'SH']);
});

const page = async (actor: Actor = cast.hh) => {
  const found = await amendmentsPage(actor, motionId);
  if (!found) throw new Error('not found');
  return found;
};

describe('the synopsis of a motion', () => {
  it('has per place all wordings side by side, identical ones together, and who contradicts whom', async () => {
    await propose(cast.hb, motionId, 'z2', 'Sie bittet das BMI.');
    await propose(cast.sh, motionId, 'z2', 'Sie bittet das  BMI.');
    await propose(cast.by, motionId, 'z2', 'Sie fordert den Bund auf.');
    const { places, proposals } = await page();
    expect(places).toMatchObject([
      {
        ...{ anchor: 'stelle-1', at: 'BLOCK', present: 'Sie bittet den Bund.' },
        block: { kind: 'CLAUSE', number: 2, part: 'blocks' },
        wordings: [
          {
            states: ['HB', 'SH'],
            text: 'Sie bittet das BMI.',
            bundles: [{ against: ['BY'], decidedHere: true }],
          },
          { states: ['BY'], bundles: [{ against: ['HB', 'SH'] }] },
        ],
      },
    ]);
    const [bundle] = places[0]?.wordings[0]?.bundles ?? [];
    expect(bundle?.fields).toEqual([{ operation: 'REPLACE', text: 'Sie bittet das BMI.' }]);
    const [first] = bundle?.proposals ?? [];
    expect(proposals[first?.id ?? '']).toMatchObject({ state: 'HB', reason: 'Klarer.', version: 0 });
    expect((await amendmentPlaces(motionId, 2)).map(({ wordings }) => wordings.length)).toEqual([2]);
  });

  it('decides at its first place what belongs together', async () => {
    const edits = [
      { blockId: 'z1', remove: true },
      { blockId: 'z3', after: 'Neu.' },
    ];
    await done(proposeAmendment(cast.by, proposalOf(motionId, edits, { together: true })));
    const bundles = (await page()).places.map(({ wordings }) => wordings[0]?.bundles[0]);
    expect(bundles).toMatchObject([
      {
        decidedHere: true,
        elsewhere: ['stelle-2'],
        fields: [{ text: '' }, { text: 'Neu.' }],
      },
      { decidedHere: false, elsewhere: ['stelle-1'] },
    ]);
  });

  it('shows what no longer fits, and what the text says by now', async () => {
    await propose(cast.by, motionId, 'z1', 'Erstens.');
    await propose(cast.hb, motionId, 'z2', 'Zweitens.');
    const [first, second, third] = AMENDED_TEXT.blocks;
    if (!first || !second || !third) throw new Error('no text');
    const blocks = [{ ...first, text: 'Erstens.' }, { ...second, text: 'Anders.' }, third];
    await nextVersion(cast.hh, motionId, { ...AMENDED_TEXT, blocks });
    const { places, fulfilled } = await page();
    expect(places).toMatchObject([{ present: 'Anders.', wordings: [{ misfit: 'WORDING_CHANGED' }] }]);
    expect(fulfilled).toMatchObject([{ decidedHere: true, proposals: [{ state: 'BY' }] }]);
  });

  it('keeps what was settled with reason, day and version', async () => {
    const accepted = await propose(cast.by, motionId, 'z1', 'Erstens.');
    const withdrawn = await propose(cast.hb, motionId, 'z3', 'Drittens.');
    await done(withdrawAmendment(cast.hb, { motionId, amendmentId: withdrawn, version: 0 }));
    await done(
      decideAmendments(cast.hh, {
        ...{ motionId, amendmentIds: [accepted], baseNumber: 2, decision: 'ACCEPTED', reason: 'Besser so.' },
        ...{ editorial: false, wordings: [] },
      }),
    );
    const { places, settled } = await page(cast.sh);
    expect(places).toEqual([]);
    expect(settled).toMatchObject([
      {
        ...{ state: 'BY', status: 'ACCEPTED', decisionReason: 'Besser so.', versionNumber: 3 },
        changes: [{ type: 'REPLACE', before: 'Die IntMK stellt fest.', after: 'Erstens.' }],
      },
      { state: 'HB', status: 'WITHDRAWN', versionNumber: null },
    ]);
  });

  it('offers what the person may do', async () => {
    const id = await propose(cast.by, motionId, 'z1', 'Erstens.');
    const rights = async (actor: Actor) => {
      const { can, proposals } = await page(actor);
      return { ...can, withdraw: proposals[id]?.can.withdraw };
    };
    expect(await rights(cast.hhEditor)).toEqual({ propose: false, decide: true, withdraw: false });
    expect(await rights(cast.by)).toEqual({ propose: true, decide: false, withdraw: true });
    expect(await rights(cast.hb)).toEqual({ propose: true, decide: false, withdraw: false });
    await db().motion.update({ where: { id: motionId }, data: { registeredAt: new Date() } });
    expect(await rights(cast.office)).toEqual({ propose: false, decide: false, withdraw: false });
    await db().motion.update({ where: { id: motionId }, data: { status: 'DECIDED' } });
    expect(await rights(cast.by)).toEqual({ propose: false, decide: false, withdraw: false });
  });

  it('is not found by whoever may not know the motion', async () => {
    for (const actor of [PUBLIC, cast.sn, cast.office, cast.bund, cast.administration, cast.member])
      expect(await amendmentsPage(actor, motionId)).toBeNull();
    expect(await amendmentsPage(cast.hh, 'neu')).toBeNull();
  });
});

describe('the form for proposing', () => {
  it('holds the latest text for a Land that may propose', async () => {
    expect(await proposeAmendmentPage(cast.by, motionId)).toMatchObject({
      ...{ number: 2, state: 'BY', title: 'Leichte Sprache' },
      blocks: [
        { id: 'z1', number: 1 },
        { id: 'z2' },
        { id: 'z3' },
        { id: 'b1', part: 'rationale', number: null },
      ],
    });
  });

  it('is for nobody else', async () => {
    for (const actor of [PUBLIC, cast.hh, cast.sn, cast.office, cast.bund, cast.member])
      expect(await proposeAmendmentPage(actor, motionId)).toBeNull();
    await db().motion.update({ where: { id: motionId }, data: { status: 'WITHDRAWN' } });
    expect(await proposeAmendmentPage(cast.by, motionId)).toBeNull();
  });
});
