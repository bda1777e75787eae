import { beforeEach, describe, expect, it } from 'vitest';
import { describeOneTimeLink } from '@/lib/auth/describe-one-time-link';
import { hashPassword } from '@/lib/auth/password';
import { berlinDay, dateColumn } from '@/lib/clock';
import { verifyAuditChain } from '@/lib/db/audit';
import { loadActor } from '@/lib/db/load-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { disablePerson } from './disable-person';
import { endRole } from './end-role';
import { grantRole } from './grant-role';
import { invitePerson } from './invite-person';
import { redeemOneTimeLink } from './redeem-one-time-link';
import { renewOneTimeLink } from './renew-one-time-link';
import { signInWithPassword } from './sign-in-with-password';

const db = testDatabase({ fresh: 'test' });
const PASSWORD = 'Rotdorn-am-Hafen-7';
const NEW_PASSWORD = 'Silberpappel-im-Wind-3';

let admin: Actor;
let person: { id: string; version: number };

async function actorOf(id: string, epoch = 0): Promise<Actor> {
  const actor = await loadActor(id, epoch, new Date());
  if (!actor) throw new Error('no actor');
  return actor;
}

async function newPerson(email: string, role?: 'ADMINISTRATION') {
  const roles = role ? { create: { role } } : {};
  return db().person.create({
    data: { email, name: email, passwordHash: await hashPassword(PASSWORD), roles },
  });
}

beforeEach(async () => {
  await db().federalState.create({ data: { code: 'HE', name: 'Hessen', position: 7 } });
  admin = await actorOf((await newPerson('admin@example.org', 'ADMINISTRATION')).id);
  person = await newPerson('jonas@example.org');
});

const code = (result: Result<unknown, RefusalCode>) => (result.ok ? null : result.error);
const daysFromNow = (days: number) => berlinDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
const grants = () => db().roleAssignment.findMany({ where: { personId: person.id } });

