import { describe, expect, it } from 'vitest';
import { changedCircle, unconfirmedStates, type Circle, type InvitationStatus } from './circle';
import {
  contestableVersions,
  decideAnswer,
  decideConfirmation,
  decideContest,
  decideCoSigning,
  decideDeclining,
  decideHandover,
  decideInvitation,
  decideLeaving,
  decideQuestion,
  decideRegistration,
  decideRevocation,
  decideRoles,
} from './co-signing-decisions';
import type { StateCode } from './federal-state';

/** Hamburg coordinates; Bremen signed version 2, Schleswig-Holstein only version 1; Sachsen is invited. */
const CIRCLE: Circle = {
  kind: 'MOTION',
  status: 'CO_SIGNING',
  registered: false,
  applicants: [
    { state: 'HH', role: 'COORDINATING' },
    { state: 'HB', role: 'LEAD' },
    { state: 'SH', role: 'CO' },
  ],
  invitations: [{ state: 'SN', status: 'PENDING' }],
  versions: [
    { number: 1, editorial: false, contested: false },
    { number: 2, editorial: false, contested: false },
    { number: 3, editorial: true, contested: false },
  ],
  signatures: [
    { state: 'HB', versionNumber: 2 },
    { state: 'SH', versionNumber: 1 },
  ],
};
const EMPTY: Circle = { ...CIRCLE, status: 'TOPIC', versions: [], signatures: [] };
const REGISTERED: Circle = { ...CIRCLE, status: 'REGISTERED', registered: true };
const answeredBy = (status: InvitationStatus): Circle => ({
  ...CIRCLE,
  invitations: [{ state: 'SN', status }],
});

const refusalOf = (decision: ReturnType<typeof decideCoSigning>) => (decision.ok ? null : decision.error);
const changeOf = (decision: ReturnType<typeof decideCoSigning>) => (decision.ok ? decision.value : null);

describe('inviting', () => {
  it('opens the co-signing', () => {
    const decision = decideInvitation({ ...CIRCLE, status: 'DRAFT' }, ['BY', 'BY', 'BE']);
    expect(changeOf(decision)).toEqual({
      status: 'CO_SIGNING',
      invitations: [
        { state: 'BY', status: 'PENDING' },
        { state: 'BE', status: 'PENDING' },
      ],
    });
  });

  it('asks again a Land that declined or whose invitation was taken back, and leaves a later status alone', () => {
    for (const status of ['DECLINED', 'REVOKED'] as const)
      expect(changeOf(decideInvitation(answeredBy(status), ['SN']))).toEqual({
        invitations: [{ state: 'SN', status: 'PENDING' }],
      });
  });

  it.each([
    ['without a text', EMPTY, 'BY', 'MOTION_WITHOUT_TEXT'],
    ['who is in', CIRCLE, 'SH', 'ALREADY_IN_CIRCLE'],
    ['who is invited', CIRCLE, 'SN', 'ALREADY_INVITED'],
    ['who has asked', answeredBy('QUESTION'), 'SN', 'ALREADY_INVITED'],
  ] as const)('is refused %s', (_, circle, state, refusal) => {
    expect(refusalOf(decideInvitation(circle, [state]))).toBe(refusal);
  });
});

