import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperations } from './amendment';
import { operationsBetween, separateOperations } from './amendment-difference';
import { wantTheSame, type AmendmentOperation } from './amendment-operation';
import { combineProposals, rebaseOperations } from './amendment-rebase';
import type { EditableBlock, MotionText } from './motion-text';
import { BLOCK_KINDS } from './text-block';

const IDS = Array.from({ length: 12 }, (_, index) => `z${index + 1}`);

const block = (id: string): fc.Arbitrary<EditableBlock> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...BLOCK_KINDS),
    level: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom('Die Länder prüfen.', 'Der Bund wird gebeten.', 'Dank an die Kommunen.', 'Neu.'),
  });

/** Texts over the same few ids, so that two of them share blocks in every arrangement. */
const motionText: fc.Arbitrary<MotionText> = fc
  .tuple(
    fc.constantFrom('Titel', 'Anderer Titel'),
    fc.shuffledSubarray(IDS).chain((ids) => fc.tuple(...ids.map(block))),
    fc.nat(),
  )
  .map(([title, blocks, cut]) => {
    const border = blocks.length === 0 ? 0 : cut % (blocks.length + 1);
    return { title, blocks: blocks.slice(0, border), rationale: blocks.slice(border) };
  });

const anyId = fc.constantFrom(...IDS, 'fremd', '');
const anyPlace = {
  part: fc.constantFrom('blocks' as const, 'rationale' as const),
  afterBlockId: fc.option(anyId),
};
const anyOperation: fc.Arbitrary<AmendmentOperation> = fc.oneof(
  fc.record({ type: fc.constant('REPLACE_TITLE' as const), text: fc.string() }),
  fc.record({ type: fc.constant('REPLACE' as const), blockId: anyId, text: fc.string() }),
  fc.record({ type: fc.constant('REMOVE' as const), blockId: anyId }),
  fc.record({ type: fc.constant('MOVE' as const), blockId: anyId, ...anyPlace }),
  fc.record({
    type: fc.constant('INSERT' as const),
    ...anyPlace,
    block: anyId.chain(block),
  }),
);

const TEXT: MotionText = {
  title: 'Sprachkurse',
  blocks: ['Erstens.', 'Zweitens.', 'Drittens.'].map((text, index) => ({
    id: `z${index + 1}`,
    kind: 'CLAUSE' as const,
    level: 1,
    text,
  })),
  rationale: [{ id: 'b1', kind: 'PARAGRAPH', level: 1, text: 'Darum.' }],
};
const clause = (id: string, text: string): EditableBlock => ({ id, kind: 'CLAUSE', level: 1, text });

