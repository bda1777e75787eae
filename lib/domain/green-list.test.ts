import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaitsSealing,
  decideLift,
  decidePuttingBack,
  decideSealing,
  decideTakingBack,
  periodOver,
  standingEntry,
  type GreenListEntry,
  type GreenListPeriod,
  type ListableItem,
} from './green-list';

const TODAY = '2027-04-10';
const OPEN: GreenListPeriod = { anyState: true, until: 'CALLED', dueOn: '2027-04-20', called: false };
const CALLED = { ...OPEN, called: true };
const EXPIRED: GreenListPeriod = { ...OPEN, until: 'DEADLINE', dueOn: '2027-04-09' };
const TEXT = { versionId: 'v1', hash: 'h1' };
const AGREED: ListableItem = { open: true, text: TEXT, agreed: true, entries: [] };
const STANDING: GreenListEntry = { id: 'e1', sealedHash: 'h1', lift: null, adopted: false };
const LIFTED: GreenListEntry = {
  ...STANDING,
  lift: { kind: 'REQUESTED', state: 'BY', recordedBy: null },
};
const FALLEN: GreenListEntry = {
  ...STANDING,
  sealedHash: 'h0',
  lift: { kind: 'TEXT_CHANGED', state: null, recordedBy: null },
};
const refused = (error: string) => ({ ok: false, error });

describe('the time in which the list may change', () => {
  it.each([
    [OPEN, '2027-04-20', null],
    [OPEN, '2027-05-01', null],
    [{ ...OPEN, until: 'DEADLINE' as const }, '2027-04-20', null],
    [{ ...OPEN, until: 'DEADLINE' as const }, '2027-04-21', 'DEADLINE_PASSED'],
    [{ ...OPEN, until: 'DEADLINE' as const, dueOn: null }, '2027-04-21', null],
    [CALLED, '2027-04-01', 'GREEN_LIST_CALLED'],
    [{ ...CALLED, until: 'DEADLINE' as const }, '2027-04-21', 'GREEN_LIST_CALLED'],
  ])('of %j on %s', (period, today, over) => {
    expect(periodOver(period, today)).toBe(over);
  });
});

describe('sealing', () => {
  const seal = (items: ListableItem[], seen: string[], period = OPEN) =>
    decideSealing(items, seen, period, TODAY);

  it('takes what was agreed with the text that the office saw, and nothing else', () => {
    const debated = { ...AGREED, agreed: false };
    const sealed = { ...AGREED, entries: [STANDING] };
    expect(seal([debated, AGREED, sealed], ['v1'])).toEqual({
      ok: true,
      value: [{ item: AGREED, sealing: TEXT }],
    });
  });

  it('never puts back by itself what fell off or was taken off', () => {
    for (const entry of [LIFTED, FALLEN])
      expect(seal([{ ...AGREED, entries: [entry] }], ['v1'])).toEqual(refused('GREEN_LIST_NOTHING_TO_SEAL'));
  });

  it('takes all or nothing', () => {
    expect(seal([AGREED, { ...AGREED, text: null }], ['v1'])).toEqual(
      refused('GREEN_LIST_ITEM_WITHOUT_TEXT'),
    );
    expect(seal([AGREED, { ...AGREED, open: false }], ['v1'])).toEqual(refused('GREEN_LIST_ITEM_CLOSED'));
  });

  it.each([[[]], [['v0']], [['v1', 'v2']], [['v1', 'v1']]])('refuses %j for what was seen', (seen) => {
    expect(seal([AGREED], seen)).toEqual(refused('CHANGED_MEANWHILE'));
  });

  it('is over when no Land could take an item off any more', () => {
    expect(seal([AGREED], ['v1'], CALLED)).toEqual(refused('GREEN_LIST_CALLED'));
    expect(seal([AGREED], ['v1'], EXPIRED)).toEqual(refused('DEADLINE_PASSED'));
  });
});

