import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { dayOf, delegationSeal, ministriesOn } from '@/lib/db/stored-delegation';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import {
  ATTENDANCE,
  listedDelegation,
  type AttendanceMeeting,
  type AttendanceRow,
  type ListedDelegation,
} from './attendance-list';
import { delegationForm, type DelegationForm, type OpenedForm } from './attendance-form';
import { namedMeeting } from './meeting-words';
import { ownState } from './own-state';

export interface AttendancePage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  status: 'PLANNED' | 'RUNNING' | 'HELD';
  /** All sixteen in chair order. */
  states: StateAttendance[];
  guests: ListedDelegation[];
  present: number;
  ownState: StateCode | null;
  /** What is recorded holds from before this item; null: from the beginning. Only for who records. */
  moment: { itemId: string | null; choices: { id: string; label: string }[] } | null;
  /** The list that the address opened. */
  form: DelegationForm | null;
  can: { record: boolean };
}

export interface StateAttendance extends ListedDelegation {
  state: StateCode;
  present: boolean;
  /** The reader may fill in its list. */
  editable: boolean;
}

export interface AttendancePlace {
  /** Whose list is open: a Land, a guest body by its id, or a new one. */
  opened: OpenedForm | null;
  /** Before which item something happens; null: the one that is called; what is no item: from the beginning. */
  itemId: string | null;
}

/** Who comes to the Hauptkonferenz and who is in the room, for its members; null without it or for others. */
export async function attendancePage(
  actor: Actor,
  conferenceNumber: number,
  { opened, itemId }: AttendancePlace,
): Promise<AttendancePage | null> {
  if (!can(actor, 'session.follow')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', cancelled: false, conference: { number: conferenceNumber } },
    select: ATTENDANCE,
  });
  if (!meeting) return null;
  const { conference, delegations, status } = meeting;
  const record = can(actor, 'session.record', { conferenceNumber });
  const ministries = await ministriesOn(database(), dayOf(meeting, now()));
  const rights = { record, own: can(actor, 'delegation.register') ? ownState(actor) : null, status };
  const states = FEDERAL_STATES.map(({ code, name }) => {
    const row = delegations.find(({ stateCode }) => stateCode === code) ?? null;
    return stateAttendance(row, { code, name, ministry: ministries.get(code) ?? null }, rights);
  });
  const chair = conference.chairCode;
  return {
    ...{ number: conference.number, name: formatConference(conference), meeting: namedMeeting(meeting) },
    ...{ status, states, present: states.filter(({ present }) => present).length },
    guests: delegations
      .filter(({ stateCode }) => stateCode === null)
      .map((row) => listedDelegation(row, row.printedName ?? row.body?.name ?? '')),
    ownState: ownState(actor),
    moment: record ? momentOf(meeting, itemId, states) : null,
    form: opened && (await delegationForm({ opened, states, delegations, chair, record })),
    can: { record },
  };
}

interface Rights {
  record: boolean;
  own: StateCode | null;
  status: AttendancePage['status'];
}

function stateAttendance(
  row: AttendanceRow | null,
  { code, name, ministry }: { code: StateCode; name: string; ministry: string | null },
  { record, own, status }: Rights,
): StateAttendance {
  const empty = { id: null, name, seal: delegationSeal(null), members: [], stays: [] };
  return {
    ...(row ? listedDelegation(row, name) : empty),
    state: code,
    printedName: row?.printedName ?? ministry,
    present: row?.attendances.some(({ leftAt }) => leftAt === null) ?? false,
    editable: record || (own === code && status === 'PLANNED'),
  };
}

/** Where nothing was recorded yet, what is recorded first holds from the beginning; afterwards from the called item on. */
function momentOf(
  { agendaItems, calledItemId }: Pick<AttendanceMeeting, 'agendaItems' | 'calledItemId'>,
  chosen: string | null,
  states: readonly StateAttendance[],
): AttendancePage['moment'] {
  const choices = agendaItems.map(({ id, number, title }) => ({ id, label: `TOP ${number ?? ''} ${title}` }));
  const begun = states.some(({ stays }) => stays.length > 0);
  const wanted = chosen ?? (begun ? calledItemId : null);
  return { itemId: choices.find(({ id }) => id === wanted)?.id ?? null, choices };
}
