import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { readsOfLetters } from './testing/every-read';

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
  it.each([
    ['office', [...DIRECTORY, ...SENT, ...DRAFT].sort()],
    ['member', [...DIRECTORY, ...SENT].sort()],
    ['addressee', SENT],
    ['otherBody', []],
    ['group', []],
    ['administration', DIRECTORY],
    ['public', []],
  ] as [string, string[]][])('show %s what is theirs to know, and nothing else', async (person, expected) => {
    expect(canariesIn(await readsOfLetters(PEOPLE[person] ?? PUBLIC))).toEqual(expected);
  });
});
