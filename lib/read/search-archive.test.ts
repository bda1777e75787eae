import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { askedQuery } from '@/lib/domain/search-query';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { layResolution } from '@/lib/use-cases/resolution-links/testing/line-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { laySearchTexts, recallOf } from './fixtures/lay-search-texts';
import { searchArchive } from './search-archive';
import { searchFilter } from './search-filter';
import { searchPage } from './search-page';
import { searchSuggestions } from './search-suggestions';
import { SEARCH_QUESTIONS } from './fixtures/search-questions';

const db = testDatabase({ from: SAMPLES });

beforeAll(() => laySearchTexts(db()));

describe('the archive search', () => {
  it('finds what forty written-down questions ask for among the first ten', async () => {
    const { recall, missed } = await recallOf();
    process.stdout.write(
      `Archivsuche: recall@10 = ${recall.toFixed(3)} über ${SEARCH_QUESTIONS.length} Fragen\n`,
    );
    for (const miss of missed) process.stdout.write(`  nicht gefunden: ${miss}\n`);
    expect(SEARCH_QUESTIONS).toHaveLength(40);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

const MEMBER: Actor = {
  ...PUBLIC,
  personId: '00000000-0000-4000-8000-000000000001',
  roles: [{ role: 'STATE_EDITOR', state: 'SH', body: null, workingGroupId: null }],
};

const ask = (actor: Actor, words: string) =>
  searchArchive(actor, { asked: askedQuery(words), filter: searchFilter({}) });

describe('what the archive search tells', () => {
  it('shows nothing of a resolution that is not published, to the public', async () => {
    const title = 'Zirkuswissenschaft Zebrafink';
    await db().resolution.updateMany({
      where: { number: '2.2', hash: 'fahrradkurse' },
      data: { publishedAt: null },
    });
    expect((await ask(PUBLIC, 'Fahrradkurse')).total).toBe(0);
    expect((await ask(MEMBER, 'Fahrradkurse')).results).toHaveLength(1);
    expect((await ask(MEMBER, title)).total).toBe(0);
  });

  it('shows nothing of it even where the index is behind', async () => {
    const hidden = await db().resolution.findFirstOrThrow({
      where: { hash: 'fahrradkurse' },
      select: { id: true },
    });
    await db().resolution.update({ where: hidden, data: { publishedAt: null } });
    await db()
      .$queryRaw`UPDATE search_entry SET audience = '{PUBLIC}' WHERE subject_id = ${hidden.id}::uuid RETURNING 1`;
    const told = JSON.stringify([
      await ask(PUBLIC, 'Fahrradkurse zugewanderte Frauen'),
      await searchPage(PUBLIC, { words: '41. IntMK TOP 2.2' }),
      await searchSuggestions(PUBLIC, 'Fahrradkurse'),
    ]);
    expect(told).not.toMatch(/zugewanderte|Übungsplätze|Fahrradkurse für/);
    const counted = await searchPage(PUBLIC, { words: 'Fahrradkurse' });
    expect(counted).toMatchObject({ total: 0, facets: [], pages: 0, results: [] });
    expect((await searchPage(MEMBER, { words: 'Fahrradkurse' })).total).toBe(1);
  });

  it('finds no working group by the words of a resolution that is not published', async () => {
    const { id: mandatedById } = await db().resolution.findFirstOrThrow({ where: { hash: 'fahrradkurse' } });
    const mandate = 'Radwegeleitsystem entwerfen';
    const data = { kind: 'LAG', name: 'LAG Radverkehr', mandate, mandatedById } as const;
    const { id } = await db().workingGroup.create({ data, select: { id: true } });
    const role = { state: null, body: null, workingGroupId: null };
    const guest: Actor = { ...PUBLIC, roles: [{ ...role, role: 'FEDERAL_GUEST', body: 'BMI' }] };
    expect(await searchPage(guest, { words: 'Radwegeleitsystem' })).toMatchObject({ total: 0, facets: [] });
    expect((await searchPage(MEMBER, { words: 'Radwegeleitsystem' })).total).toBe(1);
    await db().resolution.update({ where: { id: mandatedById }, data: { publishedAt: new Date() } });
    expect((await searchPage(guest, { words: 'Radwegeleitsystem' })).results).toMatchObject([{ id }]);
  });

  it('leads to the Ziffer that a question names', async () => {
    const { direct } = await searchPage(PUBLIC, { words: 'IntMK 42 TOP 3.1 Ziffer 2' });
    expect(direct).toMatchObject({ href: '/beschluesse/42/3.1#ziffer-2', alone: true });
  });

  it('marks what was found and names the Ziffer', async () => {
    const { results } = await ask(PUBLIC, 'Leichentuch');
    expect(results[0]?.passages[0]).toMatchObject({
      label: 'Ziffer 1',
      href: '/beschluesse/46/7.3#ziffer-1',
    });
    expect(results[0]?.passages[0]?.parts).toContainEqual({ text: 'Leichentuch', hit: true });
  });

  it('says what it looked for instead of a slip', async () => {
    expect((await ask(PUBLIC, 'Desinfromation')).corrected).toEqual([
      { from: 'Desinfromation', to: 'Desinformation' },
    ]);
  });

  it('proposes for a slip by what its reader may see alone: nothing hidden changes a proposal or its order', async () => {
    const QUESTIONS = ['Desinfromation', 'Fahrradkusre', 'Wohnungsmarkd', 'Leichentuhc', 'Sprachforderung'];
    const told = (actor: Actor) => Promise.all(QUESTIONS.map((words) => searchPage(actor, { words })));
    const before = await told(PUBLIC);
    const near = ['Desinformationn Desinformatio', 'Wohnungsmarkde Wohnungsmark', 'Sprachforderungen'];
    for (const [place, text] of [...near, ...near, ...near, QUESTIONS.join(' ')].entries())
      await layResolution(db(), {
        ...{ conference: 22, number: `90.${place}`, title: 'Entwurf', text, published: false },
      });
    expect(await told(PUBLIC)).toEqual(before);
    expect((await ask(MEMBER, 'Desinfromation')).results[0]?.place).toContain('90.9');
    expect((await ask(MEMBER, 'Desinfromation')).corrected).toEqual([]);
  });

  it('counts facets and narrows by them', async () => {
    const { facets } = await searchPage(PUBLIC, { words: 'Kinder' });
    expect(facets.map(({ facet }) => facet)).toContain('conference');
    const narrowed = await searchPage(PUBLIC, { words: 'Wohnungsmarkt', conference: '45' });
    expect(narrowed.total).toBe(1);
    expect((await searchPage(PUBLIC, { words: 'Wohnungsmarkt', conference: '44' })).total).toBe(0);
    expect(
      (await searchPage(PUBLIC, { words: 'Wohnungsmarkt', kind: 'x', state: '?', page: '-1' })).total,
    ).toBe(1);
  });

  it.each(['', '!', '-', '"', "'); DROP", '=land/SH', '\u0000', 'a'.repeat(5000), '*:* & |', 'und'])(
    'bears %j',
    async (words) => {
      await expect(searchPage(PUBLIC, { words })).resolves.toBeDefined();
    },
  );
});