describe('granting a role', () => {
  const office = () => ({
    ...{ personId: person.id, version: person.version },
    ...{ role: 'OFFICE' as const, state: 'HE' as const },
  });

  it('holds from the next click on, without signing in again', async () => {
    expect(code(await grantRole(admin, office()))).toBeNull();
    const { roles } = await actorOf(person.id);
    expect(roles).toEqual([{ role: 'OFFICE', state: 'HE', body: null, workingGroupId: null }]);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('holds on its days alone', async () => {
    await grantRole(admin, { ...office(), validFrom: daysFromNow(2), validUntil: daysFromNow(4) });
    expect((await actorOf(person.id)).roles).toEqual([]);
    const later = await loadActor(person.id, 0, dateColumn(daysFromNow(4)));
    expect(later?.roles).toHaveLength(1);
  });

  it('is refused twice for the same days, and allowed for others', async () => {
    const first = { ...office(), validFrom: '2027-01-01', validUntil: '2027-06-30' };
    await grantRole(admin, first);
    const again = (period: object) => grantRole(admin, { ...office(), version: 1, ...period });
    expect(code(await again({ validFrom: '2027-06-30' }))).toBe('ROLE_HELD_ALREADY');
    expect(code(await again({ validUntil: '2027-01-01' }))).toBe('ROLE_HELD_ALREADY');
    expect(code(await again({}))).toBe('ROLE_HELD_ALREADY');
    expect(code(await again({ validFrom: '2027-07-01' }))).toBeNull();
    expect(await grants()).toHaveLength(2);
  });

  it('is refused to others, of nobody, without scope, with reversed days, with a stale version', async () => {
    const command = office();
    expect(code(await grantRole(PUBLIC, command))).toBe('NOT_PERMITTED');
    expect(code(await grantRole(await actorOf(person.id), command))).toBe('NOT_PERMITTED');
    expect(code(await grantRole(admin, { ...command, personId: crypto.randomUUID() }))).toBe('NOT_FOUND');
    expect(code(await grantRole(admin, { ...command, state: undefined }))).toBe('ROLE_WITHOUT_SCOPE');
    const reversed = { validFrom: '2027-02-01', validUntil: '2027-01-31' };
    expect(code(await grantRole(admin, { ...command, ...reversed }))).toBe('ROLE_DATES_REVERSED');
    expect(code(await grantRole(admin, { ...command, version: 7 }))).toBe('CHANGED_MEANWHILE');
    expect(await grants()).toEqual([]);
  });
});

describe('ending a role', () => {
  async function officeRole(validFrom?: string): Promise<string> {
    const data = { personId: person.id, role: 'OFFICE' as const, stateCode: 'HE' as const };
    const from = validFrom ? { validFrom: dateColumn(validFrom) } : {};
    return (await db().roleAssignment.create({ data: { ...data, ...from } })).id;
  }
  const end = (roleId: string, lastDay: string, as = admin) =>
    endRole(as, { personId: person.id, version: person.version, roleId, lastDay });

  it('takes effect at once with a day that has passed, else after that day', async () => {
    const roleId = await officeRole();
    expect(code(await end(roleId, daysFromNow(-1)))).toBeNull();
    expect((await actorOf(person.id)).roles).toEqual([]);
    expect(await grants()).toHaveLength(1);
    expect(await db().auditEntry.count({ where: { verb: 'role.ended' } })).toBe(1);
  });

  it('is refused to others, of somebody else’s role, before its first day, with a stale version', async () => {
    const roleId = await officeRole('2026-01-01');
    expect(code(await end(roleId, daysFromNow(0), await actorOf(person.id)))).toBe('NOT_PERMITTED');
    const [own] = await db().roleAssignment.findMany({ where: { personId: admin.personId ?? '' } });
    expect(code(await end(own?.id ?? '', daysFromNow(0)))).toBe('NOT_FOUND');
    expect(code(await end(roleId, '2025-12-31'))).toBe('ROLE_DATES_REVERSED');
    const stale = { personId: person.id, version: 9, roleId, lastDay: daysFromNow(0) };
    expect(code(await endRole(admin, stale))).toBe('CHANGED_MEANWHILE');
  });
});

describe('the last administration', () => {
  async function endOwn(lastDay: string): Promise<RefusalCode | null> {
    const personId = admin.personId ?? '';
    const [role] = await db().roleAssignment.findMany({ where: { personId } });
    return code(await endRole(admin, { personId, version: 0, roleId: role?.id ?? '', lastDay }));
  }

  it('keeps its role, also beyond a later day', async () => {
    expect(await endOwn(daysFromNow(-1))).toBe('LAST_ADMINISTRATOR');
    expect(await endOwn(daysFromNow(300))).toBe('LAST_ADMINISTRATOR');
  });

  it('is not relieved by somebody who never set a password or leaves before', async () => {
    const invitation = { name: 'Neu', email: 'neu@example.org', role: 'ADMINISTRATION' } as const;
    const invited = await invitePerson(admin, invitation);
    expect(await endOwn(daysFromNow(0))).toBe('LAST_ADMINISTRATOR');
    if (!invited.ok) throw new Error(invited.error);
    await redeemOneTimeLink({ token: invited.value.token, password: PASSWORD });
    await db().roleAssignment.updateMany({
      where: { person: { email: 'neu@example.org' } },
      data: { validUntil: dateColumn(daysFromNow(10)) },
    });
    expect(await endOwn(daysFromNow(20))).toBe('LAST_ADMINISTRATOR');
    expect(await endOwn(daysFromNow(5))).toBeNull();
  });
});

describe('a new link', () => {
  async function renewed(): Promise<string> {
    const link = await renewOneTimeLink(admin, { personId: person.id });
    if (!link.ok) throw new Error(link.error);
    return link.value.token;
  }

  it('sets a new password and ends the sessions, the old password works until then', async () => {
    const token = await renewed();
    expect(await describeOneTimeLink(token)).toMatchObject({ state: 'OPEN', purpose: 'PASSWORD_RESET' });
    const signIn = (password: string) =>
      signInWithPassword({ email: 'jonas@example.org', password, origin: null });
    expect(await signIn(PASSWORD)).toMatchObject({ ok: true });
    expect(await redeemOneTimeLink({ token, password: NEW_PASSWORD })).toMatchObject({ ok: true });
    expect(await loadActor(person.id, 0, new Date())).toBeNull();
    expect(code(await signIn(PASSWORD))).toBe('SIGN_IN_FAILED');
    expect(await signIn(NEW_PASSWORD)).toMatchObject({ ok: true });
    expect(await db().auditEntry.count({ where: { verb: 'oneTimeLink.created' } })).toBe(1);
  });

  it('ends the earlier one, and an unused invitation stays an invitation', async () => {
    const invitation = { name: 'Neu', email: 'neu@example.org', role: 'ADMINISTRATION' } as const;
    const invited = await invitePerson(admin, invitation);
    const { id } = await db().person.findUniqueOrThrow({ where: { email: invitation.email } });
    const again = await renewOneTimeLink(admin, { personId: id });
    if (!invited.ok || !again.ok) throw new Error('no link');
    expect(await describeOneTimeLink(invited.value.token)).toEqual({ state: 'EXPIRED' });
    expect(await describeOneTimeLink(again.value.token)).toMatchObject({ purpose: 'INVITATION' });
  });

  it('is not for people who are locked out, and dies with the locking', async () => {
    const token = await renewed();
    await disablePerson(admin, { personId: person.id, version: 0 });
    expect(await describeOneTimeLink(token)).toEqual({ state: 'EXPIRED' });
    expect(code(await redeemOneTimeLink({ token, password: NEW_PASSWORD }))).toBe('LINK_INVALID');
    expect(code(await renewOneTimeLink(admin, { personId: person.id }))).toBe('PERSON_DISABLED');
  });

  it('is not for invented people, for nobody, and from the administration alone', async () => {
    const sample = await db().person.create({ data: { email: 'm@example.org', name: 'M', sample: true } });
    expect(code(await renewOneTimeLink(admin, { personId: sample.id }))).toBe('SAMPLE_PERSON');
    expect(code(await renewOneTimeLink(admin, { personId: crypto.randomUUID() }))).toBe('NOT_FOUND');
    for (const actor of [PUBLIC, await actorOf(person.id)])
      expect(code(await renewOneTimeLink(actor, { personId: person.id }))).toBe('NOT_PERMITTED');
  });
});