describe('lifting', () => {
  const item = { ...AGREED, entries: [STANDING] };
  const lift = (state: ListableItem, byOffice = false, period = OPEN) =>
    decideLift(state, { entryId: 'e1', byOffice }, period, TODAY);

  it('is open to every Land, also after the deadline where the rule says "until called"', () => {
    expect(lift(item)).toEqual({ ok: true, value: null });
    expect(lift(item, false, { ...OPEN, dueOn: '2027-01-01' })).toEqual({ ok: true, value: null });
  });

  it('is refused kindly the second time, and for what is not on the list', () => {
    expect(lift({ ...AGREED, entries: [LIFTED] })).toEqual(refused('GREEN_LIST_ALREADY_LIFTED'));
    expect(lift(AGREED)).toEqual(refused('GREEN_LIST_ALREADY_LIFTED'));
    expect(lift({ ...AGREED, entries: [LIFTED, { ...STANDING, id: 'e2' }] })).toEqual(
      refused('GREEN_LIST_ALREADY_LIFTED'),
    );
  });

  it('ends with the deadline or with TOP C', () => {
    expect(lift(item, false, EXPIRED)).toEqual(refused('DEADLINE_PASSED'));
    expect(lift(item, true, CALLED)).toEqual(refused('GREEN_LIST_CALLED'));
  });

  it('is the office’s where the rules of procedure say so', () => {
    const byOffice = { ...OPEN, anyState: false };
    expect(lift(item, false, byOffice)).toEqual(refused('GREEN_LIST_LIFTED_BY_OFFICE_ONLY'));
    expect(lift(item, true, byOffice)).toEqual({ ok: true, value: null });
  });
});

describe('taking a lifting back', () => {
  const takeBack = (state: ListableItem, period = OPEN) =>
    decideTakingBack(state, { entryId: 'e1' }, period, TODAY);

  it('seals the same text again', () => {
    expect(takeBack({ ...AGREED, entries: [LIFTED] })).toEqual({ ok: true, value: TEXT });
  });

  it.each([
    [{ ...AGREED, entries: [STANDING] }, 'GREEN_LIST_ALREADY_ON'],
    [{ ...AGREED, entries: [LIFTED, { ...STANDING, id: 'e2' }] }, 'GREEN_LIST_ALREADY_ON'],
    [{ ...AGREED, entries: [FALLEN] }, 'CHANGED_MEANWHILE'],
    [{ ...AGREED, entries: [LIFTED, { ...FALLEN, id: 'e2' }] }, 'CHANGED_MEANWHILE'],
    [{ ...AGREED, text: { versionId: 'v2', hash: 'h2' }, entries: [LIFTED] }, 'GREEN_LIST_TEXT_CHANGED'],
    [{ ...AGREED, open: false, entries: [LIFTED] }, 'GREEN_LIST_ITEM_CLOSED'],
    [{ ...AGREED, agreed: false, entries: [LIFTED] }, 'GREEN_LIST_NOT_AGREED'],
  ] as const)('refuses %j with %s', (state, error) => {
    expect(takeBack(state)).toEqual(refused(error));
  });

  it('ends with the deadline or with TOP C', () => {
    const state = { ...AGREED, entries: [LIFTED] };
    expect(takeBack(state, EXPIRED)).toEqual(refused('DEADLINE_PASSED'));
    expect(takeBack(state, CALLED)).toEqual(refused('GREEN_LIST_CALLED'));
  });
});

describe('putting back', () => {
  const putBack = (state: ListableItem, versionId = 'v1', period = OPEN) =>
    decidePuttingBack(state, { versionId }, period, TODAY);

  it('takes the new text of an item that fell off, or that a Land took off with another text', () => {
    expect(putBack({ ...AGREED, entries: [FALLEN] })).toEqual({ ok: true, value: TEXT });
    const other = { ...AGREED, text: { versionId: 'v2', hash: 'h2' }, entries: [LIFTED] };
    expect(putBack(other, 'v2')).toEqual({ ok: true, value: other.text });
  });

  it('leaves to the Land what it took off, also when the text has come back to that', () => {
    expect(putBack({ ...AGREED, entries: [LIFTED] })).toEqual(refused('GREEN_LIST_LIFTED_BY_STATE'));
    expect(putBack({ ...AGREED, entries: [LIFTED, { ...FALLEN, id: 'e2' }] })).toEqual(
      refused('GREEN_LIST_LIFTED_BY_STATE'),
    );
  });

  it.each([
    [{ ...AGREED, entries: [FALLEN, { ...STANDING, id: 'e2' }] }, 'GREEN_LIST_ALREADY_ON'],
    [{ ...AGREED, entries: [FALLEN], text: null }, 'GREEN_LIST_ITEM_WITHOUT_TEXT'],
    [{ ...AGREED, entries: [FALLEN], open: false }, 'GREEN_LIST_ITEM_CLOSED'],
    [{ ...AGREED, entries: [FALLEN], agreed: false }, 'GREEN_LIST_NOT_AGREED'],
    [{ ...AGREED, entries: [] }, 'CHANGED_MEANWHILE'],
  ] as const)('refuses %j with %s', (state, error) => {
    expect(putBack(state)).toEqual(refused(error));
  });

  it('means the version that was seen, and ends with TOP C', () => {
    expect(putBack({ ...AGREED, entries: [FALLEN] }, 'v0')).toEqual(refused('CHANGED_MEANWHILE'));
    expect(putBack({ ...AGREED, entries: [FALLEN] }, 'v1', CALLED)).toEqual(refused('GREEN_LIST_CALLED'));
  });
});

