import 'server-only';
import { berlinDay, dateColumn, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { rolesValidOn } from '@/lib/db/load-actor';
import { visiblePeople } from '@/lib/db/visibility';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { roleLine } from './shell';

export interface PeoplePage {
  /** By name. */
  people: {
    id: string;
    version: number;
    name: string;
    email: string;
    /** "Land, Freigabe, Hamburg": the roles of today; empty where none holds. */
    role: string;
    disabled: boolean;
    sample: boolean;
    /** "26. April 2023, 14:05 Uhr"; null: never. */
    lastSignIn: string | null;
    /** Nobody locks themselves out. */
    can: { disable: boolean };
  }[];
}

/** Everybody who can sign in; null for whoever does not manage people. */
export async function peoplePage(actor: Actor): Promise<PeoplePage | null> {
  if (!can(actor, 'administration.managePeople')) return null;
  const rows = await database().person.findMany({
    where: visiblePeople(actor),
    orderBy: [{ name: 'asc' }],
    select: {
      id: true,
      version: true,
      title: true,
      name: true,
      email: true,
      disabledAt: true,
      sample: true,
      lastSignInAt: true,
      roles: {
        where: rolesValidOn(dateColumn(berlinDay(now()))),
        select: { role: true, stateCode: true, workingGroupId: true, body: { select: { code: true } } },
      },
    },
  });
  return {
    people: rows.map((row) => ({
      id: row.id,
      version: row.version,
      name: [row.title, row.name].filter(Boolean).join(' '),
      email: row.email,
      role: roleLine(
        row.roles.map(({ role, stateCode, workingGroupId, body }) => ({
          ...{ role, workingGroupId },
          state: stateCode,
          body: body?.code ?? null,
        })),
      ),
      disabled: row.disabledAt !== null,
      sample: row.sample,
      lastSignIn: row.lastSignInAt && formatInstant(row.lastSignInAt),
      can: { disable: row.id !== actor.personId && row.disabledAt === null },
    })),
  };
}
