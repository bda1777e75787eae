import 'server-only';
import { compareStates, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Applicant } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { appendToAgenda } from './insert-into-agenda';
import { liftFromGreenList } from './lift-from-green-list';
import { agendaApplicantRows } from './minutes-rows';
import type { Mutation } from './mutate';

type Placing = Pick<Mutation, 'db' | 'now' | 'record'>;

/**
 * Lists every concluded Umlaufverfahren of these conferences that no agenda lists yet on this one: in the place of its
 * motion's item where that stands there open, else at the end. Gives the ids of the items.
 */
export async function placeCirculars(
  mutation: Placing,
  meetingId: string,
  span: Prisma.IntFilter,
): Promise<string[]> {
  const waiting = await mutation.db.circularProcedure.findMany({
    where: { status: 'CONCLUDED', agendaItems: { none: {} }, conference: { number: span } },
    orderBy: [{ year: 'asc' }, { number: 'asc' }],
    select: CIRCULAR,
  });
  const ids: string[] = [];
  for (const procedure of waiting) {
    const id = await placeCircular(mutation, meetingId, procedure);
    if (id !== null) ids.push(id);
  }
  return ids;
}

const CIRCULAR = {
  ...{ id: true, reference: true, title: true, motionId: true, applicants: true },
} satisfies Prisma.CircularProcedureSelect;

/** "siehe Umlaufbeschluss 01/2027"; null where the agenda has no number left for it. */
async function placeCircular(
  mutation: Placing,
  meetingId: string,
  procedure: Prisma.CircularProcedureGetPayload<{ select: typeof CIRCULAR }>,
): Promise<string | null> {
  const { db, now, record } = mutation;
  const { id: circularProcedureId, reference, title, motionId } = procedure;
  const own = await openItem(db, meetingId, motionId);
  const id = own?.id ?? (await appendToAgenda(mutation, meetingId, { kind: 'ITEM', title, motionId }));
  if (id === null) return null;
  const applicants = rolesOf(procedure.applicants, own?.applicants ?? []);
  await db.agendaItem.update({
    where: { id },
    data: {
      ...{ title, circularProcedureId, circularReference: reference, status: 'DECIDED_BY_CIRCULAR' },
      allStates: applicants.length === STATE_CODES.length,
      version: { increment: 1 },
    },
  });
  await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: id } });
  await db.agendaItemApplicant.createMany({ data: agendaApplicantRows(id, applicants) });
  const fallen = await liftFromGreenList(db, [id], 'ITEM_CHANGED', now);
  record({
    verb: 'agendaItem.decidedByCircular',
    subject: { type: 'AgendaItem', id },
    payload: { reference, placed: own === null, fallenFromGreenList: fallen },
  });
  return id;
}

function openItem(db: Prisma.TransactionClient, meetingId: string, motionId: string | null) {
  if (motionId === null) return null;
  return db.agendaItem.findFirst({
    where: { meetingId, motionId, status: 'OPEN' },
    select: { id: true, applicants: { select: { stateCode: true, role: true } } },
  });
}

/** The applicants of the procedure in chair order, each in the role that the item's motion gave it. */
function rolesOf(
  states: readonly StateCode[],
  known: readonly { stateCode: StateCode; role: Applicant['role'] }[],
): Applicant[] {
  return [...states].sort(compareStates).map((state) => ({
    state,
    role: known.find(({ stateCode }) => stateCode === state)?.role ?? 'CO',
  }));
}
