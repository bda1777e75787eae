import { describe, expect, it } from 'vitest';
import { markedPieces } from './marked-text';

describe('a marked text', () => {
  const own = (from: number, to: number) => ({ from, to, kind: 'OWN' as const });
  const other = (from: number, to: number) => ({ from, to, kind: 'OTHER' as const });
  const words = (text: string, ...marks: Parameters<typeof markedPieces>[1]) =>
    markedPieces(text, marks).map(({ text: piece, kind }) => `${kind ?? '-'}:${piece}`);

  it('is cut at its marks, what is looked at above all', () => {
    expect(words('abcdef', own(2, 4), other(3, 6))).toEqual(['-:ab', 'OWN:cd', 'OTHER:ef']);
    expect(words('abc')).toEqual(['-:abc']);
    expect(words('abc', own(0, 3))).toEqual(['OWN:abc']);
    expect(words('abcd', other(0, 2), other(2, 4))).toEqual(['OTHER:abcd']);
  });

  it('loses nothing, whatever the marks', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const at = (factor: number) => (seed * factor) % 14;
      const marks = [own(at(3), at(5)), other(at(7), at(11)), own(at(13) - 3, at(2) + 9)];
      const pieces = markedPieces('zwölf Zeichen', marks);
      expect(pieces.map(({ text }) => text).join('')).toBe('zwölf Zeichen');
    }
  });
});
