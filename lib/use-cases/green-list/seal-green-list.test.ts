import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '@/lib/policy/actor';
import { PUBLIC } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { withdrawItem } from '../agenda/withdraw-item';
import { sealGreenList } from './seal-green-list';
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

describe('sealing', () => {
  const versionOf = async (number: string) => (await itemAt(db(), number)).text?.id ?? '';
  const seal = async (actor: Actor, ...numbers: string[]) =>
    sealGreenList(actor, {
      conferenceNumber: 22,
      textVersionIds: await Promise.all(numbers.map(versionOf)),
    });

  it('puts what the Vorkonferenz agreed on under the seal of its text and tells the Länder until when', async () => {
    await done(recordAt(db(), cast.office, '3.1', 'GREEN_LIST'));
    await done(recordAt(db(), cast.office, '4.1', 'DEBATE'));
    expect(await seal(cast.colleague, '3.1')).toEqual({ ok: true, value: 1 });
    const { greenList, text, greenListEntries } = await itemAt(db(), '3.1');
    expect(greenList).toBe(true);
    expect(greenListEntries).toMatchObject([
      {
        sealedHash: text?.hash,
        textVersionId: text?.id,
        sealedById: cast.colleague.personId,
        liftedAt: null,
      },
    ]);
    expect((await itemAt(db(), '4.1')).greenList).toBe(false);
    expect(await told()).toContainEqual(
      expect.objectContaining({ kind: 'GREEN_LIST_SEALED', facts: { items: 1, dueOn: '2027-04-20' } }),
    );
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('adds only what is new, also after something fell off', async () => {
    await sealed(db(), cast.office, '3.1');
    await changeText(db(), cast.by, '3.1', 'Neu gefasst.');
    await done(recordAt(db(), cast.office, '4.1', 'GREEN_LIST'));
    expect(await seal(cast.office, '4.1')).toEqual({ ok: true, value: 1 });
    expect((await itemAt(db(), '3.1')).greenList).toBe(false);
    expect(await seal(cast.office)).toEqual(refused('GREEN_LIST_NOTHING_TO_SEAL'));
  });

  it('seals nothing if an item has no text or was withdrawn', async () => {
    for (const number of ['3.1', '4.1']) await done(recordAt(db(), cast.office, number, 'GREEN_LIST'));
    const { id, version } = await itemAt(db(), '4.1');
    await done(withdrawItem(cast.office, { itemId: id, version, by: 'BE' }));
    expect(await seal(cast.office, '3.1')).toEqual(refused('GREEN_LIST_ITEM_CLOSED'));
    const without = await db().agendaItem.findFirstOrThrow({
      where: { motion: { textVersions: { none: {} } } },
    });
    const { id: preparatoryId } = await db().meeting.findFirstOrThrow({ where: { kind: 'PREPARATORY' } });
    await db().preparatoryResult.deleteMany({ where: { agendaItemId: id } });
    await db().agendaItem.update({ where: { id: without.id }, data: { kind: 'ITEM' } });
    await db().preparatoryResult.create({
      data: { meetingId: preparatoryId, agendaItemId: without.id, outcome: 'GREEN_LIST' },
    });
    expect(await seal(cast.office, '3.1')).toEqual(refused('GREEN_LIST_ITEM_WITHOUT_TEXT'));
    expect((await itemAt(db(), '3.1')).greenListEntries).toEqual([]);
  });

  it('means the texts that the office saw', async () => {
    await done(recordAt(db(), cast.office, '3.1', 'GREEN_LIST'));
    const seen = await versionOf('3.1');
    await changeText(db(), cast.by, '3.1', 'Inzwischen geändert.');
    const command = { conferenceNumber: 22, textVersionIds: [seen] };
    expect(await sealGreenList(cast.office, command)).toEqual(refused('CHANGED_MEANWHILE'));
  });

  it('is for the chair’s office of this term alone', async () => {
    await done(recordAt(db(), cast.office, '3.1', 'GREEN_LIST'));
    const { by, formerOffice, bund, group, administration } = cast;
    for (const actor of [by, formerOffice, bund, group, administration, PUBLIC])
      expect(await seal(actor, '3.1')).toEqual(refused('NOT_PERMITTED'));
    const command = { conferenceNumber: 21, textVersionIds: [] };
    expect(await sealGreenList(cast.office, command)).toEqual(refused('NOT_PERMITTED'));
  });

  it('ends when no Land could take an item off any more', async () => {
    await done(recordAt(db(), cast.office, '3.1', 'GREEN_LIST'));
    await layRule(db(), { until: 'DEADLINE', dueOn: '2026-01-01' });
    expect(await seal(cast.office, '3.1')).toEqual(refused('DEADLINE_PASSED'));
    await call(db(), 'C');
    expect(await seal(cast.office, '3.1')).toEqual(refused('GREEN_LIST_CALLED'));
  });
});
