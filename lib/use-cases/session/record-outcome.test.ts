import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { seed } from '@/prisma/seed/seed';
import type { GreenListCast } from '../green-list/testing/green-list-bed';
import {
  adoptNow,
  itemNow,
  openedSession,
  recorded,
  recordNow,
  stated,
  takeBackNow,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  fill: async () => {
    await seed({ samples: true });
    cast = await openedSession(db());
  },
});

describe('recording an outcome', () => {
  it('writes the ledger, the frozen resolution and what becomes of the motion', async () => {
    const id = await recorded(
      recordNow(db(), cast.office, '2', stated('MAJORITY', { counts: { yes: 13, no: 1, abstain: 2 } })),
    );
    const item = await itemNow(db(), '2');
    expect(item.decision).toMatchObject({ id, outcome: 'MAJORITY', counts: { yes: 13, no: 1, abstain: 2 } });
    const [resolution] = await db().resolution.findMany({ where: { agendaItemId: item.id } });
    expect(resolution).toMatchObject({ outcome: 'MAJORITY', revision: 1, publishedAt: null, number: '2' });
  });

  it('adopts', async () => {
    await recorded(adoptNow(db(), cast.office));
    expect((await itemNow(db(), '1.1')).decision).toMatchObject({ enBloc: true });
    await recorded(takeBackNow(db(), cast.office, 'C'));
    expect((await itemNow(db(), '1.1')).decision).toBeNull();
    await recorded(adoptNow(db(), cast.office));
  });
});
