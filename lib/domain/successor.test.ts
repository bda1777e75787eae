import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesStoodInFor, bodyInCharge, closesCircle, successionOf, type BodyLink } from './successor';

const body = (code: string, validUntil: string | null, successor: string | null): BodyLink => ({
  ...{ code, validFrom: null, validUntil, successor },
});

/** ALT ended in 2021 and was followed by MITTE, which ended in 2025 and was followed by NEU. */
const BODIES = [
  body('ALT', '2021-12-07', 'MITTE'),
  body('MITTE', '2025-05-05', 'NEU'),
  body('NEU', null, null),
  body('OHNE', '2020-01-01', null),
];

describe('the body in charge', () => {
  it.each([
    ['ALT', '2021-12-07', ['ALT']],
    ['ALT', '2021-12-08', ['ALT', 'MITTE']],
    ['ALT', '2026-01-01', ['ALT', 'MITTE', 'NEU']],
    ['MITTE', '2026-01-01', ['MITTE', 'NEU']],
    ['NEU', '2026-01-01', ['NEU']],
    ['OHNE', '2026-01-01', ['OHNE']],
    ['UNBEKANNT', '2026-01-01', ['UNBEKANNT']],
  ])('of %s on %s follows the links', (code, day, chain) => {
    expect(successionOf(BODIES, code, day)).toEqual(chain);
    expect(bodyInCharge(BODIES, code, day)).toBe(chain.at(-1));
  });

  it('stands in for those it followed, on the days on which they had ended', () => {
    expect(bodiesStoodInFor(BODIES, 'NEU', '2026-01-01')).toEqual(['NEU', 'ALT', 'MITTE']);
    expect(bodiesStoodInFor(BODIES, 'NEU', '2025-05-05')).toEqual(['NEU']);
    expect(bodiesStoodInFor(BODIES, 'MITTE', '2023-01-01')).toEqual(['MITTE', 'ALT']);
  });

  it('keeps a link that waits for its day', () => {
    const planned = [body('JETZT', '2027-06-30', 'DANN'), body('DANN', null, null)];
    expect(successionOf(planned, 'JETZT', '2027-06-30')).toEqual(['JETZT']);
    expect(successionOf(planned, 'JETZT', '2027-07-01')).toEqual(['JETZT', 'DANN']);
  });
});

describe('a circle', () => {
  it('is known before it is closed', () => {
    expect(closesCircle(BODIES, 'NEU', 'ALT')).toBe(true);
    expect(closesCircle(BODIES, 'NEU', 'NEU')).toBe(true);
    expect(closesCircle(BODIES, 'NEU', 'OHNE')).toBe(false);
    expect(closesCircle(BODIES, 'OHNE', 'NEU')).toBe(false);
  });

  it('never keeps anybody waiting, whatever the links say', () => {
    const code = fc.constantFrom('A', 'B', 'C', 'D');
    const link = fc.record({
      ...{ code, validFrom: fc.constant(null) },
      validUntil: fc.constantFrom('2020-01-01', null),
      successor: fc.option(code),
    });
    fc.assert(
      fc.property(fc.uniqueArray(link, { selector: (one) => one.code }), code, code, (bodies, one, other) => {
        const chain = successionOf(bodies, one, '2026-01-01');
        expect(new Set(chain).size).toBe(chain.length);
        if (bodyInCharge(bodies, one, '2026-01-01') === other)
          expect(bodiesStoodInFor(bodies, other, '2026-01-01')).toContain(one);
        const linked = bodies.map((entry) => (entry.code === one ? { ...entry, successor: other } : entry));
        const returns = successionOf(
          linked.map((entry) => ({ ...entry, validUntil: '2020-01-01' })),
          other,
          '2026-01-01',
        ).includes(one);
        if (bodies.some((entry) => entry.code === one))
          expect(closesCircle(bodies, one, other)).toBe(returns);
      }),
    );
  });
});
