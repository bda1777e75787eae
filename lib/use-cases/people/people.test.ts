import { beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { describeOneTimeLink } from '@/lib/auth/describe-one-time-link';
import { verifyAuditChain } from '@/lib/db/audit';
import { loadActor } from '@/lib/db/load-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { createFirstAdministratorLink } from './create-first-administrator-link';
import { disablePerson } from './disable-person';
import { enablePerson } from './enable-person';
import { invitePerson } from './invite-person';
import { redeemOneTimeLink } from './redeem-one-time-link';
import { signInAsSamplePerson } from './sign-in-as-sample-person';
import { signInWithPassword } from './sign-in-with-password';

const db = testDatabase({ fresh: 'test' });
const PASSWORD = 'Rotdorn-am-Hafen-7';

async function person(email: string, role?: 'ADMINISTRATION') {
  return db().person.create({
    data: {
      email,
      name: email,
      passwordHash: await hashPassword(PASSWORD),
      ...(role ? { roles: { create: { role } } } : {}),
    },
  });
}

async function actorOf(id: string): Promise<Actor> {
  const actor = await loadActor(id, 0, new Date());
  if (!actor) throw new Error('no actor');
  return actor;
}

const signIn = (email: string, password: string) =>
  signInWithPassword({ email, password, origin: '203.0.113.7' });

describe('signing in with a password', () => {
  beforeEach(() => person('erika@example.org'));

  it('lets in whoever knows it, in any case of the address', async () => {
    expect(await signIn(' Erika@Example.org ', PASSWORD)).toMatchObject({ ok: true, value: { epoch: 0 } });
    expect(await db().auditEntry.count({ where: { verb: 'person.signedIn' } })).toBe(1);
  });

  it.each([
    ['erika@example.org', 'falsch'],
    ['niemand@example.org', PASSWORD],
    ['erika@example.org', ''],
  ])('refuses %s with %j without saying why', async (email, password) => {
    expect(await signIn(email, password)).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
  });

  it('refuses a disabled person and one without password', async () => {
    await db().person.updateMany({ data: { disabledAt: new Date() } });
    expect(await signIn('erika@example.org', PASSWORD)).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
    await db().person.updateMany({ data: { disabledAt: null, passwordHash: null } });
    expect(await signIn('erika@example.org', PASSWORD)).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
  });

  it('stops guessing after ten attempts, also with the right password then', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await signIn('erika@example.org', 'falsch');
    expect(await signIn('erika@example.org', PASSWORD)).toEqual({ ok: false, error: 'TOO_MANY_ATTEMPTS' });
    expect(await signIn('andere@example.org', 'falsch')).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
  });
});

describe('sample people', () => {
  it('sign in on this machine only, and only invented ones', async () => {
    const real = await person('echt@example.org');
    const sample = await db().person.create({
      data: { email: 'muster@example.org', name: 'Muster', sample: true },
    });
    const as = (personId: string, host: string) => signInAsSamplePerson({ personId, host });
    expect(await as(sample.id, '127.0.0.1:3000')).toMatchObject({ ok: true });
    expect(await as(sample.id, 'intmk.example.org')).toEqual({ ok: false, error: 'DEMONSTRATION_ONLY' });
    expect(await as(real.id, 'localhost')).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
  });
});

