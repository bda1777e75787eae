import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { storeMotionDraft } from '@/lib/db/personal-draft';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { MotionText } from '@/lib/domain/motion-text';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { sampleActor } from '@/lib/use-cases/motions/testing/text-bed';
import { linkResolution } from '@/lib/use-cases/resolution-links/link-resolution';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { similarResolutions } from './similar-resolutions';
import { similarToMotion } from './similar-to-motion';

const db = testDatabase({ from: SAMPLES });
let hamburg: Actor & { personId: string };
let saxony: Actor & { personId: string };
let group: Actor & { personId: string };
let draftId: string;

beforeAll(async () => {
  hamburg = await sampleActor(db(), 'tilda.harmsen');
  saxony = await sampleActor(db(), 'anselm.zschopke');
  group = await sampleActor(db(), 'nadja.rehbein');
  ({ id: draftId } = await db().motion.findFirstOrThrow({
    where: { status: 'DRAFT', initiatorCode: 'HH' },
  }));
});

const text = (title: string, ...clauses: string[]): MotionText => ({
  title,
  blocks: clauses.map((one, index) => ({ id: `z${index}`, kind: 'CLAUSE', level: 1, text: one })),
  rationale: [],
});
const nearest = async (actor: Actor, motion: MotionText) =>
  (await similarResolutions(actor, motion)).map(({ number }) => number);

describe('earlier resolutions near to a text', () => {
  it.each([
    ['1.4', text('Monitoring der Integration: Indikatorenentwicklung fortsetzen')],
    ['4.4', text('Einbürgerungsbehörden personell ausstatten')],
    ['7.2', text('Anerkennungsverfahren digital', 'Die Anerkennungsberatung wird ausgebaut.')],
    ['5.4', text('Leitfaden', 'Auskünfte in mehreren Sprachen nutzen Mehrsprachigkeit der Behörden.')],
    // a typing error in the title is forgiven
    ['4.5', text('Famielennachzug erleichtern')],
  ])('begin with %s', async (number, motion) => {
    expect((await nearest(hamburg, motion))[0]).toBe(number);
  });

  it('say when, how it ended, how far its requests have come, and where they touch', async () => {
    const [first] = await similarResolutions(hamburg, text('Härtefallregelung zur Einbürgerung'));
    expect(first).toMatchObject({
      conference: { number: 18, name: '18. IntMK 2023' },
      number: '4.4',
      outcome: 'MAJORITY',
      followUp: [{ status: 'INTERIM', count: 1 }],
    });
    const shared = first?.snippet.filter((part) => part.shared).map((part) => part.text);
    expect(shared?.join(' ')).toMatch(/Härtefall|Einbürgerung/);
    expect(JSON.stringify(first)).not.toMatch(/[\uE000\uE001]/);
  });

  it('are none where nothing is near, nothing is written or nothing tells anything', async () => {
    expect(await nearest(hamburg, text('Quantengravitation', 'Schwarze Löcher verdampfen.'))).toEqual([]);
    expect(await nearest(hamburg, text(' '))).toEqual([]);
    expect(await nearest(hamburg, text('Die und der', "' | & ! :* \\ %"))).toEqual([]);
  });

  it('never name formal items, Kamin talks or superseded wordings', async () => {
    const { meetingId } = await db().resolution.findFirstOrThrow({ where: { number: '4.4' } });
    const kamin = await db().agendaItem.findFirstOrThrow({ where: { number: '8.1', meetingId } });
    const row = { meetingId, position: 90, title: 'Zwölfzylinderförderung', blocks: [], hash: 'x' };
    await db().resolution.createMany({
      data: [
        { ...row, number: '8.1', agendaItemId: kamin.id },
        { ...row, number: '9.1', supersededAt: new Date() },
      ],
    });
    expect(await nearest(hamburg, text('Zwölfzylinderförderung'))).toEqual([]);
    await db().resolution.create({ data: { ...row, number: '9.2' } });
    expect(await nearest(hamburg, text('Zwölfzylinderförderung'))).toEqual(['9.2']);
  });

  it('are published ones alone for whoever is no member of the conference', async () => {
    expect(await nearest(PUBLIC, text('Zwölfzylinderförderung'))).toEqual([]);
    expect(await nearest(group, text('Zwölfzylinderförderung'))).toEqual([]);
    const [first] = await similarResolutions(PUBLIC, text('Härtefallregelung zur Einbürgerung'));
    // what was assessed is internal; that it was sent is public
    expect(first?.followUp).toEqual([{ status: 'ASKED', count: 1 }]);
  });
});

describe('what went before a motion', () => {
  it('follows what this person is typing, and nobody else’s', async () => {
    const typed = { baseNumber: 1, text: text('Familiennachzug erleichtern'), origin: 'EDITOR' as const };
    await storeMotionDraft(database(), { personId: hamburg.personId, motionId: draftId }, typed);
    const numbers = async (actor: Actor, options: { draft?: boolean }) =>
      (await similarToMotion(actor, draftId, options))?.similar.map(({ number }) => number);
    expect((await numbers(hamburg, { draft: true }))?.[0]).toBe('4.5');
    expect((await numbers(hamburg, {}))?.[0]).toBe('5.4');
    const colleague = await sampleActor(db(), 'ole.brinkama');
    expect((await numbers(colleague, { draft: true }))?.[0]).toBe('5.4');
  });

  it('names what was linked, and that no longer as similar', async () => {
    const [near] = (await similarToMotion(hamburg, draftId))?.similar ?? [];
    const command = { motionId: draftId, resolutionId: near?.id ?? '', kind: 'CONTINUES' as const };
    expect(await linkResolution(hamburg, command)).toMatchObject({ ok: true });
    const page = await similarToMotion(hamburg, draftId);
    expect(page?.linked).toMatchObject([{ id: near?.id, kind: 'CONTINUES', number: near?.number }]);
    expect(page?.similar.some(({ id }) => id === near?.id)).toBe(false);
    expect(page?.can.link).toBe(true);
  });

  it('is not found by whoever may not know the motion', async () => {
    expect(await similarToMotion(saxony, draftId)).toBeNull();
    expect(await similarToMotion(PUBLIC, draftId)).toBeNull();
    expect(await similarToMotion(hamburg, crypto.randomUUID())).toBeNull();
    expect(await similarToMotion(hamburg, 'neu')).toBeNull();
  });
});
