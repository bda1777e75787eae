import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadDemands } from '@/lib/db/stored-demands';
import type { StateCode } from '@/lib/domain/federal-state';
import { hasEnded } from '@/lib/domain/successor';
import { sendsMembers, type WorkingGroupKind } from '@/lib/domain/working-group';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** What the form of a working group begins with. */
export interface WorkingGroupValues {
  kind: WorkingGroupKind;
  name: string;
  chair: StateCode | null;
  coChair: string | null;
  mandate: string;
  mandateConference: string;
  mandateItem: string;
  mandateClause: string;
  /** ISO or empty. */
  startsOn: string;
  endsOn: string;
  endCondition: string;
  states: StateCode[];
  /** Codes. */
  bodies: string[];
  reportTitle: string;
  /** Number of the conference or empty. */
  reportDueAt: string;
}

export interface WorkingGroupForm {
  /** Null: a new one. */
  group: { id: string; version: number; name: string } | null;
  values: WorkingGroupValues;
  /** Whoever can be a member beside the Länder. */
  bodies: { code: string; name: string }[];
  /** Groups that already work under the Ziffer a new one is set up from. */
  existing: { id: string; name: string }[];
}

const EMPTY: WorkingGroupValues = {
  ...{ kind: 'LAG', name: '', chair: null, coChair: null, mandate: '', states: [], bodies: [] },
  ...{
    mandateConference: '',
    mandateItem: '',
    mandateClause: '',
    startsOn: '',
    endsOn: '',
    endCondition: '',
  },
  ...{ reportTitle: '', reportDueAt: '' },
};

/** The form of a working group that stands; null if there is none or this person may not change it. */
export async function editWorkingGroupForm(actor: Actor, id: string): Promise<WorkingGroupForm | null> {
  if (!can(actor, 'workingGroup.edit') || !isId(id)) return null;
  const row = await database().workingGroup.findUnique({
    where: { id },
    select: {
      ...{
        id: true,
        version: true,
        kind: true,
        name: true,
        chairCode: true,
        mandate: true,
        mandateClause: true,
      },
      ...{ startsOn: true, endsOn: true, endCondition: true, coChair: { select: { code: true } } },
      mandatedBy: {
        select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
      },
      members: { where: { until: null }, select: { stateCode: true, body: { select: { code: true } } } },
    },
  });
  if (!row) return null;
  const { mandatedBy, members } = row;
  const own = members.flatMap(({ body }) => body?.code ?? []);
  return {
    group: { id, version: row.version, name: row.name },
    bodies: await bodies(row.coChair === null ? own : [...own, row.coChair.code]),
    existing: [],
    values: {
      ...EMPTY,
      ...{ kind: row.kind, name: row.name, chair: row.chairCode, coChair: row.coChair?.code ?? null },
      ...{ mandate: row.mandate ?? '', mandateItem: mandatedBy?.number ?? '' },
      mandateConference: String(mandatedBy?.meeting.conference.number ?? ''),
      mandateClause: String(row.mandateClause ?? ''),
      ...{ startsOn: isoDay(row.startsOn) ?? '', endsOn: isoDay(row.endsOn) ?? '' },
      endCondition: row.endCondition ?? '',
      states: members.flatMap(({ stateCode }) => stateCode ?? []),
      bodies: own,
    },
  };
}

/**
 * The form of a new working group, filled in from the request that asks for it, if one is named; null for whoever may
 * not set one up.
 */
export async function newWorkingGroupForm(
  actor: Actor,
  demandId: string | null,
): Promise<WorkingGroupForm | null> {
  if (!can(actor, 'workingGroup.edit')) return null;
  const [demand] =
    demandId !== null && isId(demandId) ? await loadDemands(database(), actor, { id: demandId }) : [];
  if (!demand) return { group: null, values: EMPTY, bodies: await bodies([]), existing: [] };
  const { conference, resolution, clause, text, due, addressees } = demand;
  const existing = await database().workingGroup.findMany({
    where: { mandatedById: resolution.id, endedOn: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  return {
    ...{ group: null, bodies: await bodies([]), existing },
    values: {
      ...EMPTY,
      kind: addressees.some(({ code }) => code === 'BLAG') ? 'BLAG' : 'LAG',
      ...{ mandate: text, mandateConference: String(conference.number), mandateItem: resolution.number },
      mandateClause: clause === 0 ? '' : String(clause),
      reportDueAt: String(due.conference ?? ''),
      reportTitle: due.conference === null ? '' : `Bericht zu „${resolution.title}“`.slice(0, 200),
    },
  };
}

/** Bodies of today that send somebody into a group, and those that belong to it already. */
async function bodies(own: readonly string[]): Promise<{ code: string; name: string }[]> {
  const rows = await database().body.findMany({
    orderBy: { name: 'asc' },
    select: { code: true, name: true, kind: true, validUntil: true },
  });
  const today = berlinDay(now());
  return rows
    .filter(({ validUntil, ...body }) => {
      const sends = sendsMembers(body) && !hasEnded({ validUntil: isoDay(validUntil) }, today);
      return sends || own.includes(body.code);
    })
    .map(({ code, name }) => ({ code, name }));
}
