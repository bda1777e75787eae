import { z } from 'zod';
import { isAcceptablePassword } from '@/lib/auth/password';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { refusalMessage } from '@/lib/i18n/refusals';
import { ROLES, type Role } from '@/lib/policy/actor';
import { sentVersion } from './sent-version';

const required = (sentence: string) => z.string({ error: sentence }).trim().min(1, { error: sentence });
const email = z.email({ error: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.' }).max(254);

const PASSWORD_RULE = refusalMessage('PASSWORD_TOO_WEAK');

export const PasswordSignInSchema = z.object({
  email: required('Bitte geben Sie Ihre E-Mail-Adresse ein.')
    .max(254)
    .regex(/^[^\0]*$/),
  password: z
    .string({ error: 'Bitte geben Sie Ihr Kennwort ein.' })
    .min(1, { error: 'Bitte geben Sie Ihr Kennwort ein.' }),
});

export const SampleSignInSchema = z.object({ personId: z.uuid({ error: 'Bitte wählen Sie eine Person.' }) });

/** A one-time link's form. Name and address are asked of the first administrator alone; the others have both. */
export const RedeemLinkSchema = z
  .object({
    token: required('Der Link ist unvollständig.').max(200),
    name: required('Bitte geben Sie Ihren Namen ein.').max(200).optional(),
    email: email.optional(),
    password: z
      .string({ error: 'Bitte geben Sie ein Kennwort ein.' })
      .refine(isAcceptablePassword, { error: PASSWORD_RULE }),
    passwordAgain: z.string({ error: 'Bitte wiederholen Sie das Kennwort.' }),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    error: 'Die beiden Kennwörter stimmen nicht überein.',
    // Also beside another mistake, so that nobody learns of the second one only after mending the first.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();
const day = z.iso.date({ error: 'Bitte geben Sie ein Datum ein.' });

/** A role and what it stands for; which of Land, body and working group is needed depends on the role. */
const ROLE_FIELDS = {
  role: z.enum(ROLES, { error: 'Bitte wählen Sie eine Rolle.' }),
  state: optional.pipe(z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }).optional()),
  body: optional.pipe(z.string().max(40).optional()),
  workingGroupId: optional.pipe(z.uuid({ error: 'Bitte wählen Sie eine Arbeitsgruppe.' }).optional()),
};

type ScopeField = 'state' | 'body' | 'workingGroupId';

const SCOPE_FIELDS: Record<Role, ScopeField | null> = {
  OFFICE: 'state',
  STATE_EDITOR: 'state',
  STATE_APPROVER: 'state',
  WORKING_GROUP_MEMBER: 'workingGroupId',
  FEDERAL_GUEST: 'body',
  ADMINISTRATION: null,
};
const SCOPE_MISSING: Record<ScopeField, string> = {
  state: 'Bitte wählen Sie ein Land.',
  body: 'Bitte wählen Sie eine Stelle.',
  workingGroupId: 'Bitte wählen Sie eine Arbeitsgruppe.',
};

type RoleInput = { role: Role } & Partial<Record<ScopeField, string | undefined>>;

/** Says at the field itself what the role stands for and was not chosen. */
function requireScope({ value, issues }: z.core.ParsePayload<RoleInput>): void {
  const path = SCOPE_FIELDS[value.role];
  if (path === null || value[path] !== undefined) return;
  issues.push({ code: 'custom', path: [path], message: SCOPE_MISSING[path], input: value });
}

/** A new person with one role. */
export const InvitePersonSchema = z
  .object({ name: required('Bitte geben Sie den Namen ein.').max(200), email, ...ROLE_FIELDS })
  .check(requireScope);

/** One person in the list of the administration, as it was seen. */
export const PersonVersionSchema = z.object({ personId: z.uuid(), version: sentVersion });

/** A new one-time link for a person. */
export const RenewLinkSchema = z.object({ personId: z.uuid() });

/** A further role; without days it holds from now on and without end. */
export const GrantRoleSchema = PersonVersionSchema.extend({
  ...ROLE_FIELDS,
  validFrom: optional.pipe(day.optional()),
  validUntil: optional.pipe(day.optional()),
}).check(requireScope);

/** The last day of a role. */
export const EndRoleSchema = PersonVersionSchema.extend({ roleId: z.uuid(), lastDay: day });
