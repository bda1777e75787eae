import { beforeAll, describe, expect, it } from 'vitest';
import type { Prisma } from '@/lib/db/generated/client';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { DemandStatus } from '@/lib/domain/demand-status';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { followUpCharts } from './follow-up-charts';
import {
  readsOfActionPlan,
  readsOfBoard,
  readsOfDemands,
  readsOfLetters,
  readsOfPerson,
  readsOfReview,
  readsOfReport,
} from './testing/every-read';

const db = testDatabase({ from: SAMPLES });
const canary = (field: string) => `Kanarienvogel-${field}`;

function canariesIn(answers: unknown): string[] {
  const words = JSON.stringify(answers).match(/Kanarienvogel-[a-z-]+/g) ?? [];
  return [...new Set(words.map((word) => word.replace('Kanarienvogel-', '')))].sort();
}

function actor(role: Role, rest: { state?: StateCode; body?: string; chairs?: number[] } = {}): Actor {
  const { state = null, body = null, chairs = [] } = rest;
  return { personId: null, name: 'Prüfperson', chairs, roles: [{ role, state, body, workingGroupId: null }] };
}
const PEOPLE: Record<string, Actor> = {
  office: actor('OFFICE', { state: 'RP', chairs: [22] }),
  member: actor('STATE_EDITOR', { state: 'SL' }),
  addressee: actor('FEDERAL_GUEST', { body: 'BMI' }),
  otherBody: actor('FEDERAL_GUEST', { body: 'BAMF' }),
  group: actor('WORKING_GROUP_MEMBER'),
  administration: actor('ADMINISTRATION'),
  public: PUBLIC,
};

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
    ['office', MEMBERS],
    ['member', MEMBERS],
    ...['addressee', 'otherBody', 'group', 'administration', 'public'].map((person): [string, string[]] => [
      person,
      OPEN,
    ]),
  ])('shows %s what is theirs to know of its links, and nothing else', async (person, expected) => {
    expect(canariesIn(await readsOfActionPlan(PEOPLE[person] ?? PUBLIC))).toEqual(expected);
  });
});

describe('answers, assessments and what is noted about a request', () => {
  beforeAll(async () => {
    const published = await layDemand('published');
    await layEntries(published);
    await layDemand('unpublished', { published: false });
    await layDemand('suggested', { confirmed: false });
  });

  const EVERYBODY = ['goal', 'indicator', 'measured', 'text'].map((field) => `published-${field}`);
  const OPEN = [...EVERYBODY, 'answer-published'];
  const ADDRESSEE = [...OPEN, 'answer', 'answer-file', 'assessment-released'];
  const MEMBERS = [
    ...[...ADDRESSEE, 'answer-of-another', 'answer-corrected', 'assessment', 'evidence', 'judge', 'remark'],
    ...['unpublished', 'suggested'].flatMap((kind) =>
      EVERYBODY.map((field) => field.replace('published', kind)),
    ),
  ];
  const theirs: Record<string, string[]> = {
    ...{ office: MEMBERS, member: MEMBERS, addressee: ADDRESSEE },
    otherBody: [...OPEN, 'answer-of-another'],
    ...{ group: OPEN, administration: OPEN, public: OPEN },
  };
  it.each(Object.entries(theirs))(
    'show %s what is theirs to know, and nothing else',
    async (person, fields) => {
      const reader = PEOPLE[person] ?? PUBLIC;
      expect(canariesIn(await readsOfDemands(reader))).toEqual([...fields].sort());
    },
  );

  it.each(Object.entries(theirs))('leave nothing more on the start page of %s', async (person, fields) => {
    const shown = canariesIn(await readsOfPerson(PEOPLE[person] ?? PUBLIC));
    expect(shown.filter((field) => MEMBERS.includes(field) && !fields.includes(field))).toEqual([]);
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
      ...{ office: MEMBERS, member: MEMBERS, addressee: ADDRESSEE },
      otherBody: [...OPEN, 'answer-of-another'],
      ...{ group: OPEN, administration: OPEN, public: OPEN },
    }),
  )('show %s what is theirs to know, and nothing else', async (person, fields) => {
    expect(canariesIn(await readsOfBoard(PEOPLE[person] ?? PUBLIC))).toEqual([...fields].sort());
  });

  it.each(['addressee', 'otherBody', 'group', 'administration', 'public'])(
    'count for %s without what was found inside',
    async (person) => {
      const { byConference } = await followUpCharts(PEOPLE[person] ?? PUBLIC);
      const implemented = byConference.flatMap(({ counts }) => counts.filter(isImplemented));
      expect(implemented).toEqual([]);
    },
  );

  it.each([
    ...['office', 'member'].map((person): [string, string[]] => [
      person,
      ['answer', 'assessment-released', 'published-text', 'unpublished-text'],
    ]),
    ...['addressee', 'otherBody', 'group', 'administration', 'public'].map((person): [string, string[]] => [
      person,
      [],
    ]),
  ])('lay before %s what was released, and nothing that was found inside', async (person, fields) => {
    expect(canariesIn(await readsOfReport(PEOPLE[person] ?? PUBLIC))).toEqual(fields);
  });
});

