import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { layDemand, layResolution, REVIEW_BLOCKS } from '@/lib/use-cases/demands/testing/review-bed';
import { greenListCast, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { demandReviewPage, reviewCard } from './demand-review-page';
import { resolutionDemands } from './resolution-demands';
import { taskView, tasks } from './tasks';
import { readsOfReview } from './testing/every-read';

const db = testDatabase({ from: SAMPLES });
let cast: GreenListCast;
let suggested: string;
beforeAll(async () => {
  cast = await greenListCast(db());
  // The rules may have read the others; this test looks at what it laid.
  await db().demand.deleteMany({ where: { confirmedAt: null } });
  const resolutionId = await layResolution(db());
  suggested = await layDemand(db(), resolutionId, {
    ...{ position: 1, text: 'bittet den Bund um Mittel', addressees: ['BUND', 'BMI'] },
  });
  await layDemand(db(), resolutionId, { position: 2, text: 'die GMK', kind: 'APPEAL', confirmed: true });
  await layDemand(db(), resolutionId, { clause: 1, position: 1, text: 'stellt fest', kind: 'POSITION' });
});

describe('the review of a conference', () => {
  it('shows each request with the place of its words, in the order of the text', async () => {
    const page = await demandReviewPage(cast.office, 18);
    const cards = page?.cards.filter(({ item }) => item === '99.1');
    expect(cards).toMatchObject([
      { clause: 1, kind: 'POSITION', followUp: false, place: { blockIndex: 0, from: 10, to: 21 } },
      {
        clause: 2,
        position: 1,
        addressees: ['BUND', 'BMI'],
        confirmed: false,
        outdated: false,
        bound: false,
      },
      { clause: 2, position: 2, text: 'die GMK', place: null, confirmed: true, outdated: true },
    ]);
    expect(page?.resolutions.find(({ number }) => number === '99.1')?.blocks).toEqual(REVIEW_BLOCKS);
    expect(page?.cards.find(({ item }) => item === '4.4')).toMatchObject({ bound: true });
    expect(page?.laterConferences.every((number) => number > 18)).toBe(true);
    expect(page?.unread).toBeGreaterThan(0);
  });

  it('is for whoever looks after its requests', async () => {
    for (const actor of [cast.by, cast.bund, cast.group, cast.administration, PUBLIC]) {
      expect(await demandReviewPage(actor, 18)).toBeNull();
      expect(await reviewCard(actor, suggested)).toBeNull();
    }
    expect(await demandReviewPage(cast.formerOffice, 22)).toBeNull();
    expect(await demandReviewPage(cast.office, 99)).toBeNull();
    expect(await reviewCard(cast.office, suggested)).toMatchObject({ id: suggested, item: '99.1' });
    expect(await reviewCard(cast.office, 'x')).toBeNull();
  });

  it('waits in the tasks of each chairing office, also what was confirmed in words that are gone', async () => {
    const sentences = async (actor = cast.office) =>
      (await tasks(actor)).map((task) => taskView(task)).filter(({ button }) => button === 'Auswerten');
    expect(await sentences()).toMatchObject([
      { sentence: '3 Stellen der 18. IntMK auswerten', href: '/erfolgskontrolle/auswertung/18' },
    ]);
    expect(await sentences(cast.formerOffice)).toHaveLength(1);
    for (const actor of [cast.by, cast.bund, cast.administration]) expect(await sentences(actor)).toEqual([]);
  });
});

describe('what stands beside a Ziffer', () => {
  it('is what is followed up, suggestions for members alone', async () => {
    const seen = async (actor = cast.office) =>
      (await resolutionDemands(actor, 18, '99.1')).map(({ confirmed, can }) => [confirmed, can.review]);
    expect(await seen()).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(await seen(cast.by)).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(await seen(PUBLIC)).toEqual([]);
    const [known] = await resolutionDemands(PUBLIC, 18, '5.2');
    expect(known).toMatchObject({ clause: 3, standing: { status: 'ASKED' }, can: { review: false } });
  });
});

describe('suggestions of the rules', () => {
  const canariesIn = (answers: unknown) =>
    [...new Set(JSON.stringify(answers).match(/Kanarienvogel-[a-z]+/g))].sort();
  beforeAll(async () => {
    const { id } = await db().resolution.findFirstOrThrow({
      where: { publishedAt: { not: null }, supersededAt: null, demands: { none: {} } },
      select: { id: true },
    });
    await db().body.create({ data: { code: 'VOGEL', name: 'Kanarienvogel-body', kind: 'OTHER' } });
    await layDemand(db(), id, {
      ...{ clause: 1, position: 1, text: 'Kanarienvogel-words', addressees: ['VOGEL'] },
    });
  });

  it('are reviewed by the office, known to the members and to nobody else', async () => {
    const all = ['Kanarienvogel-body', 'Kanarienvogel-words'];
    expect(canariesIn(await readsOfReview(cast.office))).toEqual(all);
    expect(canariesIn(await readsOfReview(cast.by))).toEqual(['Kanarienvogel-body']);
    for (const actor of [cast.bund, cast.group, cast.administration, PUBLIC])
      expect(canariesIn(await readsOfReview(actor))).toEqual([]);
  });
});
