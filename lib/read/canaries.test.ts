import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { agendaPage } from './agenda-page';
import { archivePage } from './archive-page';
import { conferencePage } from './conference-page';
import { conferencesPage } from './conferences-page';
import { externalMinutes } from './external-minutes';
import { importDraftPage } from './import-draft-page';
import { importPage } from './import-page';
import { minutesCheckPage } from './minutes-check-page';
import { peoplePage } from './people-page';
import { resolutionPage } from './resolution-page';
import { shell } from './shell';
import { startPage } from './start-page';

/** Stands in every confidential field; the word behind it tells which one leaked. */
const CANARY = 'Kanarienvogel';
const canary = (field: string) => `${CANARY}-${field}`;

const db = testDatabase({ from: SAMPLES });

function outsider(role: Role, body: string | null = null): Actor {
  return {
    personId: null,
    name: 'Prüfperson',
    roles: [{ role, state: null, body, workingGroupId: null }],
    chairs: [],
  };
}
const OUTSIDERS: [string, Actor][] = [
  ['the public', PUBLIC],
  ['the Bund', outsider('FEDERAL_GUEST', 'BMI')],
  ['a working group member', outsider('WORKING_GROUP_MEMBER')],
  ['the administration', outsider('ADMINISTRATION')],
];
const MEMBER: Actor = {
  personId: null,
  name: 'Prüfperson',
  roles: [{ role: 'STATE_EDITOR', state: 'SL', body: null, workingGroupId: null }],
  chairs: [],
};

beforeAll(async () => {
  await plant();
});

/** Everything that pages, documents and downloads of these reads are made from. */
async function everyRead(actor: Actor): Promise<string> {
  const answers: unknown[] = [
    ...[await shell(actor), await startPage(actor), await conferencesPage(actor)],
    ...[await importPage(actor), await archivePage(actor, {}), await archivePage(actor, { words: CANARY })],
  ];
  for (const { id } of await db().importDraft.findMany({ select: { id: true } }))
    answers.push(await importDraftPage(actor, id));
  for (const number of [18, 22]) {
    answers.push(await conferencePage(actor, number), await agendaPage(actor, number));
    answers.push(await externalMinutes(actor, number), await minutesCheckPage(actor, number));
    for (const item of ['4.4', '4.5', '8.1', '5.1', '9'])
      answers.push(await resolutionPage(actor, number, item));
  }
  return JSON.stringify(answers);
}

/** Puts the canary into every confidential field of the two sample conferences. */
async function plant(): Promise<void> {
  const person = await db().person.findFirstOrThrow({ where: { email: 'birte.wallroth@he.example' } });
  const item = (number: string, conference = 18) =>
    db().agendaItem.findFirstOrThrow({ where: { number, meeting: { conference: { number: conference } } } });
  const [debated, kamin] = [await item('4.4'), await item('8.1')];
  const { meetingId } = debated;
  await db().agendaNote.createMany({
    data: [
      { agendaItemId: kamin.id, text: canary('kamin-note') },
      { agendaItemId: debated.id, text: canary('agenda-note') },
    ],
  });
  await db().decision.create({
    data: {
      agendaItemId: debated.id,
      outcome: 'MAJORITY',
      phrase: canary('decision-phrase'),
      ...{ yes: 13, no: 1, abstain: 2, correctionReason: canary('decision-reason') },
      votes: { create: [{ stateCode: 'BY', choice: 'NO' }] },
    },
  });
  await db().statement.create({
    data: {
      agendaItemId: debated.id,
      states: ['BY'],
      text: canary('internal-statement'),
      visibility: 'INTERNAL',
    },
  });
  await db().preparatoryResult.create({
    data: { meetingId, agendaItemId: debated.id, outcome: 'DEBATE', note: canary('preparatory-note') },
  });
  await db().greenListEntry.create({
    data: {
      agendaItemId: debated.id,
      ...{
        sealedHash: canary('seal'),
        lift: 'REQUESTED',
        liftedForCode: 'BY',
        liftReason: canary('lift-reason'),
      },
      liftedAt: new Date('2023-04-26T08:00:00Z'),
    },
  });
  await db().minutesEdition.create({
    data: { meetingId, audience: 'INTERNAL', content: { text: canary('internal-minutes') } },
  });
  const reading = { minutes: canary('import-reading') };
  await db().importDraft.create({
    data: { ownerId: person.id, fileName: canary('import-file'), source: canary('import-source'), reading },
  });
  await db().personalDraft.create({
    data: {
      personId: person.id,
      ...{ subjectType: 'Motion', subjectId: debated.id, payload: { text: canary('personal-draft') } },
    },
  });
  await plantUnpublished(meetingId, kamin.id);
  await plantMotion(person.id);
  await plantFollowUp();
}