const isImplemented = ({ status }: { status: DemandStatus }) => status === 'IMPLEMENTED';

/** A request to the BMI with a goal and a measured value; its id. */
async function layDemand(
  name: string,
  { published = true, confirmed = true }: { published?: boolean; confirmed?: boolean } = {},
): Promise<string> {
  const { meetingId } = await db().agendaItem.findFirstOrThrow({
    where: { number: '4.4', meeting: { conference: { number: 18 } } },
    select: { meetingId: true },
  });
  const moment = new Date('2023-07-10T08:00:00Z');
  const { id } = await db().demand.create({
    data: {
      ...{ clause: 1, position: 1, kind: 'REQUEST', text: canary(`${name}-text`) },
      ...{ goal: canary(`${name}-goal`), indicator: canary(`${name}-indicator`) },
      confirmedAt: confirmed ? moment : null,
      measurements: {
        create: { measuredOn: moment, value: 5, unit: 'Fälle', source: canary(`${name}-measured`) },
      },
      resolution: {
        create: {
          ...{ number: `9.${name}`, position: 96, title: 'Beschluss', hash: 'x', blocks: [] },
          ...{ publishedAt: published ? moment : null, meeting: { connect: { id: meetingId } } },
        },
      },
      addressees: { create: { body: { connect: { code: 'BMI' } } } },
    },
    select: { id: true },
  });
  return id;
}

/** What two bodies answered, what the office found and noted, in every visibility. */
async function layEntries(demandId: string): Promise<void> {
  const occurredOn = new Date('2024-01-10T00:00:00Z');
  const add = (field: string, data: Omit<Prisma.FollowUpEntryCreateInput, 'demand' | 'occurredOn'>) =>
    db().followUpEntry.create({
      data: { text: canary(field), ...data, occurredOn, demand: { connect: { id: demandId } } },
      select: { id: true },
    });
  const by = (code: string) => ({ body: { connect: { code } } });
  await add('answer-published', { kind: 'ANSWERED', visibility: 'PUBLIC', ...by('BMI') });
  await add('answer-of-another', { kind: 'ANSWERED', visibility: 'RELEASED', ...by('BAMF') });
  const corrected = await add('answer-corrected', { kind: 'ANSWERED', visibility: 'PUBLIC', ...by('BMI') });
  const content = Buffer.from(`%PDF-1.7 ${canary('answer-file')}`);
  await add('answer', {
    ...{ kind: 'ANSWERED', visibility: 'RELEASED', ...by('BMI') },
    supersedes: { connect: { id: corrected.id } },
    attachments: {
      create: {
        title: canary('answer-file'),
        document: {
          create: {
            ...{ fileName: 'antwort.pdf', mediaType: 'application/pdf' },
            ...{ content, size: content.length, sha256: 'x' },
          },
        },
      },
    },
  });
  await add('assessment-released', { kind: 'ASSESSED', status: 'INTERIM', visibility: 'RELEASED' });
  await add('assessment', {
    ...{ kind: 'ASSESSED', status: 'IMPLEMENTED', visibility: 'INTERNAL' },
    ...{ evidence: canary('evidence'), judgedBy: canary('judge') },
  });
  await add('remark', { kind: 'REMARK', visibility: 'INTERNAL' });
}

