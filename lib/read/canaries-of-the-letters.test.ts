import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { canariesIn, canary } from '@/lib/policy/testing/canary';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { READERS } from './testing/canaries';
import { readsOfLetters } from './testing/every-read';

const db = testDatabase({ from: SAMPLES });

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
    ['formerOffice', [...DIRECTORY, ...SENT].sort()],
    ['member', [...DIRECTORY, ...SENT].sort()],
    ['addressee', SENT],
    ['otherBody', []],
    ['group', []],
    ['administration', DIRECTORY],
    ['public', []],
  ] as [string, string[]][])('show %s what is theirs to know, and nothing else', async (person, expected) => {
    expect(canariesIn(await readsOfLetters(READERS[person] ?? PUBLIC))).toEqual(expected);
  });
});
