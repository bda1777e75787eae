import { beforeAll, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, ROLES, type Actor } from '@/lib/policy/actor';
import { actorAs, layImportBed } from '@/lib/use-cases/imports/testing/import-bed';
import { peoplePage } from './people-page';
import { personPage } from './person-page';
import { roleChoices } from './role-choices';

const db = testDatabase();
const HASH = '$argon2id$ein-fingerabdruck';
let admin: Actor;
let personId: string;

beforeAll(async () => {
  await layImportBed(db());
  admin = await actorAs(db(), 'ADMINISTRATION', null);
  const past = { validFrom: dateColumn('2020-01-01'), validUntil: dateColumn('2020-12-31') };
  const roles = [
    { role: 'STATE_EDITOR' as const, stateCode: 'HE' as const, ...past },
    { role: 'OFFICE' as const, stateCode: 'HE' as const, validUntil: dateColumn('2999-06-30') },
    { role: 'STATE_APPROVER' as const, stateCode: 'HE' as const, validFrom: dateColumn('2999-07-01') },
  ];
  const data = { name: 'Mia Lindgrün', email: 'mia@example.org', passwordHash: HASH };
  ({ id: personId } = await db().person.create({ data: { ...data, roles: { create: roles } } }));
});

describe('the page of a person', () => {
  it('names every role with its days and whether it holds', async () => {
    const page = await personPage(admin, personId);
    expect(page?.roles).toMatchObject([
      { label: 'Land, Bearbeitung, Hessen', state: 'ENDED' },
      { label: 'Geschäftsstelle, Hessen', period: 'bis 30. Juni 2999', state: 'CURRENT' },
      { label: 'Land, Freigabe, Hessen', period: 'ab 1. Juli 2999', state: 'PLANNED' },
    ]);
    expect(page?.roles[0]?.period).toBe('vom 1. Januar 2020 bis 31. Dezember 2020');
    expect(page).toMatchObject({ access: 'Kennwort gesetzt', can: { disable: true, renewLink: true } });
  });

  it('says how somebody without a password comes to one', async () => {
    const { id } = await db().person.create({ data: { name: 'Neu', email: 'neu@example.org' } });
    expect(await personPage(admin, id)).toMatchObject({
      access: 'noch kein Kennwort, kein gültiger Link',
    });
    const link = { purpose: 'INVITATION' as const, tokenHash: 'x', personId: id };
    await db().oneTimeLink.create({ data: { ...link, expiresAt: new Date('2999-01-01T11:00:00Z') } });
    expect((await personPage(admin, id))?.access).toBe(
      'noch kein Kennwort, ein Link gilt bis 1. Januar 2999, 12:00 Uhr',
    );
  });

  it('never holds the fingerprint of a password', async () => {
    expect(JSON.stringify(await personPage(admin, personId))).not.toContain('argon2');
  });

  it('does not let the administration lock itself out', async () => {
    expect(await personPage(admin, admin.personId ?? '')).toMatchObject({ can: { disable: false } });
  });

  it('is not found by others, and nobody’s is by an invented address', async () => {
    for (const role of ROLES.filter((one) => one !== 'ADMINISTRATION')) {
      const grant = { role, state: 'RP' as const, body: 'BMI', workingGroupId: null };
      const actor = { ...PUBLIC, roles: [grant], chairs: [22] };
      expect(await personPage(actor, personId)).toBeNull();
      expect(await roleChoices(actor)).toBeNull();
    }
    expect(await personPage(PUBLIC, personId)).toBeNull();
    expect(await personPage(admin, crypto.randomUUID())).toBeNull();
    expect(await personPage(admin, 'einladen')).toBeNull();
  });
});

describe('the list of people', () => {
  it('names the roles of today alone', async () => {
    const page = await peoplePage(admin);
    const row = page?.people.find(({ id }) => id === personId);
    expect(row?.role).toBe('Geschäftsstelle, Hessen');
  });
});