describe('suggestions of the rules', () => {
  beforeAll(async () => {
    const { id: resolutionId } = await db().resolution.findFirstOrThrow({
      where: { publishedAt: { not: null }, supersededAt: null, demands: { none: {} } },
      select: { id: true },
    });
    const body = { code: 'VOGEL', name: canary('review-body'), kind: 'OTHER' as const };
    await db().demand.create({
      data: {
        ...{ resolutionId, clause: 1, position: 1, kind: 'REQUEST', text: canary('review-words') },
        addressees: { create: { body: { create: body } } },
      },
    });
  });

  it.each<[string, string[]]>([
    ['office', ['review-body', 'review-words']],
    ['member', ['review-body']],
    ...['addressee', 'otherBody', 'group', 'administration', 'public'].map((person): [string, string[]] => [
      person,
      [],
    ]),
  ])('are reviewed by the office and known to members alone, not to %s', async (person, expected) => {
    const found = canariesIn(await readsOfReview(PEOPLE[person] ?? PUBLIC));
    expect(found.filter((field) => field.startsWith('review-'))).toEqual(expected);
  });
});

describe('letters and directory', () => {
  beforeAll(async () => {
    const conference = await db().conference.findUniqueOrThrow({ where: { number: 18 } });
    const bmi = await db().body.update({
      where: { code: 'BMI' },
      data: { postalAddress: canary('postal-address'), email: canary('body-email') },
    });
    const words = (stage: string) => ({
      ...{ subject: canary(`${stage}-subject`), salutation: canary(`${stage}-salutation`) },
      ...{ text: canary(`${stage}-text`), conferenceId: conference.id, bodyId: bmi.id },
    });
    await db().dispatch.create({
      data: {
        ...{ ...words('draft'), kind: 'REQUEST' },
        recipient: { name: canary('draft-recipient'), address: [canary('draft-address')] },
      },
    });
    const recipient = { name: canary('sent-recipient'), address: [canary('sent-address')] };
    const sender = { conference: 22, state: 'RP', ministry: null };
    const letter = { ...words('sent'), kind: 'REQUEST', sender, recipient, day: '2024-01-10', meetings: [] };
    await db().dispatch.create({
      data: {
        ...{ ...words('sent'), kind: 'REQUEST', status: 'SENT', sentOn: new Date('2024-01-10') },
        recipient: { ...recipient, letter: { ...letter, answerDueOn: null } },
      },
    });
  });

  const DIRECTORY = ['body-email', 'postal-address'];
  const SENT = ['address', 'recipient', 'salutation', 'subject', 'text'].map((field) => `sent-${field}`);
  const DRAFT = SENT.map((field) => field.replace('sent', 'draft'));
  const ABOUT_LETTERS = /^(?:sent|draft|body|postal)-/;
  it.each([
    ['office', [...DIRECTORY, ...SENT, ...DRAFT].sort()],
    ['member', [...DIRECTORY, ...SENT].sort()],
    ['addressee', SENT],
    ['otherBody', []],
    ['group', []],
    ['administration', DIRECTORY],
    ['public', []],
  ] as [string, string[]][])('show %s what is theirs to know, and nothing else', async (person, expected) => {
    const found = canariesIn(await readsOfLetters(PEOPLE[person] ?? PUBLIC));
    expect(found.filter((field) => ABOUT_LETTERS.test(field))).toEqual(expected);
  });
});
