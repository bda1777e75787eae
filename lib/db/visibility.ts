import 'server-only';
import { isId } from '@/lib/id';
import { ownBodies, statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { Prisma } from './generated/client';

/**
 * What an actor may know exists, as where-clauses; every read and every use case loads through one of these, so that
 * what may not be seen is not found.
 */

/** Matches no row. */
const NOTHING = { id: { in: [] as string[] } };

/** Terms are public facts. */
export function visibleConferences(): Prisma.ConferenceWhereInput {
  return {};
}

/**
 * The agenda as the office knows it, for members; for the Bund what the conference has dealt with. Of a meeting to come
 * it reads the last edition that was sent out (lib/read/agenda-page), never the working paper.
 */
export function visibleAgendaItems(actor: Actor): Prisma.AgendaItemWhereInput {
  if (can(actor, 'agenda.readDraft')) return {};
  return can(actor, 'agenda.read') ? { meeting: { status: 'HELD' } } : NOTHING;
}

/** Editions of the agenda were sent to all members; the Bund gets the agenda, not the texts (can: agenda.readBooklet). */
export function visibleAgendaEditions(actor: Actor): Prisma.AgendaEditionWhereInput {
  return can(actor, 'agenda.read') ? {} : NOTHING;
}

/** Published resolutions for everybody, all of them for the members of the conference. */
export function visibleResolutions(actor: Actor): Prisma.ResolutionWhereInput {
  return can(actor, 'resolution.read', { published: false }) ? {} : { publishedAt: { not: null } };
}

/** Meetings whose external minutes the actor may read: published ones, or all for members. */
export function meetingsWithReadableMinutes(actor: Actor): Prisma.MeetingWhereInput {
  if (can(actor, 'minutes.readExternal', { published: false })) return {};
  return { resolutions: { some: { publishedAt: { not: null } } } };
}

/** How a Land voted stands in the internal minutes only. */
export function visibleVotes(actor: Actor): Prisma.VoteWhereInput {
  return can(actor, 'minutes.readInternal') ? {} : NOTHING;
}

/** External statements go with the published resolution, internal ones stay with the members. */
export function visibleStatements(actor: Actor): Prisma.StatementWhereInput {
  if (can(actor, 'minutes.readInternal')) return {};
  return {
    visibility: 'EXTERNAL',
    agendaItem: { resolutions: { some: { publishedAt: { not: null } } } },
  };
}

/** Notes on Kamin and other items of one conference. */
export function visibleAgendaNotes(actor: Actor, conferenceNumber: number): Prisma.AgendaNoteWhereInput {
  if (!can(actor, 'agenda.readNotes', { conferenceNumber })) return NOTHING;
  return { agendaItem: { meeting: { conference: { number: conferenceNumber } } } };
}

/**
 * Minutes of one conference: its office writes drafts, members read what was frozen, everybody the published external
 * ones.
 */
export function visibleMinutesEditions(
  actor: Actor,
  conferenceNumber: number,
): Prisma.MinutesEditionWhereInput {
  const here = { meeting: { conference: { number: conferenceNumber } } };
  if (can(actor, 'minutes.edit', { conferenceNumber })) return here;
  const frozen = { ...here, frozenAt: { not: null } };
  if (can(actor, 'minutes.readInternal')) return frozen;
  return { ...frozen, audience: 'EXTERNAL', publishedAt: { not: null } };
}

/** What the Vorkonferenz settled, with its notes, stays among the members. */
export function visiblePreparatoryResults(actor: Actor): Prisma.PreparatoryResultWhereInput {
  return can(actor, 'preparatory.read') ? {} : NOTHING;
}

/** Which Land took what off the Grüne Liste, and why, stays among the members. */
export function visibleGreenListEntries(actor: Actor): Prisma.GreenListEntryWhereInput {
  return can(actor, 'greenList.read') ? {} : NOTHING;
}

/** Before a motion is registered, its applicants and the invited Länder alone know it; afterwards all members. */
export function visibleMotions(actor: Actor): Prisma.MotionWhereInput {
  const states = statesOf(actor, 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER');
  const workingGroups = actor.roles.flatMap((grant) =>
    grant.role === 'WORKING_GROUP_MEMBER' && grant.workingGroupId !== null ? [grant.workingGroupId] : [],
  );
  const own: Prisma.MotionWhereInput[] = [
    { initiatorCode: { in: states } },
    { applicants: { some: { stateCode: { in: states }, until: null } } },
    { invitations: { some: { stateCode: { in: states }, status: { not: 'REVOKED' } } } },
    { workingGroupId: { in: workingGroups } },
  ];
  const registered: Prisma.MotionWhereInput = { registeredAt: { not: null } };
  return states.length > 0 ? { OR: [registered, ...own] } : { OR: own };
}

/** One motion by the id in an address; what is no id names nothing. */
export function visibleMotion(actor: Actor, id: string): Prisma.MotionWhereInput {
  return isId(id) ? { AND: [{ id }, visibleMotions(actor)] } : NOTHING;
}

/** A note that is internal to a Land never leaves it. */
export function visibleComments(actor: Actor): Prisma.CommentWhereInput {
  const states = statesOf(actor, 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER');
  return {
    motion: visibleMotions(actor),
    OR: [{ internalToState: false }, { stateCode: { in: states } }],
  };
}

/** Umlaufverfahren are the members' own: who voted how is another question (visibleCircularVotes). */
export function visibleCircularProcedures(actor: Actor): Prisma.CircularProcedureWhereInput {
  return can(actor, 'circular.read') ? {} : NOTHING;
}

/**
 * How a Land answered: its own, and for the office that runs the procedure, all of them; for the other members once the
 * result stands. What was called off has no result.
 */
export function visibleCircularVotes(actor: Actor): Prisma.CircularVoteWhereInput {
  if (!can(actor, 'circular.read')) return NOTHING;
  const run = actor.chairs.filter((conferenceNumber) => can(actor, 'circular.run', { conferenceNumber }));
  return {
    OR: [
      { procedure: { status: 'CONCLUDED' } },
      { procedure: { conference: { number: { in: run } } } },
      { stateCode: { in: statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER') } },
    ],
  };
}

/** What somebody is typing is theirs alone. */
export function visiblePersonalDrafts(actor: Actor): Prisma.PersonalDraftWhereInput {
  return actor.personId === null ? NOTHING : { personId: actor.personId };
}

/** Minutes waiting to be accepted: their owner and the office of the same Land, while they may import at all. */
export function visibleImportDrafts(actor: Actor): Prisma.ImportDraftWhereInput {
  if (!can(actor, 'import.read') || actor.personId === null) return NOTHING;
  const colleagues: Prisma.PersonWhereInput = {
    roles: { some: { role: 'OFFICE', stateCode: { in: statesOf(actor, 'OFFICE') } } },
  };
  return { OR: [{ ownerId: actor.personId }, { owner: colleagues }] };
}

/**
 * Requests of resolutions: all of them for the members, for everybody else what a person confirmed of a published
 * resolution; a body of the Bund also sees what was sent to it.
 */
export function visibleDemands(actor: Actor): Prisma.DemandWhereInput {
  if (can(actor, 'minutes.readInternal')) return {};
  const bodies = ownBodies(actor);
  const published: Prisma.DemandWhereInput = { resolution: { publishedAt: { not: null } } };
  const sent: Prisma.DemandWhereInput = {
    dispatchItems: { some: { dispatch: { status: 'SENT', body: { code: { in: bodies } } } } },
  };
  return {
    confirmedAt: { not: null },
    OR: bodies.length > 0 ? [published, sent] : [published],
  };
}

/**
 * Entries of the Erfolgskontrolle. Assessments stay inside until released; what a body answered is its own until the
 * office publishes it, and no other body reads it before.
 */
export function visibleFollowUpEntries(actor: Actor): Prisma.FollowUpEntryWhereInput {
  if (can(actor, 'minutes.readInternal')) return {};
  const published: Prisma.FollowUpEntryWhereInput = {
    visibility: 'PUBLIC',
    demand: { resolution: { publishedAt: { not: null } } },
  };
  const bodies = ownBodies(actor);
  if (bodies.length === 0) return published;
  const own = { code: { in: bodies } };
  return {
    OR: [
      published,
      { kind: { in: ['SENT', 'REMINDED', 'ANSWERED'] }, body: own },
      {
        visibility: { in: ['RELEASED', 'PUBLIC'] },
        kind: { not: 'ANSWERED' },
        demand: {
          OR: [
            { addressees: { some: { body: own } } },
            // A letter may bring a body what the text asks of the Bund as a whole.
            { entries: { some: { kind: { in: ['SENT', 'REMINDED'] }, body: own } } },
          ],
        },
      },
    ],
  };
}

/** Letters: drafts for the office that writes them, sent ones for the members and for the body they went to. */
export function visibleDispatches(actor: Actor): Prisma.DispatchWhereInput {
  if (actor.chairs.length > 0) return {};
  const sent: Prisma.DispatchWhereInput = { status: 'SENT' };
  if (can(actor, 'dispatch.read')) return sent;
  const bodies = ownBodies(actor);
  return bodies.length > 0 ? { ...sent, body: { code: { in: bodies } } } : NOTHING;
}

/** The Anlage zur Erfolgskontrolle is laid before the members of the conference. */
export function visibleFollowUpReports(actor: Actor): Prisma.FollowUpReportWhereInput {
  return can(actor, 'minutes.readInternal') ? {} : NOTHING;
}

/** People are the administration's business. */
export function visiblePeople(actor: Actor): Prisma.PersonWhereInput {
  if (can(actor, 'administration.managePeople')) return {};
  return actor.personId === null ? NOTHING : { id: actor.personId };
}
