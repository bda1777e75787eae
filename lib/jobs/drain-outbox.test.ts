import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { claimMessage } from '@/lib/db/outbox';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { NotificationEvent } from '@/lib/domain/notification';
import { PROGRAM } from '@/lib/policy/actor';
import { ok } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { deliverNotification } from './deliver-notification';
import { drainOutbox } from './drain-outbox';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const CANARY = 'Kanarienvogel';

const person = (email: string) => db().person.findFirstOrThrow({ where: { email } });
const motion = (title: string) => db().motion.findFirstOrThrow({ where: { title: { startsWith: title } } });
/** In co-signing, coordinated by HH; HB and SH are in the circle, BE and SN invited. */
const inCoSigning = () => motion('Sprachkurse mit Kinderbetreuung');

async function tell(event: NotificationEvent, by: string | null = null): Promise<void> {
  const result = await mutate(PROGRAM, (mutation) => {
    mutation.record({ verb: 'test.told', subject: { type: 'Motion', id: event.subject.id } });
    notify(mutation, by, event);
    return Promise.resolve(ok(null));
  });
  if (!result.ok) throw new Error('not told');
}

async function told(): Promise<string[]> {
  const rows = await db().notification.findMany({ select: { person: { select: { email: true } } } });
  return rows.map((row) => row.person.email).sort();
}
const keptMails = () =>
  db().outboxMessage.findMany({ where: { kind: 'MAIL' }, orderBy: { createdAt: 'asc' } });

async function askBerlin(by: string | null = null): Promise<string> {
  const { id } = await inCoSigning();
  await tell(
    {
      kind: 'CO_SIGNATURE_ASKED',
      subject: { type: 'Motion', id },
      to: { states: ['BE'] },
      facts: { state: 'HH' },
    },
    by,
  );
  return id;
}

describe('who is told', () => {
  it('is everybody of the Länder named who may read it, but not who did it', async () => {
    const { id } = await inCoSigning();
    const by = (await person('tilda.harmsen@hh.example')).id;
    await tell({ kind: 'TEXT_CHANGED', subject: { type: 'Motion', id }, to: { states: ['HH', 'SH'] } }, by);
    await drainOutbox();
    expect(await told()).toEqual([
      'henning.tadsen@sh.example',
      'ole.brinkama@hh.example',
      'wiebke.lund@sh.example',
    ]);
  });

  it('is, of those who bind their Land, only they', async () => {
    const { id } = await inCoSigning();
    const to = { states: ['HH', 'SH'] as const, approversOnly: true };
    await tell({ kind: 'TEXT_CHANGED', subject: { type: 'Motion', id }, to });
    await drainOutbox();
    expect(await told()).toEqual(['henning.tadsen@sh.example', 'ole.brinkama@hh.example']);
  });

  it('is nobody who may not read the subject, whoever is named', async () => {
    const { id } = await motion('Mehrsprachige Verwaltung');
    const to = { states: ['BY', 'NW', 'HH'] as const, officeOf: 22 };
    await tell({ kind: 'COMMENT_ADDED', subject: { type: 'Motion', id }, to });
    await drainOutbox();
    expect(await told()).toEqual(['ole.brinkama@hh.example', 'tilda.harmsen@hh.example']);
  });

  it('is the Bund of an agenda that was sent out, but of no motion', async () => {
    const to = { federalGuests: true };
    const { id } = await inCoSigning();
    await tell({ kind: 'TEXT_CHANGED', subject: { type: 'Motion', id }, to });
    await drainOutbox();
    expect(await told()).toEqual([]);
    const conference = await db().conference.findUniqueOrThrow({ where: { number: 22 } });
    const subject = { type: 'Conference', id: conference.id } as const;
    await tell({ kind: 'GREEN_LIST_SEALED', subject, to });
    await tell({ kind: 'AGENDA_DISPATCHED', subject, to, facts: { letter: 'A' } });
    await drainOutbox();
    expect(await told()).toEqual(['corvin.dahlhoff@bmi.example', 'ines.rohwedel@bamf.example']);
  });

  it('is nobody who is disabled or whose role has ended', async () => {
    const { id } = await inCoSigning();
    await db().person.update({
      where: { email: 'wiebke.lund@sh.example' },
      data: { disabledAt: new Date() },
    });
    const { id: personId } = await person('henning.tadsen@sh.example');
    await db().roleAssignment.updateMany({
      where: { personId },
      data: { validUntil: new Date('2020-01-01') },
    });
    await tell({ kind: 'TEXT_CHANGED', subject: { type: 'Motion', id }, to: { states: ['SH'] } });
    await drainOutbox();
    expect(await told()).toEqual([]);
  });

  it("is the office of the chair, until the conference's term is closed", async () => {
    const { id } = await db().conference.findFirstOrThrow({ where: { number: 22 } });
    const event: NotificationEvent = {
      kind: 'DEADLINE_NEAR',
      subject: { type: 'Conference', id },
      to: { officeOf: 22 },
    };
    await tell(event);
    await drainOutbox();
    expect(await told()).toEqual(['jannis.kreuder@rp.example', 'marlene.osthoff@rp.example']);
    await db().conference.update({ where: { id }, data: { status: 'CLOSED' } });
    await tell(event);
    await drainOutbox();
    expect(await told()).toHaveLength(2);
  });

  it('is the office about a Themenanmeldung, with the title as it was sent and no other', async () => {
    const { id } = await motion('Mehrsprachige Verwaltung');
    await db().motion.update({
      where: { id },
      data: { title: CANARY, topicTitle: 'Leitfaden', topicRegisteredAt: new Date() },
    });
    await tell({ kind: 'TOPIC_REGISTERED', subject: { type: 'Motion', id }, to: { officeOf: 22 } });
    await drainOutbox();
    expect(await told()).toEqual(['jannis.kreuder@rp.example', 'marlene.osthoff@rp.example']);
    const texts = JSON.stringify(await keptMails());
    expect(texts).toContain('Leitfaden');
    expect(texts).not.toContain(CANARY);
  });
});