describe('disabling', () => {
  it('ends the sessions of a person at once and can be taken back', async () => {
    const admin = await actorOf((await person('admin@example.org', 'ADMINISTRATION')).id);
    const { id } = await person('gesperrt@example.org');
    expect(await disablePerson(admin, { personId: id, version: 0 })).toEqual({ ok: true, value: null });
    expect(await loadActor(id, 0, new Date())).toBeNull();
    expect(await enablePerson(admin, { personId: id, version: 1 })).toEqual({ ok: true, value: null });
    expect(await loadActor(id, 0, new Date())).toBeNull();
    expect(await loadActor(id, 1, new Date())).not.toBeNull();
    expect(await verifyAuditChain(db())).toEqual({ intact: true, entries: 2 });
  });

  it('is refused to others, of oneself, with a stale version, twice, and for nobody', async () => {
    const admin = await actorOf((await person('admin@example.org', 'ADMINISTRATION')).id);
    const other = await person('andere@example.org');
    const target = { personId: other.id, version: 0 };
    const refusal = async (actor: Actor, command: typeof target) => {
      const result = await disablePerson(actor, command);
      return result.ok ? null : result.error;
    };
    expect(await refusal(PUBLIC, target)).toBe('NOT_PERMITTED');
    expect(await refusal(await actorOf(other.id), target)).toBe('NOT_PERMITTED');
    expect(await refusal(admin, { personId: admin.personId ?? '', version: 0 })).toBe(
      'CANNOT_DISABLE_ONESELF',
    );
    expect(await refusal(admin, { ...target, version: 7 })).toBe('CHANGED_MEANWHILE');
    expect(await refusal(admin, { ...target, personId: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await refusal(admin, target)).toBeNull();
    expect(await refusal(admin, { ...target, version: 1 })).toBe('ALREADY_DISABLED');
  });

  it('keeps the last administrator whose role holds', async () => {
    const admin = await person('admin@example.org', 'ADMINISTRATION');
    const acting = await actorOf(admin.id);
    const second = await person('zweite@example.org', 'ADMINISTRATION');
    await db().roleAssignment.updateMany({
      where: { personId: admin.id },
      data: { validUntil: new Date('2020-01-01') },
    });
    const result = await disablePerson(acting, { personId: second.id, version: 0 });
    expect(result).toEqual({ ok: false, error: 'LAST_ADMINISTRATOR' });
  });
});

describe('the first administrator', () => {
  const details = { name: 'Mia Lindgrün', email: 'Mia@Example.org', password: PASSWORD };

  async function token(): Promise<string> {
    const link = await createFirstAdministratorLink();
    if (!link.ok) throw new Error(link.error);
    return link.value.token;
  }

  it('comes in by a link that works once', async () => {
    const secret = await token();
    expect(await describeOneTimeLink(secret)).toEqual({
      ...{ state: 'OPEN', purpose: 'FIRST_ADMINISTRATOR', person: null },
    });
    expect(await redeemOneTimeLink({ token: secret, ...details })).toEqual({ ok: true, value: null });
    expect(await redeemOneTimeLink({ token: secret, ...details })).toEqual({
      ok: false,
      error: 'LINK_INVALID',
    });
    expect(await describeOneTimeLink(secret)).toEqual({ state: 'USED' });
    expect(await signIn('mia@example.org', PASSWORD)).toMatchObject({ ok: true });
    expect(await createFirstAdministratorLink()).toEqual({ ok: false, error: 'ADMINISTRATOR_EXISTS' });
  });

  it('is not made by an expired, an older or an invented link, nor with a weak password', async () => {
    const first = await token();
    const second = await token();
    expect(await redeemOneTimeLink({ token: first, ...details })).toEqual({
      ok: false,
      error: 'LINK_INVALID',
    });
    expect(await redeemOneTimeLink({ token: 'erfunden', ...details })).toEqual({
      ok: false,
      error: 'LINK_INVALID',
    });
    const weak = await redeemOneTimeLink({ token: second, ...details, password: 'aaaaaaaaaaaaaaaa' });
    expect(weak).toEqual({ ok: false, error: 'PASSWORD_TOO_WEAK' });
    expect(await describeOneTimeLink(first)).toEqual({ state: 'EXPIRED' });
    expect(await describeOneTimeLink('erfunden')).toEqual({ state: 'UNKNOWN' });
    await db().oneTimeLink.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await describeOneTimeLink(second)).toEqual({ state: 'EXPIRED' });
    expect(await redeemOneTimeLink({ token: second, ...details })).toEqual({
      ok: false,
      error: 'LINK_INVALID',
    });
    expect(await db().person.count()).toBe(0);
  });

  it('is stored without the secret of the link', async () => {
    const secret = await token();
    expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(secret);
    expect(JSON.stringify(await db().auditEntry.findMany())).not.toContain(secret);
  });

  it('is made once when two redeem at the same moment', async () => {
    const secret = await token();
    const results = await Promise.all([1, 2].map(() => redeemOneTimeLink({ token: secret, ...details })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db().person.count()).toBe(1);
  });
});

describe('inviting', () => {
  const invitation = {
    name: 'Jonas Weidner',
    email: 'Jonas@Example.org',
    role: 'OFFICE',
    state: 'HE',
  } as const;
  let admin: Actor;

  beforeEach(async () => {
    await db().federalState.create({ data: { code: 'HE', name: 'Hessen', position: 7 } });
    await db().body.create({ data: { code: 'BMI', name: 'Bundesministerium des Innern', kind: 'MINISTRY' } });
    admin = await actorOf((await person('admin@example.org', 'ADMINISTRATION')).id);
  });

  it('makes a person who sets the password by the link and then has the role', async () => {
    const invited = await invitePerson(admin, invitation);
    if (!invited.ok) throw new Error(invited.error);
    expect(await signIn('jonas@example.org', PASSWORD)).toEqual({ ok: false, error: 'SIGN_IN_FAILED' });
    const { token } = invited.value;
    expect(await describeOneTimeLink(token)).toEqual({
      ...{ state: 'OPEN', purpose: 'INVITATION' },
      person: { name: 'Jonas Weidner', email: 'jonas@example.org' },
    });
    expect(await redeemOneTimeLink({ token, password: PASSWORD })).toEqual({ ok: true, value: null });
    const signedIn = await signIn('jonas@example.org', PASSWORD);
    if (!signedIn.ok) throw new Error(signedIn.error);
    const actor = await loadActor(signedIn.value.personId, signedIn.value.epoch, new Date());
    expect(actor?.roles).toEqual([{ role: 'OFFICE', state: 'HE', body: null, workingGroupId: null }]);
  });

  it.each([
    [{ ...invitation, email: 'admin@example.org' }, 'EMAIL_TAKEN'],
    [{ ...invitation, state: undefined }, 'ROLE_WITHOUT_SCOPE'],
    [{ ...invitation, role: 'FEDERAL_GUEST' }, 'ROLE_WITHOUT_SCOPE'],
    [{ ...invitation, role: 'FEDERAL_GUEST', body: 'NICHTS' }, 'ROLE_WITHOUT_SCOPE'],
    [
      { ...invitation, role: 'WORKING_GROUP_MEMBER', workingGroupId: crypto.randomUUID() },
      'ROLE_WITHOUT_SCOPE',
    ],
  ] as const)('refuses %j', async (command, error) => {
    expect(await invitePerson(admin, command)).toEqual({ ok: false, error });
    expect(await db().person.count()).toBe(1);
  });

  it('gives a role only the scope it has', async () => {
    await invitePerson(admin, { ...invitation, role: 'FEDERAL_GUEST', body: 'BMI' });
    const grant = await db().roleAssignment.findFirst({
      where: { role: 'FEDERAL_GUEST' },
      include: { body: true },
    });
    expect(grant).toMatchObject({ stateCode: null, body: { code: 'BMI' }, workingGroupId: null });
  });

  it('is for the administration alone', async () => {
    const other = await actorOf((await person('andere@example.org')).id);
    for (const actor of [PUBLIC, other])
      expect(await invitePerson(actor, invitation)).toEqual({ ok: false, error: 'NOT_PERMITTED' });
  });
});
