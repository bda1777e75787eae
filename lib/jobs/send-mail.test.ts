import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { MOST_ATTEMPTS } from '@/lib/domain/notification-delivery';
import { listenSmtp, type SmtpListener } from '@/lib/mail/testing/smtp-listener';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { drainOutbox } from './drain-outbox';

// The environment is read once by modules that other suites of the worker share: here they are loaded anew with a
// mail server settled, and forgotten afterwards.
const port = vi.hoisted(() => {
  const chosen = 20_000 + (process.pid % 20_000);
  vi.resetModules();
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${chosen}`);
  vi.stubEnv('MAIL_FROM', 'intmk@rp.example');
  return chosen;
});

const db = testDatabase({ from: SAMPLES });
let server: SmtpListener;
let personId: string;

beforeAll(async () => {
  ({ id: personId } = await db().person.findFirstOrThrow({ where: { email: 'selin.hartwich@be.example' } }));
  server = await listenSmtp(port);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.resetModules();
  await server.close();
});

beforeEach(async () => {
  server.received.length = 0;
  server.answer = () => '250 OK';
  await db().outboxMessage.deleteMany();
  await db().notification.deleteMany();
});

/** A notification on a motion to which BE is invited, with its mail waiting. */
async function waitingMail(): Promise<string> {
  const motion = await db().motion.findFirstOrThrow({ where: { title: { startsWith: 'Sprachkurse' } } });
  const { id } = await db().notification.create({
    data: {
      ...{ personId, kind: 'CO_SIGNATURE_ASKED', subjectType: 'Motion', subjectId: motion.id },
      payload: { state: 'HH' },
    },
  });
  const payload = { personId, notificationIds: [id], daily: false };
  await db().outboxMessage.create({ data: { id, kind: 'MAIL', payload } });
  return id;
}
const message = (id: string) => db().outboxMessage.findUniqueOrThrow({ where: { id } });
const becomesDue = (id: string) =>
  db().outboxMessage.update({ where: { id }, data: { availableAt: new Date(Date.now() - 1000) } });

describe('with a mail server', () => {
  it('a mail goes out once, as plain text that no absence note answers, and is not kept', async () => {
    const id = await waitingMail();
    await Promise.all([drainOutbox(), drainOutbox()]);
    await drainOutbox();
    expect(server.received).toHaveLength(1);
    const [{ to, data } = { to: '', data: '' }] = server.received;
    expect(to).toBe('selin.hartwich@be.example');
    expect(data).toContain('From: Beschlusswerk <intmk@rp.example>');
    expect(data).toContain(`Message-ID: <${id}@rp.example>`);
    expect(data).toContain('Auto-Submitted: auto-generated');
    expect(data).toContain('Content-Type: text/plain; charset=utf-8');
    expect(JSON.stringify((await message(id)).payload)).not.toContain('Mitzeichnung');
    expect((await db().notification.findUniqueOrThrow({ where: { id } })).mailedAt).not.toBeNull();
  });

  it('a mail that the server takes later is sent later, and says why it waited', async () => {
    const id = await waitingMail();
    server.answer = () => '451 try again';
    await drainOutbox();
    expect(await message(id)).toMatchObject({ attempts: 1, failedAt: null, deliveredAt: null });
    expect((await message(id)).lastError).toContain('451');
    await drainOutbox();
    expect((await message(id)).attempts).toBe(1);
    server.answer = () => '250 OK';
    await becomesDue(id);
    await drainOutbox();
    expect(server.received).toHaveLength(1);
    expect(await message(id)).toMatchObject({ attempts: 2, lastError: null });
    expect((await message(id)).deliveredAt).not.toBeNull();
  });

  it('a recipient who is refused for good, or too often, waits for somebody to look after it', async () => {
    const refused = await waitingMail();
    server.answer = () => '550 no such user';
    await drainOutbox();
    expect(await message(refused)).toMatchObject({ attempts: 1, deliveredAt: null });
    expect((await message(refused)).failedAt).not.toBeNull();
    const late = await waitingMail();
    server.answer = () => '451 try again';
    await db().outboxMessage.update({ where: { id: late }, data: { attempts: MOST_ATTEMPTS - 1 } });
    await drainOutbox();
    expect((await message(late)).failedAt).not.toBeNull();
    await becomesDue(refused);
    await becomesDue(late);
    server.answer = () => '250 OK';
    await drainOutbox();
    expect(server.received).toEqual([]);
  });

  it('an unreachable server loses nothing', async () => {
    const id = await waitingMail();
    await server.close();
    await drainOutbox();
    expect(await message(id)).toMatchObject({ attempts: 1, failedAt: null, deliveredAt: null });
    expect((await db().notification.findUniqueOrThrow({ where: { id } })).mailedAt).toBeNull();
    server = await listenSmtp(port);
    await becomesDue(id);
    await drainOutbox();
    expect(server.received).toHaveLength(1);
  });

  it('a mail about what its reader may no longer read is not sent', async () => {
    const id = await waitingMail();
    const revoke = (status: 'REVOKED' | 'PENDING') =>
      db().motionInvitation.updateMany({
        where: { stateCode: 'BE', motion: { title: { startsWith: 'Sprachkurse' } } },
        data: { status },
      });
    await revoke('REVOKED');
    await drainOutbox();
    await revoke('PENDING');
    expect(server.received).toEqual([]);
    expect((await message(id)).deliveredAt).not.toBeNull();
    expect((await db().notification.findUniqueOrThrow({ where: { id } })).mailedAt).toBeNull();
  });
});
