import { beforeEach, describe, expect, it } from 'vitest';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { loadDemands } from '@/lib/db/stored-demands';
import { testDatabase } from '@/lib/db/testing/test-database';
import { shiftDay } from '@/lib/domain/calendar-day';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done } from '../green-list/testing/green-list-bed';
import { demandVerbs, tracesLeft } from '../testing/demand-traces';
import { addRemark } from './add-remark';
import { answerDemands } from './answer-demands';
import { assessDemand, type AssessDemand } from './assess-demand';
import { correctEntry, type CorrectEntry } from './correct-entry';
import { keepAnswerDraft } from './keep-answer-draft';
import { recordMeasurement, type RecordMeasurement } from './record-measurement';
import { setGoal } from './set-goal';
import { setVisibility } from './set-visibility';
import {
  followUpCast,
  lastAnswerId,
  lastEntry,
  layUnpublishedDemand,
  seenDemand,
  type FollowUpCast,
} from './testing/follow-up-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: FollowUpCast;
let demandId: string;
beforeEach(async () => {
  cast = await followUpCast(db());
  ({ demandId } = await seenDemand(db(), '4.4'));
});

const refused = (error: string) => ({ ok: false, error });
const DONE = { ok: true, value: null };
const nobody = () => [cast.formerOffice, cast.land, cast.bmi, cast.group, cast.administration, PUBLIC];
const verbs = () => demandVerbs(db());
const traces = () => tracesLeft(db());
const statusFor = async (actor: Actor) =>
  (await loadDemands(db(), actor, { id: demandId }))[0]?.standing.status;
const assess = async (actor: Actor, parts: Partial<AssessDemand> = {}) =>
  assessDemand(actor, {
    ...(await seenDemand(db(), '4.4')),
    ...{ on: null, status: 'INTERIM', text: 'Der Entwurf liegt vor.', evidence: null, judgedBy: null },
    ...{ continuedBy: null, ...parts },
  });
const SHOWN = { evidence: 'Gesetz vom 1. Mai 2026', judgedBy: 'Geschäftsstelle der IntMK' };

