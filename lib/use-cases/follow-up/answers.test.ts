import { beforeEach, describe, expect, it } from 'vitest';
import { berlinDay, dateColumn, isoDay, now } from '@/lib/clock';
import { loadActor } from '@/lib/db/load-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import { shiftDay } from '@/lib/domain/calendar-day';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { demandVerbs, tracesLeft } from '../testing/demand-traces';
import { answerDemands, type AnswerDemands } from './answer-demands';
import { keepAnswerDraft } from './keep-answer-draft';
import { recordAnswer, type RecordAnswer } from './record-answer';
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
const WORDS = 'Das Ministerium hat einen Entwurf vorgelegt.';
const pdf = (name = 'antwort.pdf') => new File(['%PDF-1.7 Antwort'], name);
const verbs = () => demandVerbs(db());
const traces = () => tracesLeft(db());

describe('a body of the Bund', () => {
  const answer = async (
    actor: Actor,
    { files = [], ...parts }: Partial<AnswerDemands> & { files?: File[] } = {},
  ) => {
    if (files.length > 0)
      await keepAnswerDraft(actor, { demandId: null, text: WORDS, demandIds: [demandId], files });
    return answerDemands(actor, {
      answers: [{ demandId, lastAnswerId: await lastAnswerId(db(), demandId) }],
      ...{ text: WORDS, draft: { demandId: null }, ...parts },
    });
  };

  it('answers what is addressed to it, with a file, and the office in charge is told without its words', async () => {
    expect(await answer(cast.bmi, { files: [pdf('../../Antwort\u202efdp.pdf')] })).toEqual(DONE);
    const entry = await lastEntry(db(), demandId);
    expect(entry).toMatchObject({
      ...{ kind: 'ANSWERED', text: WORDS, visibility: 'RELEASED', authorId: cast.bmi.personId },
      ...{ body: { code: 'BMI' }, status: null },
      attachments: [{ document: { fileName: 'Antwortfdp.pdf', mediaType: 'application/pdf' } }],
    });
    expect(isoDay(entry.occurredOn)).toBe(berlinDay(now()));
    expect(await verbs()).toEqual(['demand.answered']);
    const [message] = await db().outboxMessage.findMany();
    expect(message?.payload).toMatchObject({
      ...{ kind: 'DEMAND_ANSWERED', to: { followUpOf: 18 }, facts: { body: 'BMI', count: 1 } },
    });
    expect(await traces()).not.toContain('Entwurf vorgelegt');
  });

  it('answers several at once, all of them or none', async () => {
    const other = await layUnpublishedDemand(db());
    await db().demand.update({
      where: { id: other },
      data: { resolution: { update: { publishedAt: now() } } },
    });
    const first = { demandId, lastAnswerId: await lastAnswerId(db(), demandId) };
    const second = { demandId: other, lastAnswerId: null };
    expect(await answer(cast.bmi, { answers: [first, second], files: [pdf()] })).toEqual(DONE);
    expect(await db().followUpEntry.count({ where: { text: WORDS } })).toBe(2);
    expect(await db().storedDocument.count()).toBe(1);
    expect(await db().outboxMessage.count()).toBe(1);
    // The first was answered meanwhile, by ourselves: nothing is written for the second one either.
    expect(await answer(cast.bmi, { answers: [first, second] })).toEqual(refused('CHANGED_MEANWHILE'));
    expect(await db().followUpEntry.count({ where: { text: WORDS } })).toBe(2);
  });

  it('is refused what is not addressed to it, not confirmed, not followed, or not known to it', async () => {
    for (const actor of [cast.bamf, cast.land, cast.office, cast.formerOffice, cast.group, PUBLIC])
      expect(await answer(actor)).toEqual(refused('NOT_PERMITTED'));
    expect(await answer(cast.administration)).toEqual(refused('NOT_PERMITTED'));
    for (const id of [await layUnpublishedDemand(db()), crypto.randomUUID(), 'x'])
      expect(await answer(cast.bmi, { answers: [{ demandId: id, lastAnswerId: null }] })).toEqual(
        refused('NOT_FOUND'),
      );
    await db().demand.update({ where: { id: demandId }, data: { followUp: false } });
    expect(await answer(cast.bmi)).toEqual(refused('DEMAND_NOT_FOLLOWED'));
    await db().demand.update({ where: { id: demandId }, data: { confirmedAt: null } });
    expect(await answer(cast.bmi)).toEqual(refused('NOT_FOUND'));
  });

  it('answers what a letter brought it, though the text addresses the Bund', async () => {
    const { demandId: toTheBund } = await seenDemand(db(), '5.2');
    const command = { answers: [{ demandId: toTheBund, lastAnswerId: null }] };
    expect(await answer(cast.bmi, command)).toEqual(refused('NOT_PERMITTED'));
    const body = await db().body.findUniqueOrThrow({ where: { code: 'BMI' } });
    await db().followUpEntry.create({
      data: { demandId: toTheBund, kind: 'SENT', occurredOn: now(), bodyId: body.id, visibility: 'PUBLIC' },
    });
    expect(await answer(cast.bmi, command)).toEqual(DONE);
  });

  it('answers for the one it followed', async () => {
    const bamf = await db().body.findUniqueOrThrow({ where: { code: 'BAMF' } });
    await db().body.update({
      where: { code: 'BMI' },
      data: { validUntil: dateColumn('2025-01-01'), successorId: bamf.id },
    });
    const successor = await loadActor(cast.bamf.personId ?? '', 0, now());
    if (!successor) throw new Error('no actor');
    expect(await answer(successor)).toEqual(DONE);
    expect((await lastEntry(db(), demandId)).body?.code).toBe('BAMF');
  });

  it('says something', async () => {
    expect(await answer(cast.bmi, { text: null })).toEqual(refused('ANSWER_EMPTY'));
    expect(await answer(cast.bmi, { text: null, files: [pdf()] })).toEqual(DONE);
  });

  it('counts once when two colleagues press at the same moment', async () => {
    const results = await Promise.all([answer(cast.bmi, { text: 'A' }), answer(cast.bmi, { text: 'B' })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an answer that came by letter', () => {
  const record = async (actor: Actor, parts: Partial<RecordAnswer> = {}) =>
    recordAnswer(actor, {
      demands: [await seenDemand(db(), '5.2')],
      ...{ on: '2024-02-01', body: 'BREG', text: WORDS, files: [], ...parts },
    });

  it('is written down by any office in charge once the term is closed, with its own day', async () => {
    expect(await record(cast.otherChair, { files: [pdf()] })).toEqual(DONE);
    const { demandId: id } = await seenDemand(db(), '5.2');
    const entry = await lastEntry(db(), id);
    expect(entry).toMatchObject({ kind: 'ANSWERED', visibility: 'RELEASED', body: { code: 'BREG' } });
    expect(isoDay(entry.occurredOn)).toBe('2024-02-01');
    expect(entry.attachments).toHaveLength(1);
    expect(await verbs()).toEqual(['demand.answerRecorded']);
    expect(await traces()).not.toContain('Entwurf vorgelegt');
  });

  it.each([
    ['a web page', [pdf(), new File(['<html><script>alert(1)</script>'], 'antwort.pdf')]],
    ['nothing', [new File([], 'leer.pdf')]],
    ['more files than five', Array.from({ length: 6 }, () => pdf())],
  ])('is refused %s as its files', async (_, files) => {
    expect(await record(cast.office, { files })).toEqual(refused('FILE_NOT_ACCEPTED'));
    expect(await db().storedDocument.count()).toBe(0);
  });

  it('is its own chair’s while the term is open', async () => {
    await db().conference.update({ where: { number: 18 }, data: { status: 'PLANNED' } });
    expect(await record(cast.office)).toEqual(refused('NOT_PERMITTED'));
    const he = await loadActor(cast.formerOffice.personId ?? '', 0, now());
    if (!he) throw new Error('no actor');
    expect(await record(he)).toEqual(DONE);
  });

  it('is nobody else’s, and of no office whose term was closed while it waited', async () => {
    for (const actor of [cast.formerOffice, cast.land, cast.bmi, cast.group, cast.administration, PUBLIC])
      expect(await record(actor)).toEqual(refused('NOT_PERMITTED'));
    await db().conference.update({ where: { number: 22 }, data: { status: 'CLOSED' } });
    expect(await record(cast.office)).toEqual(refused('NOT_PERMITTED'));
    const id = await layUnpublishedDemand(db());
    for (const actor of [cast.bmi, PUBLIC])
      expect(await record(actor, { demands: [{ demandId: id, version: 0 }] })).toEqual(refused('NOT_FOUND'));
  });

  it('is refused ahead of its day, from nobody, of no body known, over another’s entry, on a suggestion', async () => {
    expect(await record(cast.office, { on: shiftDay(berlinDay(now()), 1) })).toEqual(
      refused('DAY_IN_FUTURE'),
    );
    expect(await record(cast.office, { text: null })).toEqual(refused('ANSWER_EMPTY'));
    expect(await record(cast.office, { body: 'NIRGENDS' })).toEqual(refused('NOT_FOUND'));
    const { demandId: id, version } = await seenDemand(db(), '5.2');
    expect(await record(cast.office, { demands: [{ demandId: id, version: version + 1 }] })).toEqual(
      refused('CHANGED_MEANWHILE'),
    );
    const suggestion = await layUnpublishedDemand(db(), false);
    expect(await record(cast.office, { demands: [{ demandId: suggestion, version: 0 }] })).toEqual(
      refused('DEMAND_ONLY_SUGGESTED'),
    );
    await db().demand.update({ where: { id }, data: { followUp: false } });
    expect(await record(cast.office)).toEqual(refused('DEMAND_NOT_FOLLOWED'));
    expect(await record(cast.office, { files: [new File(['x'], 'x.pdf')] })).toEqual(
      refused('FILE_NOT_ACCEPTED'),
    );
  });
});
