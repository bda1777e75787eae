import { beforeEach, describe, expect, it } from 'vitest';
import { recipient } from '@/lib/db/recipients';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { changeMailRhythm } from '@/lib/use-cases/own-settings/change-mail-rhythm';
import { markAllRead } from '@/lib/use-cases/notifications/mark-all-read';
import { openNotification } from '@/lib/use-cases/notifications/open-notification';
import { retryMail } from '@/lib/use-cases/notifications/retry-mail';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { notificationTarget } from './notification-target';
import { notificationsPage } from './notifications-page';
import { outboxPage } from './outbox-page';
import { ownSettingsPage } from './own-settings-page';
import { shell } from './shell';

const CANARY = 'Kanarienvogel';
const db = testDatabase({ fresh: 'test', from: SAMPLES });
let selin: Actor & { personId: string };
let anselm: Actor & { personId: string };
let motionId: string;

beforeEach(async () => {
  selin = await person('selin.hartwich@be.example');
  anselm = await person('anselm.zschopke@sn.example');
  ({ id: motionId } = await db().motion.findFirstOrThrow({
    where: { title: { startsWith: 'Sprachkurse' } },
  }));
});

async function person(email: string) {
  const { id } = await db().person.findUniqueOrThrow({ where: { email } });
  const found = await recipient(id, new Date());
  if (!found) throw new Error(`no ${email}`);
  return found.actor;
}

/** A notification about the motion in co-signing, to which BE and SN are invited. */
async function told(actor: { personId: string }, createdAt = '2026-11-20T10:00:00Z', kind = 'TEXT_CHANGED') {
  const subject = { subjectType: 'Motion', subjectId: motionId };
  const { id } = await db().notification.create({
    data: { personId: actor.personId, kind, ...subject, payload: {}, createdAt: new Date(createdAt) },
  });
  return id;
}
const revoke = () =>
  db().motionInvitation.updateMany({ where: { motionId, stateCode: 'BE' }, data: { status: 'REVOKED' } });

describe('the list of notifications', () => {
  it('holds one’s own, unread ones first, then the latest', async () => {
    const old = await told(selin, '2026-11-18T10:00:00Z');
    const read = await told(selin, '2026-11-20T10:00:00Z');
    const fresh = await told(selin, '2026-11-19T10:00:00Z');
    await told(anselm);
    await openNotification(selin, { notificationId: read });
    const page = await notificationsPage(selin, 1);
    expect(page.notifications.map(({ id }) => id)).toEqual([fresh, old, read]);
    expect(page).toMatchObject({ unread: 2, page: 1, pages: 1 });
    expect((await shell(selin)).waiting?.unread).toBe(2);
  });

  it('goes over several pages, and a page beyond the last is the last', async () => {
    for (let count = 0; count < 26; count += 1) await told(selin);
    expect((await notificationsPage(selin, 1)).notifications).toHaveLength(25);
    const last = await notificationsPage(selin, 99_999);
    expect(last).toMatchObject({ page: 2, pages: 2 });
    expect(last.notifications).toHaveLength(1);
  });

  it('forgets the title when the right to read it ends', async () => {
    await db().motion.update({ where: { id: motionId }, data: { title: CANARY } });
    await told(selin);
    expect(JSON.stringify(await notificationsPage(selin, 1))).toContain(CANARY);
    await revoke();
    const [view] = (await notificationsPage(selin, 1)).notifications;
    expect(view).toMatchObject({
      sentence: 'Worum es geht, ist für Sie nicht mehr einsehbar.',
      unread: true,
    });
    expect(JSON.stringify(await notificationsPage(selin, 1))).not.toContain(CANARY);
  });

  it('is empty for the public', async () => {
    expect(await notificationsPage(PUBLIC, 1)).toMatchObject({ notifications: [], unread: 0 });
  });
});