describe('an assessment', () => {
  it('stays inside: the members see it, nobody else', async () => {
    expect(await assess(cast.office, { status: 'IMPLEMENTED', ...SHOWN })).toEqual(DONE);
    expect(await lastEntry(db(), demandId)).toMatchObject({
      kind: 'ASSESSED',
      visibility: 'INTERNAL',
      ...SHOWN,
    });
    for (const member of [cast.office, cast.land]) expect(await statusFor(member)).toBe('IMPLEMENTED');
    for (const outsider of [cast.bmi, cast.bamf, cast.group, PUBLIC])
      expect(await statusFor(outsider)).toBe('ASKED');
    expect(await verbs()).toEqual(['demand.assessed']);
    expect(await traces()).not.toMatch(/Entwurf liegt|Gesetz vom/);
  });

  it('says umgesetzt only with what shows it and who found it so, teilweise only with words', async () => {
    for (const parts of [{}, { evidence: 'Gesetz' }, { judgedBy: 'Geschäftsstelle' }])
      expect(await assess(cast.office, { status: 'IMPLEMENTED', ...parts })).toEqual(
        refused('EVIDENCE_MISSING'),
      );
    expect(await assess(cast.office, { status: 'PARTLY_IMPLEMENTED', text: null })).toEqual(
      refused('ASSESSMENT_WITHOUT_TEXT'),
    );
    expect(await db().followUpEntry.count({ where: { demandId, kind: 'ASSESSED' } })).toBe(1);
  });

  it('is the office’s alone, of today or earlier, and not over what it did not see', async () => {
    for (const actor of nobody()) expect(await assess(actor)).toEqual(refused('NOT_PERMITTED'));
    expect(await assess(cast.office, { on: shiftDay(berlinDay(now()), 1) })).toEqual(
      refused('DAY_IN_FUTURE'),
    );
    const seen = await seenDemand(db(), '4.4');
    const answers = [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }];
    await done(answerDemands(cast.bmi, { answers, text: 'Neues' }));
    expect(await assess(cast.office, seen)).toEqual(refused('CHANGED_MEANWHILE'));
    expect(await assess(cast.office, { demandId: crypto.randomUUID() })).toEqual(refused('NOT_FOUND'));
    const results = await Promise.all([assess(cast.office), assess(cast.otherChair)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('that a request goes on elsewhere names where, and shows it to whoever may know', async () => {
    const place = { conference: 18, item: '1.4', clause: 4 };
    const go = (continuedBy: AssessDemand['continuedBy']) =>
      assess(cast.office, { status: 'CONTINUED', continuedBy });
    expect(await go(null)).toEqual(refused('CONTINUATION_MISSING'));
    expect(await go({ ...place, clause: 3 })).toEqual(refused('CONTINUATION_MISSING'));
    expect(await go({ conference: 18, item: '4.4', clause: 2 })).toEqual(refused('CONTINUATION_NOT_LATER'));
    expect(await go(place)).toEqual(DONE);
    const next = await seenDemand(db(), '1.4');
    const continued = async (actor: Actor) =>
      (await loadDemands(db(), actor, { id: demandId })).map(({ continuedById }) => continuedById);
    expect(await continued(cast.land)).toEqual([next.demandId]);
    for (const outsider of [PUBLIC, cast.bmi]) expect(await continued(outsider)).toEqual([null]);
    // In a circle nothing would ever be done.
    const back = { conference: 18, item: '4.4', clause: 2 };
    expect(await assess(cast.office, { ...next, status: 'CONTINUED', continuedBy: back })).toEqual(
      refused('CONTINUATION_NOT_LATER'),
    );
    expect(await assess(cast.office)).toEqual(DONE);
    expect(await continued(cast.land)).toEqual([null]);
  });
});

describe('showing an entry to more people', () => {
  const show = async (actor: Actor, visibility: 'INTERNAL' | 'RELEASED' | 'PUBLIC', parts = {}) =>
    setVisibility(actor, { ...(await lastEntry(db(), demandId)).seen, visibility, ...parts });

  it('goes from the members to the addressee to everybody, and back', async () => {
    await done(assess(cast.office));
    expect(await show(cast.office, 'RELEASED')).toEqual(DONE);
    expect([await statusFor(cast.bmi), await statusFor(cast.bamf), await statusFor(PUBLIC)]).toEqual([
      ...['INTERIM', 'ASKED', 'ASKED'],
    ]);
    const [message] = await db().outboxMessage.findMany();
    expect(message?.payload).toMatchObject({ kind: 'ASSESSMENT_RELEASED', to: { bodies: ['BMI'] } });
    expect(await show(cast.office, 'PUBLIC')).toEqual(DONE);
    expect(await statusFor(PUBLIC)).toBe('INTERIM');
    expect(await show(cast.office, 'INTERNAL')).toEqual(DONE);
    expect(await statusFor(cast.bmi)).toBe('ASKED');
    expect(await db().outboxMessage.count()).toBe(1);
    expect(await verbs()).toEqual(['demand.assessed', ...Array<string>(3).fill('demand.visibilitySet')]);
  });

  it('is the office’s alone, as it was seen', async () => {
    await done(assess(cast.office));
    for (const actor of [cast.formerOffice, cast.land])
      expect(await show(actor, 'PUBLIC')).toEqual(refused('NOT_PERMITTED'));
    for (const actor of [cast.bmi, cast.group, cast.administration, PUBLIC])
      expect(await show(actor, 'PUBLIC')).toEqual(refused('NOT_FOUND'));
    expect(await show(cast.office, 'PUBLIC', { version: 5 })).toEqual(refused('CHANGED_MEANWHILE'));
    expect(await show(cast.office, 'PUBLIC', { entryId: 'x' })).toEqual(refused('NOT_FOUND'));
  });

  it('never publishes a remark, hides a body’s answer from it, or runs ahead of the resolution', async () => {
    await done(addRemark(cast.office, { ...(await seenDemand(db(), '4.4')), text: 'Nachfassen.' }));
    expect(await show(cast.office, 'RELEASED')).toEqual(refused('VISIBILITY_NOT_POSSIBLE'));
    const answer = await db().followUpEntry.findFirstOrThrow({ where: { demandId, kind: 'ANSWERED' } });
    const seen = { entryId: answer.id, version: answer.version };
    expect(await show(cast.office, 'INTERNAL', seen)).toEqual(refused('VISIBILITY_NOT_POSSIBLE'));
    expect(await show(cast.office, 'PUBLIC', seen)).toEqual(DONE);
    demandId = await layUnpublishedDemand(db());
    await done(assess(cast.office, { demandId, version: 0 }));
    expect(await show(cast.office, 'PUBLIC')).toEqual(refused('RESOLUTION_NOT_PUBLISHED'));
    expect(await show(cast.office, 'RELEASED')).toEqual(DONE);
  });
});

describe('putting an entry right', () => {
  const correct = async (actor: Actor, parts: Partial<CorrectEntry> = {}) =>
    correctEntry(actor, {
      ...(await lastEntry(db(), demandId)).seen,
      ...{ text: 'Berichtigt.', evidence: null, judgedBy: null, keepsFiles: true, files: [], ...parts },
    });
  const answer = async () => {
    const files = [new File(['%PDF-1.7'], 'a.pdf')];
    await keepAnswerDraft(cast.bmi, { demandId, text: '', demandIds: [], files });
    return done(
      answerDemands(cast.bmi, {
        answers: [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }],
        ...{ text: 'Mit Versehen.', draft: { demandId } },
      }),
    );
  };

  it('writes another in its place; what stood there stays', async () => {
    await done(assess(cast.office));
    const before = await lastEntry(db(), demandId);
    expect(await correct(cast.office)).toEqual(DONE);
    expect(await lastEntry(db(), demandId)).toMatchObject({
      ...{ supersedesId: before.id, text: 'Berichtigt.', status: 'INTERIM', kind: 'ASSESSED' },
    });
    expect(await db().followUpEntry.findUnique({ where: { id: before.id } })).toMatchObject({
      text: before.text,
    });
    expect(await correct(cast.office, before.seen)).toEqual(refused('CHANGED_MEANWHILE'));
    await expect(
      db().followUpEntry.update({ where: { id: before.id }, data: { text: 'anders' } }),
    ).rejects.toThrow();
    await expect(db().followUpEntry.delete({ where: { id: before.id } })).rejects.toThrow();
  });

  it('is a body’s with its own answer, also a published one, until the office has assessed it', async () => {
    await answer();
    const first = await lastEntry(db(), demandId);
    await done(setVisibility(cast.office, { ...first.seen, visibility: 'PUBLIC' }));
    expect(await correct(cast.bmi, { files: [new File(['%PDF-1.7 b'], 'b.pdf')] })).toEqual(DONE);
    const second = await lastEntry(db(), demandId);
    // What a body says anew is not published by that.
    expect(second).toMatchObject({ visibility: 'RELEASED', supersedesId: first.id, body: { code: 'BMI' } });
    expect(second.attachments.map(({ title }) => title)).toEqual(['a.pdf', 'b.pdf']);
    expect(await correct(cast.bmi, { keepsFiles: false, text: null })).toEqual(refused('ANSWER_EMPTY'));
    await done(assess(cast.office));
    expect(await correct(cast.bmi, second.seen)).toEqual(refused('ANSWER_ASSESSED_ALREADY'));
  });

  it('is nobody else’s, on neither side', async () => {
    const recorded = await db().followUpEntry.findFirstOrThrow({ where: { demandId, kind: 'ANSWERED' } });
    const byOffice = { entryId: recorded.id, version: recorded.version };
    expect(await correct(cast.bmi, byOffice)).toEqual(refused('NOT_PERMITTED'));
    await answer();
    for (const actor of [cast.office, cast.land, cast.formerOffice])
      expect(await correct(actor)).toEqual(refused('NOT_PERMITTED'));
    for (const actor of [cast.bamf, cast.group, PUBLIC])
      expect(await correct(actor)).toEqual(refused('NOT_FOUND'));
    const sent = await db().followUpEntry.findFirstOrThrow({ where: { demandId, kind: 'SENT' } });
    expect(await correct(cast.office, { entryId: sent.id, version: sent.version })).toEqual(
      refused('NOT_PERMITTED'),
    );
  });

  it('holds to the rules of what it puts right, and leaves what another assessment followed', async () => {
    await done(assess(cast.office, { status: 'IMPLEMENTED', ...SHOWN }));
    const first = await lastEntry(db(), demandId);
    expect(await correct(cast.office)).toEqual(refused('EVIDENCE_MISSING'));
    expect(await correct(cast.office, { files: [new File(['x'], 'x')] })).toEqual(
      refused('FILE_NOT_ACCEPTED'),
    );
    await done(assess(cast.office));
    expect(await correct(cast.office, { ...first.seen, ...SHOWN })).toEqual(refused('ASSESSMENT_FOLLOWED'));
  });
});

describe('remarks, goals and measured values', () => {
  it('a remark is the members’ own', async () => {
    const remark = async (actor: Actor) =>
      addRemark(actor, { ...(await seenDemand(db(), '4.4')), text: 'Nachfassen.' });
    expect(await remark(cast.office)).toEqual(DONE);
    expect(await lastEntry(db(), demandId)).toMatchObject({
      kind: 'REMARK',
      visibility: 'INTERNAL',
      status: null,
    });
    for (const actor of nobody()) expect(await remark(actor)).toEqual(refused('NOT_PERMITTED'));
    expect(await addRemark(cast.office, { demandId, version: 9, text: 'x' })).toEqual(
      refused('CHANGED_MEANWHILE'),
    );
    expect(await traces()).not.toContain('Nachfassen');
  });

  it('a goal has an indicator and a day, each of which may be left open', async () => {
    const aim = async (actor: Actor, goal: string | null) =>
      setGoal(actor, { ...(await seenDemand(db(), '4.4')), goal, indicator: null, targetOn: '2027-12-31' });
    expect(await aim(cast.office, 'Alle Fälle')).toEqual(DONE);
    const row = await db().demand.findUniqueOrThrow({ where: { id: demandId } });
    expect({ ...row, targetOn: isoDay(row.targetOn) }).toMatchObject({
      ...{ goal: 'Alle Fälle', indicator: null, targetOn: '2027-12-31' },
    });
    for (const actor of nobody()) expect(await aim(actor, 'x')).toEqual(refused('NOT_PERMITTED'));
    expect(await aim(cast.office, null)).toEqual(DONE);
    expect(await verbs()).toEqual(['demand.goalSet', 'demand.goalSet']);
  });

  it('a value is measured on a day and can be put right, with what stood before in the record', async () => {
    const measure = async (actor: Actor, parts: Partial<RecordMeasurement> = {}) =>
      recordMeasurement(actor, {
        ...(await seenDemand(db(), '4.4')),
        ...{ measurementId: null, on: '2025-12-31', value: '12.5', unit: 'Prozent', source: null, ...parts },
      });
    expect(await measure(cast.office)).toEqual(DONE);
    const { id: measurementId } = await db().demandMeasurement.findFirstOrThrow();
    expect(await measure(cast.office, { measurementId, value: '13' })).toEqual(DONE);
    const rows = await db().demandMeasurement.findMany();
    expect(rows.map(({ value, unit }) => [value.toString(), unit])).toEqual([['13', 'Prozent']]);
    const audit = await db().auditEntry.findFirstOrThrow({ where: { verb: 'demand.measurementCorrected' } });
    expect(audit.payload).toMatchObject({ before: { on: '2025-12-31', value: '12.5' } });
    for (const actor of nobody()) expect(await measure(actor)).toEqual(refused('NOT_PERMITTED'));
    expect(await measure(cast.office, { on: shiftDay(berlinDay(now()), 1) })).toEqual(
      refused('DAY_IN_FUTURE'),
    );
    const elsewhere = { ...(await seenDemand(db(), '5.2')), measurementId };
    expect(await measure(cast.office, elsewhere)).toEqual(refused('NOT_FOUND'));
  });
});
