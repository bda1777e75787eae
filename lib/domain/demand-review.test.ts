import { describe, expect, it } from 'vitest';
import {
  checkDemand,
  clauseBlocks,
  demandPlace,
  joinedText,
  partsOf,
  roomBehind,
  type DemandFacts,
} from './demand-review';
import type { TextBlock } from './text-block';

const block = (
  kind: TextBlock['kind'],
  text: string,
  level = 1,
  number: number | null = null,
): TextBlock => ({
  ...{ kind, text, level, number },
});
const BLOCKS = [
  block('PARAGRAPH', 'Die IntMK beschließt:'),
  block('CLAUSE', 'Sie bittet den Bund,', 1, 1),
  block('BULLET', 'die Mittel zu erhöhen,', 2),
  block('PARAGRAPH', 'und bittet die Länder um Prüfung.', 2),
  block('CLAUSE', 'Sie bittet den Bund, zu berichten.', 1, 2),
  block('PARAGRAPH', 'Sie bittet den Bund.'),
  block('HEADING', 'Weiteres'),
];

describe('the blocks of a Ziffer', () => {
  it('are its own and those inside it; of 0 those outside', () => {
    expect(clauseBlocks(BLOCKS, 1)).toEqual([1, 2, 3]);
    expect(clauseBlocks(BLOCKS, 2)).toEqual([4]);
    expect(clauseBlocks(BLOCKS, 0)).toEqual([0, 5, 6]);
    expect(clauseBlocks(BLOCKS, 7)).toEqual([]);
  });
});

describe('the place of a request', () => {
  const place = (clause: number, text: string, blockIndex: number | null = null) =>
    demandPlace(BLOCKS, { clause, text, blockIndex });

  it('is in its own block, else elsewhere in its Ziffer', () => {
    expect(place(1, 'die Mittel')).toEqual({ blockIndex: 2, from: 0, to: 10 });
    expect(place(0, 'bittet den Bund', 4)).toEqual({ blockIndex: 4, from: 4, to: 19 });
    expect(place(2, 'bittet den Bund', 0)).toEqual({ blockIndex: 4, from: 4, to: 19 });
  });

  it('is nowhere for words of another Ziffer, changed ones and none', () => {
    expect(place(2, 'die Mittel')).toBeNull();
    expect(place(1, 'die Gelder')).toBeNull();
    expect(place(1, '')).toBeNull();
    expect(place(1, 'die Mittel', 99)).not.toBeNull();
  });
});

describe('a request as described', () => {
  const FACTS: DemandFacts = {
    ...{ kind: 'REQUEST', addressees: ['BUND'], text: 'x', followUp: true, policyField: null },
    due: { conference: 19, on: null },
  };
  it('is followed up if its kind asks something', () => {
    expect(checkDemand(FACTS, 18)).toEqual({ ok: true, value: FACTS });
    const position = { ...FACTS, kind: 'POSITION' as const, addressees: [] };
    expect(checkDemand(position, 18)).toEqual({ ok: true, value: { ...position, followUp: false } });
  });
  it('names somebody and is owed later than it was resolved', () => {
    expect(checkDemand({ ...FACTS, addressees: [] }, 18)).toEqual({
      ...{ ok: false, error: 'DEMAND_WITHOUT_ADDRESSEE' },
    });
    expect(checkDemand({ ...FACTS, addressees: [], followUp: false }, 18).ok).toBe(true);
    expect(checkDemand(FACTS, 19)).toEqual({ ok: false, error: 'DEMAND_DUE_TOO_EARLY' });
  });
});

describe('dividing and joining', () => {
  const TEXT = 'bittet den Bund um Mittel sowie die Länder um Berichte';

  it('takes parts in their order, spaces aside', () => {
    expect(partsOf(TEXT, ['bittet den Bund  um Mittel', '', ' die Länder um Berichte '])).toEqual({
      ok: true,
      value: ['bittet den Bund um Mittel', 'die Länder um Berichte'],
    });
  });
  it('takes neither one part nor turned or changed ones', () => {
    expect(partsOf(TEXT, [TEXT])).toEqual({ ok: false, error: 'DEMAND_NOT_DIVIDED' });
    expect(partsOf(TEXT, ['die Länder', 'den Bund'])).toEqual({ ok: false, error: 'DEMAND_PARTS_NOT_FOUND' });
    expect(partsOf(TEXT, ['den Bund', 'die Städte'])).toEqual({ ok: false, error: 'DEMAND_PARTS_NOT_FOUND' });
  });
  it('joins with what stands between', () => {
    expect(joinedText(TEXT, 'um Mittel', 'die Länder')).toBe('um Mittel sowie die Länder');
    expect(joinedText(TEXT, 'die Länder', 'um Mittel')).toBeNull();
    expect(joinedText(TEXT, 'die Städte', 'um Mittel')).toBeNull();
  });
});

describe('room for further requests', () => {
  const at = (position: number, bound = false) => ({ id: `n${position}`, position, bound });

  it('is behind the place, the later ones moving on from the last', () => {
    expect(roomBehind([at(1), at(2), at(4)], 1, 2)).toEqual({
      positions: [2, 3],
      moves: [
        { id: 'n4', position: 6 },
        { id: 'n2', position: 4 },
      ],
    });
  });
  it('is behind all where a later one must stay', () => {
    expect(roomBehind([at(1), at(2, true), at(4)], 1, 2)).toEqual({ positions: [5, 6], moves: [] });
    expect(roomBehind([at(1, true)], 1, 1)).toEqual({ positions: [2], moves: [] });
  });
});
