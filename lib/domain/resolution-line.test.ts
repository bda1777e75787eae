import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecided, leadsBack, RESOLUTION_LINK_KINDS, type DecidedAt } from './resolution-link';
import { inTime, lineMembers, type LineLink } from './resolution-line';

const link = (fromId: string, toId: string, kind: LineLink['kind'] = 'CONTINUES'): LineLink => ({
  ...{ id: `${fromId}-${toId}`, fromId, toId, kind },
});
const members = (rootId: string, ...links: LineLink[]) => [...lineMembers(rootId, links)].sort().join('');

describe('the line of a resolution', () => {
  it('is itself where nothing is linked', () => {
    expect(members('a')).toBe('a');
  });

  it('runs back and on, also over branches', () => {
    const links = [link('b', 'a'), link('c', 'b', 'REPLACES'), link('d', 'b'), link('y', 'x')];
    for (const root of ['a', 'b', 'c', 'd']) expect(members(root, ...links)).toBe('abcd');
  });

  it('shows what it merely refers to and runs on through nothing of that kind', () => {
    const links = [link('b', 'a', 'REFERS_TO'), link('c', 'b'), link('a', 'z')];
    expect(members('b', ...links)).toBe('abc');
    expect(members('c', ...links)).toBe('bc');
  });
});

describe('time', () => {
  const decided = fc.record({
    conference: fc.integer({ min: 1, max: 6 }),
    on: fc.option(fc.constantFrom('2021-04-29', '2021-05-01', '2022-04-27')),
    position: fc.integer({ min: 1, max: 40 }),
  });

  it.each([
    [
      { conference: 16, on: null, position: 9 },
      { conference: 17, on: null, position: 1 },
    ],
    [
      { conference: 18, on: '2023-03-29', position: 9 },
      { conference: 18, on: '2023-04-26', position: 1 },
    ],
    [
      { conference: 18, on: '2023-04-26', position: 1 },
      { conference: 18, on: '2023-04-26', position: 2 },
    ],
  ])('%j was before %j', (earlier, later) => {
    expect(leadsBack(later, earlier)).toBe(true);
    expect(leadsBack(earlier, later)).toBe(false);
    expect(leadsBack(earlier, earlier)).toBe(false);
  });

  it('lets no links run in a circle, and sorts a line by it', () => {
    const archive = fc.array(
      decided.map((one) => ({ ...one, on: '2021-04-29' })),
      { minLength: 2, maxLength: 12 },
    );
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...RESOLUTION_LINK_KINDS)));
    fc.assert(
      fc.property(archive, pairs, (places, wanted) => {
        const drawn = wanted.flatMap(([from, to, kind]) => {
          const [a, b] = [places[from], places[to]];
          return a && b && leadsBack(a, b)
            ? [{ ...link(String(from), String(to), kind), from: a, to: b }]
            : [];
        });
        const line = [...lineMembers('0', drawn)].map((id) => ({
          id,
          decided: places[Number(id)] as DecidedAt,
        }));
        const order = inTime(line).map(({ id }) => id);
        for (const { fromId, toId } of drawn)
          if (order.includes(fromId) && order.includes(toId))
            expect(order.indexOf(toId)).toBeLessThan(order.indexOf(fromId));
        expect(order.length).toBe(new Set(order).size);
      }),
    );
  });

  it('is the same seen from either side', () => {
    fc.assert(
      fc.property(decided, decided, (a, b) => {
        expect(Math.sign(compareDecided(a, b))).toBe(-Math.sign(compareDecided(b, a)) || 0);
      }),
    );
  });
});
