import { describe, expect, it } from 'vitest';
import { STATE_CODES } from './federal-state';
import { coordinatorOf, printedApplicants } from './motion';

describe('the circle of applicants', () => {
  it('stands in chair order with its roles', () => {
    const printed = printedApplicants([
      { state: 'TH', role: 'COORDINATING' },
      { state: 'BY', role: 'CO' },
      { state: 'BW', role: 'LEAD' },
    ]);
    expect(printed.allStates).toBe(false);
    expect(printed.applicants.map(({ state, role }) => `${state} ${role}`)).toEqual([
      'BW LEAD',
      'BY CO',
      'TH COORDINATING',
    ]);
  });

  it('does not say "koordinierend" of a Land that leads alone', () => {
    const circle = [
      { state: 'HH', role: 'COORDINATING' },
      { state: 'HB', role: 'CO' },
    ] as const;
    expect(coordinatorOf(circle)).toBe('HH');
    expect(printedApplicants(circle).applicants).toContainEqual({ state: 'HH', role: 'LEAD' });
  });

  it('is "Alle Länder" once all sixteen are in, not before', () => {
    const all = STATE_CODES.map(
      (state) => ({ state, role: state === 'HE' ? 'COORDINATING' : 'CO' }) as const,
    );
    expect(printedApplicants(all)).toMatchObject({ allStates: true, applicants: { length: 16 } });
    expect(printedApplicants(all).applicants.every(({ role }) => role === 'CO')).toBe(true);
    expect(printedApplicants(all.slice(1)).allStates).toBe(false);
  });
});
