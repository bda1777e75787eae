import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { saveTextVersion } from '@/lib/use-cases/motions/save-text-version';
import { newMotion, sampleActor, SAMPLE_TEXT } from '@/lib/use-cases/motions/testing/text-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { motionComparisonPage } from './motion-comparison-page';
import { motionVersionPage } from './motion-version-page';

const db = testDatabase({ from: SAMPLES });
let tilda: Actor;
let motionId: string;
const LATEST = { from: null, to: null };

beforeAll(async () => {
  tilda = await sampleActor(db(), 'tilda.harmsen');
  motionId = await newMotion(db());
  const text = { ...SAMPLE_TEXT, title: 'Kanarienvogel', rationale: [] };
  await saveTextVersion(tilda, { motionId, baseNumber: 1, text, editorial: true });
});

describe('a version', () => {
  it('says its words, who saved it and whether it was editorial', async () => {
    const page = await motionVersionPage(tilda, motionId, 2);
    expect(page).toMatchObject({ number: 2, latestNumber: 2, title: 'Kanarienvogel', editorial: true });
    expect(page?.author).toMatch(/ Uhr, Tilda Harmsen, Hamburg$/);
    expect(page?.blocks[1]).toMatchObject({ kind: 'CLAUSE', number: 2 });
    expect(await motionVersionPage(tilda, motionId, 1)).toMatchObject({ title: SAMPLE_TEXT.title });
  });

  it('is not found where there is none', async () => {
    expect(await motionVersionPage(tilda, motionId, 3)).toBeNull();
    expect(await motionVersionPage(tilda, 'neu', 1)).toBeNull();
    expect(await motionVersionPage(tilda, crypto.randomUUID(), 1)).toBeNull();
  });
});

describe('a comparison', () => {
  it('is of the latest two where nothing is named, else of any two', async () => {
    const numbers = async (from: number | null, to: number | null) => {
      const compared = (await motionComparisonPage(tilda, motionId, { from, to }))?.compared;
      return compared && [compared.from.number, compared.to.number];
    };
    expect(await numbers(null, null)).toEqual([1, 2]);
    expect(await numbers(2, 1)).toEqual([2, 1]);
    expect(await numbers(1, null)).toEqual([1, 2]);
    expect(await numbers(1, 7)).toBeUndefined();
  });

  it('needs two versions', async () => {
    const single = await newMotion(db());
    expect(await motionComparisonPage(tilda, single, LATEST)).toMatchObject({ compared: null });
  });
});

describe('versions of a draft that is not registered', () => {
  it('are known to nobody outside of its circle', async () => {
    for (const name of [
      'korbinian.haslacher',
      'marlene.osthoff',
      'corvin.dahlhoff',
      'thea.sandvoss',
      'nadja.rehbein',
    ]) {
      const outsider = await sampleActor(db(), name);
      expect(await motionVersionPage(outsider, motionId, 2)).toBeNull();
      expect(await motionComparisonPage(outsider, motionId, LATEST)).toBeNull();
    }
    expect(await motionVersionPage(PUBLIC, motionId, 2)).toBeNull();
    expect(await motionComparisonPage(PUBLIC, motionId, LATEST)).toBeNull();
  });
});
