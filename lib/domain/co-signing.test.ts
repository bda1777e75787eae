import { describe, expect, it } from 'vitest';
import { boundApplicants, holdingStates, signatureHolds, type VersionStep } from './co-signing';

const version = (number: number, change: Partial<VersionStep> = {}): VersionStep => ({
  ...{ number, editorial: false, contested: false },
  ...change,
});

describe('a signature', () => {
  it.each([
    ['holds for the version it was given for', 2, [version(1), version(2)], true],
    ['ends with a change of substance', 1, [version(1), version(2)], false],
    ['outlives an editorial change', 1, [version(1), version(2, { editorial: true })], true],
    [
      'ends with an editorial change that a Land contests',
      1,
      [version(1), version(2, { editorial: true, contested: true })],
      false,
    ],
    [
      'ends with a change of substance before an editorial one',
      1,
      [version(1), version(2), version(3, { editorial: true })],
      false,
    ],
    ['of the first day holds while there is no other version', 1, [version(1)], true],
  ])('%s', (_, signed, versions, holds) => {
    expect(signatureHolds(signed, versions)).toBe(holds);
  });
});

describe('the circle that may be printed', () => {
  const applicants = [
    { state: 'HH', role: 'COORDINATING' },
    { state: 'HB', role: 'LEAD' },
    { state: 'SH', role: 'CO' },
  ] as const;
  const signatures = [
    { state: 'HB', versionNumber: 2 },
    { state: 'SH', versionNumber: 1 },
  ] as const;

  it('leaves out who has not confirmed the change', () => {
    const versions = [version(1), version(2)];
    expect(holdingStates(signatures, versions)).toEqual(['HB']);
    expect(boundApplicants(applicants, signatures, versions).map(({ state }) => state)).toEqual(['HH', 'HB']);
  });
});
