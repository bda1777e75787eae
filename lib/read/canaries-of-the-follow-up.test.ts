import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { readsOfActionPlan } from './testing/every-read';

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
