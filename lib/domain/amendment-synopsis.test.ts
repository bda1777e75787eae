import { describe, expect, it } from 'vitest';
import { conflictsBetween } from './amendment-conflict';
import { editedText } from './amendment-edit';
import type { AmendmentOperation } from './amendment-operation';
import { synopsisOf, type OpenProposal } from './amendment-synopsis';
import { withOwnWordings } from './amendment-wording';
import type { StateCode } from './federal-state';
import type { MotionText } from './motion-text';

const TEXT: MotionText = {
  title: 'Sprachkurse',
  blocks: [
    { id: 'z1', kind: 'CLAUSE', level: 1, text: 'Erstens.' },
    { id: 'z2', kind: 'CLAUSE', level: 1, text: 'Zweitens.' },
  ],
  rationale: [{ id: 'b1', kind: 'PARAGRAPH', level: 1, text: 'Darum.' }],
};
const replace = (blockId: string, text: string): AmendmentOperation => ({ type: 'REPLACE', blockId, text });
const remove = (blockId: string): AmendmentOperation => ({ type: 'REMOVE', blockId });
const insert = (id: string, text: string, afterBlockId: string | null = 'z2'): AmendmentOperation => ({
  type: 'INSERT',
  part: 'blocks',
  afterBlockId,
  block: { id, kind: 'CLAUSE', level: 1, text },
});
const proposal = (state: StateCode, ...operations: AmendmentOperation[]): OpenProposal => ({
  id: `von ${state}`,
  state,
  base: TEXT,
  operations,
});

describe('the synopsis', () => {
  it('groups what several Länder want alike at one place and keeps apart what differs', () => {
    const places = synopsisOf(TEXT, [
      proposal('HH', replace('z2', 'Neu.')),
      proposal('HB', replace('z2', ' Neu.\n')),
      proposal('BY', replace('z2', 'Anders.')),
      proposal('BE', { type: 'REPLACE_TITLE', text: 'Kurse' }),
      proposal('SN', insert('n1', 'Drittens.'), insert('n2', 'Viertens.', 'n1')),
      proposal('TH', replace('b1', 'Deshalb.')),
    ]);
    const shown = places.map(({ place, wordings }) => [
      place.at,
      wordings.map((wording) => wording.proposals.map(({ state }) => state).join(' = ')),
    ]);
    expect(shown).toEqual([
      ['TITLE', ['BE']],
      ['BLOCK', ['HH = HB', 'BY']],
      ['GAP', ['SN', 'SN']],
      ['BLOCK', ['TH']],
    ]);
  });

  it('names what no longer fits the present text, at its place or at the end', () => {
    const present = { ...TEXT, blocks: [{ id: 'z2', kind: 'CLAUSE' as const, level: 1, text: 'Anders.' }] };
    const places = synopsisOf(present, [proposal('HH', replace('z1', 'Neu.'), replace('z2', 'Neu.'))]);
    expect(places.map(({ place, wordings }) => [place.at, wordings[0]?.misfit])).toEqual([
      ['BLOCK', 'WORDING_CHANGED'],
      ['GONE', 'BLOCK_GONE'],
    ]);
  });
});

describe('two proposals', () => {
  const collide = (one: AmendmentOperation, other: AmendmentOperation) =>
    conflictsBetween([proposal('HH', one), proposal('BY', other)]).length === 1;
  const move = (afterBlockId: string | null): AmendmentOperation => ({
    type: 'MOVE',
    part: 'blocks',
    blockId: 'z1',
    afterBlockId,
  });

  it.each<[string, AmendmentOperation, AmendmentOperation]>([
    ['two wordings for one block', replace('z1', 'So.'), replace('z1', 'Anders.')],
    ['a wording for what the other removes', replace('z1', 'So.'), remove('z1')],
    ['a place for what the other removes', move('z2'), remove('z1')],
    ['two places for one block', move('z2'), move(null)],
    ['two titles', { type: 'REPLACE_TITLE', text: 'A' }, { type: 'REPLACE_TITLE', text: 'B' }],
  ])('contradict each other with %s', (_, one, other) => {
    expect(collide(one, other)).toBe(true);
    expect(collide(other, one)).toBe(true);
  });

  it.each<[string, AmendmentOperation, AmendmentOperation]>([
    ['the same wording', replace('z1', 'So.'), replace('z1', ' So. ')],
    ['different blocks', replace('z1', 'So.'), replace('z2', 'So.')],
    ['different new blocks in one gap', insert('n1', 'So.'), insert('n2', 'Anders.')],
    ['a new wording and a new place', replace('z1', 'So.'), move('z2')],
    ['both removing', remove('z1'), remove('z1')],
  ])('go together with %s', (_, one, other) => {
    expect(collide(one, other)).toBe(false);
  });

  it('are named with the place at which they collide', () => {
    const found = conflictsBetween([proposal('HH', replace('z1', 'So.')), proposal('BY', remove('z1'))]);
    expect(found).toEqual([{ between: ['von HH', 'von BY'], place: 'block z1' }]);
  });
});

describe('own words of whoever decides', () => {
  it('take the place of the proposed ones, and keep a block that was to go', () => {
    const operations = [replace('z1', 'So.'), remove('z2'), insert('n1', 'Neu.'), replace('b1', 'Bleibt.')];
    expect(withOwnWordings(operations, ['Eigen.', 'Doch.', 'Auch eigen.', ' '])).toEqual([
      replace('z1', 'Eigen.'),
      replace('z2', 'Doch.'),
      insert('n1', 'Auch eigen.'),
      replace('b1', 'Bleibt.'),
    ]);
  });
});

describe('a text edited block by block', () => {
  const edit = (blockId: string, change: Partial<{ text: string; remove: boolean; after: string }>) => ({
    blockId,
    ...{ text: '', remove: false, after: '' },
    ...change,
  });
  const edited = (...blocks: ReturnType<typeof edit>[]) => {
    let count = 0;
    return editedText(TEXT, { title: '', blocks }, () => `n${++count}`);
  };

  it('has the new words, without what shall go, with a new block for each line', () => {
    const { blocks } = edited(
      edit('z1', { text: ' Zuerst. ' }),
      edit('z2', { remove: true, after: 'A\r\n\nB' }),
    );
    expect(blocks.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['z1', 'CLAUSE', 'Zuerst.'],
      ['n1', 'CLAUSE', 'A'],
      ['n2', 'CLAUSE', 'B'],
    ]);
  });

  it('keeps the words of an emptied field, and what is not mentioned', () => {
    expect(edited(edit('z1', { text: '  ' }))).toEqual(TEXT);
  });
});
