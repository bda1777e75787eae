import { describe, expect, it } from 'vitest';
import { PUBLIC, ROLES, type Actor, type Role } from './actor';
import { can } from './can';
import { PLAIN_PERMISSIONS, type PlainPermission } from './permission';

/** OFFICE in the two capacities it can have; every other role in its one. */
type Capacity = Role | 'PUBLIC' | 'CHAIRING_OFFICE';

function actorAs(capacity: Capacity): Actor {
  if (capacity === 'PUBLIC') return PUBLIC;
  const role = capacity === 'CHAIRING_OFFICE' ? 'OFFICE' : capacity;
  return {
    personId: '018f0000-0000-7000-8000-000000000001',
    name: capacity,
    roles: [{ role, state: 'RP', body: 'BMI', workingGroupId: null }],
    chairs: capacity === 'CHAIRING_OFFICE' ? [22] : [],
  };
}

const CAPACITIES: Capacity[] = ['PUBLIC', 'CHAIRING_OFFICE', ...ROLES];
const MEMBERS: Capacity[] = ['CHAIRING_OFFICE', 'OFFICE', 'STATE_EDITOR', 'STATE_APPROVER'];

/** Who may, for every permission; whoever is not named may not. */
const PLAIN: Record<PlainPermission, Capacity[]> = {
  'conference.read': CAPACITIES,
  'agenda.read': [...MEMBERS, 'FEDERAL_GUEST'],
  'minutes.readInternal': MEMBERS,
  'minutes.check': ['CHAIRING_OFFICE', 'OFFICE'],
  'import.read': ['CHAIRING_OFFICE'],
  'import.create': ['CHAIRING_OFFICE'],
  'administration.managePeople': ['ADMINISTRATION'],
  'administration.manageReference': ['ADMINISTRATION'],
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

  it.each([
    [22, true, ['CHAIRING_OFFICE']],
    [18, false, ['CHAIRING_OFFICE']],
    [21, true, []],
  ] as const)('import.accept of the %i. with an open term: %s', (conferenceNumber, termOpen, who) => {
    expect(allowed((actor) => can(actor, 'import.accept', { conferenceNumber, termOpen }))).toEqual([...who]);
  });
});

describe('what the table does not know', () => {
  it.each(['motion.sign', 'toString', '__proto__', ''])('%j is refused to everybody', (unknown) => {
    expect(allowed((actor) => can(actor, unknown as PlainPermission))).toEqual([]);
  });
});
