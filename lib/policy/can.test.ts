import { describe, expect, it } from 'vitest';
import { PUBLIC, ROLES, type Actor, type Role } from './actor';
import { can } from './can';
import {
  CHAIR_PERMISSIONS,
  MOTION_PERMISSIONS,
  PLAIN_PERMISSIONS,
  type MotionPermission,
  type MotionSubject,
  type PlainPermission,
} from './permission';

/** OFFICE in the two capacities it can have; every other role in its one. */
type Capacity = Role | 'PUBLIC' | 'CHAIRING_OFFICE';

const GROUP = '018f0000-0000-7000-8000-000000000002';

function actorAs(capacity: Capacity): Actor {
  if (capacity === 'PUBLIC') return PUBLIC;
  const role = capacity === 'CHAIRING_OFFICE' ? 'OFFICE' : capacity;
  return {
    personId: '018f0000-0000-7000-8000-000000000001',
    name: capacity,
    roles: [{ role, state: 'RP', body: 'BMI', workingGroupId: GROUP }],
    chairs: capacity === 'CHAIRING_OFFICE' ? [22] : [],
  };
}

const CAPACITIES: Capacity[] = ['PUBLIC', 'CHAIRING_OFFICE', ...ROLES];
const MEMBERS: Capacity[] = ['CHAIRING_OFFICE', 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER'];

/** Who may, for every permission; whoever is not named may not. */
const PLAIN: Record<PlainPermission, Capacity[]> = {
  'conference.read': CAPACITIES,
  'agenda.read': [...MEMBERS, 'FEDERAL_GUEST'],
  'agenda.readDraft': MEMBERS,
  'minutes.readInternal': MEMBERS,
  'minutes.check': ['CHAIRING_OFFICE', 'OFFICE'],
  'import.read': ['CHAIRING_OFFICE'],
  'import.create': ['CHAIRING_OFFICE'],
  'conference.create': ['CHAIRING_OFFICE', 'OFFICE'],
  'deadline.read': [...MEMBERS, 'WORKING_GROUP_MEMBER'],
  'motion.list': [...MEMBERS, 'WORKING_GROUP_MEMBER'],
  'motion.create': ['STATE_EDITOR', 'STATE_APPROVER', 'WORKING_GROUP_MEMBER'],
  'agenda.readBooklet': MEMBERS,
  'preparatory.read': MEMBERS,
  'greenList.read': MEMBERS,
  'greenList.lift': ['STATE_APPROVER'],
  'session.follow': MEMBERS,
  'delegation.register': ['STATE_EDITOR', 'STATE_APPROVER'],
  'statement.submit': ['STATE_APPROVER'],
  'circular.read': MEMBERS,
  'circular.vote': ['STATE_APPROVER'],
  'minutes.proposeCorrection': ['STATE_EDITOR', 'STATE_APPROVER'],
  'followUp.read': CAPACITIES,
  'dispatch.read': MEMBERS,
  'directory.read': [...MEMBERS, 'ADMINISTRATION'],
  'directory.edit': ['CHAIRING_OFFICE', 'ADMINISTRATION'],
  'resolutionLink.decide': ['CHAIRING_OFFICE'],
  'workingGroup.read': [...MEMBERS, 'WORKING_GROUP_MEMBER', 'FEDERAL_GUEST'],
  'workingGroup.edit': ['CHAIRING_OFFICE'],
  'actionPlan.read': CAPACITIES,
  'actionPlan.edit': ['CHAIRING_OFFICE'],
  'search.use': CAPACITIES,
  'filter.save': [...MEMBERS, 'WORKING_GROUP_MEMBER', 'FEDERAL_GUEST'],
  'outbox.read': ['CHAIRING_OFFICE', 'ADMINISTRATION'],
  'administration.managePeople': ['ADMINISTRATION'],
  'administration.manageReference': ['ADMINISTRATION'],
  'administration.restoreTerm': ['ADMINISTRATION'],
};

const allowed = (test: (actor: Actor) => boolean) => CAPACITIES.filter((capacity) => test(actorAs(capacity)));
const sorted = (capacities: Capacity[]) => CAPACITIES.filter((one) => capacities.includes(one));

describe('permissions without a subject', () => {
  it.each(PLAIN_PERMISSIONS)('%s', (permission) => {
    expect(allowed((actor) => can(actor, permission))).toEqual(sorted(PLAIN[permission]));
  });
});

describe('permissions with a subject', () => {
  it.each([
    ['agenda.readNotes, own term', 22, ['CHAIRING_OFFICE', 'STATE_APPROVER']],
    ['agenda.readNotes, another term', 18, ['STATE_APPROVER']],
  ] as const)('%s', (_, conferenceNumber, who) => {
    expect(allowed((actor) => can(actor, 'agenda.readNotes', { conferenceNumber }))).toEqual(
      sorted([...who]),
    );
  });

  it.each(['resolution.read', 'minutes.readExternal'] as const)('%s', (permission) => {
    expect(allowed((actor) => can(actor, permission, { published: true }))).toEqual(CAPACITIES);
    expect(allowed((actor) => can(actor, permission, { published: false }))).toEqual(sorted(MEMBERS));
  });

  describe.each(['import.accept', 'term.export', 'followUp.manage'] as const)('%s', (permission) => {
    it.each([
      [22, true, ['CHAIRING_OFFICE']],
      [18, false, ['CHAIRING_OFFICE']],
      [21, true, []],
    ] as const)('of the %i. with an open term: %s', (conferenceNumber, termOpen, who) => {
      expect(allowed((actor) => can(actor, permission, { conferenceNumber, termOpen }))).toEqual([...who]);
    });
  });

  it.each([
    [['BMI'], ['FEDERAL_GUEST']],
    [['BMAS', 'BMI'], ['FEDERAL_GUEST']],
    [['BMAS'], []],
    [[], []],
  ] as const)('followUp.answer for %j', (bodies, who) => {
    expect(allowed((actor) => can(actor, 'followUp.answer', { bodies }))).toEqual([...who]);
  });

  it.each([
    [{ workingGroupId: GROUP, chair: 'HE' }, ['CHAIRING_OFFICE', 'WORKING_GROUP_MEMBER']],
    [{ workingGroupId: 'another', chair: 'HE' }, ['CHAIRING_OFFICE']],
    [{ workingGroupId: 'another', chair: 'RP' }, ['CHAIRING_OFFICE', 'STATE_EDITOR', 'STATE_APPROVER']],
  ] as const)('workingGroup.report for %j', (subject, who) => {
    expect(allowed((actor) => can(actor, 'workingGroup.report', subject))).toEqual([...who]);
  });
});

describe("what the chair's office does", () => {
  it.each(CHAIR_PERMISSIONS)('%s: on its own term only', (permission) => {
    expect(allowed((actor) => can(actor, permission, { conferenceNumber: 22 }))).toEqual(['CHAIRING_OFFICE']);
    expect(allowed((actor) => can(actor, permission, { conferenceNumber: 21 }))).toEqual([]);
  });
});

const DRAFTING: Capacity[] = ['STATE_EDITOR', 'STATE_APPROVER'];
const STRANGE: MotionSubject = {
  conferenceNumber: 22,
  registered: false,
  ...{ initiator: 'HH', coordinator: 'HH', applicants: ['HH', 'BY'], invited: ['SN'] },
  workingGroupId: null,
};
/** How a motion can stand to the Land of the actor, which is RP, and to its working group. */
const STANDINGS = {
  'of others': STRANGE,
  'of others, registered': { ...STRANGE, registered: true },
  'begun here': { ...STRANGE, initiator: 'RP' },
  'invited to': { ...STRANGE, invited: ['RP', 'SN'] },
  'co-signed': { ...STRANGE, applicants: ['HH', 'RP'] },
  coordinated: { ...STRANGE, coordinator: 'RP', applicants: ['RP'] },
  "of one's group": { ...STRANGE, workingGroupId: GROUP },
} satisfies Record<string, MotionSubject>;
type Standing = keyof typeof STANDINGS;

/** Who may, by how the motion stands to their Land; whatever is not named is refused. */
const ON_MOTIONS: Record<MotionPermission, Partial<Record<Standing, Capacity[]>>> = {
  'motion.read': {
    'of others, registered': MEMBERS,
    'begun here': MEMBERS,
    'invited to': MEMBERS,
    'co-signed': MEMBERS,
    coordinated: MEMBERS,
    "of one's group": ['WORKING_GROUP_MEMBER'],
  },
  'motion.edit': { coordinated: DRAFTING, "of one's group": ['WORKING_GROUP_MEMBER'] },
  'motion.invite': { coordinated: DRAFTING },
  'motion.handOver': { coordinated: ['STATE_APPROVER'] },
  'motion.answerInvitation': { 'invited to': ['STATE_APPROVER'] },
  'motion.coSign': {
    'of others, registered': ['STATE_APPROVER'],
    'invited to': ['STATE_APPROVER'],
  },
  'motion.confirm': { 'co-signed': ['STATE_APPROVER'], coordinated: ['STATE_APPROVER'] },
  'motion.register': { coordinated: ['STATE_APPROVER'] },
  'motion.withdraw': { coordinated: ['STATE_APPROVER'] },
  'motion.propose': {
    'of others, registered': DRAFTING,
    'begun here': DRAFTING,
    'invited to': DRAFTING,
    'co-signed': DRAFTING,
    coordinated: DRAFTING,
  },
  'motion.decideAmendment': { coordinated: DRAFTING, "of one's group": ['WORKING_GROUP_MEMBER'] },
  'motion.comment': {
    'of others, registered': DRAFTING,
    'begun here': DRAFTING,
    'invited to': DRAFTING,
    'co-signed': DRAFTING,
    coordinated: DRAFTING,
    "of one's group": ['WORKING_GROUP_MEMBER'],
  },
};

describe.each(Object.entries(STANDINGS))('a motion %s', (standing, motion) => {
  it.each(MOTION_PERMISSIONS)('%s', (permission) => {
    const expected = ON_MOTIONS[permission][standing as Standing] ?? [];
    expect(allowed((actor) => can(actor, permission, motion))).toEqual(sorted(expected));
  });
});

describe('what the table does not know', () => {
  it.each(['motion.sign', 'toString', '__proto__', ''])('%j is refused to everybody', (unknown) => {
    expect(allowed((actor) => can(actor, unknown as PlainPermission))).toEqual([]);
  });
});
