import { describe, expect, it } from 'vitest';
import { parseCounts, printCounts } from './vote-notation';

describe('counts as they are written in the room', () => {
  it.each([
    ['13:1:2', { yes: 13, no: 1, abstain: 2 }],
    [' 13 : 1 : 2 ', { yes: 13, no: 1, abstain: 2 }],
    ['13 1 2', { yes: 13, no: 1, abstain: 2 }],
    ['13/1/2', { yes: 13, no: 1, abstain: 2 }],
    ['13-1-2', { yes: 13, no: 1, abstain: 2 }],
    ['15:1', { yes: 15, no: 1, abstain: 0 }],
    ['16:0:0', { yes: 16, no: 0, abstain: 0 }],
  ])('reads %j', (text, counts) => {
    expect(parseCounts(text)).toEqual(counts);
  });

  it.each(['', '13', '13:', 'dreizehn', '13:1:2:0', '-1:2:3', '130:1:2', '13:1:x', '1312'])(
    'does not guess at %j',
    (text) => {
      expect(parseCounts(text)).toBeNull();
    },
  );

  it('reads what it prints', () => {
    const counts = { yes: 9, no: 7, abstain: 0 };
    expect(printCounts(counts)).toBe('9:7:0');
    expect(parseCounts(printCounts(counts))).toEqual(counts);
  });
});