describe('an invited Land', () => {
  it('co-signs the latest version', () => {
    const change = changeOf(decideCoSigning(CIRCLE, { state: 'SN', versionNumber: 3 }));
    expect(changedCircle(CIRCLE, change ?? {})).toMatchObject({
      invitations: [{ state: 'SN', status: 'SIGNED' }],
      applicants: [...CIRCLE.applicants, { state: 'SN', role: 'CO' }],
      signatures: [...CIRCLE.signatures, { state: 'SN', versionNumber: 3 }],
    });
  });

  it('may change its mind after declining, but not once the invitation was taken back', () => {
    const command = { state: 'SN', versionNumber: 3 } as const;
    expect(refusalOf(decideCoSigning(answeredBy('DECLINED'), command))).toBeNull();
    expect(refusalOf(decideCoSigning(answeredBy('REVOKED'), command))).toBe('NOT_INVITED');
  });

  it.each([
    ['a text it has not seen', CIRCLE, 'SN', 2, 'CHANGED_MEANWHILE'],
    ['without invitation', CIRCLE, 'TH', 3, 'NOT_INVITED'],
    ['twice', CIRCLE, 'SH', 3, 'ALREADY_IN_CIRCLE'],
    ['nothing', { ...EMPTY, applicants: [] }, 'SN', 1, 'MOTION_WITHOUT_TEXT'],
  ] as const)('does not co-sign %s', (_, circle, state, versionNumber, refusal) => {
    expect(refusalOf(decideCoSigning(circle, { state, versionNumber }))).toBe(refusal);
  });

  it('is not needed any more once the motion is registered', () => {
    expect(refusalOf(decideCoSigning(REGISTERED, { state: 'TH', versionNumber: 3 }))).toBeNull();
  });

  it.each([
    [decideDeclining, 'DECLINED'],
    [decideQuestion, 'QUESTION'],
    [decideRevocation, 'REVOKED'],
  ] as const)('%o', (decide, status) => {
    expect(changeOf(decide(CIRCLE, 'SN'))).toEqual({ invitations: [{ state: 'SN', status }] });
    expect(changeOf(decide(answeredBy('QUESTION'), 'SN'))).not.toBeNull();
    expect(refusalOf(decide(answeredBy('DECLINED'), 'SN'))).toBe('NOT_INVITED');
    expect(refusalOf(decide(CIRCLE, 'TH'))).toBe('NOT_INVITED');
    expect(refusalOf(decide(CIRCLE, 'SH'))).toBe('ALREADY_IN_CIRCLE');
  });

  it('waits again for its own decision once its question is answered, unless it has decided', () => {
    expect(decideAnswer(answeredBy('QUESTION'), 'SN')).toEqual({
      invitations: [{ state: 'SN', status: 'PENDING' }],
    });
    expect(decideAnswer(answeredBy('SIGNED'), 'SN')).toEqual({});
  });
});

describe('a changed text', () => {
  it('waits for those who signed before the change of substance', () => {
    expect(unconfirmedStates(CIRCLE)).toEqual(['SH']);
  });

  it('is confirmed with a new signature', () => {
    const change = changeOf(decideConfirmation(CIRCLE, { state: 'SH', versionNumber: 3 }));
    expect(unconfirmedStates(changedCircle(CIRCLE, change ?? {}))).toEqual([]);
  });

  it.each([
    ['by a Land outside', 'TH', 3, 'NOT_IN_CIRCLE'],
    ['unseen', 'SH', 2, 'CHANGED_MEANWHILE'],
    ['by the coordinating Land, whose text it is', 'HH', 3, 'ALREADY_CONFIRMED'],
  ] as const)('is not confirmed %s', (_, state, versionNumber, refusal) => {
    expect(refusalOf(decideConfirmation(CIRCLE, { state, versionNumber }))).toBe(refusal);
  });

  it('is not confirmed twice', () => {
    const signed = { ...CIRCLE, signatures: [{ state: 'SH', versionNumber: 3 }] } as const;
    expect(refusalOf(decideConfirmation(signed, { state: 'SH', versionNumber: 3 }))).toBe(
      'ALREADY_CONFIRMED',
    );
  });
});

