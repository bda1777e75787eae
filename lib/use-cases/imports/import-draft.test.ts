import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Minutes } from '@/lib/domain/minutes';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { acceptImport } from './accept-import';
import { correctImportDraft } from './correct-import-draft';
import { discardImport } from './discard-import';
import { previewImport } from './preview-import';
import { actorAs, draftOf, layImportBed } from './testing/import-bed';

const db = testDatabase();
let office: Actor;

beforeAll(async () => {
  office = await layImportBed(db());
});

const draft = (minutes: Minutes = MINUTES_18, actor = office) => draftOf(minutes, actor);

describe('who may import', () => {
  it.each<[Role, StateCode | null]>([
    ['OFFICE', 'HE'],
    ['STATE_EDITOR', 'RP'],
    ['STATE_APPROVER', 'RP'],
    ['ADMINISTRATION', null],
  ])('not %s %s', async (role, state) => {
    const actor = await actorAs(db(), role, state);
    const command = await draft();
    await expect(draft(MINUTES_18, actor)).rejects.toThrow('NOT_PERMITTED');
    const refused = { ok: false, error: 'NOT_PERMITTED' };
    expect(await acceptImport(actor, command)).toEqual(refused);
    expect(await previewImport(actor, command)).toEqual(refused);
    expect(await discardImport(actor, command)).toEqual(refused);
    expect(await correctImportDraft(actor, { ...command, path: '/conference/place' })).toEqual(refused);
  });

  it('not the public', async () => {
    expect(await acceptImport(PUBLIC, await draft())).toEqual({ ok: false, error: 'NOT_PERMITTED' });
  });

  it('another chair, but only its own drafts', async () => {
    await db().conference.create({ data: { number: 21, year: 2026, chairCode: 'NW', status: 'RUNNING' } });
    const other = await actorAs(db(), 'OFFICE', 'NW');
    expect(await acceptImport(other, await draft())).toEqual({ ok: false, error: 'NOT_FOUND' });
    expect(await acceptImport(other, await draft(MINUTES_18, other))).toMatchObject({ ok: true });
  });

  it('a colleague of the same office, also on a colleague’s draft', async () => {
    const colleague = await actorAs(db(), 'OFFICE', 'RP');
    expect(await acceptImport(colleague, await draft())).toMatchObject({ ok: true });
  });
});

describe('correcting a draft', () => {
  it('sets a value and keeps who, when, before and after', async () => {
    const command = await draft();
    const result = await correctImportDraft(office, {
      ...command,
      path: '/conference/place',
      value: 'Mainz',
    });
    expect(result).toEqual({ ok: true, value: null });
    const row = await db().importDraft.findUniqueOrThrow({ where: { id: command.draftId } });
    expect(row.version).toBe(1);
    expect(row.reading).toMatchObject({ minutes: { conference: { place: 'Mainz' } } });
    expect(row.corrections).toMatchObject([
      { path: '/conference/place', kind: 'CORRECTED', before: 'Wiesbaden', after: 'Mainz', by: office.name },
    ]);
  });

  it('confirms a value that stays', async () => {
    const command = await draft();
    await correctImportDraft(office, { ...command, path: '/agenda/3/applicants' });
    const row = await db().importDraft.findUniqueOrThrow({ where: { id: command.draftId } });
    expect(row.corrections).toMatchObject([{ path: '/agenda/3/applicants', kind: 'CONFIRMED' }]);
    expect(row.reading).toMatchObject({ minutes: structuredClone(MINUTES_18) });
  });

  it.each([
    ['/conference/chair', 'XX', 'IMPORT_VALUE_INVALID'],
    ['/conference/startsOn', '2023-02-30', 'IMPORT_VALUE_INVALID'],
    ['/agenda/0/kind', 'SOMETHING', 'IMPORT_VALUE_INVALID'],
    ['/agenda', 'gone', 'IMPORT_VALUE_INVALID'],
    ['/resolutions/0/title', 'x'.repeat(3000), 'IMPORT_VALUE_INVALID'],
    ['/agenda/999/title', 'x', 'IMPORT_VALUE_UNKNOWN'],
    ['/__proto__/polluted', 'x', 'IMPORT_VALUE_UNKNOWN'],
    ['/agenda/length', 3, 'IMPORT_VALUE_UNKNOWN'],
    ['conference', 'x', 'IMPORT_VALUE_UNKNOWN'],
  ])('refuses %s = %s', async (path, value, error) => {
    const command = await draft();
    expect(await correctImportDraft(office, { ...command, path, value })).toEqual({ ok: false, error });
    expect(await db().importDraft.findUnique({ where: { id: command.draftId } })).toMatchObject({
      version: 0,
    });
  });

  it('refuses a stale version, whoever comes second', async () => {
    const command = await draft();
    const set = (value: string) =>
      correctImportDraft(office, { ...command, path: '/conference/place', value });
    const results = await Promise.all([set('Mainz'), set('Trier')]);
    expect(results).toContainEqual({ ok: false, error: 'CHANGED_MEANWHILE' });
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await acceptImport(office, command)).toEqual({ ok: false, error: 'CHANGED_MEANWHILE' });
  });

  it('takes what PostgreSQL does not: NUL and half surrogates', async () => {
    const command = await draft();
    const value = 'Ma\0inz\uD800';
    expect(await correctImportDraft(office, { ...command, path: '/conference/place', value })).toMatchObject({
      ok: true,
    });
    const row = await db().importDraft.findUniqueOrThrow({ where: { id: command.draftId } });
    expect(row.reading).toMatchObject({ minutes: { conference: { place: 'Mainz\uFFFD' } } });
  });

  it('ends with discarding', async () => {
    const command = await draft();
    expect(await discardImport(office, command)).toEqual({ ok: true, value: null });
    const closed = { ok: false, error: 'IMPORT_CLOSED' };
    expect(await acceptImport(office, { ...command, version: 1 })).toEqual(closed);
    expect(await discardImport(office, { ...command, version: 1 })).toEqual(closed);
    expect(await db().importDraft.findUnique({ where: { id: command.draftId } })).toMatchObject({
      status: 'DISCARDED',
      meetingId: null,
    });
  });
});
