import { beforeAll, describe, expect, it } from 'vitest';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { testDatabase } from './testing/test-database';
import {
  visibleAgendaEditions,
  visibleAgendaItems,
  visibleAgendaNotes,
  visibleComments,
  visibleFollowUpEntries,
  visibleGreenListEntries,
  visibleImportDrafts,
  visibleMotions,
  visiblePersonalDrafts,
  visiblePreparatoryResults,
  visibleResolutions,
  visibleStatements,
  visibleVotes,
} from './visibility';

const db = testDatabase();
const STATES: StateCode[] = ['HE', 'RP', 'BE', 'SH'];
let ownerId: string;

function actor(role: Role, state: StateCode | null, extra: Partial<Actor> = {}): Actor {
  const grant = { role, state, body: role === 'FEDERAL_GUEST' ? 'BMI' : null, workingGroupId: null };
  return { personId: crypto.randomUUID(), name: role, roles: [grant], chairs: [], ...extra };
}

const ACTORS = {
  public: PUBLIC,
  administration: actor('ADMINISTRATION', null),
  bund: actor('FEDERAL_GUEST', null),
  group: actor('WORKING_GROUP_MEMBER', null),
  office: actor('OFFICE', 'RP', { chairs: [22] }),
  hessen: actor('STATE_EDITOR', 'HE'),
  berlin: actor('STATE_APPROVER', 'BE'),
  kiel: actor('STATE_APPROVER', 'SH'),
};
type Name = keyof typeof ACTORS;

beforeAll(async () => {
  await db().federalState.createMany({
    data: STATES.map((code, index) => ({ code, name: code, position: index + 1 })),
  });
  const owner = await db().person.create({
    data: {
      email: 'office@example.org',
      name: 'Geschäftsstelle',
      roles: { create: { role: 'OFFICE', stateCode: 'RP' } },
      drafts: { create: { subjectType: 'Motion', subjectId: '1', payload: {} } },
    },
  });
  ownerId = owner.id;
  await db().importDraft.create({ data: { ownerId, fileName: 'x.txt', source: {}, reading: {} } });
  await layConference();
});

/** One meeting with something confidential in every place where there can be. */
async function layConference(): Promise<void> {
  const conference = await db().conference.create({
    data: { number: 22, year: 2027, chairCode: 'RP', status: 'RUNNING' },
  });
  const meeting = await db().meeting.create({ data: { conferenceId: conference.id, kind: 'MAIN' } });
  const item = await db().agendaItem.create({
    data: {
      meetingId: meeting.id,
      number: '1',
      position: 1,
      kind: 'KAMIN',
      title: 'Kamin',
      notes: { create: { text: 'vertraulich' } },
      preparatoryResults: { create: { meetingId: meeting.id, outcome: 'DEBATE', note: 'vertraulich' } },
      greenListEntries: { create: { sealedHash: 'x', liftReason: 'vertraulich' } },
      statements: { create: { states: ['HE'], text: 'intern', visibility: 'INTERNAL' } },
      decisions: { create: { outcome: 'MAJORITY', votes: { create: { stateCode: 'HE', choice: 'NO' } } } },
    },
  });
  await db().statement.create({
    data: { agendaItemId: item.id, states: ['HE'], text: 'extern', visibility: 'EXTERNAL' },
  });
  await db().agendaEdition.create({
    data: { meetingId: meeting.id, letter: 'A', content: {}, hash: 'x' },
  });
  const frozen = { meetingId: meeting.id, title: 'Beschluss', blocks: [], hash: 'x' };
  const bmi = await db().body.create({ data: { code: 'BMI', name: 'BMI', kind: 'MINISTRY' } });
  const secret = await db().resolution.create({
    data: { ...frozen, number: '1', position: 1, agendaItemId: item.id },
  });
  await db().resolution.create({ data: { ...frozen, number: '2', position: 2, publishedAt: new Date() } });
  await db().demand.create({
    data: {
      resolutionId: secret.id,
      clause: 1,
      position: 1,
      kind: 'REQUEST',
      text: 'Bitte',
      addressees: { create: { bodyId: bmi.id } },
      entries: {
        create: (['INTERNAL', 'RELEASED', 'PUBLIC'] as const).map((visibility) => ({
          kind: 'ASSESSED' as const,
          occurredOn: new Date(),
          visibility,
          text: visibility,
        })),
      },
    },
  });
  await layMotions(conference.id);
}

async function layMotions(conferenceId: string): Promise<void> {
  const author = { connect: { id: ownerId } };
  await db().motion.create({
    data: {
      conference: { connect: { id: conferenceId } },
      kind: 'MOTION',
      title: 'Entwurf Hessen',
      status: 'DRAFT',
      initiator: { connect: { code: 'HE' } },
      applicants: { create: { stateCode: 'HE', role: 'COORDINATING' } },
      invitations: { create: [{ stateCode: 'BE' }, { stateCode: 'SH', status: 'REVOKED' }] },
      comments: {
        create: [
          { text: 'intern', internalToState: true, state: { connect: { code: 'HE' } }, author },
          { text: 'offen', state: { connect: { code: 'HE' } }, author },
        ],
      },
    },
  });
  await db().motion.create({
    data: {
      conferenceId,
      kind: 'MOTION',
      title: 'Angemeldet',
      status: 'REGISTERED',
      registeredAt: new Date(),
    },
  });
}

