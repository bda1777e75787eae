import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import type { SessionCommand } from '@/lib/domain/session-command';
import type { Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { carryOutSessionCommand, recordInSession } from './carry-out-session-command';
import {
  adoptNow,
  itemNow,
  openedSession,
  recorded,
  recordNow,
  refusalOf,
  send,
  sessionNow,
  stated,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await openedSession(db());
  },
});

/** One command of every kind, each of which would be carried out now. */
async function everyCommand(): Promise<SessionCommand[]> {
  const { items } = await sessionNow(db());
  const at = (number: string) => items.find((item) => item.number === number)?.id ?? '';
  await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
  const { decision } = await itemNow(db(), '2');
  const seen = { seenDecisionId: null, correctionReason: null };
  return [
    { kind: 'CALL_ITEM', itemId: at('4.1') },
    { kind: 'CALL_ITEM', itemId: null },
    { kind: 'RECORD_OUTCOME', itemId: at('4.1'), stated: stated('MAJORITY'), ...seen },
    { kind: 'TAKE_BACK', itemId: at('2'), seenDecisionId: decision?.id ?? '', reason: 'Verlesen.' },
    {
      ...{ kind: 'ADOPT_GREEN_LIST', itemId: at('C'), stated: stated('UNANIMOUS') },
      entryIds: items.flatMap(({ greenListEntryId }) => greenListEntryId ?? []),
    },
    { kind: 'STATE_ARRIVED', state: 'HH', itemId: at('2') },
    { kind: 'STATE_LEFT', state: 'HH', itemId: at('4.1') },
  ];
}

describe('a command that arrives more than once', () => {
  it('is carried out once and answered the same each time, whatever its kind', async () => {
    for (const command of await everyCommand()) {
      const key = randomUUID();
      const first = await send(cast.office, command, key);
      expect(first, command.kind).toMatchObject({ ok: true });
      const after = await hashOfEverything(db());
      for (const again of [1, 2]) {
        expect(await send(cast.office, command, key), `${command.kind} ${again}`).toEqual(first);
        expect(await hashOfEverything(db())).toBe(after);
      }
    }
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('at the same moment too', async () => {
    const { id: itemId } = await itemNow(db(), '2');
    const command: SessionCommand = {
      ...{ kind: 'RECORD_OUTCOME', itemId, stated: stated('UNANIMOUS') },
      ...{ seenDecisionId: null, correctionReason: null },
    };
    const key = randomUUID();
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => send(cast.office, command, key)));
    expect(one).toMatchObject({ ok: true });
    expect([two, three]).toEqual([one, one]);
    expect((await itemNow(db(), '2')).log).toHaveLength(1);
  });

  it('is refused with another content, from another person, or for another conference', async () => {
    const { id: itemId } = await itemNow(db(), '2');
    const key = randomUUID();
    expect(await refusalOf(send(cast.office, { kind: 'CALL_ITEM', itemId }, key))).toBeNull();
    const before = await hashOfEverything(db());
    const reused = [
      send(cast.office, { kind: 'CALL_ITEM', itemId: null }, key),
      send(cast.colleague, { kind: 'CALL_ITEM', itemId }, key),
    ];
    for (const result of reused) expect(await refusalOf(result)).toBe('CLIENT_KEY_REUSED');
    expect(await hashOfEverything(db())).toBe(before);
  });

  it('may be sent again after it was refused, and is carried out then', async () => {
    const { id: itemId } = await itemNow(db(), '2');
    const command: SessionCommand = {
      ...{ kind: 'RECORD_OUTCOME', itemId, stated: stated('UNANIMOUS') },
      ...{ seenDecisionId: null, correctionReason: null },
    };
    const [running, key] = [{ where: { status: 'RUNNING' } as const }, randomUUID()];
    const { meetingId } = await sessionNow(db());
    await db().meeting.updateMany({ ...running, data: { status: 'PLANNED' } });
    const before = await hashOfEverything(db());
    expect(await refusalOf(send(cast.office, command, key))).toBe('SESSION_NOT_RUNNING');
    expect(await hashOfEverything(db())).toBe(before);
    await db().meeting.update({ where: { id: meetingId }, data: { status: 'RUNNING' } });
    expect(await refusalOf(send(cast.office, command, key))).toBeNull();
  });
});

