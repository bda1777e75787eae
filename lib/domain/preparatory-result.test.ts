import { describe, expect, it } from 'vitest';
import { decideResult, type ResultState } from './preparatory-result';

const ITEM: ResultState['item'] = { open: true, entries: [] };
const ENTRY = { id: 'e1', sealedHash: 'h1', lift: null, adopted: false };
const FIRST = { outcome: 'DEBATE', note: null, version: null } as const;
const refused = (error: string) => ({ ok: false, error });

describe('a result of the Vorkonferenz', () => {
  it('is recorded, and corrected by whoever saw the last one', () => {
    expect(decideResult({ item: ITEM, recorded: null }, FIRST)).toEqual({
      ok: true,
      value: { leavesGreenList: false, asksForRevision: false },
    });
    const recorded = { outcome: 'DEBATE', note: null, version: 3 } as const;
    expect(decideResult({ item: ITEM, recorded }, { ...FIRST, outcome: 'GREEN_LIST', version: 3 }).ok).toBe(
      true,
    );
    for (const version of [null, 2, 4])
      expect(decideResult({ item: ITEM, recorded }, { ...FIRST, outcome: 'GREEN_LIST', version })).toEqual(
        refused('CHANGED_MEANWHILE'),
      );
  });

  it('is nothing new if nothing differs; a note alone is', () => {
    const recorded = { outcome: 'DEBATE', note: 'kurz', version: 0 } as const;
    expect(decideResult({ item: ITEM, recorded }, { ...recorded })).toEqual(refused('PREPARATORY_UNCHANGED'));
    expect(decideResult({ item: ITEM, recorded }, { ...recorded, note: null }).ok).toBe(true);
  });

  it('asks for a new text once', () => {
    const revise = { outcome: 'REVISE', note: null, version: null } as const;
    expect(decideResult({ item: ITEM, recorded: null }, revise)).toMatchObject({
      value: { asksForRevision: true },
    });
    const recorded = { outcome: 'REVISE', note: null, version: 0 } as const;
    expect(
      decideResult({ item: ITEM, recorded }, { ...revise, note: 'bis Freitag', version: 0 }),
    ).toMatchObject({ value: { asksForRevision: false } });
  });

  it('is not "Grüne Liste" for what is withdrawn or merged, but may be anything else', () => {
    const closed = { ...ITEM, open: false };
    expect(decideResult({ item: closed, recorded: null }, { ...FIRST, outcome: 'GREEN_LIST' })).toEqual(
      refused('GREEN_LIST_ITEM_CLOSED'),
    );
    expect(decideResult({ item: closed, recorded: null }, { ...FIRST, outcome: 'WITHDRAWN' }).ok).toBe(true);
  });

  it('takes the item off the list when it becomes another one, unless it was adopted', () => {
    const recorded = { outcome: 'GREEN_LIST', note: null, version: 0 } as const;
    const command = { ...FIRST, version: 0 };
    expect(decideResult({ item: { ...ITEM, entries: [ENTRY] }, recorded }, command)).toMatchObject({
      value: { leavesGreenList: true },
    });
    expect(
      decideResult({ item: { ...ITEM, entries: [{ ...ENTRY, adopted: true }] }, recorded }, command),
    ).toEqual(refused('GREEN_LIST_CALLED'));
    expect(
      decideResult(
        { item: { ...ITEM, entries: [ENTRY] }, recorded },
        { ...recorded, note: 'wie besprochen', version: 0 },
      ),
    ).toMatchObject({ value: { leavesGreenList: false } });
  });
});
