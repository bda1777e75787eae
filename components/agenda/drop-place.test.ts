import { describe, expect, it } from 'vitest';
import { dropPlace } from './drop-place';

const item = (id: string, kind: 'FORMAL' | 'SECTION' | 'ITEM', parentId: string | null = null) => ({
  ...{ id, kind, parentId },
});
const ITEMS = [
  item('a', 'FORMAL'),
  item('s', 'SECTION'),
  item('x', 'ITEM', 's'),
  item('y', 'ITEM', 's'),
  item('t', 'SECTION'),
  item('z', 'ITEM'),
];
const drop = (kind: 'SECTION' | 'ITEM', targetId: string, edge: 'top' | 'bottom') => {
  const place = dropPlace(ITEMS, kind, { targetId, edge });
  return place && `${place.parentId ?? 'top'}:${place.beforeId ?? 'end'}`;
};

describe('what is dropped on an edge', () => {
  it('goes before or behind the row', () => {
    expect([drop('ITEM', 'x', 'top'), drop('ITEM', 'x', 'bottom')]).toEqual(['s:x', 's:y']);
    expect([drop('ITEM', 'y', 'bottom'), drop('ITEM', 'z', 'bottom')]).toEqual(['s:end', 'top:end']);
  });

  it('goes into a section below its head, and before it above', () => {
    expect([drop('ITEM', 's', 'bottom'), drop('ITEM', 't', 'bottom')]).toEqual(['s:x', 't:end']);
    expect(drop('ITEM', 's', 'top')).toBe('top:s');
  });

  it('stays at the top as a section', () => {
    expect([drop('SECTION', 'y', 'top'), drop('SECTION', 'y', 'bottom')]).toEqual(['top:s', 'top:t']);
    expect(drop('SECTION', 's', 'bottom')).toBe('top:t');
  });

  it('goes nowhere on a row that is gone', () => {
    expect(drop('ITEM', 'gone', 'top')).toBeNull();
  });
});
