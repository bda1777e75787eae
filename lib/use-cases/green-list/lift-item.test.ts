import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '@/lib/policy/actor';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { withdrawItem } from '../agenda/withdraw-item';
import { liftItem } from './lift-item';
import { putItemBack } from './put-item-back';
import { takeBackLift } from './take-back-lift';
import {
  call,
  changeText,
  done,
  itemAt,
  greenListCast,
  layRule,
  recordAt,
  sealed,
  type GreenListCast,
} from './testing/green-list-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const refused = (error: string) => ({ ok: false, error });
const told = async () =>
  (await db().outboxMessage.findMany({ orderBy: { createdAt: 'asc' } })).map(({ payload }) => payload);

describe('taking an item off', () => {
  const lift = async (actor: Actor, extra: Partial<Parameters<typeof liftItem>[1]> = {}) => {
    const { id, last } = await itemAt(db(), '3.1');
    return liftItem(actor, { itemId: id, entryId: last?.id ?? '', state: 'BE', ...extra });
  };
  beforeEach(() => sealed(db(), cast.office, '3.1'));

  it('needs one press of any Land’s Freigabe, and the item keeps its number', async () => {
    expect(await lift(cast.be, { reason: 'Beratungsbedarf' })).toEqual({ ok: true, value: null });
    const { greenList, number, last } = await itemAt(db(), '3.1');
    expect({ greenList, number }).toEqual({ greenList: false, number: '3.1' });
    expect(last).toMatchObject({
      ...{ lift: 'REQUESTED', liftedForCode: 'BE', liftedById: cast.be.personId },
      liftReason: 'Beratungsbedarf',
    });
    expect(await told()).toContainEqual(
      expect.objectContaining({ kind: 'GREEN_LIST_LIFTED', facts: { state: 'BE' } }),
    );
    const entry = await db().auditEntry.findFirstOrThrow({ where: { verb: 'greenList.lifted' } });
    expect(JSON.stringify(entry)).not.toContain('Beratungsbedarf');
    expect(JSON.stringify(await told())).not.toContain('Beratungsbedarf');
  });

  it('is refused kindly the second time, whoever comes second', async () => {
    await done(lift(cast.be));
    expect(await lift(cast.be)).toEqual(refused('GREEN_LIST_ALREADY_LIFTED'));
    expect(await lift(cast.hh, { state: 'HH' })).toEqual(refused('GREEN_LIST_ALREADY_LIFTED'));
  });

  it('happens once when two Länder press at the same moment', async () => {
    const results = await Promise.all([lift(cast.be), lift(cast.hh, { state: 'HH' })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().auditEntry.count({ where: { verb: 'greenList.lifted' } })).toBe(1);
  });

  it('is for one’s own Land, and for who binds it', async () => {
    expect(await lift(cast.be, { state: 'BY' })).toEqual(refused('NOT_PERMITTED'));
    expect(await lift(cast.byEditor, { state: 'BY' })).toEqual(refused('NOT_PERMITTED'));
    expect(await lift(cast.formerOffice, { state: 'NW' })).toEqual(refused('NOT_PERMITTED'));
    for (const actor of [cast.bund, cast.group, cast.administration, PUBLIC])
      expect(await lift(actor)).toEqual(refused('NOT_FOUND'));
    expect((await itemAt(db(), '3.1')).greenList).toBe(true);
  });

  it('does not reach invented items, and entries of other items', async () => {
    expect(await lift(cast.be, { itemId: crypto.randomUUID() })).toEqual(refused('NOT_FOUND'));
    const other = await itemAt(db(), '4.1');
    expect(await lift(cast.be, { itemId: other.id })).toEqual(refused('GREEN_LIST_ALREADY_LIFTED'));
    expect(await lift(cast.be, { entryId: crypto.randomUUID() })).toEqual(
      refused('GREEN_LIST_ALREADY_LIFTED'),
    );
  });

  it('lasts until TOP C is called, also past the deadline', async () => {
    await layRule(db(), { until: 'CALLED', dueOn: '2026-01-01' });
    await call(db(), 'B');
    await done(lift(cast.be));
    await sealed(db(), cast.office, '4.1');
    await call(db(), '2');
    const { id, last } = await itemAt(db(), '4.1');
    const command = { itemId: id, entryId: last?.id ?? '', state: 'BE' as const };
    expect(await liftItem(cast.be, command)).toEqual(refused('GREEN_LIST_CALLED'));
    expect(await liftItem(cast.office, command)).toEqual(refused('GREEN_LIST_CALLED'));
  });

  it('ends with the deadline where the rules of procedure say so', async () => {
    await layRule(db(), { until: 'DEADLINE', dueOn: '2026-01-01' });
    expect(await lift(cast.be)).toEqual(refused('DEADLINE_PASSED'));
  });

  it('ends with the meeting', async () => {
    const { meetingId } = await itemAt(db(), '3.1');
    await db().meeting.update({ where: { id: meetingId }, data: { status: 'HELD' } });
    expect(await lift(cast.be)).toEqual(refused('GREEN_LIST_CALLED'));
  });

  it('is recorded by the office for a Land that called, as done by the office', async () => {
    expect(await lift(cast.office, { state: 'TH' })).toEqual({ ok: true, value: null });
    expect((await itemAt(db(), '3.1')).last).toMatchObject({
      ...{ liftedForCode: 'TH', liftedById: cast.office.personId },
    });
    expect(await db().auditEntry.count({ where: { verb: 'greenList.liftedByOffice' } })).toBe(1);
  });

  it('is the office’s alone where not every Land may', async () => {
    await layRule(db(), { until: 'CALLED', anyState: false, dueOn: '2027-04-20' });
    expect(await lift(cast.be)).toEqual(refused('GREEN_LIST_LIFTED_BY_OFFICE_ONLY'));
    expect(await lift(cast.office)).toEqual({ ok: true, value: null });
  });
});

describe('taking that back', () => {
  const takeBack = async (actor: Actor, entryId?: string) => {
    const { id, greenListEntries } = await itemAt(db(), '3.1');
    return takeBackLift(actor, { itemId: id, entryId: entryId ?? greenListEntries[0]?.id ?? '' });
  };
  const lift = async (actor: Actor, state: 'BE' | 'TH') => {
    const { id, last } = await itemAt(db(), '3.1');
    return done(liftItem(actor, { itemId: id, entryId: last?.id ?? '', state }));
  };
  beforeEach(() => sealed(db(), cast.office, '3.1'));

  it('is a new entry under the same seal; the old one stays', async () => {
    await lift(cast.be, 'BE');
    expect(await takeBack(cast.be)).toEqual({ ok: true, value: null });
    const { greenList, greenListEntries, text } = await itemAt(db(), '3.1');
    expect(greenList).toBe(true);
    expect(greenListEntries).toMatchObject([
      { lift: 'REQUESTED', liftedForCode: 'BE' },
      { lift: null, sealedHash: text?.hash, sealedById: cast.be.personId },
    ]);
    expect(await told()).toContainEqual(expect.objectContaining({ kind: 'GREEN_LIST_ITEM_RETURNED' }));
  });

  it('is for the Land that took it off, or for whoever wrote that down by mistake', async () => {
    await lift(cast.be, 'BE');
    for (const actor of [cast.hh, cast.byEditor, cast.office])
      expect(await takeBack(actor)).toEqual(refused('NOT_PERMITTED'));
    for (const actor of [cast.bund, PUBLIC]) expect(await takeBack(actor)).toEqual(refused('NOT_FOUND'));
    await done(takeBack(cast.be));
    await lift(cast.office, 'TH');
    const entryId = (await itemAt(db(), '3.1')).last?.id ?? '';
    expect(await takeBack(cast.colleague, entryId)).toEqual(refused('NOT_PERMITTED'));
    expect(await takeBack(cast.office, entryId)).toEqual({ ok: true, value: null });
  });

  it('is refused for another text, twice, of an item withdrawn since, and after TOP C', async () => {
    await lift(cast.be, 'BE');
    const { id, version } = await itemAt(db(), '3.1');
    await call(db(), 'C');
    expect(await takeBack(cast.be)).toEqual(refused('GREEN_LIST_CALLED'));
    await db().meeting.updateMany({ data: { status: 'PLANNED', calledItemId: null } });
    await done(takeBack(cast.be));
    expect(await takeBack(cast.be)).toEqual(refused('GREEN_LIST_ALREADY_ON'));
    await lift(cast.be, 'BE');
    const second = (await itemAt(db(), '3.1')).last?.id ?? '';
    await changeText(db(), cast.by, '3.1', 'Anders.');
    expect(await takeBack(cast.be, second)).toEqual(refused('GREEN_LIST_TEXT_CHANGED'));
    const current = (await itemAt(db(), '3.1')).version;
    expect(current).toBeGreaterThanOrEqual(version);
    await done(withdrawItem(cast.office, { itemId: id, version: current, by: 'BY' }));
    expect(await takeBack(cast.be, second)).toEqual(refused('GREEN_LIST_ITEM_CLOSED'));
  });
});

describe('a changed text', () => {
  const putBack = async (actor: Actor, textVersionId?: string) => {
    const { id, text } = await itemAt(db(), '3.1');
    return putItemBack(actor, { itemId: id, textVersionId: textVersionId ?? text?.id ?? '' });
  };
  beforeEach(() => sealed(db(), cast.office, '3.1', '4.1'));

  it('falls off by itself, alone, and tells why', async () => {
    await changeText(db(), cast.by, '3.1', 'Neu gefasst.');
    const fallen = await itemAt(db(), '3.1');
    expect(fallen.greenList).toBe(false);
    expect(fallen.last).toMatchObject({ lift: 'TEXT_CHANGED', liftedForCode: null });
    expect((await itemAt(db(), '4.1')).greenList).toBe(true);
    expect(await told()).toContainEqual(expect.objectContaining({ kind: 'GREEN_LIST_ITEM_FELL_OFF' }));
  });

  it('is put back by the office with the new seal, and the first stays in the history', async () => {
    await changeText(db(), cast.by, '3.1', 'Neu gefasst.');
    const old = (await itemAt(db(), '3.1')).motion?.textVersions.at(-1)?.id ?? '';
    expect(await putBack(cast.office, old)).toEqual(refused('CHANGED_MEANWHILE'));
    for (const actor of [cast.by, cast.be, cast.formerOffice])
      expect(await putBack(actor)).toEqual(refused('NOT_PERMITTED'));
    for (const actor of [cast.bund, cast.administration, PUBLIC])
      expect(await putBack(actor)).toEqual(refused('NOT_FOUND'));
    expect(await putBack(cast.office)).toEqual({ ok: true, value: null });
    const { greenListEntries, text } = await itemAt(db(), '3.1');
    expect(greenListEntries).toMatchObject([
      { lift: 'TEXT_CHANGED' },
      { lift: null, sealedHash: text?.hash },
    ]);
    expect(await putBack(cast.office)).toEqual(refused('GREEN_LIST_ALREADY_ON'));
  });

  it('is not put back against the Land that took exactly this text off', async () => {
    const { id, last } = await itemAt(db(), '3.1');
    await done(liftItem(cast.be, { itemId: id, entryId: last?.id ?? '', state: 'BE' }));
    expect(await putBack(cast.office)).toEqual(refused('GREEN_LIST_LIFTED_BY_STATE'));
  });

  it('is not put back without agreement, after withdrawal or after TOP C', async () => {
    await changeText(db(), cast.by, '3.1', 'Neu gefasst.');
    await call(db(), 'C');
    expect(await putBack(cast.office)).toEqual(refused('GREEN_LIST_CALLED'));
    await db().meeting.updateMany({ data: { status: 'PLANNED', calledItemId: null } });
    await done(recordAt(db(), cast.office, '3.1', 'DEBATE'));
    expect(await putBack(cast.office)).toEqual(refused('GREEN_LIST_NOT_AGREED'));
    await done(recordAt(db(), cast.office, '3.1', 'GREEN_LIST'));
    const { id, version } = await itemAt(db(), '3.1');
    await done(withdrawItem(cast.office, { itemId: id, version, by: 'BY' }));
    expect(await putBack(cast.office)).toEqual(refused('GREEN_LIST_ITEM_CLOSED'));
  });
});
