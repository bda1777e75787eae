import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/lib/result';
import { compareAgendaNumbers, parentAgendaNumber } from './agenda-number';
import {
  fixNumbers,
  insertItem,
  moveItem,
  placeAfterStep,
  removeItem,
  type AgendaPlan,
  type PlanItem,
} from './agenda-plan';
import { STANDARD_AGENDA, isClosingItem } from './standard-agenda';

function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const fault = (result: Result<unknown, string>) => (result.ok ? null : result.error);
const numbers = (plan: AgendaPlan) => plan.map(({ id, number }) => `${number ?? '?'} ${id}`);

function item(id: string, kind: PlanItem['kind'] = 'ITEM'): PlanItem {
  return { id, kind, parentId: null, number: null, fixed: false, closing: false };
}
const at = (parentId: string | null = null, beforeId: string | null = null) => ({ parentId, beforeId });

/** A, B, C, 1 kamin, 2 end. */
function standard(): PlanItem[] {
  return STANDARD_AGENDA.reduce<PlanItem[]>(
    (plan, one, index) =>
      value(
        insertItem(
          plan,
          {
            ...item(['a', 'b', 'c', 'kamin', 'end'][index] ?? '', one.kind),
            closing: isClosingItem(one),
          },
          at(),
        ),
      ),
    [],
  );
}

function withSection(): PlanItem[] {
  let plan = value(insertItem(standard(), item('s', 'SECTION'), at(null, 'kamin')));
  for (const id of ['x', 'y', 'z']) plan = value(insertItem(plan, item(id), at('s')));
  return plan;
}

describe('before the first dispatch', () => {
  it('numbers follow the place: letters for formal items, Verschiedenes last', () => {
    expect(numbers(standard())).toEqual(['A a', 'B b', 'C c', '1 kamin', '2 end']);
    const plan = value(insertItem(withSection(), item('formal', 'FORMAL'), at()));
    const more = value(insertItem(plan, item('single'), at()));
    expect(numbers(more)).toEqual([
      ...['A a', 'B b', 'C c', 'D formal', '1 s', '1.1 x', '1.2 y', '1.3 z'],
      ...['2 kamin', '3 single', '4 end'],
    ]);
  });

  it('a section moves with all that stands in it', () => {
    const plan = value(moveItem(withSection(), 's', at()));
    expect(numbers(plan).slice(3)).toEqual(['1 kamin', '2 s', '2.1 x', '2.2 y', '2.3 z', '3 end']);
  });

  it('counts beyond nine and ten inside a section', () => {
    let plan = withSection();
    for (let count = 4; count < 13; count++) plan = value(insertItem(plan, item(`n${count}`), at('s')));
    expect(plan.find(({ id }) => id === 'n12')?.number).toBe('1.12');
  });

  it('moves by steps past the neighbour, into the section above and out of it', () => {
    const plan = withSection();
    const step = (id: string, one: 'UP' | 'DOWN' | 'IN' | 'OUT') => {
      const place = placeAfterStep(plan, id, one);
      return (
        place &&
        numbers(value(moveItem(plan, id, place)))
          .slice(3)
          .join(', ')
      );
    };
    expect(step('y', 'UP')).toBe('1 s, 1.1 y, 1.2 x, 1.3 z, 2 kamin, 3 end');
    expect(step('y', 'DOWN')).toBe('1 s, 1.1 x, 1.2 z, 1.3 y, 2 kamin, 3 end');
    expect(step('y', 'OUT')).toBe('1 s, 1.1 x, 1.2 z, 2 y, 3 kamin, 4 end');
    expect(step('kamin', 'UP')).toBe('1 kamin, 2 s, 2.1 x, 2.2 y, 2.3 z, 3 end');
    expect([step('x', 'UP'), step('z', 'DOWN'), step('kamin', 'DOWN'), step('s', 'OUT')]).toEqual([
      ...[null, null, null, null],
    ]);
    const outside = value(insertItem(plan, item('w'), at(null, 'kamin')));
    const inside = placeAfterStep(outside, 'w', 'IN');
    expect(inside).toEqual(at('s'));
  });

  it('refuses what does not belong there', () => {
    const plan = value(insertItem(withSection(), item('k', 'KAMIN'), at('kamin')));
    expect(fault(insertItem(plan, item('n', 'KAMIN'), at()))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(insertItem(plan, item('n', 'KAMIN'), at('s')))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(moveItem(plan, 'x', at('kamin')))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(moveItem(plan, 's', at('kamin')))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(moveItem(plan, 'a', at('s')))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(insertItem(plan, item('n'), at('x')))).toBe('PLACE_NOT_ALLOWED');
    expect(fault(insertItem(plan, item('n'), at('gone')))).toBe('CHANGED_MEANWHILE');
    expect(fault(insertItem(plan, item('n'), at('s', 'kamin')))).toBe('CHANGED_MEANWHILE');
    expect(fault(moveItem(plan, 'gone', at()))).toBe('CHANGED_MEANWHILE');
    expect(fault(removeItem(plan, 's'))).toBe('SECTION_NOT_EMPTY');
  });
});

