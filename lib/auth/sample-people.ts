import 'server-only';
import { database } from '@/lib/db/client';
import type { StateCode } from '@/lib/domain/federal-state';
import { isDemonstration } from '@/lib/env';
import type { Role } from '@/lib/policy/actor';

export interface SamplePerson {
  id: string;
  name: string;
  office: string | null;
  roles: { role: Role; state: StateCode | null; body: string | null; workingGroup: string | null }[];
}

/** The invented people one may choose on the sign-in page; none in real operation. */
export async function listSamplePeople(): Promise<SamplePerson[]> {
  if (!isDemonstration()) return [];
  const people = await database().person.findMany({
    where: { sample: true, disabledAt: null },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      name: true,
      office: true,
      roles: {
        select: {
          role: true,
          stateCode: true,
          body: { select: { code: true } },
          workingGroup: { select: { name: true } },
        },
      },
    },
  });
  return people.map(({ roles, ...person }) => ({
    ...person,
    roles: roles.map(({ role, stateCode, body, workingGroup }) => ({
      role,
      state: stateCode,
      body: body?.code ?? null,
      workingGroup: workingGroup?.name ?? null,
    })),
  }));
}
