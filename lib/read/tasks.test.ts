import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { recipient } from '@/lib/db/recipients';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, PUBLIC, type Actor } from '@/lib/policy/actor';
import { ok } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { startPage } from './start-page';
import { taskCount } from './task-count';
import { tasks, taskView } from './tasks';

const CANARY = 'Kanarienvogel';
const TODAY = new Date('2026-11-23T10:00:00Z');
const db = testDatabase({ from: SAMPLES });

afterEach(() => {
  vi.useRealTimers();
});

async function person(email: string): Promise<Actor> {
  const { id } = await db().person.findUniqueOrThrow({ where: { email } });
  const found = await recipient(id, TODAY);
  if (!found) throw new Error(`no ${email}`);
  return found.actor;
}

/** The person's tasks in words, as on the day of the sample data. */
async function tasksOf(email: string): Promise<string[]> {
  vi.useFakeTimers({ now: TODAY, toFake: ['Date'] });
  const found = await tasks(await person(email));
  return found.map((task) => taskView(task).sentence);
}

describe('tasks of the sample people', () => {
  it('of Schleswig-Holstein: confirm the second version, the Freigabe acts, the Bearbeitung prepares', async () => {
    vi.useFakeTimers({ now: TODAY, toFake: ['Date'] });
    const views = async (email: string) => (await tasks(await person(email))).map(taskView);
    const sentence = 'Fassung 2 zu „Sprachkurse mit Kinderbetreuung verlässlich finanzieren“ bestätigen';
    const due = { due: '3. März 2027 (Mittwoch)', remaining: 'noch 100 Tage', urgency: 'LATER' };
    expect(await views('henning.tadsen@sh.example')).toContainEqual(
      expect.objectContaining({ sentence, ...due, button: 'Änderung ansehen', forApproval: false }),
    );
    expect(await views('wiebke.lund@sh.example')).toContainEqual(
      expect.objectContaining({ sentence, ...due, button: 'Ansehen', forApproval: true }),
    );
  });

  it('of Hamburg: answer Sachsen, register what it coordinates, decide on what it is invited to', async () => {
    const found = await tasksOf('ole.brinkama@hh.example');
    expect(found).toContain(
      'Rückfrage aus Sachsen zu „Sprachkurse mit Kinderbetreuung verlässlich finanzieren“ beantworten',
    );
    expect(found).toContain('Antrag „Mehrsprachige Verwaltung: ein gemeinsamer Leitfaden“ anmelden');
    expect(found).toContain(
      'Über die Mitzeichnung von „Einbürgerungsbehörden personell stärken“ entscheiden',
    );
  });

  it('of the office of the chair: place what was registered', async () => {
    expect(await tasksOf('marlene.osthoff@rp.example')).toContain(
      'Einen angemeldeten Antrag in die Tagesordnung einordnen',
    );
    expect(await tasksOf('birte.wallroth@he.example')).toEqual([]);
  });

  it('of the Bund: the agenda, once it was sent out; of the public: none', async () => {
    expect(await tasksOf('corvin.dahlhoff@bmi.example')).toEqual([]);
    const meeting = await db().meeting.findFirstOrThrow({
      where: { kind: 'MAIN', conference: { number: 22 } },
    });
    await db().agendaEdition.create({
      data: { meetingId: meeting.id, letter: 'A', content: {}, hash: 'x' },
    });
    expect(await tasksOf('corvin.dahlhoff@bmi.example')).toEqual([
      'Tagesordnung der 22. IntMK lesen, Fassung A',
    ]);
    expect(await tasks(PUBLIC)).toEqual([]);
  });

  it('of the administration: mails that did not arrive', async () => {
    expect(await tasksOf('thea.sandvoss@betrieb.example')).toEqual([]);
    const failed = { kind: 'MAIL' as const, payload: { personId: 'x' }, failedAt: TODAY };
    await db().outboxMessage.create({ data: failed });
    expect(await tasksOf('thea.sandvoss@betrieb.example')).toEqual([
      'Einer E-Mail nachgehen, die nicht zugestellt werden konnte',
    ]);
  });

  it('of a working group: the report it owes, until it has begun it', async () => {
    const group = await db().workingGroup.findFirstOrThrow({
      where: { name: { startsWith: 'Indikatoren' } },
    });
    const conference = await db().conference.findUniqueOrThrow({ where: { number: 22 } });
    await db().workingGroupReport.create({
      data: { workingGroupId: group.id, title: 'Monitoringbericht', dueAtId: conference.id },
    });
    expect(await tasksOf('nadja.rehbein@lag.example')).toEqual([]);
    await db().motion.updateMany({ where: { workingGroupId: group.id }, data: { kind: 'MOTION' } });
    expect(await tasksOf('nadja.rehbein@lag.example')).toEqual([
      'Bericht „Monitoringbericht“ zur 22. IntMK vorlegen',
    ]);
  });
});

describe('a draft of others', () => {
  it('shows in nobody’s tasks, neither its title nor that it is there', async () => {
    const draft = await db().motion.findFirstOrThrow({ where: { status: 'DRAFT', initiatorCode: 'HH' } });
    const people = await db().person.findMany({
      where: { roles: { none: { stateCode: 'HH' } } },
      select: { email: true },
    });
    const before = await Promise.all(people.map(({ email }) => tasksOf(email)));
    await db().motion.update({ where: { id: draft.id }, data: { title: CANARY } });
    const pages = await Promise.all(people.map(async ({ email }) => startPage(await person(email))));
    expect(JSON.stringify(pages)).not.toContain(CANARY);
    await db().motion.update({ where: { id: draft.id }, data: { status: 'WITHDRAWN' } });
    expect(await Promise.all(people.map(({ email }) => tasksOf(email)))).toEqual(before);
    await db().motion.update({ where: { id: draft.id }, data: { status: 'DRAFT', title: draft.title } });
  });
});

describe('the count for the top bar', () => {
  it('follows every command, and asks no more than once between two of them', async () => {
    const actor = await person('selin.hartwich@be.example');
    const before = (await taskCount(actor)) ?? 0;
    expect(before).toBe((await tasks(actor)).length);
    await db().motionInvitation.updateMany({
      where: { stateCode: 'BE', status: 'PENDING' },
      data: { status: 'DECLINED' },
    });
    expect(await taskCount(actor)).toBe(before);
    await mutate(PROGRAM, ({ record }) => {
      record({ verb: 'test.done', subject: { type: 'Motion', id: 'x' } });
      return Promise.resolve(ok(null));
    });
    expect(await taskCount(actor)).toBe((await tasks(actor)).length);
    expect(await taskCount(actor)).toBeLessThan(before);
  });

  it('is counted anew on another day and with other roles, and is nothing for the public', async () => {
    const actor = await person('wiebke.lund@sh.example');
    vi.useFakeTimers({ now: dateColumn('2026-10-01'), toFake: ['Date'] });
    const early = (await taskCount(actor)) ?? 0;
    vi.setSystemTime(TODAY);
    expect(await taskCount(actor)).toBe((await tasks(actor)).length);
    expect(await taskCount({ ...actor, roles: [] })).toBe(0);
    expect(early).toBeGreaterThan(0);
    expect(await taskCount(PUBLIC)).toBeNull();
  });
});
