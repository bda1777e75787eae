import 'server-only';
import { database } from '@/lib/db/client';
import type { DelegationMember } from '@/lib/domain/attendance';
import type { StateCode } from '@/lib/domain/federal-state';
import type { AttendanceRow } from './attendance-list';
import { delegationSeal } from '@/lib/db/stored-delegation';
import type { StateAttendance } from './attendance-page';

export type OpenedForm =
  { kind: 'STATE'; state: StateCode } | { kind: 'GUESTS'; delegationId: string } | { kind: 'NEW_GUESTS' };

/** The list of one delegation as somebody fills it in. */
export interface DelegationForm {
  /** Null: guests. */
  state: StateCode | null;
  /** Null: not on the list yet. */
  delegationId: string | null;
  /** The Land, or the guests' body; empty for new ones. */
  name: string;
  printedName: string;
  members: DelegationMember[];
  seal: string;
  /** Names of bodies that are known, for guests. */
  bodies: string[];
  /** Somebody of it can chair the conference: that of the chairing Land. */
  chairs: boolean;
}

interface Source {
  opened: OpenedForm;
  states: readonly StateAttendance[];
  delegations: readonly AttendanceRow[];
  chair: StateCode | null;
  record: boolean;
}

/** The form that the address opened; null for a list that this reader may not fill in. */
export async function delegationForm(source: Source): Promise<DelegationForm | null> {
  const { opened, states, delegations, chair, record } = source;
  if (opened.kind === 'STATE') {
    const found = states.find(({ state }) => state === opened.state);
    if (!found?.editable) return null;
    const { state, id, name, printedName, members, seal } = found;
    return {
      ...{ state, delegationId: id, name, printedName: printedName ?? '', members, seal },
      ...{ bodies: [], chairs: state === chair },
    };
  }
  if (!record) return null;
  const bodies = await bodyNames();
  const empty = { state: null, bodies, chairs: false };
  if (opened.kind === 'NEW_GUESTS')
    return {
      ...empty,
      delegationId: null,
      name: '',
      printedName: '',
      members: [],
      seal: delegationSeal(null),
    };
  const row = delegations.find(({ id, stateCode }) => stateCode === null && id === opened.delegationId);
  if (!row) return null;
  const name = row.printedName ?? row.body?.name ?? '';
  return {
    ...{ ...empty, delegationId: row.id, name, printedName: name },
    ...{ members: row.participants, seal: delegationSeal(row) },
  };
}

async function bodyNames(): Promise<string[]> {
  const rows = await database().body.findMany({
    where: { validUntil: null },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}
