import { describe, expect, it } from 'vitest';
import { formatCitation, parseCitation } from './citation';

const place = { conference: 18, year: 2023, item: '4.4', clause: 2 };

describe('a citation', () => {
  it('names conference, year, TOP and Ziffer', () => {
    expect(formatCitation(place)).toBe('18. IntMK 2023, TOP 4.4 Ziffer 2');
    expect(formatCitation({ ...place, item: 'A', clause: null })).toBe('18. IntMK 2023, TOP A');
  });

  it.each([place, { ...place, clause: null }, { ...place, item: '2.9b' }, { ...place, item: 'A3' }])(
    'is read back: %o',
    (cited) => {
      expect(parseCitation(formatCitation(cited))).toEqual(cited);
    },
  );

  it.each(['', '18. IntMK', 'TOP 4.4', '18. IntMK 2023, TOP  '])(
    'is refused where it is none: "%s"',
    (text) => {
      expect(parseCitation(text)).toBeNull();
    },
  );
});