describe('two people who record the same item at the same moment', () => {
  it('one is taken, the other hears what stands now', async () => {
    const results = await Promise.all([
      recordNow(db(), cast.office, '2', stated('UNANIMOUS')),
      recordNow(db(), cast.colleague, '2', stated('MAJORITY')),
    ]);
    const taken = results.filter(({ ok }) => ok);
    expect(taken).toHaveLength(1);
    const { decision, log } = await itemNow(db(), '2');
    expect(log).toHaveLength(1);
    const conflict = { code: 'DECIDED_MEANWHILE', standing: { id: decision?.id } };
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: conflict });
  });

  it('the list is adopted once', async () => {
    const results = await Promise.all([adoptNow(db(), cast.office), adoptNow(db(), cast.colleague)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await itemNow(db(), '1.1')).log).toHaveLength(1);
  });
});

describe('who may record', () => {
  const others = (): [string, Actor, string][] => [
    ['a Land', cast.by, 'NOT_PERMITTED'],
    ['a Land’s Bearbeitung', cast.byEditor, 'NOT_PERMITTED'],
    ['the office of the term before', cast.formerOffice, 'NOT_PERMITTED'],
    ['a working group', cast.group, 'NOT_FOUND'],
    ['the Bund', cast.bund, 'NOT_FOUND'],
    ['the administration', cast.administration, 'NOT_FOUND'],
    ['the office after its term was closed', { ...cast.office, chairs: [] }, 'NOT_PERMITTED'],
    ['nobody', { ...cast.office, personId: null, roles: [], chairs: [] }, 'NOT_SIGNED_IN'],
  ];

  it('the office of the chair alone, whatever the command', async () => {
    const commands = await everyCommand();
    const before = await hashOfEverything(db());
    for (const [who, actor, code] of others())
      for (const command of commands)
        expect(await refusalOf(send(actor, command)), `${who}: ${command.kind}`).toBe(code);
    expect(await hashOfEverything(db())).toBe(before);
  });

  it('nobody sends what somebody else recorded in the same browser', async () => {
    const sent = {
      clientKey: randomUUID(),
      personId: cast.colleague.personId ?? '',
      sentAt: '2027-03-18T09:00:00Z',
    };
    const command = { kind: 'CALL_ITEM', itemId: null } as const;
    expect(await refusalOf(carryOutSessionCommand(cast.office, { ...sent, command }, 22))).toBe(
      'NOT_SIGNED_IN',
    );
  });

  it('and of a conference that has no Hauptkonferenz nobody', async () => {
    const command = { kind: 'CALL_ITEM', itemId: null } as const;
    const office = { ...cast.office, chairs: [22, 77] };
    const sent = {
      clientKey: randomUUID(),
      personId: cast.office.personId ?? '',
      sentAt: '2027-03-18T09:00:00Z',
    };
    expect(await refusalOf(carryOutSessionCommand(office, { ...sent, command }, 77))).toBe('NOT_FOUND');
  });
});

describe('from a form without JavaScript', () => {
  it('the same command is carried out once', async () => {
    const { id: itemId } = await itemNow(db(), '4.1');
    const form = {
      conferenceNumber: 22,
      clientKey: randomUUID(),
      command: { kind: 'CALL_ITEM', itemId } as const,
    };
    await done(recordInSession(cast.office, form));
    await done(recordInSession(cast.office, form));
    expect((await sessionNow(db())).calledItemId).toBe(itemId);
    expect(await db().auditEntry.count({ where: { verb: 'session.itemCalled' } })).toBe(1);
    const other = { ...form, clientKey: randomUUID() };
    expect(await recordInSession(cast.by, other)).toEqual({ ok: false, error: 'NOT_PERMITTED' });
  });

  it('a section is not called, nor is anything outside the sitting', async () => {
    const { id: itemId } = await itemNow(db(), '3');
    expect(await refusalOf(send(cast.office, { kind: 'CALL_ITEM', itemId }))).toBe('SECTION_IS_NO_ITEM');
    await db().meeting.updateMany({ where: { status: 'RUNNING' }, data: { status: 'HELD' } });
    expect(await refusalOf(send(cast.office, { kind: 'CALL_ITEM', itemId: null }))).toBe(
      'SESSION_NOT_RUNNING',
    );
  });
});
