import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visiblePeople } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { formatDate, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { roleChoices, type RoleChoices } from './role-choices';

export interface PersonPage {
  id: string;
  version: number;
  name: string;
  email: string;
  disabled: boolean;
  /** "26. April 2023, 14:05 Uhr"; null: never. */
  lastSignIn: string | null;
  /** Whether the person can sign in with a password, or how it comes to one. */
  access: string;
  roles: RoleView[];
  choices: RoleChoices;
  /** ISO; what a form suggests as last day. */
  today: string;
  /** Nobody locks themselves out; invented people have no password. */
  can: { disable: boolean; renewLink: boolean };
}

export interface RoleView {
  id: string;
  /** "Geschäftsstelle, Hessen" */
  label: string;
  /** "seit 1. Juli 2026", "ab 1. Juli 2027", "vom 1. Juli 2026 bis 30. Juni 2027", "unbefristet" */
  period: string;
  state: 'PLANNED' | 'CURRENT' | 'ENDED';
}

const PERSON = {
  id: true,
  version: true,
  title: true,
  name: true,
  email: true,
  disabledAt: true,
  sample: true,
  lastSignInAt: true,
  passwordHash: true,
  roles: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      role: true,
      stateCode: true,
      validFrom: true,
      validUntil: true,
      body: { select: { name: true } },
      workingGroup: { select: { name: true } },
    },
  },
} satisfies Prisma.PersonSelect;

type PersonRow = Prisma.PersonGetPayload<{ select: typeof PERSON }>;

/** One person with its access and all its roles, ended ones too; null for whoever does not manage people. */
export async function personPage(actor: Actor, personId: string): Promise<PersonPage | null> {
  if (!can(actor, 'administration.managePeople') || !isId(personId)) return null;
  const choices = await roleChoices(actor);
  const row = await database().person.findFirst({
    where: { AND: [visiblePeople(actor), { id: personId }] },
    select: PERSON,
  });
  if (!row || !choices) return null;
  const disabled = row.disabledAt !== null;
  const today = berlinDay(now());
  return {
    id: row.id,
    version: row.version,
    name: [row.title, row.name].filter(Boolean).join(' '),
    email: row.email,
    disabled,
    lastSignIn: row.lastSignInAt && formatInstant(row.lastSignInAt),
    access: await accessWords(row),
    roles: row.roles.map((role) => roleView(role, today)),
    choices,
    today,
    can: { disable: row.id !== actor.personId && !disabled, renewLink: !disabled && !row.sample },
  };
}

/** The hash itself stays here. */
async function accessWords({ id, sample, passwordHash }: PersonRow): Promise<string> {
  if (sample) return 'Beispielperson, ohne Kennwort';
  const link = await database().oneTimeLink.findFirst({
    where: { personId: id, redeemedAt: null, expiresAt: { gt: now() } },
    select: { expiresAt: true },
  });
  const open = link ? `ein Link gilt bis ${formatInstant(link.expiresAt)}` : null;
  if (passwordHash !== null) return open ? `Kennwort gesetzt, ${open}` : 'Kennwort gesetzt';
  return open ? `noch kein Kennwort, ${open}` : 'noch kein Kennwort, kein gültiger Link';
}

function roleView(
  { id, role, stateCode, validFrom, validUntil, body, workingGroup }: PersonRow['roles'][number],
  today: string,
): RoleView {
  const place = stateCode ? stateName(stateCode) : (body?.name ?? workingGroup?.name);
  const [first, last] = [isoDay(validFrom), isoDay(validUntil)];
  const ended = last !== null && last < today;
  const planned = first !== null && first > today;
  return {
    id,
    label: [TERMS.Role[role], place].filter(Boolean).join(', '),
    period: periodWords(first, last, planned),
    state: ended ? 'ENDED' : planned ? 'PLANNED' : 'CURRENT',
  };
}

function periodWords(first: string | null, last: string | null, planned: boolean): string {
  const until = last === null ? null : `bis ${formatDate(last)}`;
  if (first === null) return until ?? 'unbefristet';
  if (until !== null) return `vom ${formatDate(first)} ${until}`;
  return `${planned ? 'ab' : 'seit'} ${formatDate(first)}`;
}
