import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn, isoDay } from '@/lib/clock';
import { loadDeadlinePlan } from '@/lib/db/deadline-plan';
import { testDatabase } from '@/lib/db/testing/test-database';
import { pendingChanges, recalculationMark } from '@/lib/domain/deadline';
import { obstaclesOn } from '@/lib/domain/holiday';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import type { Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { code, createIntmk23, sampleActor } from '../conferences/testing/conference-bed';
import { adjustDeadline } from './adjust-deadline';
import { changeDeadlineRule } from './change-deadline-rule';
import { recalculateDeadlines } from './recalculate-deadlines';
import { resetDeadline } from './reset-deadline';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let chair: Actor;
let land: Actor;

beforeEach(async () => {
  chair = await sampleActor('marlene.osthoff@rp');
  land = await sampleActor('ole.brinkama@hh');
});

async function shownMark(number: number): Promise<string> {
  const { id } = await db().conference.findUniqueOrThrow({ where: { number }, select: { id: true } });
  return recalculationMark(pendingChanges(await loadDeadlinePlan(db(), id), stateHolidays) ?? []);
}

async function standing(number: number) {
  const rows = await db().deadline.findMany({ where: { conference: { number } }, orderBy: { dueOn: 'asc' } });
  return rows.map((row) => ({ ...row, dueOn: isoDay(row.dueOn), calculatedOn: isoDay(row.calculatedOn) }));
}

const moveMain = (number: number, day: string) =>
  db().meeting.updateMany({
    where: { conference: { number }, kind: 'MAIN' },
    data: { startsOn: dateColumn(day), endsOn: dateColumn(day) },
  });

describe('calculating the deadlines', () => {
  it('finds nothing to change about the sample deadlines', async () => {
    expect(await shownMark(22)).toBe('');
  });

  it('counts those of a new conference back from its first day, off every holiday', async () => {
    const next = await createIntmk23();
    const mark = await shownMark(23);
    expect(code(await recalculateDeadlines(next, { number: 23, mark }))).toBeNull();
    const deadlines = await standing(23);
    expect(deadlines).toHaveLength(8);
    for (const { dueOn, calculatedOn } of deadlines) {
      expect(obstaclesOn(dueOn, stateHolidays)).toEqual([]);
      expect(dueOn).toBe(calculatedOn);
    }
    expect(deadlines.find(({ kind }) => kind === 'MOTION_SUBMISSION')?.dueOn).toBe('2028-02-16');
    expect(deadlines.find(({ kind }) => kind === 'PREPARATORY_MEETING')?.dueOn).toBe('2028-03-17');
  });

  it('moves what nobody adjusted and keeps what somebody did', async () => {
    await moveMain(22, '2027-04-28');
    expect(code(await recalculateDeadlines(chair, { number: 22, mark: await shownMark(22) }))).toBeNull();
    const deadlines = await standing(22);
    expect(deadlines.find(({ kind }) => kind === 'DISPATCH')).toMatchObject({
      ...{ dueOn: '2027-04-07', calculatedOn: '2027-04-07', version: 1 },
    });
    const preparatory = deadlines.find(({ kind }) => kind === 'PREPARATORY_MEETING');
    expect(preparatory).toMatchObject({ dueOn: '2027-03-11', calculatedOn: '2027-03-19' });
    expect(preparatory?.reason).toContain('Fachministerkonferenz');
  });

  it('does what was shown and nothing else', async () => {
    await moveMain(22, '2027-04-28');
    const mark = await shownMark(22);
    await moveMain(22, '2027-05-05');
    expect(code(await recalculateDeadlines(chair, { number: 22, mark }))).toBe('CHANGED_MEANWHILE');
    expect((await standing(22)).find(({ kind }) => kind === 'DISPATCH')?.dueOn).toBe('2027-03-31');
  });

  it('refuses while the first day is open, and to whom it is not permitted', async () => {
    const mark = await shownMark(22);
    expect(code(await recalculateDeadlines(land, { number: 22, mark }))).toBe('NOT_PERMITTED');
    expect(code(await recalculateDeadlines(chair, { number: 99, mark }))).toBe('NOT_FOUND');
    const next = await createIntmk23({ precision: 'MONTH' });
    expect(code(await recalculateDeadlines(next, { number: 23, mark: '' }))).toBe('FIRST_DAY_UNKNOWN');
    await db().meeting.updateMany({ where: { conference: { number: 22 } }, data: { cancelled: true } });
    expect(code(await recalculateDeadlines(chair, { number: 22, mark }))).toBe('FIRST_DAY_UNKNOWN');
  });
});

describe('adjusting a deadline', () => {
  const command = { number: 22, kind: 'MOTION_SUBMISSION' as const, version: 0 };
  const moved = { ...command, dueOn: '2027-02-12', reason: 'Karneval' };
  const submission = async () => (await standing(22)).find(({ kind }) => kind === 'MOTION_SUBMISSION');

  it('keeps the calculated day and the reason beside it', async () => {
    expect(code(await adjustDeadline(chair, moved))).toBeNull();
    expect(await submission()).toMatchObject({
      ...{ dueOn: '2027-02-12', calculatedOn: '2027-02-10', reason: 'Karneval', version: 1 },
    });
  });

  it('is told to all Länder', async () => {
    await adjustDeadline(chair, moved);
    const [message] = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(message?.payload).toMatchObject({
      kind: 'DEADLINES_CHANGED',
      facts: { deadline: 'MOTION_SUBMISSION', dueOn: '2027-02-12' },
      by: chair.personId,
    });
    expect(JSON.stringify(message?.payload)).not.toContain('Karneval');
  });

  it('is taken back', async () => {
    await adjustDeadline(chair, moved);
    expect(code(await resetDeadline(chair, { ...command, version: 1 }))).toBeNull();
    expect(await submission()).toMatchObject({ dueOn: '2027-02-10', reason: null });
    expect(code(await resetDeadline(chair, { ...command, version: 2 }))).toBe('DEADLINE_NOT_ADJUSTED');
  });

  it.each([
    ['DEADLINE_UNCHANGED', { dueOn: '2027-02-10' }],
    ['CHANGED_MEANWHILE', { version: 3 }],
    ['NOT_PERMITTED', { number: 21 }],
    ['NOT_FOUND', { number: 99 }],
  ])('refuses %s', async (refusal, change) => {
    expect(code(await adjustDeadline(chair, { ...moved, ...change }))).toBe(refusal);
    expect((await submission())?.dueOn).toBe('2027-02-10');
  });

  it('is for the chair’s office alone', async () => {
    for (const address of ['ole.brinkama@hh', 'greta.siepmann@nw', 'thea.sandvoss@betrieb']) {
      const actor = await sampleActor(address);
      expect(code(await adjustDeadline(actor, moved))).toBe('NOT_PERMITTED');
      expect(code(await resetDeadline(actor, command))).toBe('NOT_PERMITTED');
    }
  });
});

describe('changing a rule', () => {
  const rule = {
    ...{ number: 22, kind: 'DISPATCH' as const, version: 0, daysBefore: 28 },
    ...{ avoidsHolidays: true, confirmed: true, source: 'Geschäftsordnung' },
  };

  it('moves no deadline before it is calculated anew', async () => {
    expect(code(await changeDeadlineRule(chair, rule))).toBeNull();
    expect((await standing(22)).find(({ kind }) => kind === 'DISPATCH')?.dueOn).toBe('2027-03-31');
    expect(await shownMark(22)).toBe('DISPATCH:2027-03-24:2027-03-24');
  });

  it('is refused to others, in an old version and under an unknown conference', async () => {
    expect(code(await changeDeadlineRule(land, rule))).toBe('NOT_PERMITTED');
    expect(code(await changeDeadlineRule(chair, { ...rule, version: 2 }))).toBe('CHANGED_MEANWHILE');
    expect(code(await changeDeadlineRule(chair, { ...rule, number: 99 }))).toBe('NOT_FOUND');
  });
});
