import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAgendaNumbers, parentAgendaNumber, parseAgendaNumber } from './agenda-number';

const part = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '', 'a', 'b'))
  .map(([value, suffix]) => `${value}${suffix}`);
const numbered = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const lettered = fc
  .tuple(fc.constantFrom('A', 'B', 'C'), fc.option(part, { nil: '' }))
  .map(([letter, rest]) => letter + rest);
const anyNumber = fc.oneof(numbered, lettered, fc.string({ maxLength: 4 }));

describe('the order of TOP numbers', () => {
  it('is that of the printed agenda', () => {
    const printed = [
      'A',
      'A3',
      'B',
      'C',
      '1',
      '1.1',
      '1.2',
      '1.10',
      '2',
      '2.9',
      '2.9b',
      '2.10',
      '4.2',
      '4.10',
      '10',
    ];
    expect([...printed].reverse().sort(compareAgendaNumbers)).toEqual(printed);
  });

  it('puts what is no number last', () => {
    expect(['?', '9', 'A', ''].sort(compareAgendaNumbers)).toEqual(['A', '9', '', '?']);
  });

  it('is antisymmetric and zero only for the same text', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(Math.sign(compareAgendaNumbers(a, b))).toBe(0 - Math.sign(compareAgendaNumbers(b, a)));
        expect(compareAgendaNumbers(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (a, b, c) => {
        fc.pre(compareAgendaNumbers(a, b) <= 0 && compareAgendaNumbers(b, c) <= 0);
        expect(compareAgendaNumbers(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts every number after the one it stands under', () => {
    fc.assert(
      fc.property(fc.oneof(numbered, lettered), (number) => {
        const parent = parentAgendaNumber(number);
        fc.pre(parent !== null);
        expect(compareAgendaNumbers(parent, number)).toBeLessThan(0);
      }),
    );
  });
});

describe('reading a TOP number', () => {
  it.each([
    ['A', { letter: 'A', parts: [] }],
    ['A3', { letter: 'A', parts: [{ value: 3, suffix: '' }] }],
    ['4', { letter: null, parts: [{ value: 4, suffix: '' }] }],
    [
      '2.9b',
      {
        letter: null,
        parts: [
          { value: 2, suffix: '' },
          { value: 9, suffix: 'b' },
        ],
      },
    ],
  ])('understands %s', (text, expected) => {
    expect(parseAgendaNumber(text)).toEqual(expected);
  });

  it.each(['', 'TOP 4', '4.', '.1', 'AB', '4..1', '4.1bc', '20231'])('refuses "%s"', (text) => {
    expect(parseAgendaNumber(text)).toBeNull();
  });
});

describe('the number above', () => {
  it.each([
    ['4.10', '4'],
    ['2.9b', '2'],
    ['4.1.2', '4.1'],
    ['A3', 'A'],
    ['A', null],
    ['4', null],
    ['x', null],
  ])('of %s is %s', (text, parent) => {
    expect(parentAgendaNumber(text)).toBe(parent);
  });
});