async function seenBy(count: (actor: Actor) => Promise<number>): Promise<Record<Name, number>> {
  const entries = await Promise.all(
    Object.entries(ACTORS).map(async ([name, who]) => [name, await count(who)] as const),
  );
  return Object.fromEntries(entries) as Record<Name, number>;
}

const NOBODY = { public: 0, administration: 0, bund: 0, group: 0, office: 0, hessen: 0, berlin: 0, kiel: 0 };
const MEMBERS = { ...NOBODY, office: 1, hessen: 1, berlin: 1, kiel: 1 };

describe('what each role can find', () => {
  it('agenda: members its working paper, the Bund what was dealt with', async () => {
    const seen = () => seenBy((who) => db().agendaItem.count({ where: visibleAgendaItems(who) }));
    expect(await seen()).toEqual(MEMBERS);
    await db().meeting.updateMany({ data: { status: 'HELD' } });
    expect(await seen()).toEqual({ ...MEMBERS, bund: 1 });
    await db().meeting.updateMany({ data: { status: 'PLANNED' } });
  });

  it('editions of the agenda: members and the Bund', async () => {
    const seen = await seenBy((who) => db().agendaEdition.count({ where: visibleAgendaEditions(who) }));
    expect(seen).toEqual({ ...MEMBERS, bund: 1 });
  });

  it('notes on Kamin items: the chair’s office and the heads of the Länder', async () => {
    const seen = await seenBy((who) => db().agendaNote.count({ where: visibleAgendaNotes(who, 22) }));
    expect(seen).toEqual({ ...NOBODY, office: 1, berlin: 1, kiel: 1 });
    expect(await db().agendaNote.count({ where: visibleAgendaNotes(ACTORS.office, 21) })).toBe(0);
  });

  it('results of the Vorkonferenz and liftings from the Grüne Liste: members', async () => {
    const results = seenBy((who) => db().preparatoryResult.count({ where: visiblePreparatoryResults(who) }));
    expect(await results).toEqual(MEMBERS);
    const entries = seenBy((who) => db().greenListEntry.count({ where: visibleGreenListEntries(who) }));
    expect(await entries).toEqual(MEMBERS);
  });

  it('votes by Land: members', async () => {
    expect(await seenBy((who) => db().vote.count({ where: visibleVotes(who) }))).toEqual(MEMBERS);
  });

  it('resolutions: published ones everybody, others members', async () => {
    const seen = await seenBy((who) => db().resolution.count({ where: visibleResolutions(who) }));
    expect(seen).toEqual({
      public: 1,
      administration: 1,
      bund: 1,
      group: 1,
      office: 2,
      hessen: 2,
      berlin: 2,
      kiel: 2,
    });
  });

  it('statements: external ones only with a published resolution', async () => {
    const seen = await seenBy((who) => db().statement.count({ where: visibleStatements(who) }));
    expect(seen).toEqual({ ...NOBODY, office: 2, hessen: 2, berlin: 2, kiel: 2 });
  });

  it('motions before registration: applicants and Länder whose invitation stands', async () => {
    const seen = await seenBy((who) => db().motion.count({ where: visibleMotions(who) }));
    expect(seen).toEqual({ ...NOBODY, office: 1, hessen: 2, berlin: 2, kiel: 1 });
  });

  it('comments: of visible motions, and internal ones of the own Land', async () => {
    const seen = await seenBy((who) => db().comment.count({ where: visibleComments(who) }));
    expect(seen).toEqual({ ...NOBODY, hessen: 2, berlin: 1 });
  });

  it('follow-up: members all, the Bund what was released to its body, the public nothing of what is unpublished', async () => {
    const seen = await seenBy((who) => db().followUpEntry.count({ where: visibleFollowUpEntries(who) }));
    expect(seen).toEqual({ ...NOBODY, bund: 2, office: 3, hessen: 3, berlin: 3, kiel: 3 });
  });

  it('imports: the office that made them; autosaves: their author', async () => {
    const seen = await seenBy((who) => db().importDraft.count({ where: visibleImportDrafts(who) }));
    expect(seen).toEqual({ ...NOBODY, office: 1 });
    const drafts = await seenBy((who) => db().personalDraft.count({ where: visiblePersonalDrafts(who) }));
    expect(drafts).toEqual(NOBODY);
    const owner = { ...ACTORS.office, personId: ownerId };
    expect(await db().personalDraft.count({ where: visiblePersonalDrafts(owner) })).toBe(1);
  });
});