/** A resolution that is not published yet, a superseded one, and one recorded at a Kamin talk and published by mistake. */
async function plantUnpublished(meetingId: string, kaminId: string): Promise<void> {
  const blocks = (field: string) => [{ kind: 'PARAGRAPH', number: null, level: 1, text: canary(field) }];
  const row = (number: string, field: string) => ({
    ...{ meetingId, number, position: 90, title: canary(`${field}-title`), hash: 'x', blocks: blocks(field) },
  });
  await db().resolution.create({ data: row('9', 'unpublished') });
  await db().resolution.create({
    data: { ...row('4.98', 'superseded'), supersededAt: new Date('2023-06-01T08:00:00Z') },
  });
  await db().resolution.create({
    data: {
      ...row('8.1', 'kamin-resolution'),
      agendaItemId: kaminId,
      publishedAt: new Date('2023-06-30T08:00:00Z'),
    },
  });
}

async function plantMotion(authorId: string): Promise<void> {
  const draft = await db().motion.findFirstOrThrow({ where: { status: 'DRAFT' } });
  await db().motion.update({ where: { id: draft.id }, data: { title: canary('draft-title') } });
  await db().textVersion.create({
    data: {
      motionId: draft.id,
      ...{ number: 9, title: canary('version-title'), blocks: [{ text: canary('version-text') }], hash: 'x' },
    },
  });
  const registered = await db().motion.findFirstOrThrow({ where: { status: 'ON_AGENDA' } });
  await db().comment.create({
    data: {
      motionId: registered.id,
      authorId,
      text: canary('comment'),
      internalToState: true,
      stateCode: 'HE',
    },
  });
  await db().motionInvitation.updateMany({ data: { answer: canary('invitation-answer') } });
  await db().circularVote.updateMany({ data: { comment: canary('circular-comment') } });
}

async function plantFollowUp(): Promise<void> {
  const demand = await db().demand.findFirstOrThrow({ where: { resolution: { number: '4.4' } } });
  const occurredOn = new Date('2024-03-01T00:00:00Z');
  await db().followUpEntry.create({
    data: {
      demandId: demand.id,
      kind: 'ASSESSED',
      occurredOn,
      text: canary('assessment'),
      visibility: 'INTERNAL',
    },
  });
}

describe('what is confidential', () => {
  it.each(OUTSIDERS)('reaches %s through no read', async (_, actor) => {
    const answers = await everyRead(actor);
    expect(answers).toContain('18. IntMK 2023');
    expect(answers.match(/Kanarienvogel-[a-z-]+/g) ?? []).toEqual([]);
  });

  it('reaches a Land only as the unpublished resolutions that its members may read', async () => {
    const found = (await everyRead(MEMBER)).match(/Kanarienvogel-[a-z-]+/g) ?? [];
    expect([...new Set(found)].sort()).toEqual([canary('unpublished'), canary('unpublished-title')]);
  });

  it('never enters the external minutes: no Kamin resolution, no counts, no votes', async () => {
    const text = JSON.stringify(await externalMinutes(MEMBER, 18));
    expect(text).not.toContain(canary('kamin-resolution'));
    expect(text).not.toMatch(/"(yes|no|abstain|votes|phrase|note|statement)"/);
  });

  it('includes who the others are: only the administration reads addresses of people', async () => {
    for (const [name, actor] of OUTSIDERS) {
      const answers = `${await everyRead(actor)}${JSON.stringify(await peoplePage(actor))}`;
      expect(answers.includes('@he.example'), name).toBe(name === 'the administration');
    }
  });

  it('is really there to be found', async () => {
    expect(await db().importDraft.count()).toBe(1);
    expect(await db().agendaNote.count({ where: { text: { startsWith: CANARY } } })).toBe(2);
    expect(await db().motion.count({ where: { title: { startsWith: CANARY } } })).toBe(1);
    expect(await db().circularVote.count({ where: { comment: { startsWith: CANARY } } })).toBe(3);
  });
});
