import { beforeEach, describe, expect, it } from 'vitest';
import { mutate } from '@/lib/db/mutate';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, PUBLIC, type Actor } from '@/lib/policy/actor';
import { ok } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, refusalOf } from '../motions/testing/motion-bed';
import { sampleActor } from '../motions/testing/text-bed';
import { confirmLink } from './confirm-link';
import { drawLink } from './draw-link';
import { linkNewResolutions } from './link-new-resolutions';
import { proposeLinks } from './propose-links';
import { rejectLink } from './reject-link';
import { layResolution } from './testing/line-bed';
import { undoLinkDecision } from './undo-link-decision';

const db = testDatabase({ from: SAMPLES, fresh: 'test' });
let office: Actor;
let hamburg: Actor;
const ids = { seventeen: '', other: '', circular: '', eighteen: '' };

const COURSES = 'Erstorientierungskurse auskömmlich und verlässlich finanzieren';

beforeEach(async () => {
  office = await sampleActor(db(), 'marlene.osthoff');
  hamburg = await sampleActor(db(), 'tilda.harmsen');
  const row = {
    conference: 17,
    title: COURSES,
    text: 'Die Erstorientierungskurse brauchen eine verlässliche Finanzierung.',
  };
  ids.seventeen = await layResolution(db(), { ...row, number: '5.1' });
  const other = { conference: 17, title: 'Ehrenamt würdigen', text: 'Dank gilt allen Ehrenamtlichen.' };
  ids.other = await layResolution(db(), { ...other, number: '6.1' });
  ids.circular = await layResolution(db(), { ...other, number: '6.2', title: 'Hilfe', circular: '02/2022' });
});

const lay = (text: string, motionId?: string) =>
  layResolution(db(), {
    conference: 19,
    number: '5.2',
    title: COURSES,
    text,
    ...(motionId ? { motionId } : {}),
  });
const enter = (id: string) =>
  mutate(PROGRAM, async (mutation) => {
    await linkNewResolutions(mutation, [id]);
    mutation.record({ verb: 'test.entered', subject: { type: 'Resolution', id } });
    return ok(null);
  });
const linksOf = (id: string) =>
  db().resolutionLink.findMany({ where: { fromResolutionId: id }, orderBy: { id: 'asc' } });

describe('a resolution that comes to be', () => {
  it('is proposed to be linked with what its words name: the one of that conference about the same matter', async () => {
    const id = await lay(
      'Die IntMK bekräftigt ihren Beschluss der 17. IntMK zu den Erstorientierungskursen.',
    );
    await enter(id);
    expect(await linksOf(id)).toMatchObject([
      {
        toResolutionId: ids.seventeen,
        kind: 'REAFFIRMS',
        origin: 'WORDS',
        confirmedAt: null,
        rejectedAt: null,
      },
    ]);
  });

  it.each([
    ['Dieser Beschluss ersetzt TOP 6.1 der 17. IntMK.', 'other', 'REPLACES'],
    ['In Fortführung des Umlaufbeschlusses 2/2022 bittet sie um Hilfe.', 'circular', 'CONTINUES'],
  ] as const)('%s', async (text, to, kind) => {
    const id = await lay(text);
    await enter(id);
    expect(await linksOf(id)).toMatchObject([{ toResolutionId: ids[to], kind, score: null, quote: text }]);
  });

  it('carries on what its motion said, confirmed by whoever said it', async () => {
    const motion = await db().motion.findFirstOrThrow();
    const by = await db().person.findFirstOrThrow();
    const link = { kind: 'REPLACES', confirmedById: by.id, confirmedAt: new Date() } as const;
    await db().resolutionLink.create({
      data: { ...link, fromMotionId: motion.id, toResolutionId: ids.other },
    });
    const id = await lay('Die IntMK bekräftigt TOP 6.1 der 17. IntMK.', motion.id);
    await enter(id);
    expect(await linksOf(id)).toMatchObject([
      { toResolutionId: ids.other, kind: 'REPLACES', origin: 'MOTION', confirmedById: by.id },
    ]);
  });

  it('says nothing of what comes later, of nothing alike, and nothing where it was turned down', async () => {
    await layResolution(db(), {
      conference: 20,
      number: '1',
      title: COURSES,
      text: 'Erstorientierungskurse',
    });
    const id = await lay('Sie bekräftigt die Beschlüsse der 20. IntMK und der 16. IntMK.');
    await enter(id);
    expect(await linksOf(id)).toEqual([]);
    const text = 'Ersetzt TOP 6.1 der 17. IntMK.';
    const row = { conference: 19, number: '5.3', title: 'A', text, outcome: 'REJECTED' } as const;
    const rejected = await layResolution(db(), row);
    await enter(rejected);
    expect(await linksOf(rejected)).toEqual([]);
  });
});