describe('opening a notification', () => {
  it('leads to what it is about, as long as that may be read', async () => {
    const id = await told(selin);
    expect(await notificationTarget(selin, id)).toBe(routes.motion(motionId));
    await revoke();
    expect(await notificationTarget(selin, id)).toBeNull();
    const revoked = await told(selin, undefined, 'INVITATION_REVOKED');
    expect(await notificationTarget(selin, revoked)).toBe(routes.motions());
  });

  it('works with one’s own alone', async () => {
    const id = await told(selin);
    expect(await notificationTarget(anselm, id)).toBeNull();
    expect(await notificationTarget(PUBLIC, id)).toBeNull();
    for (const forged of ['x', '../postausgang', crypto.randomUUID()])
      expect(await notificationTarget(selin, forged)).toBeNull();
    await openNotification(anselm, { notificationId: id });
    await markAllRead(anselm);
    expect((await notificationsPage(selin, 1)).unread).toBe(1);
    await markAllRead(selin);
    expect((await notificationsPage(selin, 1)).unread).toBe(0);
    expect(await markAllRead(PUBLIC)).toEqual({ ok: false, error: 'NOT_SIGNED_IN' });
    expect(await openNotification(PUBLIC, { notificationId: id })).toEqual({
      ok: false,
      error: 'NOT_SIGNED_IN',
    });
  });
});

describe('one’s own settings', () => {
  it('hold the rhythm of mails, which only the person itself changes', async () => {
    expect(await ownSettingsPage(selin)).toMatchObject({
      name: 'Selin Hartwich',
      mailRhythm: 'IMMEDIATE',
      mails: 'KEPT',
    });
    expect(await changeMailRhythm(selin, { mailRhythm: 'DAILY' })).toEqual({ ok: true, value: null });
    expect((await ownSettingsPage(selin))?.mailRhythm).toBe('DAILY');
    expect((await ownSettingsPage(anselm))?.mailRhythm).toBe('IMMEDIATE');
    expect(await ownSettingsPage(PUBLIC)).toBeNull();
    expect(await changeMailRhythm(PUBLIC, { mailRhythm: 'NONE' })).toEqual({
      ok: false,
      error: 'NOT_SIGNED_IN',
    });
  });
});

describe('the outbox', () => {
  const failed = { attempts: 12, failedAt: new Date('2026-11-20T10:00:00Z'), lastError: 'EENVELOPE 550' };
  const mailTo = ({ personId }: { personId: string }, parts: object = {}) =>
    db().outboxMessage.create({
      data: {
        kind: 'MAIL',
        payload: { personId, notificationIds: [], daily: false, subject: CANARY, text: CANARY },
        ...parts,
      },
    });

  it('shows a mail that was kept to its reader and to nobody else', async () => {
    await mailTo(selin, { deliveredAt: new Date() });
    expect((await outboxPage(selin))?.own).toMatchObject([{ subject: CANARY, text: CANARY }]);
    for (const email of [
      'anselm.zschopke@sn.example',
      'thea.sandvoss@betrieb.example',
      'marlene.osthoff@rp.example',
    ])
      expect(JSON.stringify(await outboxPage(await person(email)))).not.toContain(CANARY);
    expect(await outboxPage(PUBLIC)).toBeNull();
  });

  it('shows administration and chair whom a mail did not reach, and not what it says', async () => {
    const { id } = await mailTo(selin, failed);
    await mailTo(anselm, { deliveredAt: new Date() });
    for (const email of ['thea.sandvoss@betrieb.example', 'marlene.osthoff@rp.example']) {
      const page = await outboxPage(await person(email));
      expect(page?.delivery).toMatchObject({
        open: [{ id, to: 'Selin Hartwich', failed: true, error: 'EENVELOPE 550' }],
        doneThisWeek: 1,
      });
      expect(JSON.stringify(page)).not.toContain(CANARY);
    }
    expect((await outboxPage(selin))?.delivery).toBeNull();
    expect((await outboxPage(await person('birte.wallroth@he.example')))?.delivery).toBeNull();
  });

  it('lets whoever sees it try a mail that was given up once more', async () => {
    const { id } = await mailTo(selin, failed);
    const admin = await person('thea.sandvoss@betrieb.example');
    expect(await retryMail(selin, { messageId: id })).toEqual({ ok: false, error: 'NOT_PERMITTED' });
    expect(await retryMail(admin, { messageId: crypto.randomUUID() })).toEqual({
      ok: false,
      error: 'NOT_FOUND',
    });
    expect(await retryMail(admin, { messageId: id })).toEqual({ ok: true, value: null });
    expect(await db().outboxMessage.findUnique({ where: { id } })).toMatchObject({
      failedAt: null,
      attempts: 0,
    });
    expect(await retryMail(admin, { messageId: id })).toEqual({ ok: false, error: 'CHANGED_MEANWHILE' });
  });
});
