import { describe, expect, it } from 'vitest';
import { GrantRoleSchema, InvitePersonSchema, RedeemLinkSchema } from './people-schemas';
import type { z } from 'zod';

/** The fields at which something is said, with the first sentence of each. */
function mistakes(schema: z.ZodType, input: unknown): Record<string, string> {
  const found = new Map<string, string>();
  for (const { path, message } of schema.safeParse(input).error?.issues ?? []) {
    const field = path.join('.');
    if (!found.has(field)) found.set(field, message);
  }
  return Object.fromEntries(found);
}

describe('redeeming a link', () => {
  const command = { token: 't', password: 'Rotdorn-am-Hafen', passwordAgain: 'Rotdorn-am-Hafen' };

  it('asks name and address only where the form has these fields', () => {
    expect(mistakes(RedeemLinkSchema, command)).toEqual({});
    const found = mistakes(RedeemLinkSchema, { ...command, name: ' ', email: '' });
    expect(Object.keys(found)).toEqual(['name', 'email']);
  });

  it.each(['kurz', 'aaaaaaaaaaaaaaaa', undefined])('says at the field what is wrong with %j', (password) => {
    const found = mistakes(RedeemLinkSchema, { ...command, password, passwordAgain: password });
    expect(found.password).toMatch(/mindestens 12 Zeichen|Bitte geben Sie ein Kennwort ein/);
  });

  it('names a difference beside every other mistake', () => {
    const found = mistakes(RedeemLinkSchema, { ...command, name: '', passwordAgain: 'anders' });
    expect(found).toMatchObject({
      name: 'Bitte geben Sie Ihren Namen ein.',
      passwordAgain: 'Die beiden Kennwörter stimmen nicht überein.',
    });
  });
});

describe('a role', () => {
  const person = { name: 'Jonas Weidner', email: 'jonas@example.org' };
  const empty = { state: '', body: '', workingGroupId: '' };

  it.each([
    ['OFFICE', 'state', 'Bitte wählen Sie ein Land.'],
    ['STATE_EDITOR', 'state', 'Bitte wählen Sie ein Land.'],
    ['STATE_APPROVER', 'state', 'Bitte wählen Sie ein Land.'],
    ['FEDERAL_GUEST', 'body', 'Bitte wählen Sie eine Stelle.'],
    ['WORKING_GROUP_MEMBER', 'workingGroupId', 'Bitte wählen Sie eine Arbeitsgruppe.'],
  ])('%s says at the field %s that it is missing', (role, field, sentence) => {
    expect(mistakes(InvitePersonSchema, { ...person, ...empty, role })).toEqual({ [field]: sentence });
  });

  it('of the administration needs nothing, and none at all is a mistake', () => {
    expect(mistakes(InvitePersonSchema, { ...person, ...empty, role: 'ADMINISTRATION' })).toEqual({});
    expect(mistakes(InvitePersonSchema, { ...person, ...empty, role: '' })).toEqual({
      role: 'Bitte wählen Sie eine Rolle.',
    });
  });

  it('takes days that exist, or none', () => {
    const grant = { personId: crypto.randomUUID(), version: '3', role: 'OFFICE', state: 'HE' };
    const parsed = GrantRoleSchema.parse({ ...grant, validFrom: '', validUntil: '2027-06-30' });
    expect(parsed).toMatchObject({ version: 3, validUntil: '2027-06-30' });
    expect(parsed.validFrom).toBeUndefined();
    expect(Object.keys(mistakes(GrantRoleSchema, { ...grant, validFrom: '2027-02-30' }))).toEqual([
      'validFrom',
    ]);
  });
});
