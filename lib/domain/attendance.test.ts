import { describe, expect, it } from 'vitest';
import { inPrintedOrder, registrationObstacle, type DelegationMember } from './attendance';

function member(name: string, leads = false): DelegationMember {
  return { name, leads, chairs: false, salutation: null, title: null, office: null, unit: null };
}

describe('the members of a delegation', () => {
  it('are printed with the one who leads first, the others as they were named', () => {
    const members = inPrintedOrder([member('Anna'), member('Birte', true), member('Clara')]);
    expect(members.map(({ name, leads }) => [name, leads])).toEqual([
      ['Birte', true],
      ['Anna', false],
      ['Clara', false],
    ]);
  });

  it('are led by the first where nobody is named, and by one where several are', () => {
    expect(inPrintedOrder([member('Anna'), member('Birte')]).map(({ leads }) => leads)).toEqual([
      true,
      false,
    ]);
    const both = inPrintedOrder([member('Anna', true), member('Birte', true)]);
    expect(both.map(({ leads }) => leads)).toEqual([true, false]);
    expect(inPrintedOrder([])).toEqual([]);
  });
});

describe('the list of a delegation', () => {
  it.each([
    ['STATE', 'PLANNED', null],
    ['STATE', 'RUNNING', 'DELEGATION_KEPT_BY_OFFICE'],
    ['STATE', 'HELD', 'DELEGATION_KEPT_BY_OFFICE'],
    ['OFFICE', 'PLANNED', null],
    ['OFFICE', 'RUNNING', null],
    ['OFFICE', 'HELD', null],
  ] as const)('is open to %s while the sitting is %s: %s', (registrar, status, obstacle) => {
    expect(registrationObstacle(registrar, status)).toBe(obstacle);
  });
});
