import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { loadActor } from '@/lib/db/load-actor';
import { isStandingSession } from '@/lib/db/standing-session';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { recordSignIn, SESSION_SECONDS, type SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { signOut } from '@/lib/use-cases/people/sign-out';
import { authOptions } from './options';

const db = testDatabase({ fresh: 'test' });
// The environment is read once by modules that other suites of the worker share, so this one loads its own.
vi.hoisted(() => {
  vi.resetModules();
  vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(48));
});
let first: SignedIn;
let second: SignedIn;

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function signIn(personId: string): Promise<SignedIn> {
  const result = await recordSignIn(personId, 'PASSWORD');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

beforeEach(async () => {
  const passwordHash = await hashPassword('Rotdorn-am-Hafen-7');
  const data = { email: 'erika@example.org', name: 'Erika', passwordHash };
  const { id } = await db().person.create({ data });
  [first, second] = [await signIn(id), await signIn(id)];
});

/** What next-auth does with a cookie, at its own address and for every page. */
async function renew({ personId, epoch, sessionId }: SignedIn): Promise<unknown> {
  const jwt = authOptions().callbacks?.jwt;
  return jwt?.({ token: { sub: personId, epoch, sessionId } } as unknown as Parameters<typeof jwt>[0]);
}

async function leave(session: SignedIn) {
  const actor = await loadActor(session.personId, session.epoch, new Date());
  return signOut(actor ?? PUBLIC, session);
}

describe('signing out', () => {
  it('ends the session for good, and that one alone', async () => {
    expect(await renew(first)).toMatchObject({ sub: first.personId, sessionId: first.sessionId });
    expect(await leave(first)).toEqual({ ok: true, value: null });
    await expect(renew(first)).rejects.toThrow('over');
    expect(await renew(second)).toMatchObject({ sessionId: second.sessionId });
    expect(await db().auditEntry.count({ where: { verb: 'person.signedOut' } })).toBe(1);
  });

  it('does the same at next-auth’s own address', async () => {
    const { personId, epoch, sessionId } = first;
    const token = { sub: personId, epoch, sessionId };
    await authOptions().events?.signOut?.({ token } as unknown as Parameters<
      NonNullable<NonNullable<ReturnType<typeof authOptions>['events']>['signOut']>
    >[0]);
    await expect(renew(first)).rejects.toThrow('over');
  });

  it('is done once, by its own person', async () => {
    const { id } = await db().person.create({ data: { email: 'max@example.org', name: 'Max' } });
    const other = await loadActor(id, 0, new Date());
    expect(await signOut(other ?? PUBLIC, first)).toEqual({ ok: false, error: 'NOT_SIGNED_IN' });
    expect(await signOut(PUBLIC, first)).toEqual({ ok: false, error: 'NOT_SIGNED_IN' });
    await leave(first);
    expect(await leave(first)).toEqual({ ok: false, error: 'NOT_SIGNED_IN' });
  });
});

describe('a session', () => {
  it('ends after a working day, however often its cookie was renewed', async () => {
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
    expect(await isStandingSession(first, at(SESSION_SECONDS - 60))).toBe(true);
    expect(await isStandingSession(first, at(SESSION_SECONDS + 60))).toBe(false);
  });

  it('is not to be had with a cookie of another person or without a session', async () => {
    const { id } = await db().person.create({ data: { email: 'max@example.org', name: 'Max' } });
    await expect(renew({ ...first, personId: id })).rejects.toThrow('over');
    await expect(renew({ ...first, sessionId: undefined as unknown as string })).rejects.toThrow('over');
  });

  it('leaves nothing behind once it is over', async () => {
    await db().session.updateMany({ data: { expiresAt: new Date(0) } });
    await signIn(first.personId);
    expect(await db().session.count()).toBe(1);
  });
});