describe('after a dispatch', () => {
  const sent = () => fixNumbers(withSection());
  const late = (plan: AgendaPlan, id: string, parent: string | null, before: string | null) =>
    insertItem(plan, item(id), at(parent, before));

  it('a late item gets the next free number of its section, or a suffix between two', () => {
    let plan = value(late(sent(), 'l1', 's', null));
    plan = value(late(plan, 'l2', 's', 'y'));
    plan = value(late(plan, 'l3', null, null));
    expect(numbers(plan).slice(3)).toEqual([
      ...['1 s', '1.1 x', '1.1b l2', '1.2 y', '1.3 z', '1.4 l1', '2 kamin', '2b l3', '3 end'],
    ]);
    const section = value(insertItem(plan, item('t', 'SECTION'), at()));
    expect(value(late(section, 'l4', 't', null)).find(({ id }) => id === 'l4')?.number).toBe('2c.1');
  });

  it('a number that was sent out has no neighbour it never gave room to', () => {
    expect(fault(late(sent(), 'n', 's', 'x'))).toBe('NO_NUMBER_LEFT');
    expect(fault(insertItem(sent(), item('n', 'FORMAL'), at(null, 'b')))).toBe('NO_NUMBER_LEFT');
    expect(numbers(value(insertItem(sent(), item('n', 'FORMAL'), at()))).slice(3, 4)).toEqual(['D n']);
    const plan = fixNumbers(value(late(sent(), 'l1', 's', 'y')));
    const between = value(late(plan, 'l2', 's', 'l1'));
    expect(between.find(({ id }) => id === 'l2')?.number).toBe('1.1a');
    expect(fault(late(fixNumbers(between), 'n', 's', 'l2'))).toBe('NO_NUMBER_LEFT');
  });

  it('nothing that was sent out moves or goes', () => {
    expect(fault(moveItem(sent(), 'x', at('s')))).toBe('NUMBER_FIXED');
    expect(fault(removeItem(sent(), 'x'))).toBe('NUMBER_FIXED');
  });
});

type Operation = [kind: string, first: number, second: number, third: number];
const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.tuple(
    fc.constantFrom('item', 'item', 'section', 'kamin', 'formal', 'move', 'move', 'remove', 'dispatch'),
    ...([fc.nat(40), fc.nat(40), fc.nat(40)] as const),
  ),
  { maxLength: 60 },
);

/** Carries one operation out; a refused one changes nothing. */
function applied(plan: AgendaPlan, [kind, first, second, third]: Operation, id: string): AgendaPlan {
  const pick = (index: number) => plan[index % (plan.length + 1)]?.id ?? null;
  const place = at(second % 3 === 0 ? null : pick(second), third % 2 === 0 ? null : pick(third));
  if (kind === 'dispatch') return first % 4 === 0 ? fixNumbers(plan) : plan;
  const result =
    kind === 'move'
      ? moveItem(plan, pick(first) ?? '', place)
      : kind === 'remove'
        ? removeItem(plan, pick(first) ?? '')
        : insertItem(plan, item(id, KINDS[kind]), place);
  return result.ok ? result.value : plan;
}
const KINDS: Record<string, PlanItem['kind']> = { section: 'SECTION', kamin: 'KAMIN', formal: 'FORMAL' };

describe('whatever the office does', () => {
  it('a number sent out never changes or repeats, and the order of the numbers is the printed one', () => {
    fc.assert(
      fc.property(operations, (sequence) => {
        let plan: AgendaPlan = standard();
        const sentOut = new Map<string, string>();
        for (const [step, operation] of sequence.entries()) {
          plan = applied(plan, operation, `n${step}`);
          const all = plan.map(({ number }) => number ?? '');
          expect(all).not.toContain('');
          expect(new Set(all).size).toBe(all.length);
          expect([...all].sort(compareAgendaNumbers)).toEqual(all);
          for (const one of plan) {
            const parent = plan.find(({ id }) => id === one.parentId);
            expect(parentAgendaNumber(one.number ?? '')).toBe(parent?.number ?? null);
            if (one.fixed) sentOut.set(one.id, sentOut.get(one.id) ?? one.number ?? '');
          }
          for (const [id, number] of sentOut) expect(plan.find((one) => one.id === id)?.number).toBe(number);
          const closing = plan.findIndex((one) => one.closing);
          expect([-1, plan.length - 1]).toContain(closing);
        }
      }),
      { numRuns: 400 },
    );
  });
});