describe('the office', () => {
  let from = '';
  let linkId = '';
  beforeEach(async () => {
    from = await lay('Die IntMK bekräftigt TOP 5.1 der 17. IntMK.');
    await enter(from);
    linkId = (await linksOf(from))[0]?.id ?? '';
  });

  it('confirms a proposal, as it is or as another kind, once', async () => {
    await done(confirmLink(office, { linkId, kind: 'CONTINUES' }));
    expect(await linksOf(from)).toMatchObject([{ kind: 'CONTINUES', confirmedById: office.personId }]);
    expect(await refusalOf(confirmLink(office, { linkId, kind: 'RENEWS' }))).toBe('CHANGED_MEANWHILE');
    expect(await refusalOf(rejectLink(office, { linkId }))).toBe('CHANGED_MEANWHILE');
  });

  it('rejects one, which is not proposed again, and takes that back', async () => {
    await done(rejectLink(office, { linkId }));
    await enter(from);
    await done(proposeLinks(office, { conferenceNumber: 19 }));
    expect(await linksOf(from)).toMatchObject([{ id: linkId, rejectedById: office.personId }]);
    await done(undoLinkDecision(office, { linkId }));
    expect(await linksOf(from)).toMatchObject([{ id: linkId, rejectedAt: null, confirmedAt: null }]);
    expect(await refusalOf(undoLinkDecision(office, { linkId }))).toBe('CHANGED_MEANWHILE');
  });

  it('draws one by hand, never against time, and removes it', async () => {
    const place = { from: { conference: 19, item: '5.2' }, kind: 'RENEWS' as const };
    const draw = (conference: number, item: string) =>
      drawLink(office, { ...place, to: { conference, item } });
    await done(draw(17, '6.1'));
    expect(await refusalOf(draw(17, '6.1'))).toBe('RESOLUTIONS_LINKED_ALREADY');
    expect(await refusalOf(draw(17, '99'))).toBe('EARLIER_RESOLUTION_UNKNOWN');
    expect(await refusalOf(draw(19, '5.2'))).toBe('RESOLUTION_LINK_AGAINST_TIME');
    const backwards = { from: { conference: 17, item: '5.1' }, to: place.from, kind: place.kind };
    expect(await refusalOf(drawLink(office, backwards))).toBe('RESOLUTION_LINK_AGAINST_TIME');
    expect(await refusalOf(drawLink(office, { ...backwards, from: { conference: 3, item: '1' } }))).toBe(
      'NOT_FOUND',
    );
    const drawn = (await linksOf(from)).find(({ origin }) => origin === 'PERSON');
    await done(undoLinkDecision(office, { linkId: drawn?.id ?? '' }));
    expect(await linksOf(from)).toMatchObject([{ id: linkId }]);
  });

  it('draws what was proposed or rejected between the two', async () => {
    await done(rejectLink(office, { linkId }));
    const command = { from: { conference: 19, item: '5.2' }, to: { conference: 17, item: '5.1' } };
    await done(drawLink(office, { ...command, kind: 'REPLACES' }));
    expect(await linksOf(from)).toMatchObject([{ id: linkId, kind: 'REPLACES', rejectedAt: null }]);
  });

  it('alone decides; who may not read one of the two finds no link', async () => {
    const command = { from: { conference: 19, item: '5.2' }, to: { conference: 17, item: '5.1' } };
    expect(await refusalOf(confirmLink(hamburg, { linkId, kind: 'RENEWS' }))).toBe('NOT_PERMITTED');
    expect(await refusalOf(rejectLink(hamburg, { linkId }))).toBe('NOT_PERMITTED');
    expect(await refusalOf(undoLinkDecision(hamburg, { linkId }))).toBe('NOT_PERMITTED');
    expect(await refusalOf(drawLink(hamburg, { ...command, kind: 'RENEWS' }))).toBe('NOT_PERMITTED');
    expect(await refusalOf(proposeLinks(hamburg, { conferenceNumber: 19 }))).toBe('NOT_PERMITTED');
    await db().resolution.update({ where: { id: from }, data: { supersededAt: new Date() } });
    expect(await refusalOf(confirmLink(office, { linkId, kind: 'RENEWS' }))).toBe('NOT_FOUND');
    expect(await refusalOf(confirmLink(PUBLIC, { linkId: 'no id', kind: 'RENEWS' }))).toBe('NOT_FOUND');
  });
});

