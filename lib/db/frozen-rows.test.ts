import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from './testing/test-database';

const db = testDatabase();
let meetingId: string;
let agendaItemId: string;

beforeAll(async () => {
  await db().federalState.createMany({
    data: [
      { code: 'HE', name: 'Hessen', position: 7 },
      { code: 'BE', name: 'Berlin', position: 3 },
    ],
  });
  const conference = await db().conference.create({ data: { number: 18, year: 2023 } });
  const meeting = await db().meeting.create({ data: { conferenceId: conference.id, kind: 'MAIN' } });
  meetingId = meeting.id;
  const item = await db().agendaItem.create({
    data: { meetingId, number: '1', position: 1, kind: 'ITEM', title: 'Ein Punkt' },
  });
  agendaItemId = item.id;
});

async function motion() {
  const conference = await db().conference.findFirstOrThrow();
  return db().motion.create({
    data: {
      conferenceId: conference.id,
      kind: 'MOTION',
      title: 'Antrag',
      textVersions: { create: { number: 1, title: 'Antrag', blocks: [], hash: 'x' } },
    },
    include: { textVersions: true },
  });
}

async function resolution(number: string) {
  return db().resolution.create({
    data: {
      meetingId,
      number,
      position: 1,
      title: 'Beschluss',
      blocks: [],
      hash: 'x',
      applicants: { create: { stateCode: 'HE', position: 1 } },
    },
  });
}

describe('what must never change', () => {
  it('is a version of a text', async () => {
    const { id, textVersions } = await motion();
    await expect(db().textVersion.updateMany({ data: { title: 'anders' } })).rejects.toThrow(/append-only/);
    await expect(db().textVersion.deleteMany()).rejects.toThrow(/append-only/);
    await expect(db().motion.delete({ where: { id } })).rejects.toThrow();
    expect(await db().textVersion.findMany()).toEqual(textVersions);
  });

  it('is what a resolution says, though it may be published, superseded and moved', async () => {
    const { id } = await resolution('1');
    const where = { id };
    const now = new Date();
    for (const data of [
      { title: 'anders' },
      { blocks: [{ text: 'anders' }] },
      { outcome: 'MAJORITY' as const },
    ])
      await expect(db().resolution.update({ where, data })).rejects.toThrow(/frozen/);
    await expect(db().resolution.delete({ where })).rejects.toThrow();
    await expect(db().resolutionApplicant.deleteMany()).rejects.toThrow(/append-only/);
    await db().resolution.update({ where, data: { publishedAt: now, supersededAt: now, position: 2 } });
    expect(await db().resolution.findUnique({ where })).toMatchObject({
      title: 'Beschluss',
      publishedAt: now,
    });
  });

  it('is an entry of the outcome ledger', async () => {
    await db().decision.create({ data: { agendaItemId, outcome: 'MAJORITY', yes: 13, no: 1, abstain: 2 } });
    await expect(db().decision.updateMany({ data: { outcome: 'UNANIMOUS' } })).rejects.toThrow(/append-only/);
    await expect(db().decision.deleteMany()).rejects.toThrow(/append-only/);
  });

  it('is an edition of the agenda, and of the minutes once it is frozen', async () => {
    await db().agendaEdition.create({ data: { meetingId, letter: 'A', content: {}, hash: 'x' } });
    await expect(db().agendaEdition.updateMany({ data: { letter: 'B' } })).rejects.toThrow(/append-only/);
    const { id } = await db().minutesEdition.create({
      data: { meetingId, audience: 'EXTERNAL', content: { a: 1 } },
    });
    await db().minutesEdition.update({ where: { id }, data: { content: { a: 2 } } });
    await db().minutesEdition.update({ where: { id }, data: { frozenAt: new Date(), hash: 'x' } });
    const change = db().minutesEdition.update({ where: { id }, data: { content: { a: 3 } } });
    await expect(change).rejects.toThrow(/frozen/);
    await db().minutesEdition.update({ where: { id }, data: { status: 'FINAL', publishedAt: new Date() } });
  });
});

describe('what cannot be', () => {
  it('are two coordinating applicants, or one Land twice, on one motion', async () => {
    const { id: motionId } = await motion();
    const add = (stateCode: 'HE' | 'BE', role: 'COORDINATING' | 'CO', until?: Date) =>
      db().motionApplicant.create({ data: { motionId, stateCode, role, until: until ?? null } });
    await add('HE', 'COORDINATING');
    await expect(add('BE', 'COORDINATING')).rejects.toThrow();
    await expect(add('HE', 'CO')).rejects.toThrow();
    await add('BE', 'COORDINATING', new Date(Date.now() + 1000));
  });

  it('are a unanimous decision with a Nein and more than sixteen votes', async () => {
    const decide = (outcome: 'UNANIMOUS' | 'MAJORITY', yes: number, no: number) =>
      db().decision.create({ data: { agendaItemId, outcome, yes, no } });
    await expect(decide('UNANIMOUS', 15, 1)).rejects.toThrow();
    await expect(decide('MAJORITY', 15, 2)).rejects.toThrow();
  });

  it('are a role without its Land, a sample person with a password, a term that ends before it begins', async () => {
    const person = await db().person.create({ data: { email: 'a@example.org', name: 'A' } });
    await expect(
      db().roleAssignment.create({ data: { personId: person.id, role: 'OFFICE' } }),
    ).rejects.toThrow();
    const sample = { email: 'b@example.org', name: 'B', sample: true, passwordHash: 'x' };
    await expect(db().person.create({ data: sample })).rejects.toThrow();
    await expect(db().person.create({ data: { email: 'C@example.org', name: 'C' } })).rejects.toThrow();
    const term = { termStartsOn: new Date('2026-07-01'), termEndsOn: new Date('2026-06-30') };
    await expect(db().conference.create({ data: { number: 99, year: 2026, ...term } })).rejects.toThrow();
  });

  it('are two current resolutions of one number and two Hauptkonferenzen of one term', async () => {
    await resolution('7.1');
    await expect(resolution('7.1')).rejects.toThrow();
    const { conferenceId } = await db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
    await expect(db().meeting.create({ data: { conferenceId, kind: 'MAIN' } })).rejects.toThrow();
  });
});
