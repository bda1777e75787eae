import { describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { freezeResolution, retractResolution } from '@/lib/db/freeze-resolution';
import { mutate } from '@/lib/db/mutate';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import type { MinutesResolution, Outcome } from '@/lib/domain/minutes';
import { ok } from '@/lib/result';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { clauses } from '@/prisma/seed/text';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { suggestDemands } from './suggest-demands';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const PROGRAM: Actor = { ...PUBLIC, name: 'Probe' };
const NUMBER = '99.1';

const FIRST = 'Die IntMK bittet den Bund, die Kurse zu öffnen.';
const SECOND = 'Die LAG wird beauftragt, der 20. IntMK zu berichten.';

function resolved(texts: string[], outcome: Outcome = 'UNANIMOUS'): MinutesResolution {
  return {
    ...{ number: NUMBER, title: 'Probe', applicants: ['HE'], outcome, circular: null, decidedOn: null },
    blocks: clauses(...texts),
  };
}

/** Freezes a text under the number of the probe, as its next revision, and reads it. */
async function decide(texts: string[], outcome?: Outcome): Promise<void> {
  const { id: meetingId } = await meeting();
  const done = await mutate(PROGRAM, async (mutation) => {
    const origin = { meetingId, agendaItemId: null, position: 99, motionId: null, policyFieldId: null };
    const frozen = { now: mutation.now, reason: null };
    const id = await freezeResolution(mutation.db, resolved(texts, outcome), origin, frozen);
    await suggestDemands(mutation, { meetingId, number: NUMBER });
    mutation.record({ verb: 'probe.decided', subject: { type: 'Resolution', id } });
    return ok(null);
  });
  expect(done).toMatchObject({ ok: true });
}

function meeting() {
  return db().meeting.findFirstOrThrow({
    where: { kind: 'MAIN', conference: { number: 18 } },
    select: { id: true },
  });
}

async function standing() {
  const rows = await db().demand.findMany({
    where: { resolution: { number: NUMBER, supersededAt: null } },
    orderBy: [{ clause: 'asc' }, { position: 'asc' }],
    select: {
      ...{ id: true, clause: true, position: true, blockIndex: true, kind: true, text: true },
      ...{ followUp: true, confirmedAt: true, dueAt: { select: { number: true } } },
      addressees: { orderBy: { id: 'asc' }, select: { body: { select: { code: true } } } },
    },
  });
  return rows.map(({ addressees, dueAt, confirmedAt, ...row }) => ({
    ...row,
    addressees: addressees.map(({ body }) => body.code),
    due: dueAt?.number ?? null,
    confirmed: confirmedAt !== null,
  }));
}

const confirm = (clause: number) =>
  db().demand.updateMany({
    where: { clause, resolution: { number: NUMBER, supersededAt: null } },
    data: { confirmedAt: dateColumn('2023-07-10') },
  });

describe('what was adopted', () => {
  it('gets what the rules read as suggestions, each with its reading', async () => {
    await decide([FIRST, SECOND, 'Die IntMK dankt der LAG.']);
    expect(await standing()).toMatchObject([
      { clause: 1, position: 1, kind: 'REQUEST', addressees: ['BUND'], due: null, confirmed: false },
      { clause: 2, position: 1, kind: 'MANDATE', addressees: ['LAG'], due: 20, confirmed: false },
      { clause: 3, position: 1, kind: 'POSITION', followUp: false, addressees: [], confirmed: false },
    ]);
    const { reading } = await db().demand.findFirstOrThrow({
      where: { clause: 2, resolution: { number: NUMBER } },
      select: { reading: true },
    });
    expect(reading).toMatchObject({ clause: 2, kind: 'MANDATE', due: { conference: 20, on: null } });
  });

  it('keeps the order in which several bodies are named', async () => {
    await decide(['Die IntMK bittet die KMK, die GMK und die ASMK, sich abzustimmen.']);
    expect((await standing())[0]?.addressees).toEqual(['KMK', 'GMK', 'ASMK']);
  });

  it('is read once, however often it is asked for', async () => {
    await decide([FIRST]);
    const [before, { id: meetingId }] = [await hashOfEverything(db()), await meeting()];
    await db().$transaction(async (tx) => {
      const record = () => expect.fail('nothing is left to record');
      expect(await suggestDemands({ db: tx, record }, { meetingId, number: NUMBER })).toBe(0);
    });
    expect(await hashOfEverything(db())).toBe(before);
  });

  it.each(['REJECTED', 'NOTED', 'POSTPONED'] as const)('is nothing else: %s', async (outcome) => {
    await decide([FIRST], outcome);
    expect(await standing()).toEqual([]);
  });
});

describe('a correction', () => {
  it('makes new suggestions of what nobody had confirmed', async () => {
    await decide([FIRST]);
    const [old] = await standing();
    await decide(['Die IntMK bittet die KMK, die Kurse zu öffnen.']);
    expect(await standing()).toMatchObject([{ addressees: ['KMK'], confirmed: false }]);
    expect(await db().demand.count({ where: { id: old?.id ?? '' } })).toBe(0);
  });

  it('takes over what was confirmed where its words still stand, under the Ziffer of by now', async () => {
    await decide([FIRST]);
    await confirm(1);
    const [old] = await standing();
    await decide(['Die IntMK dankt dem Bund.', FIRST, SECOND]);
    expect(await standing()).toMatchObject([
      { clause: 1, kind: 'POSITION', confirmed: false },
      { id: old?.id, clause: 2, position: 1, blockIndex: 1, confirmed: true },
      { clause: 3, kind: 'MANDATE', confirmed: false },
    ]);
  });

  it('keeps what was confirmed under its Ziffer where its words were changed, beside what is read there now', async () => {
    await decide([FIRST, SECOND]);
    await confirm(1);
    const [old] = await standing();
    await decide(['Die IntMK bittet den Bund, die Kurse für alle zu öffnen.', SECOND]);
    expect(await standing()).toMatchObject([
      { id: old?.id, clause: 1, position: 1, blockIndex: null, confirmed: true, text: old?.text },
      { clause: 1, position: 2, confirmed: false, text: 'bittet den Bund, die Kurse für alle zu öffnen' },
      { clause: 2, position: 1, kind: 'MANDATE' },
    ]);
  });

  it('takes over what has entries, confirmed or not, with its entries, and says so in the record', async () => {
    await decide([FIRST]);
    const [old] = await standing();
    const demandId = old?.id ?? '';
    await db().followUpEntry.create({
      data: { demandId, kind: 'REMARK', occurredOn: dateColumn('2023-08-01'), text: 'Nachgefragt.' },
    });
    await decide([FIRST, SECOND]);
    expect(await standing()).toMatchObject([{ id: demandId, clause: 1 }, { clause: 2 }]);
    const [entry] = await db().auditEntry.findMany({ where: { verb: 'demand.takenOver' } });
    expect(entry?.payload).toMatchObject({ demandIds: [demandId] });
  });

  it('to a rejection takes the suggestions away', async () => {
    await decide([FIRST]);
    await decide([FIRST], 'REJECTED');
    expect(await db().demand.count({ where: { resolution: { number: NUMBER } } })).toBe(0);
  });
});

describe('what was taken back', () => {
  it('loses its suggestions, keeps what was confirmed, and gives it on when it is decided again', async () => {
    const { id: meetingId } = await meeting();
    const item = await db().agendaItem.create({
      data: { meetingId, number: NUMBER, position: 99, kind: 'ITEM', title: 'Probe' },
    });
    await decide([FIRST, SECOND]);
    await confirm(1);
    const [old] = await standing();
    await db().resolution.updateMany({ where: { number: NUMBER }, data: { agendaItemId: item.id } });
    await mutate(PROGRAM, async (mutation) => {
      await retractResolution(mutation.db, item.id, mutation.now);
      await suggestDemands(mutation, { agendaItemId: item.id });
      mutation.record({ verb: 'probe.retracted', subject: { type: 'AgendaItem', id: item.id } });
      return ok(null);
    });
    const left = await db().demand.findMany({ where: { resolution: { number: NUMBER } } });
    expect(left.map(({ id }) => id)).toEqual([old?.id]);
    await decide([FIRST, SECOND]);
    expect(await standing()).toMatchObject([
      { id: old?.id, clause: 1, confirmed: true },
      { clause: 2, confirmed: false },
    ]);
  });
});
