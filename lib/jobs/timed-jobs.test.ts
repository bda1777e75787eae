import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { collectDigests } from './collect-digests';
import { drainOutbox } from './drain-outbox';
import { remindOfDeadlines } from './remind-of-deadlines';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const SELIN = { email: 'selin.hartwich@be.example' };

describe('the daily collection', () => {
  beforeEach(async () => {
    await db().person.update({ where: SELIN, data: { mailRhythm: 'DAILY' } });
  });

  /** An unread notification of that instant on a motion that BE may read. */
  async function notification(createdAt: string, title = 'Sprachkurse'): Promise<string> {
    const person = await db().person.findFirstOrThrow({ where: SELIN });
    const motion = await db().motion.findFirstOrThrow({ where: { title: { startsWith: title } } });
    const subject = { kind: 'TEXT_CHANGED', subjectType: 'Motion', subjectId: motion.id };
    const data = { personId: person.id, ...subject, payload: { version: 3 }, createdAt: new Date(createdAt) };
    return (await db().notification.create({ data })).id;
  }
  const mails = async () => {
    const rows = await db().outboxMessage.findMany({ where: { kind: 'MAIL' }, orderBy: { id: 'asc' } });
    return rows.map(
      ({ payload }) => payload as { notificationIds: string[]; subject?: string; text?: string },
    );
  };
  /** Seven in the morning of a winter's day in Berlin. */
  const SEVEN = new Date('2026-11-24T06:00:00Z');

  it('goes out from seven on, with what was unread by then', async () => {
    const ids = [await notification('2026-11-23T10:00:00Z'), await notification('2026-11-24T05:59:00Z')];
    await notification('2026-11-24T06:00:00Z');
    await collectDigests(new Date('2026-11-24T05:59:59Z'));
    expect(await mails()).toEqual([]);
    await collectDigests(SEVEN);
    expect((await mails()).map(({ notificationIds }) => notificationIds)).toEqual([ids]);
  });

  it('is one a day, however often the program looks or is started again', async () => {
    await notification('2026-11-23T10:00:00Z');
    await Promise.all([collectDigests(SEVEN), collectDigests(SEVEN)]);
    await drainOutbox();
    await notification('2026-11-24T05:30:00Z');
    await collectDigests(new Date('2026-11-24T20:00:00Z'));
    expect(await mails()).toHaveLength(1);
    await collectDigests(new Date('2026-11-25T06:00:00Z'));
    const [, next] = await mails();
    expect(await mails()).toHaveLength(2);
    expect(next?.notificationIds).toHaveLength(1);
  });

  it('names each notification with its link and leaves out what may no longer be read', async () => {
    await notification('2026-11-23T10:00:00Z');
    await notification('2026-11-23T11:00:00Z');
    await notification('2026-11-23T12:00:00Z', 'Mehrsprachige Verwaltung');
    await collectDigests(SEVEN);
    await drainOutbox();
    const [mail] = await mails();
    expect(mail?.subject).toBe('2 neue Mitteilungen');
    expect(mail?.text?.match(/\/mitteilungen\//g)).toHaveLength(2);
    expect(mail?.text).not.toContain('Mehrsprachige');
  });

  it('holds nothing read, nothing mailed and nothing older than a week, and goes to nobody else', async () => {
    const read = await notification('2026-11-23T10:00:00Z');
    const mailed = await notification('2026-11-23T10:00:00Z');
    await notification('2026-11-16T10:00:00Z');
    await db().notification.update({ where: { id: read }, data: { readAt: SEVEN } });
    await db().notification.update({ where: { id: mailed }, data: { mailedAt: SEVEN } });
    await collectDigests(SEVEN);
    expect(await mails()).toEqual([]);
    await notification('2026-11-23T10:00:00Z');
    await db().person.update({ where: SELIN, data: { mailRhythm: 'NONE' } });
    await collectDigests(SEVEN);
    expect(await mails()).toEqual([]);
  });
});

describe('reminders of deadlines', () => {
  const DUE = '2027-02-10';
  const daysBefore = (days: number) =>
    new Date(dateColumn(DUE).getTime() - days * 86_400_000 + 9 * 3_600_000);
  const reminders = async () => {
    const rows = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    return rows.map(({ payload }) => (payload as { facts: object; to: object }).facts);
  };

  it('come seven days and one day before, once each', async () => {
    for (const days of [9, 8]) await remindOfDeadlines(daysBefore(days));
    expect(await reminders()).toEqual([]);
    await Promise.all([remindOfDeadlines(daysBefore(7)), remindOfDeadlines(daysBefore(7))]);
    for (const days of [6, 2]) await remindOfDeadlines(daysBefore(days));
    expect(await reminders()).toEqual([{ deadline: 'MOTION_SUBMISSION', dueOn: DUE }]);
    for (const days of [1, 0]) await remindOfDeadlines(daysBefore(days));
    expect(await reminders()).toHaveLength(2);
    await remindOfDeadlines(daysBefore(-1));
    expect(await reminders()).toHaveLength(2);
  });

  it('come anew for a deadline that was moved', async () => {
    await remindOfDeadlines(daysBefore(7));
    await db().deadline.updateMany({
      where: { kind: 'MOTION_SUBMISSION' },
      data: { dueOn: dateColumn('2027-02-12') },
    });
    await remindOfDeadlines(daysBefore(5));
    expect(await reminders()).toContainEqual({ deadline: 'MOTION_SUBMISSION', dueOn: '2027-02-12' });
  });

  it('reach the Länder and the office, and the Bund and the administration not', async () => {
    await remindOfDeadlines(daysBefore(7));
    await drainOutbox();
    const told = await db().notification.findMany({
      select: { person: { select: { roles: { select: { role: true } } } } },
    });
    const roles = new Set(told.flatMap(({ person }) => person.roles.map(({ role }) => role)));
    expect([...roles].sort()).toEqual(['OFFICE', 'STATE_APPROVER', 'STATE_EDITOR']);
  });

  it('do not come for a term that is closed or a conference that was cancelled', async () => {
    await db().meeting.updateMany({ where: { conference: { number: 22 } }, data: { cancelled: true } });
    await remindOfDeadlines(daysBefore(7));
    expect(await reminders()).toEqual([]);
    await db().meeting.updateMany({ where: { conference: { number: 22 } }, data: { cancelled: false } });
    await db().conference.updateMany({ where: { number: 22 }, data: { status: 'CLOSED' } });
    await remindOfDeadlines(daysBefore(7));
    expect(await reminders()).toEqual([]);
  });
});
