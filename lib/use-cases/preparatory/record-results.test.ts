import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import {
  done,
  itemAt,
  greenListCast,
  recordAt,
  sealed,
  type GreenListCast,
} from '../green-list/testing/green-list-bed';
import { recordResults } from './record-results';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const refused = (error: string) => ({ ok: false, error });

describe('recording what the Vorkonferenz settled', () => {
  it('takes several items at once, with and without a note', async () => {
    const [first, second] = [await itemAt(db(), '3.1'), await itemAt(db(), '4.1')];
    const result = await recordResults(cast.office, {
      conferenceNumber: 22,
      results: [
        { itemId: first.id, outcome: 'GREEN_LIST', note: null, version: null },
        { itemId: second.id, outcome: 'DEBATE', note: 'Aussprache gewünscht', version: null },
      ],
    });
    expect(result).toEqual({ ok: true, value: 2 });
    expect((await itemAt(db(), '4.1')).result).toMatchObject({
      ...{ outcome: 'DEBATE', note: 'Aussprache gewünscht', recordedById: cast.office.personId, version: 0 },
    });
    const entries = await db().auditEntry.findMany({ where: { verb: 'preparatory.recorded' } });
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('Aussprache');
  });

  it('records all or nothing', async () => {
    const item = await itemAt(db(), '3.1');
    const row = { outcome: 'DEBATE', note: null, version: null } as const;
    const result = await recordResults(cast.office, {
      conferenceNumber: 22,
      results: [
        { ...row, itemId: item.id },
        { ...row, itemId: crypto.randomUUID() },
      ],
    });
    expect(result).toEqual(refused('NOT_FOUND'));
    expect(await db().preparatoryResult.count()).toBe(0);
  });

  it('keeps a correction as a new entry of the record, and refuses what was not seen', async () => {
    await done(recordAt(db(), cast.office, '3.1', 'DEBATE'));
    await done(recordAt(db(), cast.colleague, '3.1', 'GREEN_LIST'));
    const { id, result } = await itemAt(db(), '3.1');
    expect(result).toMatchObject({ outcome: 'GREEN_LIST', version: 1 });
    const stale = { itemId: id, outcome: 'REVISE', note: null, version: 0 } as const;
    expect(await recordResults(cast.office, { conferenceNumber: 22, results: [stale] })).toEqual(
      refused('CHANGED_MEANWHILE'),
    );
    const entries = await db().auditEntry.findMany({
      where: { subjectType: 'AgendaItem', subjectId: id },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ payload }) => payload)).toEqual([
      { outcome: 'DEBATE', before: null, withNote: false },
      { outcome: 'GREEN_LIST', before: 'DEBATE', withNote: false },
    ]);
    expect(await recordAt(db(), cast.office, '3.1', 'GREEN_LIST')).toEqual(refused('PREPARATORY_UNCHANGED'));
    expect(await recordResults(cast.office, { conferenceNumber: 22, results: [] })).toEqual(
      refused('PREPARATORY_UNCHANGED'),
    );
  });

  it('asks the coordinating Land alone for a new text', async () => {
    await done(recordAt(db(), cast.office, '4.1', 'REVISE', 'bitte bis Freitag'));
    const [message] = await db().outboxMessage.findMany();
    expect(message?.payload).toMatchObject({ kind: 'REVISION_ASKED', to: { states: ['BE'] } });
    expect(JSON.stringify(message)).not.toContain('Freitag');
  });

  it('takes an item off the Grüne Liste that is to be debated after all', async () => {
    await sealed(db(), cast.office, '3.1');
    await done(recordAt(db(), cast.office, '3.1', 'DEBATE'));
    const { greenList, last } = await itemAt(db(), '3.1');
    expect(greenList).toBe(false);
    expect(last).toMatchObject({ lift: 'ITEM_CHANGED', liftedForCode: null });
  });

  it('does not put a withdrawn item on the Grüne Liste, but may note its withdrawal', async () => {
    expect(await recordAt(db(), cast.office, '4.2', 'GREEN_LIST')).toEqual(refused('GREEN_LIST_ITEM_CLOSED'));
    expect(await recordAt(db(), cast.office, '4.2', 'WITHDRAWN')).toEqual({ ok: true, value: 1 });
  });

  it('knows motions of this conference alone', async () => {
    expect(await recordAt(db(), cast.office, '5.1', 'DEBATE')).toEqual(refused('NOT_FOUND'));
    expect(await recordAt(db(), cast.office, 'C', 'DEBATE')).toEqual(refused('NOT_FOUND'));
    const { id } = await db().agendaItem.findFirstOrThrow({
      where: { number: '4.4', meeting: { conference: { number: 18 } } },
    });
    const results = [{ itemId: id, outcome: 'DEBATE', note: null, version: null }] as const;
    expect(await recordResults(cast.office, { conferenceNumber: 22, results })).toEqual(refused('NOT_FOUND'));
  });

  it('needs a Vorkonferenz', async () => {
    await db().meeting.updateMany({ where: { kind: 'PREPARATORY' }, data: { cancelled: true } });
    expect(await recordAt(db(), cast.office, '3.1', 'DEBATE')).toEqual(
      refused('PREPARATORY_MEETING_MISSING'),
    );
  });

  it('is the chair’s office’s alone', async () => {
    const { by, byEditor, formerOffice, bund, group, administration } = cast;
    for (const actor of [by, byEditor, formerOffice, bund, group, administration, PUBLIC])
      expect(await recordAt(db(), actor, '3.1', 'DEBATE')).toEqual(refused('NOT_PERMITTED'));
    expect(await db().preparatoryResult.count()).toBe(0);
  });
});