describe('an office whose term was closed while it waited', () => {
  it('decides on no link', async () => {
    const id = await lay(
      'Die IntMK bekräftigt ihren Beschluss der 17. IntMK zu den Erstorientierungskursen.',
    );
    await enter(id);
    const [link] = await linksOf(id);
    const linkId = link?.id ?? '';
    await db().conference.updateMany({
      where: { number: { in: [...office.chairs] } },
      data: { status: 'CLOSED' },
    });
    const command = { from: { conference: 19, item: '5.2' }, to: { conference: 17, item: '5.1' } };
    const verbs = [
      confirmLink(office, { linkId, kind: 'RENEWS' }),
      rejectLink(office, { linkId }),
      undoLinkDecision(office, { linkId }),
      drawLink(office, { ...command, kind: 'RENEWS' }),
      proposeLinks(office, { conferenceNumber: 19 }),
    ];
    for (const verb of verbs) expect(await refusalOf(verb)).toBe('NOT_PERMITTED');
    expect(await linksOf(id)).toEqual([link]);
  });
});

describe('looking through the archive', () => {
  it('finds what is alike, with the sentence that speaks of it, and compares each once', async () => {
    const id = await lay(
      'Die IntMK bittet den Bund erneut, die Erstorientierungskurse verlässlich zu finanzieren.',
    );
    expect(await done(proposeLinks(office, { conferenceNumber: 19 }))).toEqual({
      compared: 1,
      remaining: 0,
      proposed: 1,
    });
    expect(await linksOf(id)).toMatchObject([
      { toResolutionId: ids.seventeen, kind: 'RENEWS', origin: 'WORDS', confirmedAt: null },
    ]);
    expect(await done(proposeLinks(office, { conferenceNumber: 19 }))).toEqual({
      compared: 0,
      remaining: 0,
      proposed: 0,
    });
    expect(await refusalOf(proposeLinks(office, { conferenceNumber: 3 }))).toBe('NOT_FOUND');
  });

  it('proposes what is very alike without a word about it, and nothing else', async () => {
    const id = await lay('Die Erstorientierungskurse brauchen verlässliche Finanzierung.');
    await done(proposeLinks(office, { conferenceNumber: 19 }));
    const [link, ...more] = await linksOf(id);
    expect(more).toEqual([]);
    expect(link).toMatchObject({ toResolutionId: ids.seventeen, origin: 'SIMILARITY', quote: null });
    expect(link?.score).toBeGreaterThan(0.5);
    const alone = await layResolution(db(), {
      conference: 20,
      number: '1',
      title: 'Quantenphysik',
      text: 'Schwarze Löcher.',
    });
    await done(proposeLinks(office, { conferenceNumber: 20 }));
    expect(await linksOf(alone)).toEqual([]);
  });
});
