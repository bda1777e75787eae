import { describe, expect, it } from 'vitest';
import type { Certainty } from './minutes-reading';
import { mergedMarks, openMarks } from './open-marks';

const mark = (path: string, fromLine: number, certainty: Certainty = 'CERTAIN') => ({
  ...{ path, fromLine, toLine: fromLine, certainty },
  reason: certainty === 'CERTAIN' ? null : 'Bitte ansehen.',
});

describe('mergedMarks', () => {
  it('keeps one mark a value, with all its lines and the least certainty', () => {
    const merged = mergedMarks([mark('/a', 3), mark('/b', 4), mark('/a', 5, 'CHECK')]);
    expect(merged).toHaveLength(2);
    expect(merged[0]).toMatchObject({ path: '/a', fromLine: 3, toLine: 5, certainty: 'CHECK' });
  });
});

describe('openMarks', () => {
  const marks = [mark('/a', 3), mark('/b', 0, 'MISSING'), mark('/c', 5, 'CHECK'), mark('/c', 6, 'CHECK')];

  it('are those that are not certain, each once', () => {
    expect(openMarks(marks, new Set()).map(({ path }) => path)).toEqual(['/b', '/c']);
  });

  it('close with a decision about exactly that value', () => {
    expect(openMarks(marks, new Set(['/b', '/c/0', '/a'])).map(({ path }) => path)).toEqual(['/c']);
  });
});
