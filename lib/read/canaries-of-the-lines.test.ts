import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { canariesIn, canary } from '@/lib/policy/testing/canary';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { resolutionLine } from './resolution-line';
import { searchPage } from './search-page';
import { OUTSIDE, READERS } from './testing/canaries';
import { readsOfGroups, readsOfLines, readsOfPerson } from './testing/every-read';
import { layDemand, layEntries } from './testing/laid-demands';

const db = testDatabase({ from: SAMPLES });

let published: string;
let hidden: string;
beforeAll(async () => {
  const demand = await layDemand(db(), 'published');
  await layEntries(db(), demand);
  published = await resolutionOf(demand);
  const block = { kind: 'CLAUSE', number: 1, level: 1, text: `Erneut: ${canary('hidden-words')}.` } as const;
  const resolution = { title: canary('hidden-title'), blocks: [block] };
  hidden = await resolutionOf(await layDemand(db(), 'unpublished', { published: false, resolution }));
  await layDemand(db(), 'suggested', { confirmed: false });
});

async function resolutionOf(id: string): Promise<string> {
  const select = { resolutionId: true } as const;
  return (await db().demand.findUniqueOrThrow({ where: { id }, select })).resolutionId;
}

const TEXTS = ['published-text', 'suggested-text', 'unpublished-text'];

describe('Beschlusslinien', () => {
  beforeAll(async () => {
    const confirmedAt = new Date('2026-01-10T08:00:00Z');
    const earlier = await db().resolution.findFirstOrThrow({ where: { number: '4.4', supersededAt: null } });
    const link = (kind: 'CONTINUES' | 'REFERS_TO' | 'RENEWS', field: string, rest: object) =>
      db().resolutionLink.create({
        data: { kind, quote: canary(field), fromResolutionId: hidden, toResolutionId: earlier.id, ...rest },
      });
    await link('CONTINUES', 'quote-drawn', { confirmedAt });
    await link('REFERS_TO', 'quote-proposed', { origin: 'WORDS' });
    await link('RENEWS', 'quote-rejected', { rejectedAt: confirmedAt });
    await link('CONTINUES', 'quote-of-published', { fromResolutionId: published, confirmedAt });
  });

  const OPEN = ['answer-published', 'published-text'];
  const MEMBERS = ['answer', 'hidden-title', 'published-text', 'unpublished-text'];
  it.each(
    Object.entries({
      office: [...MEMBERS, 'hidden-words'].sort(),
      ...{ formerOffice: MEMBERS, member: MEMBERS, addressee: ['answer', 'published-text'] },
      otherBody: ['answer-of-another', 'published-text'],
      ...{ group: OPEN, administration: OPEN, public: OPEN },
    }),
  )('show %s what is theirs to know, and nothing else', async (person, fields) => {
    expect(canariesIn(await readsOfLines(READERS[person] ?? PUBLIC))).toEqual(fields);
  });

  it.each(OUTSIDE)('leave %s no trace of what is not published, nor a number of it', async (person) => {
    const line = await resolutionLine(READERS[person] ?? PUBLIC, 18, '4.4');
    expect(line?.nodes.map(({ number }) => number).sort()).toEqual(['4.4', '9.published']);
  });
});

describe('working groups', () => {
  let own: Actor;
  beforeAll(async () => {
    const content = Buffer.from('%PDF-1.7');
    const document = {
      ...{ fileName: `${canary('report-file')}.pdf`, mediaType: 'application/pdf' },
      ...{ content, size: content.length, sha256: 'x' },
    };
    const { id: workingGroupId } = await db().workingGroup.create({
      data: {
        ...{ kind: 'LAG', name: canary('name'), mandate: canary('mandate'), mandatedById: hidden },
        reports: {
          create: { title: canary('report'), deliveredOn: new Date(), document: { create: document } },
        },
      },
      select: { id: true },
    });
    const role = { role: 'WORKING_GROUP_MEMBER', state: null, body: null, workingGroupId } as const;
    own = { ...PUBLIC, roles: [role] };
  });

  const KNOWN = ['name', 'report'];
  const MEMBERS = ['hidden-title', 'mandate', 'name', 'report', 'report-file'];
  it.each(
    Object.entries({
      office: [...MEMBERS, ...TEXTS].sort(),
      ...{ formerOffice: MEMBERS, member: MEMBERS, ownGroup: ['name', 'report', 'report-file'] },
      ...{ addressee: KNOWN, otherBody: KNOWN, group: KNOWN, administration: [], public: [] },
    }),
  )('show %s what is theirs to know, and nothing else', async (person, fields) => {
    const reader = person === 'ownGroup' ? own : (READERS[person] ?? PUBLIC);
    expect(canariesIn(await readsOfGroups(reader))).toEqual(fields);
  });
});

describe('an index of the search that is behind', () => {
  const found = async (person: string) => {
    const reader = READERS[person] ?? PUBLIC;
    const { results, total, facets } = await searchPage(reader, { words: 'Kanarienvogel' });
    const passages = results.map((result) => result.passages.length).sort();
    return { total, passages, facets: facets.filter(({ facet }) => facet !== 'status') };
  };
  const before = new Map<string, unknown>();
  beforeAll(async () => {
    for (const person of OUTSIDE) before.set(person, await found(person));
    await db()
      .$queryRaw`UPDATE search_entry SET audience = '{PUBLIC}', public_statuses = statuses RETURNING 1`;
  });

  it.each(OUTSIDE)('shows and counts for %s nothing more', async (person) => {
    expect(await found(person)).toEqual(before.get(person));
    const shown = canariesIn(await readsOfPerson(READERS[person] ?? PUBLIC));
    expect(
      shown.filter((field) => /hidden|unpublished|suggested|remark|judge|evidence|mandate/.test(field)),
    ).toEqual([]);
  });
});
