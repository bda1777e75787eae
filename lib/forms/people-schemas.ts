import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { ROLES } from '@/lib/policy/actor';

const required = (sentence: string) => z.string({ error: sentence }).trim().min(1, { error: sentence });
const version = z.coerce.number().int().min(0);

export const PasswordSignInSchema = z.object({
  email: required('Bitte geben Sie Ihre E-Mail-Adresse ein.').max(254),
  password: z
    .string({ error: 'Bitte geben Sie Ihr Kennwort ein.' })
    .min(1, { error: 'Bitte geben Sie Ihr Kennwort ein.' }),
});

export const SampleSignInSchema = z.object({ personId: z.uuid({ error: 'Bitte wählen Sie eine Person.' }) });

/** A one-time link's form. Whether name and address are asked depends on the link: the first administrator's has neither. */
export const RedeemLinkSchema = z
  .object({
    token: required('Der Link ist unvollständig.').max(200),
    name: z.string().trim().max(200).optional(),
    email: z.email({ error: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.' }).max(254).optional(),
    password: z.string({ error: 'Bitte geben Sie ein Kennwort ein.' }),
    passwordAgain: z.string({ error: 'Bitte wiederholen Sie das Kennwort.' }),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    error: 'Die beiden Kennwörter stimmen nicht überein.',
  });

const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A new person with one role; which of Land, body and working group is needed depends on the role. */
export const InvitePersonSchema = z.object({
  name: required('Bitte geben Sie den Namen ein.').max(200),
  email: z.email({ error: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.' }).max(254),
  role: z.enum(ROLES, { error: 'Bitte wählen Sie eine Rolle.' }),
  state: optional.pipe(z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }).optional()),
  body: optional.pipe(z.string().max(40).optional()),
  workingGroupId: optional.pipe(z.uuid({ error: 'Bitte wählen Sie eine Arbeitsgruppe.' }).optional()),
});

/** One person in the list of the administration, as it was seen. */
export const PersonVersionSchema = z.object({ personId: z.uuid(), version });
