import 'server-only';
import { database } from '@/lib/db/client';
import { visibleConferences } from '@/lib/db/visibility';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export type ConferenceTab =
  | 'overview'
  | 'motions'
  | 'topics'
  | 'agenda'
  | 'preparatory'
  | 'greenList'
  | 'session'
  | 'statements'
  | 'minutes'
  | 'followUp'
  | 'deadlines'
  | 'check'
  | 'closing'
  | 'edit';

/**
 * The pages of one conference that this actor can open, in the order of a term. What prepares a conference is offered
 * until its term is closed, what belongs to the Hauptkonferenz once there is one. Empty without the conference.
 */
export async function conferenceTabs(actor: Actor, conferenceNumber: number): Promise<ConferenceTab[]> {
  const row = await database().conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: { status: true, meetings: { where: { kind: 'MAIN' }, take: 1, select: { id: true } } },
  });
  if (!row) return [];
  const subject = { conferenceNumber };
  const open = row.status !== 'CLOSED';
  const hasMain = row.meetings.length > 0;
  const shown: [ConferenceTab, boolean][] = [
    ['overview', true],
    ['topics', open && can(actor, 'topic.read', subject)],
    ['motions', open && can(actor, 'motion.list')],
    ['agenda', hasMain && can(actor, 'agenda.read')],
    ['preparatory', open && can(actor, 'preparatory.read')],
    ['greenList', open && hasMain && can(actor, 'greenList.read')],
    ['session', open && hasMain && can(actor, 'session.follow')],
    ['statements', open && hasMain && can(actor, 'minutes.readInternal')],
    ['minutes', hasMain && can(actor, 'minutes.readInternal')],
    ['followUp', hasMain && can(actor, 'minutes.readInternal')],
    ['deadlines', can(actor, 'deadline.read')],
    ['check', hasMain && can(actor, 'minutes.check')],
    ['closing', can(actor, 'term.export', { conferenceNumber, termOpen: open })],
    ['edit', can(actor, 'conference.edit', subject)],
  ];
  return shown.flatMap(([tab, opens]) => (opens ? [tab] : []));
}
