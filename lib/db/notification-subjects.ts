import 'server-only';
import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type NotificationSubjectType,
} from '@/lib/domain/notification';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { PlainPermission } from '@/lib/policy/permission';
import { database } from './client';
import type { Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import {
  visibleAgendaItems,
  visibleCircularProcedures,
  visibleConferences,
  visibleDemands,
  visibleDispatches,
  visibleMotions,
} from './visibility';

/** What a stored notification is about. */
export interface SubjectReference {
  kind: string;
  subjectType: string;
  subjectId: string;
}

/** A subject as its reader may know it at this moment; it is never stored beside the notification. */
export interface ReadableSubject {
  /** Null for a conference, and where the reader may know that something was, but no longer what. */
  title: string | null;
  /** The TOP, where it has one: "4.2"; of an Umlaufverfahren its own: "01/2027". */
  number: string | null;
  conference: { number: number; year: number };
  /** Of a request: where it stands. */
  place?: { conference: number; item: string; clause: number; position: number };
}

/**
 * What a person must be allowed to read, beside the subject itself, for a message of this kind; null: whoever may read
 * the subject may know. A kind without an answer does not compile.
 */
const NEEDS: Readonly<Record<NotificationKind, PlainPermission | null>> = {
  TOPIC_REGISTERED: null,
  CO_SIGNATURE_ASKED: null,
  INVITATION_REVOKED: null,
  CO_SIGNED: null,
  CO_SIGNATURE_DECLINED: null,
  QUESTION_ASKED: null,
  QUESTION_ANSWERED: null,
  TEXT_CHANGED: null,
  TEXT_CHANGED_EDITORIALLY: null,
  EDITORIAL_CHANGE_CONTESTED: null,
  TEXT_CONFIRMED: null,
  STATE_LEFT: null,
  COORDINATION_HANDED_OVER: null,
  MOTION_REGISTERED: null,
  MOTION_WITHDRAWN: null,
  AMENDMENT_PROPOSED: null,
  AMENDMENT_DECIDED: null,
  COMMENT_ADDED: null,
  AGENDA_DISPATCHED: 'agenda.read',
  ITEM_CHANGED: 'agenda.read',
  GREEN_LIST_SEALED: 'greenList.read',
  GREEN_LIST_LIFTED: 'greenList.read',
  GREEN_LIST_ITEM_FELL_OFF: 'greenList.read',
  GREEN_LIST_ITEM_RETURNED: 'greenList.read',
  REVISION_ASKED: 'preparatory.read',
  MINUTES_CIRCULATED: 'minutes.readInternal',
  CORRECTION_PROPOSED: 'minutes.readInternal',
  CORRECTION_DECIDED: 'minutes.readInternal',
  MINUTES_PUBLISHED: null,
  DEADLINE_NEAR: 'deadline.read',
  DEADLINES_CHANGED: 'deadline.read',
  CIRCULAR_STARTED: 'circular.read',
  CIRCULAR_NEAR: 'circular.read',
  CIRCULAR_OBJECTED: 'circular.read',
  CIRCULAR_CONCLUDED: 'circular.read',
  CIRCULAR_CANCELLED: 'circular.read',
  STATEMENT_ANNOUNCED: 'minutes.readInternal',
  STATEMENT_SUBMITTED: 'minutes.readInternal',
  STATEMENT_CHANGED: 'minutes.readInternal',
  STATEMENT_JOINED: 'minutes.readInternal',
  STATEMENT_WITHDRAWN: 'minutes.readInternal',
  STATEMENT_POSTPONED: 'minutes.readInternal',
  TERM_CLOSED: null,
  FOLLOW_UP_REPORTED: 'minutes.readInternal',
  ANSWER_ASKED: null,
  ANSWER_REMINDED: null,
  ANSWERS_OVERDUE: 'dispatch.read',
  DEMAND_ANSWERED: null,
  ASSESSMENT_RELEASED: null,
  GROUP_MANDATE_ENDS: 'workingGroup.read',
  GROUP_REPORT_DUE: 'workingGroup.read',
};

const CONFERENCE = { select: { number: true, year: true } } as const;

/**
 * Looks up, in one query a type, what the actor may know now of the subjects of these messages. The function it gives
 * answers null for whatever is not (or no longer) to be read.
 */
export async function readableSubjects(
  actor: Actor,
  references: readonly SubjectReference[],
): Promise<(reference: SubjectReference) => ReadableSubject | null> {
  const ids = (type: NotificationSubjectType, only: (kind: string) => boolean = () => true) =>
    references.flatMap(({ kind, subjectType, subjectId }) =>
      subjectType === type && mayKnow(actor, kind) && only(kind) ? [subjectId] : [],
    );
  const found = new Map<string, ReadableSubject>([
    ...(await motions(
      actor,
      ids('Motion', (kind) => !LOOKED_UP_APART.has(kind)),
    )),
    ...(await topics(
      actor,
      ids('Motion', (kind) => kind === 'TOPIC_REGISTERED'),
    )),
    ...(await revokedInvitations(
      actor,
      ids('Motion', (kind) => kind === 'INVITATION_REVOKED'),
    )),
    ...(await agendaItems(actor, ids('AgendaItem'))),
    ...(await conferences(ids('Conference'))),
    ...(await circularProcedures(actor, ids('CircularProcedure'))),
    ...(await demands(actor, ids('Demand'))),
    ...(await dispatches(actor, ids('Dispatch'))),
    ...(await workingGroups(ids('WorkingGroup'))),
  ]);
  return (reference) => (mayKnow(actor, reference.kind) ? (found.get(keyOf(reference)) ?? null) : null);
}

function mayKnow(actor: Actor, kind: string): boolean {
  const known = NOTIFICATION_KINDS.find((one) => one === kind);
  if (known === undefined) return false;
  const permission = NEEDS[known];
  return permission === null || can(actor, permission);
}

/** About motions that the people told may not read, or not any more. */
const LOOKED_UP_APART: ReadonlySet<string> = new Set<NotificationKind>([
  'TOPIC_REGISTERED',
  'INVITATION_REVOKED',
]);

const keyOf = ({ kind, subjectType, subjectId }: SubjectReference) =>
  LOOKED_UP_APART.has(kind) ? `${kind}:${subjectId}` : `${subjectType}:${subjectId}`;

type Entries = [string, ReadableSubject][];

async function motions(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().motion.findMany({
    where: { AND: [{ id: { in: ids } }, visibleMotions(actor)] },
    select: {
      ...{ id: true, title: true, conference: CONFERENCE },
      agendaItems: {
        where: visibleAgendaItems(actor),
        orderBy: [{ meeting: { conference: { number: 'desc' } } }, { position: 'desc' }],
        take: 1,
        select: { number: true },
      },
    },
  });
  return rows.map(({ id, title, agendaItems, conference }) => [
    `Motion:${id}`,
    { title, number: agendaItems[0]?.number ?? null, conference },
  ]);
}

/** A Themenanmeldung as it was sent: the chair's office knows that and not the draft behind it. */
async function topics(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().motion.findMany({
    where: { id: { in: ids }, topicRegisteredAt: { not: null } },
    select: { id: true, topicTitle: true, conference: CONFERENCE },
  });
  return rows
    .filter(({ conference }) => can(actor, 'topic.read', { conferenceNumber: conference.number }))
    .map(({ id, topicTitle, conference }) => [
      `TOPIC_REGISTERED:${id}`,
      { title: topicTitle, number: null, conference },
    ]);
}

/** That an invitation was taken back its Land may know, but no more of the motion than the conference. */
async function revokedInvitations(actor: Actor, ids: string[]): Promise<Entries> {
  const states = statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER');
  if (ids.length === 0 || states.length === 0) return [];
  const rows = await database().motion.findMany({
    where: { id: { in: ids }, invitations: { some: { stateCode: { in: states }, status: 'REVOKED' } } },
    select: { id: true, conference: CONFERENCE },
  });
  return rows.map(({ id, conference }) => [
    `INVITATION_REVOKED:${id}`,
    { title: null, number: null, conference },
  ]);
}

async function agendaItems(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().agendaItem.findMany({
    where: { AND: [{ id: { in: ids } }, visibleAgendaItems(actor)] },
    select: { id: true, title: true, number: true, meeting: { select: { conference: CONFERENCE } } },
  });
  return rows.map(({ id, title, number, meeting }) => [
    `AgendaItem:${id}`,
    { title, number, conference: meeting.conference },
  ]);
}

async function conferences(ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const where: Prisma.ConferenceWhereInput = { AND: [{ id: { in: ids } }, visibleConferences()] };
  const rows = await database().conference.findMany({ where, select: { id: true, ...CONFERENCE.select } });
  return rows.map(({ id, ...conference }) => [`Conference:${id}`, { title: null, number: null, conference }]);
}

async function circularProcedures(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().circularProcedure.findMany({
    where: { AND: [{ id: { in: ids } }, visibleCircularProcedures(actor)] },
    select: { id: true, title: true, reference: true, conference: CONFERENCE },
  });
  return rows.map(({ id, title, reference, conference }) => [
    `CircularProcedure:${id}`,
    { title, number: reference, conference },
  ]);
}

async function demands(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().demand.findMany({
    where: { AND: [{ id: { in: ids } }, visibleDemands(actor), { resolution: OFFICIAL_RESOLUTIONS }] },
    select: {
      ...{ id: true, clause: true, position: true },
      resolution: {
        select: { number: true, title: true, meeting: { select: { conference: CONFERENCE } } },
      },
    },
  });
  return rows.map(({ id, clause, position, resolution: { number, title, meeting } }) => [
    `Demand:${id}`,
    {
      ...{ title, number, conference: meeting.conference },
      place: { conference: meeting.conference.number, item: number, clause, position },
    },
  ]);
}

/** A letter is known by the body it went to. */
async function dispatches(actor: Actor, ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().dispatch.findMany({
    where: { AND: [{ id: { in: ids } }, visibleDispatches(actor)] },
    select: { id: true, body: { select: { name: true } }, conference: CONFERENCE },
  });
  return rows.map(({ id, body, conference }) => [
    `Dispatch:${id}`,
    { title: body.name, number: null, conference },
  ]);
}

/** Whoever may read of working groups reads of all; a group belongs to the conference that gave its mandate. */
async function workingGroups(ids: string[]): Promise<Entries> {
  if (ids.length === 0) return [];
  const rows = await database().workingGroup.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, name: true },
      mandatedBy: { select: { meeting: { select: { conference: CONFERENCE } } } },
    },
  });
  const current = await database().conference.findFirst({
    where: { status: { not: 'PLANNED' } },
    orderBy: { number: 'desc' },
    ...CONFERENCE,
  });
  return rows.flatMap(({ id, name, mandatedBy }) => {
    const conference = mandatedBy?.meeting.conference ?? current;
    return conference ? [[`WorkingGroup:${id}`, { title: name, number: null, conference }]] : [];
  });
}
