import { describe, expect, it } from 'vitest';
import { merged, postponed, reopened, withdrawn, type ItemState } from './agenda-item-status';

const item = (more: Partial<ItemState> = {}): ItemState => ({
  id: 'x',
  kind: 'ITEM',
  status: 'OPEN',
  withdrawnBy: null,
  mergedIntoId: null,
  ...more,
});
const refused = (error: string) => ({ ok: false, error });

describe('what becomes of an item', () => {
  it('is withdrawn by a Land, merged with another or postponed', () => {
    expect(withdrawn(item(), 'BE')).toEqual({
      ok: true,
      value: { status: 'WITHDRAWN', withdrawnBy: 'BE', mergedIntoId: null },
    });
    expect(merged(item(), item({ id: 'y' }))).toMatchObject({
      value: { status: 'MERGED', mergedIntoId: 'y' },
    });
    expect(postponed(item())).toMatchObject({ value: { status: 'POSTPONED' } });
  });

  it('is decided once', () => {
    const gone = item({ status: 'WITHDRAWN', withdrawnBy: 'BE' });
    expect(withdrawn(gone, 'HH')).toEqual(refused('ITEM_CLOSED'));
    expect(merged(gone, item({ id: 'y' }))).toEqual(refused('ITEM_CLOSED'));
    expect(postponed(gone)).toEqual(refused('ITEM_CLOSED'));
    expect(withdrawn(item({ kind: 'SECTION' }), 'BE')).toEqual(refused('SECTION_IS_NO_ITEM'));
  });

  it('merges with an open item of its own kind only', () => {
    for (const target of [
      item(),
      item({ id: 'y', status: 'MERGED' }),
      item({ id: 'y', kind: 'SECTION' }),
      item({ id: 'y', kind: 'KAMIN' }),
    ])
      expect(merged(item(), target)).toEqual(refused('MERGE_TARGET_CLOSED'));
  });

  it('is taken back until an edition told of it', () => {
    const gone = item({ status: 'MERGED', mergedIntoId: 'y' });
    expect(reopened(gone, null)).toMatchObject({ value: { status: 'OPEN', mergedIntoId: null } });
    expect(reopened(gone, 'OPEN')).toMatchObject({ ok: true });
    expect(reopened(gone, 'MERGED')).toEqual(refused('STATUS_SENT_OUT'));
    expect(reopened(item(), null)).toEqual(refused('ITEM_OPEN'));
    expect(reopened(item({ status: 'DECIDED_BY_CIRCULAR' }), null)).toEqual(refused('ITEM_CLOSED'));
  });
});
