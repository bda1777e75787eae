import { describe, expect, it } from 'vitest';
import type { DemandReading } from './demand';
import { notYetRecorded, placeInText, type PlacedText } from './demand-transfer';
import type { TextBlock } from './text-block';

const clause = (number: number, text: string): TextBlock => ({ kind: 'CLAUSE', number, level: 1, text });
const BLOCKS = [clause(1, 'Dank.'), clause(2, 'Die IntMK bittet A. Sie bittet B.'), clause(3, 'Ende.')];
const placed = (inClause: number, position: number, text: string, blockIndex: number | null = null) =>
  ({ clause: inClause, position, blockIndex, text }) satisfies PlacedText;
const reading = (inClause: number, text: string, followUp = true): DemandReading => ({
  ...{ clause: inClause, position: 1, blockIndex: inClause - 1, text, followUp },
  ...{ kind: followUp ? 'REQUEST' : 'POSITION', addressees: [], due: null },
});

describe('the place of a request in a corrected text', () => {
  it.each<[string, PlacedText, PlacedText[], unknown]>([
    ['stays', placed(2, 4, 'bittet A', 1), [], { clause: 2, position: 4, blockIndex: 1 }],
    ['follows its words', placed(1, 1, 'bittet B', 0), [], { clause: 2, position: 1, blockIndex: 1 }],
    [
      'is kept without its words',
      placed(2, 2, 'bittet C', 1),
      [],
      { clause: 2, position: 2, blockIndex: null },
    ],
    [
      'is kept without its Ziffer',
      placed(9, 1, 'bittet C', 8),
      [],
      { clause: 9, position: 1, blockIndex: null },
    ],
    [
      'gives way to another',
      placed(2, 1, 'bittet B', 1),
      [placed(2, 1, 'bittet A'), placed(2, 2, 'bittet C')],
      { clause: 2, position: 3, blockIndex: 1 },
    ],
  ])('%s', (_, demand, others, expected) => {
    expect(placeInText(BLOCKS, demand, others)).toEqual(expected);
  });
});

describe('what is not recorded yet', () => {
  it('is what no request of the Ziffer says, at the positions that are free', () => {
    const readings = [
      reading(2, 'bittet A'),
      reading(2, 'bittet B'),
      reading(2, 'bittet C'),
      reading(3, 'Ende'),
    ];
    expect(notYetRecorded(readings, [placed(2, 2, 'Die IntMK bittet A')])).toMatchObject([
      { clause: 2, position: 1, text: 'bittet B' },
      { clause: 2, position: 3, text: 'bittet C' },
      { clause: 3, position: 1, text: 'Ende' },
    ]);
  });

  it('is no finding of a Ziffer in which something is recorded', () => {
    expect(notYetRecorded([reading(2, 'Dank', false)], [placed(2, 1, 'bittet A')])).toEqual([]);
    expect(notYetRecorded([reading(2, 'Dank', false)], [])).toHaveLength(1);
  });
});
