import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { loadDemands } from '@/lib/db/stored-demands';
import { sentLetter } from '@/lib/db/stored-dispatch';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { refusal } from '../agenda/testing/agenda-bed';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { prepareDispatches } from './prepare-dispatches';
import { sendDispatch } from './send-dispatch';
import { sendDispatches } from './send-dispatches';
import { asked, askedOfTheBund, draftOf, inDays, today } from './testing/dispatch-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const PREPARE = { conferenceNumber: 18 };
/** Who has no business with letters at all. */
const outsiders = (): Actor[] => [cast.bund, cast.group, cast.administration, cast.by, PUBLIC];
const prepared = async () => {
  await askedOfTheBund(db());
  await done(prepareDispatches(cast.office, PREPARE));
};

describe('preparing letters', () => {
  it('drafts one to each body with everything asked of it, and words of its own', async () => {
    const { first, second } = await askedOfTheBund(db());
    expect(await done(prepareDispatches(cast.office, PREPARE))).toEqual({ conferenceNumber: 18, drafts: 2 });
    const bmi = await draftOf(db(), 'BMI');
    expect(bmi.items.map(({ demandId }) => demandId)).toEqual([first, second]);
    expect(bmi).toMatchObject({
      ...{ kind: 'REQUEST', answerDueOn: null, sentOn: null, recipient: null },
      subject: 'Beschlüsse der 18. IntMK 2023: Bitte um Stellungnahme',
      salutation: 'Sehr geehrte Damen und Herren,',
    });
    expect((await draftOf(db(), 'BUND')).items.map(({ demandId }) => demandId)).toEqual([second]);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('leaves out what was sent, is not confirmed, settled, or asked of the conference itself', async () => {
    await asked(db(), { item: '4.4', clause: 2, addressees: ['BMAS'], text: 'x', confirmed: false });
    await asked(db(), { item: '4.4', clause: 2, addressees: ['LAG', 'LAENDER'], text: 'y' });
    expect(refusal(await prepareDispatches(cast.office, PREPARE))).toBe('NOTHING_TO_SEND');
    await prepared();
    expect(refusal(await prepareDispatches(cast.office, PREPARE))).toBe('NOTHING_TO_SEND');
  });

  it('completes a draft instead of writing a second one', async () => {
    await prepared();
    const before = await draftOf(db(), 'BMI');
    const third = await asked(db(), { item: '6.1', clause: 0, addressees: ['BMI'], text: 'bittet erneut' });
    expect((await done(prepareDispatches(cast.office, PREPARE))).drafts).toBe(1);
    const after = await draftOf(db(), 'BMI');
    expect(after.id).toBe(before.id);
    expect(after.version).toBe(before.version + 1);
    expect(after.items.at(-1)?.demandId).toBe(third);
  });

  it('writes to the successor of a body that has ended', async () => {
    const bmas = await db().body.findUniqueOrThrow({ where: { code: 'BMAS' } });
    await db().body.update({
      where: { code: 'BMZ' },
      data: { validUntil: new Date(inDays(-1)), successorId: bmas.id },
    });
    await asked(db(), { item: '4.4', clause: 2, addressees: ['BMZ'], text: 'bittet das BMZ' });
    await done(prepareDispatches(cast.office, PREPARE));
    expect((await draftOf(db(), 'BMAS')).items).toHaveLength(1);
    expect(await db().dispatch.count({ where: { body: { code: 'BMZ' } } })).toBe(0);
  });

  it('informs the other conferences that a resolution names', async () => {
    await asked(db(), {
      ...{ item: '5.3', clause: 4, kind: 'MANDATE', addressees: ['GESCHAEFTSSTELLE'] },
      text: 'Die Geschäftsstelle wird gebeten, die JFMK und die Gesundheitsministerkonferenz zu unterrichten',
    });
    await done(prepareDispatches(cast.office, PREPARE));
    expect((await draftOf(db(), 'JFMK')).kind).toBe('INFORMATION');
    expect((await draftOf(db(), 'GMK')).subject).toBe('Beschlüsse der 18. IntMK 2023 zur Unterrichtung');
    expect(await db().dispatch.count()).toBe(2);
  });

  it("is for the conference's own office while its term is open, then for any chair's", async () => {
    await askedOfTheBund(db());
    for (const actor of outsiders())
      expect(refusal(await prepareDispatches(actor, PREPARE))).toBe('NOT_PERMITTED');
    expect(refusal(await prepareDispatches(cast.formerOffice, { conferenceNumber: 22 }))).toBe(
      'NOT_PERMITTED',
    );
    expect(refusal(await prepareDispatches(cast.office, { conferenceNumber: 999 }))).toBe('NOT_FOUND');
    await done(prepareDispatches(cast.formerOffice, PREPARE));
  });
});

describe('sending', () => {
  const SENDING = { channel: 'LETTER' as const };
  const sending = async (code = 'BMI', sentOn = today()) => {
    const { id, version } = await draftOf(db(), code);
    return { dispatchId: id, version, sentOn, ...SENDING };
  };

  it('freezes the letter with its PDF and its hash', async () => {
    await prepared();
    const command = await sending();
    await done(sendDispatch(cast.office, command));
    const sent = await db().dispatch.findUniqueOrThrow({
      where: { id: command.dispatchId },
      include: { document: true },
    });
    expect(sent).toMatchObject({ status: 'SENT', channel: 'LETTER', sentById: cast.office.personId });
    const bytes = sent.document?.content ?? new Uint8Array();
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sent.document?.sha256);
    expect(sentLetter(sent)).toMatchObject({
      ...{ day: today(), answerDueOn: inDays(90) },
      recipient: { name: 'Bundesministerium des Innern' },
      sender: { conference: 22, state: 'RP' },
    });
    await expect(
      db().dispatch.update({ where: { id: sent.id }, data: { subject: 'anders' } }),
    ).rejects.toThrow();
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('enters itself at every request, for everybody, and tells the guests of the body', async () => {
    await prepared();
    const command = await sending();
    await done(sendDispatch(cast.office, command));
    const entries = await db().followUpEntry.findMany({ where: { dispatchId: command.dispatchId } });
    expect(entries).toHaveLength(2);
    for (const entry of entries)
      expect(entry).toMatchObject({ kind: 'SENT', visibility: 'PUBLIC', authorId: cast.office.personId });
    const [demand] = await loadDemands(db(), cast.office, {
      entries: { some: { dispatchId: command.dispatchId } },
    });
    expect(demand).toMatchObject({
      answerDueOn: inDays(90),
      standing: { status: 'ASKED', askedOn: today() },
    });
    const told = await db().outboxMessage.findMany({
      where: { payload: { path: ['kind'], equals: 'ANSWER_ASKED' } },
    });
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { to: { bodies: ['BMI'] }, facts: { dueOn: inDays(90) } },
    ]);
  });

  it('prints the names that were valid on its day', async () => {
    await prepared();
    const command = await sending('BMI', '2024-02-01');
    await done(sendDispatch(cast.office, command));
    const sent = await db().dispatch.findUniqueOrThrow({ where: { id: command.dispatchId } });
    expect(sentLetter(sent)?.recipient.name).toBe('Bundesministerium des Innern und für Heimat');
  });

  it('asks for the answer when the text does, where that is earlier than the period', async () => {
    await asked(db(), {
      item: '6.1',
      clause: 0,
      addressees: ['BMZ'],
      text: 'bittet bald',
      dueOn: inDays(20),
    });
    await done(prepareDispatches(cast.office, PREPARE));
    const command = await sending('BMZ');
    await done(sendDispatch(cast.office, command));
    const sent = await db().dispatch.findUniqueOrThrow({ where: { id: command.dispatchId } });
    expect(sentLetter(sent)?.answerDueOn).toBe(inDays(20));
  });

  it('waits for no request longer or shorter than its own words and the letter say', async () => {
    const later = await asked(db(), {
      ...{ item: '6.1', clause: 0, addressees: ['BMZ'], dueOn: inDays(200) },
      text: 'bittet um einen Bericht im nächsten Jahr',
    });
    const sooner = await asked(db(), { item: '5.2', clause: 3, addressees: ['BMZ'], text: 'bittet das BMZ' });
    await done(prepareDispatches(cast.office, PREPARE));
    await done(sendDispatch(cast.office, await sending('BMZ')));
    const demands = await loadDemands(db(), cast.office, { id: { in: [later, sooner] } });
    expect(demands.map(({ id, answerDueOn }) => [id, answerDueOn])).toEqual([
      [sooner, inDays(90)],
      [later, inDays(200)],
    ]);
  });

  it('of several is all or nothing', async () => {
    await prepared();
    const [bmi, bund] = [await sending('BMI'), await sending('BUND')];
    const drafts = [bmi, { ...bund, version: bund.version + 1 }];
    const all = { drafts, sentOn: today(), channel: 'MAIL' as const };
    expect(refusal(await sendDispatches(cast.office, all))).toBe('CHANGED_MEANWHILE');
    expect(await db().dispatch.count({ where: { status: 'SENT' } })).toBe(0);
    expect(await done(sendDispatches(cast.office, { ...all, drafts: [bmi, bund] }))).toEqual({ sent: 2 });
    expect(refusal(await sendDispatches(cast.office, { ...all, drafts: [] }))).toBe('NOTHING_TO_SEND');
  });

  it('is refused for what is sent, empty, outdated or dated ahead', async () => {
    await prepared();
    const command = await sending();
    const refusedWith = async (change: object) =>
      refusal(await sendDispatch(cast.office, { ...command, ...change }));
    expect(await refusedWith({ sentOn: inDays(1) })).toBe('DISPATCH_DAY_AHEAD');
    expect(await refusedWith({ dispatchId: 'keine-id' })).toBe('NOT_FOUND');
    await db().dispatch.update({
      where: { id: command.dispatchId },
      data: { answerDueOn: new Date(inDays(-1)) },
    });
    expect(await refusedWith({})).toBe('DISPATCH_DUE_BEFORE_SENDING');
    await db().dispatch.update({ where: { id: command.dispatchId }, data: { answerDueOn: null } });
    await db().demand.updateMany({
      where: { dispatchItems: { some: { dispatchId: command.dispatchId } } },
      data: { confirmedAt: null },
    });
    expect(await refusedWith({})).toBe('DISPATCH_OUTDATED');
    await db().dispatchItem.deleteMany({ where: { dispatchId: command.dispatchId } });
    expect(await refusedWith({})).toBe('DISPATCH_EMPTY');
    await db().demand.updateMany({ data: { confirmedAt: new Date() } });
    const bund = await sending('BUND');
    await done(sendDispatch(cast.office, bund));
    const again = { ...bund, version: bund.version + 1 };
    expect(refusal(await sendDispatch(cast.office, again))).toBe('DISPATCH_SENT');
  });

  it('leaves nothing of a sent letter to be moved, taken out or added', async () => {
    await prepared();
    const [bmi, bund] = [await sending(), await sending('BUND')];
    await done(sendDispatch(cast.office, bmi));
    const items = () => db().dispatchItem.findMany({ orderBy: { id: 'asc' } });
    const before = await items();
    const inLetter = { where: { dispatchId: bmi.dispatchId } };
    await expect(db().dispatchItem.updateMany({ ...inLetter, data: { position: 9 } })).rejects.toThrow(
      /frozen/,
    );
    await expect(db().dispatchItem.deleteMany(inLetter)).rejects.toThrow(/frozen/);
    const [other] = before.filter(({ dispatchId }) => dispatchId === bund.dispatchId);
    if (!other) throw new Error('no item');
    const { resolutionId, demandId } = other;
    const added = { dispatchId: bmi.dispatchId, resolutionId, demandId, position: 9 };
    await expect(db().dispatchItem.create({ data: added })).rejects.toThrow(/frozen/);
    const moved = { where: { id: other.id }, data: { dispatchId: bmi.dispatchId } };
    await expect(db().dispatchItem.update(moved)).rejects.toThrow(/frozen/);
    await expect(db().$executeRaw`TRUNCATE dispatch_item`).rejects.toThrow(/append-only/);
    expect(await items()).toEqual(before);
    await db().dispatchItem.deleteMany({ where: { dispatchId: bund.dispatchId } });
  });

  it('counts once when the same draft is sent twice at the same moment', async () => {
    await prepared();
    const command = await sending();
    const sent = await Promise.all([sendDispatch(cast.office, command), sendDispatch(cast.office, command)]);
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sent.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual(['CHANGED_MEANWHILE']);
    const { dispatchId } = command;
    const entries = await db().followUpEntry.findMany({ where: { dispatchId } });
    expect(new Set(entries.map(({ demandId }) => demandId)).size).toBe(entries.length);
  });

  it('is of no office whose term was closed while it waited', async () => {
    await prepared();
    const command = await sending();
    await db().conference.update({ where: { number: 22 }, data: { status: 'CLOSED' } });
    expect(refusal(await sendDispatch(cast.office, command))).toBe('NOT_PERMITTED');
    expect(refusal(await prepareDispatches(cast.office, PREPARE))).toBe('NOT_PERMITTED');
    expect(await db().dispatch.count({ where: { status: 'SENT' } })).toBe(0);
  });

  it('is for the office alone; of a draft nobody else knows', async () => {
    await prepared();
    const command = await sending();
    for (const actor of outsiders()) expect(refusal(await sendDispatch(actor, command))).toBe('NOT_FOUND');
    await db().dispatch.update({
      where: { id: command.dispatchId },
      data: { conference: { connect: { number: 22 } } },
    });
    expect(refusal(await sendDispatch(cast.formerOffice, command))).toBe('NOT_PERMITTED');
  });
});