describe('exactly once', () => {
  it('also with several drains at once', async () => {
    for (let round = 0; round < 5; round += 1) await askBerlin();
    await Promise.all([drainOutbox(), drainOutbox(), drainOutbox()]);
    expect(await told()).toEqual(Array(5).fill('selin.hartwich@be.example'));
    expect(await keptMails()).toHaveLength(5);
    expect(await db().outboxMessage.count({ where: { deliveredAt: null } })).toBe(0);
    const attempts = await db().outboxMessage.findMany({ select: { attempts: true } });
    expect(attempts.map((row) => row.attempts)).toEqual(Array(10).fill(1));
  });

  it.each(['before anything', 'after the notifications', 'after the mails'] as const)(
    'also after a crash %s',
    async (moment) => {
      await askBerlin();
      const message = await claimMessage('NOTIFICATION');
      if (message && moment !== 'before anything') await deliverNotification(message);
      if (moment === 'after the notifications')
        await db().outboxMessage.deleteMany({ where: { kind: 'MAIL' } });
      // As long as the lock holds nobody else touches it; it may be only slow.
      await drainOutbox();
      expect(await db().outboxMessage.count({ where: { kind: 'NOTIFICATION', deliveredAt: null } })).toBe(1);
      await db().outboxMessage.updateMany({
        where: { deliveredAt: null },
        data: { lockedUntil: new Date(Date.now() - 1000) },
      });
      await drainOutbox();
      expect(await told()).toEqual(['selin.hartwich@be.example']);
      expect(await keptMails()).toHaveLength(1);
    },
  );
});

describe('a mail of the Vorführbetrieb', () => {
  it('is kept with its text for its reader: event, title and link, and nothing of the motion', async () => {
    await askBerlin();
    await drainOutbox();
    const [kept] = await keptMails();
    const [notification] = await db().notification.findMany();
    const payload = kept?.payload as { to: string; subject: string; text: string };
    expect(payload.to).toBe('selin.hartwich@be.example');
    expect(payload.subject).toBe(
      'Bitte um Mitzeichnung: „Sprachkurse mit Kinderbetreuung verlässlich finanzieren“',
    );
    expect(payload.text).toContain('Sehr geehrte Frau Hartwich,');
    expect(payload.text).toContain('Hamburg bittet Ihr Land, den Antrag „Sprachkurse');
    expect(payload.text).toContain(`/mitteilungen/${notification?.id ?? ''}`);
    expect(payload.text).toContain('/einstellungen');
    expect(payload.text).not.toContain('abgebrochene');
    expect(notification?.mailedAt).not.toBeNull();
  });

  it('says nothing of a draft to a Land whose invitation was taken back before', async () => {
    const id = await askBerlin();
    const [message] = [await claimMessage('NOTIFICATION')];
    if (message) await deliverNotification(message);
    await db().motion.update({ where: { id }, data: { title: CANARY } });
    await db().motionInvitation.updateMany({
      where: { motionId: id, stateCode: 'BE' },
      data: { status: 'REVOKED' },
    });
    await tell({ kind: 'INVITATION_REVOKED', subject: { type: 'Motion', id }, to: { states: ['BE'] } });
    await drainOutbox();
    const mails = await keptMails();
    expect(JSON.stringify(mails)).not.toContain(CANARY);
    const texts = mails.map(({ payload }) => (payload as { text?: string }).text);
    expect(texts.filter((text) => text !== undefined)).toHaveLength(1);
    expect(JSON.stringify(texts)).toContain('Eine Einladung Ihres Landes');
  });

  it('is not written for whoever wants none, has read it, or was locked out meanwhile', async () => {
    const settings = [
      { mailRhythm: 'NONE' as const },
      { mailRhythm: 'DAILY' as const },
      { disabledAt: new Date() },
    ];
    for (const data of settings) {
      await askBerlin();
      const message = await claimMessage('NOTIFICATION');
      if (message) await deliverNotification(message);
      await db().person.update({ where: { email: 'selin.hartwich@be.example' }, data });
      await drainOutbox();
      const reset = { mailRhythm: 'IMMEDIATE' as const, disabledAt: null };
      await db().person.update({ where: { email: 'selin.hartwich@be.example' }, data: reset });
    }
    await askBerlin();
    const message = await claimMessage('NOTIFICATION');
    if (message) await deliverNotification(message);
    await db().notification.updateMany({ data: { readAt: new Date() } });
    await drainOutbox();
    const texts = (await keptMails()).map(({ payload }) => (payload as { text?: string }).text);
    expect(texts).toEqual([undefined, undefined, undefined, undefined]);
    expect(await db().notification.count({ where: { mailedAt: { not: null } } })).toBe(0);
  });
});

describe('a message that cannot be delivered', () => {
  it('is put off, and the others go out all the same', async () => {
    await db().outboxMessage.create({ data: { kind: 'NOTIFICATION', payload: { broken: true } } });
    await askBerlin();
    await drainOutbox();
    expect(await told()).toEqual(['selin.hartwich@be.example']);
    const [stuck] = await db().outboxMessage.findMany({ where: { deliveredAt: null } });
    expect(stuck).toMatchObject({ attempts: 1, failedAt: null, lockedUntil: null });
    expect(stuck?.lastError).toBeTruthy();
    expect(stuck?.availableAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
  });
});