describe('an editorial change', () => {
  it('waits for everybody once a Land contests it', () => {
    expect(contestableVersions(CIRCLE, 'HB')).toEqual([3]);
    const change = changeOf(decideContest(CIRCLE, { state: 'HB', versionNumber: 3 }));
    const contested = changedCircle(CIRCLE, change ?? {});
    expect(unconfirmedStates(contested)).toEqual(['HB', 'SH']);
    expect(refusalOf(decideContest(contested, { state: 'SH', versionNumber: 3 }))).toBe(
      'VERSION_NOT_CONTESTABLE',
    );
  });

  it.each([
    ['of substance', 'HB', 2, 'VERSION_NOT_CONTESTABLE'],
    ['that there is not', 'HB', 9, 'VERSION_NOT_CONTESTABLE'],
    ['of its own', 'HH', 3, 'VERSION_NOT_CONTESTABLE'],
    ['of others', 'TH', 3, 'NOT_IN_CIRCLE'],
  ] as const)('is not contested where it is one %s', (_, state, versionNumber, refusal) => {
    expect(refusalOf(decideContest(CIRCLE, { state, versionNumber }))).toBe(refusal);
  });
});

describe('leaving and roles', () => {
  it('takes the signature along', () => {
    const left = changedCircle(CIRCLE, changeOf(decideLeaving(CIRCLE, 'HB')) ?? {});
    expect(left.applicants.map(({ state }) => state)).toEqual(['HH', 'SH']);
    expect(left.signatures.map(({ state }) => state)).toEqual(['SH']);
  });

  it('is not for the coordinating Land, nor for one outside', () => {
    expect(refusalOf(decideLeaving(CIRCLE, 'HH'))).toBe('COORDINATOR_CANNOT_LEAVE');
    expect(refusalOf(decideLeaving(CIRCLE, 'SN'))).toBe('NOT_IN_CIRCLE');
  });

  it('changes only the roles that differ, never who coordinates', () => {
    const same = { state: 'HB', role: 'LEAD' } as const;
    expect(changeOf(decideRoles(CIRCLE, [same, { state: 'SH', role: 'LEAD' }]))).toEqual({
      roles: [{ state: 'SH', role: 'LEAD' }],
    });
    expect(refusalOf(decideRoles(CIRCLE, [same]))).toBe('ROLES_UNCHANGED');
    expect(refusalOf(decideRoles(CIRCLE, [{ state: 'HH', role: 'CO' }]))).toBe('NOT_IN_CIRCLE');
    expect(refusalOf(decideRoles(CIRCLE, [{ state: 'TH', role: 'CO' }]))).toBe('NOT_IN_CIRCLE');
  });

  it('hands the coordination to a Land that stands behind the text', () => {
    const after = changedCircle(CIRCLE, changeOf(decideHandover(CIRCLE, 'HB')) ?? {});
    expect(after.applicants).toContainEqual({ state: 'HB', role: 'COORDINATING' });
    expect(after.applicants).toContainEqual({ state: 'HH', role: 'LEAD' });
    expect(unconfirmedStates(after)).toEqual(['SH']);
  });

  it.each([
    ['that has not confirmed the text', 'SH', 'COORDINATOR_UNCONFIRMED'],
    ['outside', 'TH', 'NOT_IN_CIRCLE'],
    ['that coordinates', 'HH', 'NOT_IN_CIRCLE'],
  ] as const)('is not handed to a Land %s', (_, state: StateCode, refusal) => {
    expect(refusalOf(decideHandover(CIRCLE, state))).toBe(refusal);
  });
});

describe('registering', () => {
  it('signs the text for the coordinating Land', () => {
    expect(changeOf(decideRegistration(CIRCLE, 3))).toEqual({ status: 'REGISTERED', signed: ['HH'] });
  });

  it.each([
    ['again', REGISTERED, 3, 'ALREADY_REGISTERED'],
    ['without a text', EMPTY, null, 'MOTION_WITHOUT_TEXT'],
    ['a text unseen', CIRCLE, 2, 'CHANGED_MEANWHILE'],
  ] as const)('is refused %s', (_, circle, versionNumber, refusal) => {
    expect(refusalOf(decideRegistration(circle, versionNumber))).toBe(refusal);
  });

  it('takes a Kamin theme without a text', () => {
    expect(changeOf(decideRegistration({ ...EMPTY, kind: 'KAMIN_THEME' }, null))).toEqual({
      status: 'REGISTERED',
      signed: [],
    });
  });
});
