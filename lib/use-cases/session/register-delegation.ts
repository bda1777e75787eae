import 'server-only';
import { mutate } from '@/lib/db/mutate';
import {
  dayOf,
  delegationSeal,
  delegationsOf,
  memberRows,
  STORED_DELEGATION,
} from '@/lib/db/stored-delegation';
import {
  inPrintedOrder,
  registrationObstacle,
  type DelegationMember,
  type Registrar,
} from '@/lib/domain/attendance';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface RegisterDelegation {
  conferenceNumber: number;
  state: StateCode;
  /** The ministry as the minutes print it; null: without one. */
  printedName: string | null;
  members: readonly DelegationMember[];
  /** The list as the form began from it (lib/db/stored-delegation). */
  seen: string;
}

/**
 * Says who comes for a Land: the Land itself before the sitting, the office at any time while the term is open. The
 * whole list at once, as the minutes print it. Gives the conference's number.
 * Refuses NOT_PERMITTED, NOT_FOUND, DELEGATION_KEPT_BY_OFFICE, CHANGED_MEANWHILE.
 */
export async function registerDelegation(
  actor: Actor,
  command: RegisterDelegation,
): Promise<Result<number, RefusalCode>> {
  const { conferenceNumber, state, printedName, seen } = command;
  const registrar = registrarOf(actor, command);
  if (!registrar) return refuse(can(actor, 'session.follow') ? 'NOT_PERMITTED' : 'NOT_FOUND');
  return mutate<number>(actor, async ({ db, now, record, announce }) => {
    const meeting = await db.meeting.findFirst({
      where: { kind: 'MAIN', cancelled: false, conference: { number: conferenceNumber } },
      select: {
        ...{ id: true, status: true, startsOn: true },
        delegations: { where: { stateCode: state }, take: 1, select: STORED_DELEGATION },
      },
    });
    if (!meeting) return refuse('NOT_FOUND');
    const obstacle = registrationObstacle(registrar, meeting.status);
    if (obstacle) return refuse(obstacle);
    if (delegationSeal(meeting.delegations[0] ?? null) !== seen) return refuse('CHANGED_MEANWHILE');
    const ids = await delegationsOf(db, { id: meeting.id, day: dayOf(meeting, now) }, [state]);
    const id = ids.get(state) ?? '';
    const members = inPrintedOrder(command.members);
    await db.delegation.update({ where: { id }, data: { printedName } });
    await db.participant.deleteMany({ where: { delegationId: id } });
    await db.participant.createMany({ data: memberRows(id, members) });
    record({
      verb: 'delegation.registered',
      subject: { type: 'Meeting', id: meeting.id },
      payload: { state, persons: members.length, byOffice: registrar === 'OFFICE' },
    });
    announce(meeting.id);
    return ok(conferenceNumber);
  });
}

/** In which capacity somebody fills in this Land's list; null: in none. */
function registrarOf(
  actor: Actor,
  { conferenceNumber, state }: Pick<RegisterDelegation, 'conferenceNumber' | 'state'>,
): Registrar | null {
  if (can(actor, 'session.record', { conferenceNumber })) return 'OFFICE';
  const own = statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').includes(state);
  return own && can(actor, 'delegation.register') ? 'STATE' : null;
}
