import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import type { NotificationRecipients } from '@/lib/domain/notification';
import type { Actor } from '@/lib/policy/actor';
import { loadSuccession } from './bodies-in-charge';
import { database } from './client';
import type { MailRhythm, Prisma } from './generated/client';
import { roleGrants, rolesValidOn, withPredecessors } from './load-actor';

/** Somebody to be told, with the roles of today: what this person may read is asked anew at every telling. */
export interface Recipient {
  actor: Actor & { personId: string };
  email: string;
  salutation: string | null;
  title: string | null;
  mailRhythm: MailRhythm;
}

/**
 * Everybody whom `to` names, by the roles that hold on the day of `moment`; without those who are disabled and without
 * `except`, who did what is told. Whether each may read the subject is not asked here.
 */
export async function recipientsOf(
  to: NotificationRecipients,
  except: string | null,
  moment: Date,
): Promise<Recipient[]> {
  const anyOf = await named(to, dateColumn(berlinDay(moment)));
  if (anyOf.length === 0) return [];
  return load({ AND: [{ OR: anyOf }, except === null ? {} : { id: { not: except } }] }, moment);
}

/** One person; null if disabled or unknown. */
export async function recipient(personId: string, moment: Date): Promise<Recipient | null> {
  return (await load({ id: personId }, moment))[0] ?? null;
}

async function named(
  {
    states = [],
    approversOnly = false,
    officeOf,
    workingGroupId,
    federalGuests = false,
    bodies = [],
    followUpOf,
    persons = [],
  }: NotificationRecipients,
  day: Date,
): Promise<Prisma.PersonWhereInput[]> {
  const valid = rolesValidOn(day);
  const holding = (role: Prisma.RoleAssignmentWhereInput) => ({ roles: { some: { AND: [valid, role] } } });
  const chair = officeOf === undefined ? null : await chairOf(officeOf);
  const inCharge = followUpOf === undefined ? null : await followUpChairOf(followUpOf, day);
  const drafting = approversOnly
    ? (['STATE_APPROVER'] as const)
    : (['STATE_EDITOR', 'STATE_APPROVER'] as const);
  return [
    ...(states.length > 0 ? [holding({ stateCode: { in: [...states] }, role: { in: [...drafting] } })] : []),
    ...(chair === null ? [] : [holding({ role: 'OFFICE', stateCode: chair })]),
    ...(workingGroupId ? [holding({ role: 'WORKING_GROUP_MEMBER', workingGroupId })] : []),
    ...(inCharge === null ? [] : [holding({ role: 'OFFICE', stateCode: inCharge })]),
    ...(bodies.length > 0 ? [holding({ role: 'FEDERAL_GUEST', body: { code: { in: [...bodies] } } })] : []),
    ...(federalGuests ? [holding({ role: 'FEDERAL_GUEST' })] : []),
    ...(persons.length > 0 ? [{ id: { in: [...persons] } }] : []),
  ];
}

/** Whose office runs the conference; nobody's any more once its term is closed (DOMAIN §5). */
async function chairOf(number: number) {
  const conference = await database().conference.findFirst({
    where: { number, status: { not: 'CLOSED' } },
    select: { chairCode: true },
  });
  return conference?.chairCode ?? null;
}

/**
 * Whose office follows up what that conference decided: its own while the term is not closed, then the office in whose
 * term the day lies (UX: what is still open is carried over to the next chair).
 */
async function followUpChairOf(number: number, day: Date) {
  const own = await chairOf(number);
  if (own !== null) return own;
  const inOffice = await database().conference.findFirst({
    where: { status: { not: 'CLOSED' }, chairCode: { not: null }, termStartsOn: { lte: day } },
    orderBy: { number: 'desc' },
    select: { chairCode: true },
  });
  return inOffice?.chairCode ?? null;
}

async function load(where: Prisma.PersonWhereInput, moment: Date): Promise<Recipient[]> {
  const [people, open, bodies] = await Promise.all([
    database().person.findMany({
      where: { AND: [{ disabledAt: null }, where] },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        name: true,
        ...{ email: true, salutation: true, title: true, mailRhythm: true },
        roles: {
          where: rolesValidOn(dateColumn(berlinDay(moment))),
          select: { role: true, stateCode: true, workingGroupId: true, body: { select: { code: true } } },
        },
      },
    }),
    database().conference.findMany({
      where: { status: { not: 'CLOSED' }, chairCode: { not: null } },
      orderBy: { number: 'asc' },
      select: { number: true, chairCode: true },
    }),
    loadSuccession(database()),
  ]);
  return people.map(({ id, name, roles, ...address }) => {
    const grants = withPredecessors(roleGrants(roles), bodies, berlinDay(moment));
    const offices = grants.flatMap(({ role, state }) => (role === 'OFFICE' ? [state] : []));
    const chairs = open.filter(({ chairCode }) => offices.includes(chairCode)).map(({ number }) => number);
    return { ...address, actor: { personId: id, name, roles: grants, chairs } };
  });
}
