import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { sampleActor } from '@/lib/use-cases/motions/testing/text-bed';
import { layResolution } from '@/lib/use-cases/resolution-links/testing/line-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { resolutionLine } from './resolution-line';
import { resolutionLinePage } from './resolution-line-page';
import { resolutionLinksPage } from './resolution-links-page';

const db = testDatabase({ from: SAMPLES, fresh: 'test' });
let office: Actor;
let hamburg: Actor;
const ids: string[] = [];

const row = (conference: number, published = true) => ({
  ...{ conference, published, number: '2.3', title: `Titel ${conference}`, text: `Wortlaut ${conference}.` },
});
const tie = (from: number, to: number, more = {}) =>
  db().resolutionLink.create({
    data: {
      ...{ fromResolutionId: ids[from] ?? '', toResolutionId: ids[to] ?? '', kind: 'CONTINUES' },
      ...{ confirmedAt: new Date(), ...more },
    },
  });
const numbers = (line: { nodes: { conference: number }[] } | null) =>
  line?.nodes.map(({ conference }) => conference);

beforeEach(async () => {
  office = await sampleActor(db(), 'marlene.osthoff');
  hamburg = await sampleActor(db(), 'tilda.harmsen');
  ids.length = 0;
  for (const one of [row(14), row(16, false), row(17), row(19), row(20)])
    ids.push(await layResolution(db(), one));
});

describe('a Beschlusslinie', () => {
  it('runs from the first to the last, with years and in words', async () => {
    await tie(2, 0);
    await tie(3, 2, { kind: 'REPLACES' });
    const line = await resolutionLine(PUBLIC, 17, '2.3');
    expect(numbers(line)).toEqual([14, 17, 19]);
    expect(line?.nodes[2]).toMatchObject({
      ...{ year: 2024, citation: '19. IntMK 2024, TOP 2.3', current: false },
      says: [{ kind: 'REPLACES', citation: '17. IntMK 2022, TOP 2.3' }],
    });
    expect(line?.nodes[1]?.current).toBe(true);
    expect(line?.can.draw).toBe(false);
    expect((await resolutionLine(office, 17, '2.3'))?.can.draw).toBe(true);
  });

  it('shows neither what waits nor what was rejected', async () => {
    await tie(2, 0, { confirmedAt: null });
    await tie(3, 2, { confirmedAt: null, rejectedAt: new Date() });
    expect(numbers(await resolutionLine(office, 17, '2.3'))).toEqual([17]);
  });

  it('does not run through what the reader may not read: it leaves no trace', async () => {
    await tie(2, 1);
    await tie(1, 0);
    expect(numbers(await resolutionLine(hamburg, 17, '2.3'))).toEqual([14, 16, 17]);
    expect(numbers(await resolutionLine(PUBLIC, 17, '2.3'))).toEqual([17]);
    const shown = JSON.stringify(await resolutionLinePage(PUBLIC, 17, '2.3'));
    expect(shown).not.toContain(ids[1]);
    // An id may hold any digits.
    expect(shown.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')).not.toMatch(/16|Titel 14/);
    expect(await resolutionLinePage(PUBLIC, 16, '2.3')).toBeNull();
    expect(await resolutionLinePage(office, 17, '99')).toBeNull();
  });

  it('shows beside each what it asked for, how far that is and what was answered, as far as the reader may see', async () => {
    const asked = await db().demand.findFirstOrThrow({
      where: { resolution: { number: '4.4' }, kind: 'REVIEW_REQUEST' },
    });
    await db().resolutionLink.create({
      data: {
        fromResolutionId: asked.resolutionId,
        toResolutionId: ids[0] ?? '',
        kind: 'RENEWS',
        confirmedAt: new Date(),
      },
    });
    const requestsOf = async (actor: Actor) =>
      (await resolutionLinePage(actor, 14, '2.3'))?.nodes.at(-1)?.requests;
    expect(await requestsOf(hamburg)).toMatchObject([
      {
        standing: { status: 'INTERIM' },
        answer: { head: expect.stringContaining('20. November 2023') as string },
      },
    ]);
    expect(await requestsOf(PUBLIC)).toMatchObject([{ standing: { status: 'ASKED' }, answer: null }]);
    await db().demand.update({ where: { id: asked.id }, data: { confirmedAt: null } });
    expect(await requestsOf(hamburg)).toEqual([]);
  });
});

describe('proposals', () => {
  it('are shown to the deciding office with both passages, and to nobody else', async () => {
    const quote = 'Wortlaut 17.';
    await tie(2, 0, { confirmedAt: null, origin: 'WORDS', quote, score: 0.42 });
    const page = await resolutionLinksPage(office, null);
    expect(page).toMatchObject({
      waiting: 1,
      proposals: [
        {
          ...{ kind: 'CONTINUES', origin: 'WORDS', likeness: 42 },
          from: { citation: '17. IntMK 2022, TOP 2.3', passage: [{ text: quote, marked: true }] },
          to: { citation: '14. IntMK 2019, TOP 2.3' },
        },
      ],
    });
    expect((await resolutionLinksPage(office, 19))?.proposals).toEqual([]);
    for (const actor of [hamburg, PUBLIC]) expect(await resolutionLinksPage(actor, null)).toBeNull();
  });

  it('name the last decisions, the latest first', async () => {
    await tie(2, 0, { confirmedAt: new Date('2026-01-01') });
    await tie(3, 2, { confirmedAt: null, rejectedAt: new Date('2026-02-01') });
    const page = await resolutionLinksPage(office, null);
    expect(page?.decided.map(({ kind, drawn }) => [kind, drawn])).toEqual([
      [null, true],
      ['CONTINUES', true],
    ]);
    expect(page?.proposals).toEqual([]);
  });
});