/** One thing that can happen to an item, in the words of the commands. */
const STEPS = ['SEAL', 'LIFT', 'TAKE_BACK', 'PUT_BACK', 'CHANGE_TEXT', 'CLOSE', 'REOPEN'] as const;
type Step = (typeof STEPS)[number];

interface World {
  item: ListableItem;
  called: boolean;
}

/** Carries out a step as the use cases do: what is refused changes nothing, what changes an item lifts it. */
function after({ item, called }: World, step: Step, hash: string): World {
  const period = { ...OPEN, called };
  const last = item.entries.at(-1);
  const ended = (kind: 'TEXT_CHANGED' | 'ITEM_CHANGED' | 'REQUESTED') =>
    item.entries.map((entry) =>
      entry.lift === null ? { ...entry, lift: { kind, state: null, recordedBy: null } } : entry,
    );
  const added = (sealedHash: string) => [
    ...item.entries,
    { ...STANDING, id: `e${item.entries.length + 1}`, sealedHash },
  ];
  const text = item.text ?? TEXT;
  switch (step) {
    case 'CHANGE_TEXT': {
      const entries = text.hash === hash ? item.entries : ended('TEXT_CHANGED');
      return { item: { ...item, text: { versionId: hash, hash }, entries }, called };
    }
    case 'CLOSE':
      return { item: { ...item, open: false, entries: ended('ITEM_CHANGED') }, called };
    case 'REOPEN':
      return { item: { ...item, open: true }, called };
    case 'SEAL': {
      const decision = decideSealing([item], [text.versionId], period, TODAY);
      const [first] = decision.ok ? decision.value : [];
      return { item: first ? { ...item, entries: added(first.sealing.hash) } : item, called };
    }
    case 'LIFT': {
      const decision = decideLift(item, { entryId: last?.id ?? '', byOffice: false }, period, TODAY);
      return { item: decision.ok ? { ...item, entries: ended('REQUESTED') } : item, called };
    }
    case 'TAKE_BACK':
    case 'PUT_BACK': {
      const decision =
        step === 'TAKE_BACK'
          ? decideTakingBack(item, { entryId: last?.id ?? '' }, period, TODAY)
          : decidePuttingBack(item, { versionId: text.versionId }, period, TODAY);
      return { item: decision.ok ? { ...item, entries: added(decision.value.hash) } : item, called };
    }
  }
}

describe('whatever happens, in whatever order', () => {
  const step = fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom('h1', 'h2', 'h3'));
  const steps = fc.array(step, { minLength: 10, maxLength: 40 });

  it('an item on the list is open and carries the seal of its latest text, once', () => {
    let timesOnList = 0;
    fc.assert(
      fc.property(steps, (sequence) => {
        let world: World = { item: AGREED, called: false };
        for (const [step, hash] of sequence) {
          world = after(world, step, hash);
          const { item } = world;
          const standing = item.entries.filter(({ lift }) => lift === null);
          expect(standing.length).toBeLessThanOrEqual(1);
          if (standing.length === 0) continue;
          timesOnList++;
          expect(item.open).toBe(true);
          expect(standingEntry(item)?.sealedHash).toBe(item.text?.hash);
        }
      }),
      { numRuns: 500 },
    );
    expect(timesOnList).toBeGreaterThan(500);
  });

  it('what a Land took off comes back with that text by the Land alone', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let world: World = { item: AGREED, called: false };
        for (const [step, hash] of sequence) {
          const before = world;
          world = after(world, step, hash);
          if (world.item.entries.length === before.item.entries.length) continue;
          const sealed = world.item.entries.at(-1)?.sealedHash;
          const earlier = before.item.entries.filter(({ sealedHash }) => sealedHash === sealed).at(-1);
          if (earlier?.lift?.kind === 'REQUESTED') expect(step).toBe('TAKE_BACK');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing comes on or off once TOP C was called', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('SEAL', 'LIFT', 'TAKE_BACK', 'PUT_BACK'), (sequence, step) => {
        let world: World = { item: AGREED, called: false };
        for (const [one, hash] of sequence) world = after(world, one, hash);
        world = { ...world, called: true };
        expect(after(world, step, 'h1')).toEqual(world);
      }),
      { numRuns: 300 },
    );
  });
});

it('awaits sealing only before its first stay on the list', () => {
  expect(awaitsSealing(AGREED)).toBe(true);
  expect(awaitsSealing({ ...AGREED, agreed: false })).toBe(false);
  expect(awaitsSealing({ ...AGREED, entries: [FALLEN] })).toBe(false);
});