describe('operations', () => {
  it('between two texts lead from one to the other', () => {
    fc.assert(
      fc.property(motionText, motionText, (base, edited) => {
        expect(applyOperations(base, operationsBetween(base, edited))).toEqual({ ok: true, value: edited });
      }),
      { numRuns: 1000 },
    );
  });

  it('are none where nothing differs', () => {
    fc.assert(fc.property(motionText, (text) => operationsBetween(text, text).length === 0));
  });

  it('move as little as possible', () => {
    const [one, two, three] = TEXT.blocks as [EditableBlock, EditableBlock, EditableBlock];
    const edited = { ...TEXT, blocks: [three, one, two] };
    expect(operationsBetween(TEXT, edited)).toEqual([
      { type: 'MOVE', part: 'blocks', blockId: 'z3', afterBlockId: null },
    ]);
  });

  it('separated and put together again say the same', () => {
    fc.assert(
      fc.property(motionText, motionText, (base, edited) => {
        const proposals = separateOperations(operationsBetween(base, edited));
        expect(applyOperations(base, proposals.flat())).toEqual({ ok: true, value: edited });
        for (const proposal of proposals) expect(applyOperations(base, proposal).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('stay together where one new block stands behind another', () => {
    const edited = {
      ...TEXT,
      blocks: [
        ...TEXT.blocks.slice(0, 1),
        clause('n1', 'Neu.'),
        clause('n2', 'Auch neu.'),
        clause('z3', 'X'),
      ],
    };
    expect(
      separateOperations(operationsBetween(TEXT, edited)).map((one) => one.map(({ type }) => type)),
    ).toEqual([['REMOVE'], ['REPLACE'], ['INSERT', 'INSERT']]);
  });

  it('of any kind never throw and never change the text they are carried out on', () => {
    fc.assert(
      fc.property(motionText, motionText, fc.array(anyOperation), (text, present, operations) => {
        const before = structuredClone(text);
        applyOperations(text, operations);
        rebaseOperations(text, present, operations);
        combineProposals(present, [{ base: text, operations }]);
        expect(text).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, AmendmentOperation, string]>([
    ['a block that is not there', { type: 'REMOVE', blockId: 'fremd' }, 'BLOCK_GONE'],
    [
      'a foreign neighbour',
      { type: 'MOVE', part: 'blocks', blockId: 'z1', afterBlockId: 'b1' },
      'ANCHOR_GONE',
    ],
    [
      'a block behind itself',
      { type: 'MOVE', part: 'blocks', blockId: 'z1', afterBlockId: 'z1' },
      'ANCHOR_GONE',
    ],
    [
      'an id that is taken',
      { type: 'INSERT', part: 'blocks', afterBlockId: null, block: clause('b1', 'Neu.') },
      'BLOCK_EXISTS',
    ],
  ])('name as obstacle %s', (_, operation, error) => {
    expect(applyOperations(TEXT, [operation])).toEqual({ ok: false, error });
  });
});

describe('a proposal on an earlier text', () => {
  const changed = { ...TEXT, blocks: [clause('z1', 'Erstens, anders.'), clause('z3', 'Drittens.')] };

  it('goes on where its block is untouched, whatever else changed', () => {
    const operation: AmendmentOperation = { type: 'REPLACE', blockId: 'z3', text: 'Neu.' };
    expect(rebaseOperations(TEXT, changed, [operation])).toEqual({ operations: [operation], misfits: [] });
  });

  it('does not overwrite what was changed in between, and names what is gone', () => {
    const operations: AmendmentOperation[] = [
      { type: 'REPLACE', blockId: 'z1', text: 'Neu.' },
      { type: 'REPLACE', blockId: 'z2', text: 'Neu.' },
      { type: 'REMOVE', blockId: 'z1' },
    ];
    const { operations: fit, misfits } = rebaseOperations(TEXT, changed, operations);
    expect(fit).toEqual([]);
    expect(misfits.map(({ why }) => why)).toEqual(['WORDING_CHANGED', 'BLOCK_GONE', 'WORDING_CHANGED']);
  });

  it('leaves out what the text says by now', () => {
    const operations: AmendmentOperation[] = [
      { type: 'REPLACE', blockId: 'z1', text: 'Erstens,  anders. ' },
      { type: 'REMOVE', blockId: 'z2' },
    ];
    expect(rebaseOperations(TEXT, changed, operations)).toEqual({ operations: [], misfits: [] });
  });

  it('finds the nearest neighbour that is left for a new block', () => {
    const insert = {
      type: 'INSERT',
      part: 'blocks',
      afterBlockId: 'z2',
      block: clause('n', 'Neu.'),
    } as const;
    expect(rebaseOperations(TEXT, changed, [insert]).operations).toEqual([{ ...insert, afterBlockId: 'z1' }]);
    const behindFirst = { ...insert, afterBlockId: 'z1' };
    const withoutFirst = { ...TEXT, blocks: TEXT.blocks.slice(1) };
    expect(rebaseOperations(TEXT, withoutFirst, [behindFirst]).operations).toEqual([
      { ...behindFirst, afterBlockId: null },
    ]);
  });

  it('is itself on the text it was made on', () => {
    fc.assert(
      fc.property(motionText, motionText, (base, edited) => {
        const proposal = { base, operations: operationsBetween(base, edited) };
        expect(combineProposals(base, [proposal])).toEqual(edited);
      }),
    );
  });
});

describe('several proposals at once', () => {
  const proposal = (...operations: AmendmentOperation[]) => ({ base: TEXT, operations });

  it('give one text with all of them, what is wanted alike only once', () => {
    const newClause = (id: string): AmendmentOperation => ({
      type: 'INSERT',
      part: 'blocks',
      afterBlockId: 'z3',
      block: clause(id, 'Viertens.'),
    });
    const text = combineProposals(TEXT, [
      proposal({ type: 'REPLACE', blockId: 'z1', text: 'Zuerst.' }, newClause('n1')),
      proposal({ type: 'REMOVE', blockId: 'z2' }, newClause('n2')),
    ]);
    expect(text?.blocks.map((one) => one.text)).toEqual(['Zuerst.', 'Drittens.', 'Viertens.']);
  });

  it('know the same new blocks one behind the other, under whatever ids', () => {
    const chain = (first: string, second: string) =>
      proposal(
        { type: 'INSERT', part: 'blocks', afterBlockId: 'z3', block: clause(first, 'Viertens.') },
        { type: 'INSERT', part: 'blocks', afterBlockId: first, block: clause(second, 'Fünftens.') },
      );
    const longer = chain('c', 'd');
    longer.operations.push({
      type: 'INSERT',
      part: 'blocks',
      afterBlockId: 'd',
      block: clause('e', 'Sechstens.'),
    });
    const text = combineProposals(TEXT, [chain('a', 'b'), longer]);
    expect(text?.blocks.slice(3).map((one) => one.text)).toEqual(['Viertens.', 'Fünftens.', 'Sechstens.']);
    expect(wantTheSame(chain('a', 'b').operations, chain('c', 'd').operations)).toBe(true);
    expect(wantTheSame(chain('a', 'b').operations, longer.operations)).toBe(false);
  });

  it('give none where they contradict each other', () => {
    const replace = (text: string) => proposal({ type: 'REPLACE', blockId: 'z1', text });
    expect(combineProposals(TEXT, [replace('So.'), replace('Anders.')])).toBeNull();
    expect(combineProposals(TEXT, [replace('So.'), proposal({ type: 'REMOVE', blockId: 'z1' })])).toBeNull();
    expect(combineProposals(TEXT, [replace('So.'), replace(' So. ')])?.blocks[0]?.text).toBe('So.');
  });
});
