import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { DemandStatus } from '@/lib/domain/demand-status';
import { PUBLIC } from '@/lib/policy/actor';
import { canariesIn, canary } from '@/lib/policy/testing/canary';
import { ANSWERED } from '@/lib/policy/testing/secrets-of-the-follow-up';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { followUpCharts } from './follow-up-charts';
import { OUTSIDE, READERS } from './testing/canaries';
import { readsOfActionPlan, readsOfBoard, readsOfPerson, readsOfReport } from './testing/every-read';
import { readsOfDemands } from './testing/every-demand-read';
import { layAnswerDraft, layDemand, layEntries } from './testing/laid-demands';

const db = testDatabase({ from: SAMPLES });
const MEMBERS_OF_THE_CONFERENCE = ['office', 'formerOffice', 'member'];

describe('the Aktionsplan', () => {
  beforeAll(async () => {
    const [published, suggested, unpublished] = await db().demand.findMany({
      where: { measures: { none: {} }, confirmedAt: { not: null } },
      select: { id: true, resolutionId: true },
      take: 3,
    });
    const measure = await db().measure.findFirstOrThrow({ where: { demands: { none: {} } } });
    const author = await db().person.findFirstOrThrow({ select: { id: true } });
    await db().person.update({ where: { id: author.id }, data: { name: canary('status-author') } });
    await db().measure.update({
      where: { id: measure.id },
      data: { statusNote: canary('status-note'), status: 'RUNNING', statusById: author.id },
    });
    const link = (demand: typeof published, field: string) =>
      db().demandMeasure.create({
        data: { demandId: demand?.id ?? '', measureId: measure.id, note: canary(field) },
      });
    await link(published, 'public-link');
    await link(suggested, 'link-of-a-suggestion');
    await link(unpublished, 'link-of-an-unpublished');
    await db().demand.update({ where: { id: suggested?.id ?? '' }, data: { confirmedAt: null } });
    await db().resolution.update({
      where: { id: unpublished?.resolutionId ?? '' },
      data: { publishedAt: null },
    });
  });

  const OPEN = ['public-link', 'status-note'];
  const MEMBERS = [...OPEN, 'link-of-a-suggestion', 'link-of-an-unpublished', 'status-author'].sort();
  it.each([
    ...MEMBERS_OF_THE_CONFERENCE.map((person): [string, string[]] => [person, MEMBERS]),
    ...OUTSIDE.map((person): [string, string[]] => [person, OPEN]),
  ])('shows %s what is theirs to know of its links, and nothing else', async (person, expected) => {
    expect(canariesIn(await readsOfActionPlan(READERS[person] ?? PUBLIC))).toEqual(expected);
  });
});

describe('answers, assessments and what is noted about a request', () => {
  beforeAll(async () => {
    const published = await layDemand(db(), 'published');
    await layEntries(db(), published);
    await layAnswerDraft(db(), published);
    await layDemand(db(), 'unpublished', { published: false });
    await layDemand(db(), 'suggested', { confirmed: false });
  });

  it.each(Object.entries(ANSWERED))(
    'show %s what is theirs to know, and nothing else',
    async (person, fields) => {
      const reader = READERS[person] ?? PUBLIC;
      expect(canariesIn(await readsOfDemands(reader))).toEqual([...fields].sort());
    },
  );

  it.each(Object.entries(ANSWERED))('leave nothing more on the start page of %s', async (person, fields) => {
    const shown = canariesIn(await readsOfPerson(READERS[person] ?? PUBLIC));
    expect(shown.filter((field) => ANSWERED.office.includes(field) && !fields.includes(field))).toEqual([]);
  });
});

describe('the board, its tables and figures, and the Anlage', () => {
  beforeAll(async () => {
    const person = await db().person.findFirstOrThrow({ select: { id: true } });
    await db().savedFilter.create({
      data: { personId: person.id, page: 'follow-up', name: canary('filter'), query: canary('filter-query') },
    });
  });

  const OPEN = ['published-text', 'answer-published'];
  const ADDRESSEE = [...OPEN, 'answer', 'assessment-released'];
  const INSIDE = ['answer-of-another', 'assessment', 'evidence', 'judge', 'remark', 'unpublished-text'];
  const MEMBERS = [...ADDRESSEE, ...INSIDE];
  it.each(
    Object.entries({
      ...{ office: MEMBERS, formerOffice: MEMBERS, member: MEMBERS, addressee: ADDRESSEE },
      otherBody: [...OPEN, 'answer-of-another'],
      ...{ group: OPEN, administration: OPEN, public: OPEN },
    }),
  )('show %s what is theirs to know, and nothing else', async (person, fields) => {
    expect(canariesIn(await readsOfBoard(READERS[person] ?? PUBLIC))).toEqual([...fields].sort());
  });

  it.each(OUTSIDE)('count for %s without what was found inside', async (person) => {
    const { byConference } = await followUpCharts(READERS[person] ?? PUBLIC);
    const implemented = byConference.flatMap(({ counts }) => counts.filter(isImplemented));
    expect(implemented).toEqual([]);
  });

  it.each([
    ...MEMBERS_OF_THE_CONFERENCE.map((person): [string, string[]] => [
      person,
      ['answer', 'assessment-released', 'published-text', 'unpublished-text'],
    ]),
    ...OUTSIDE.map((person): [string, string[]] => [person, []]),
  ])('lay before %s what was released, and nothing that was found inside', async (person, fields) => {
    expect(canariesIn(await readsOfReport(READERS[person] ?? PUBLIC))).toEqual(fields);
  });
});

const isImplemented = ({ status }: { status: DemandStatus }) => status === 'IMPLEMENTED';
