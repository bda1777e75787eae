import 'server-only';
import type { MinutesDelegation, MinutesGuestBody, MinutesPerson } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';

const PERSON = {
  salutation: true,
  title: true,
  office: true,
  name: true,
  chairs: true,
  unit: true,
} satisfies Prisma.ParticipantSelect;

/** What the list of participants prints of a meeting's delegations, in its order. */
export const DELEGATIONS = {
  orderBy: { position: 'asc' },
  select: {
    stateCode: true,
    printedName: true,
    body: { select: { name: true } },
    participants: { orderBy: { position: 'asc' }, select: PERSON },
  },
} as const satisfies Prisma.Meeting$delegationsArgs;

type StoredDelegation = Prisma.DelegationGetPayload<{ select: typeof DELEGATIONS.select }>;

/** The Länder among the delegations. */
export function participantsOf(delegations: readonly StoredDelegation[]): MinutesDelegation[] {
  return delegations.flatMap(({ stateCode, printedName, participants }) =>
    stateCode ? [{ state: stateCode, ministry: printedName, persons: participants.map(personOf) }] : [],
  );
}

/** The guests among the delegations, under the name the minutes print. */
export function guestsOf(delegations: readonly StoredDelegation[]): MinutesGuestBody[] {
  return delegations.flatMap(({ stateCode, printedName, body, participants }) =>
    stateCode ? [] : [{ body: printedName ?? body?.name ?? '', persons: participants.map(personOf) }],
  );
}

function personOf(row: StoredDelegation['participants'][number]): MinutesPerson {
  const { salutation, title, office, name, chairs, unit } = row;
  return { salutation, title, office, name, chair: chairs, ...(unit === null ? {} : { unit }) };
}
