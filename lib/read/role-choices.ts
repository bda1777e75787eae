import 'server-only';
import { database } from '@/lib/db/client';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** What a role can stand for, as choices of a form. */
export interface RoleChoices {
  bodies: Choice[];
  workingGroups: Choice[];
}

interface Choice {
  value: string;
  label: string;
}

/** Bodies and working groups by name; null for whoever does not manage people. */
export async function roleChoices(actor: Actor): Promise<RoleChoices | null> {
  if (!can(actor, 'administration.managePeople')) return null;
  const [bodies, workingGroups] = await Promise.all([
    database().body.findMany({ orderBy: { name: 'asc' }, select: { code: true, name: true } }),
    database().workingGroup.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
  ]);
  return {
    bodies: bodies.map(({ code, name }) => ({
      value: code,
      label: withAbbreviation(name, bodyAbbreviation(code)),
    })),
    workingGroups: workingGroups.map(({ id, name }) => ({ value: id, label: name })),
  };
}

function withAbbreviation(name: string, abbreviation: string | null): string {
  return abbreviation === null || name.includes(`(${abbreviation})`) ? name : `${name} (${abbreviation})`;
}
