import 'server-only';
import { isoDay } from '@/lib/clock';
import type { MinutesResolution } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { freezeResolution } from './freeze-resolution';
import type { Mutation } from './mutate';
import { printedOutcome } from './printed-outcome';
import { CIRCULAR_TEXT, circularText } from './stored-circular';

const ITEM = {
  ...{ id: true, number: true, position: true, motionId: true },
  motion: { select: { policyFieldId: true } },
  circularProcedure: {
    select: {
      ...CIRCULAR_TEXT,
      ...{ reference: true, decidedOn: true, applicants: true },
      decisions: { where: { supersededBy: null, takenBack: false }, select: { outcome: true } },
    },
  },
} satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof ITEM }>;

/**
 * Freezes the resolution of every item that was decided in an Umlaufverfahren and has none yet, so that the minutes
 * print it under its TOP: "hat mit Umlaufbeschluss 01/2027 vom … einstimmig beschlossen". Called when the sitting is
 * opened, for then the numbers stand, and for whatever is concluded while it runs. Gives the ids of the resolutions.
 */
export async function freezeCircularResolutions(
  { db, now, record }: Pick<Mutation, 'db' | 'now' | 'record'>,
  meetingId: string,
): Promise<string[]> {
  const items = await db.agendaItem.findMany({
    where: {
      ...{ meetingId, status: 'DECIDED_BY_CIRCULAR', circularProcedureId: { not: null } },
      resolutions: { none: { supersededAt: null } },
    },
    orderBy: { position: 'asc' },
    select: ITEM,
  });
  const ids: string[] = [];
  for (const item of items) {
    const resolution = resolutionOf(item);
    if (!resolution) continue;
    const { id: agendaItemId, position, motionId } = item;
    const policyFieldId = item.motion?.policyFieldId ?? null;
    const origin = { meetingId, agendaItemId, position, motionId, policyFieldId };
    const id = await freezeResolution(db, resolution, origin, { now, reason: null });
    record({
      verb: 'resolution.frozen',
      subject: { type: 'Resolution', id },
      payload: { number: resolution.number, circular: resolution.circular },
    });
    ids.push(id);
  }
  return ids;
}

/** What the minutes print of it; null while the procedure has no decision that stands. */
function resolutionOf({ number, circularProcedure: procedure }: ItemRow): MinutesResolution | null {
  const outcome = printedOutcome(procedure?.decisions[0]?.outcome ?? null);
  if (!procedure || outcome === null || number === null) return null;
  const { title, blocks } = circularText(procedure);
  return {
    ...{ number, title, outcome, blocks },
    applicants: [...procedure.applicants],
    circular: procedure.reference,
    decidedOn: isoDay(procedure.decidedOn),
  };
}
