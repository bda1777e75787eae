import { beforeEach, describe, expect, it } from 'vitest';
import { loadDemands } from '@/lib/db/stored-demands';
import { sentLetter } from '@/lib/db/stored-dispatch';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { refusal } from '../agenda/testing/agenda-bed';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { addDispatch } from './add-dispatch';
import { chooseItems } from './choose-items';
import { discardDispatch } from './discard-dispatch';
import { editDispatch } from './edit-dispatch';
import { prepareDispatches } from './prepare-dispatches';
import { remindDispatch } from './remind-dispatch';
import { sendDispatch } from './send-dispatch';
import { asked, askedOfTheBund, draftOf, inDays, sentLetterToBmi, today } from './testing/dispatch-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const outsiders = (): Actor[] => [cast.bund, cast.group, cast.administration, cast.by, PUBLIC];
const draft = async (code = 'BMI') => {
  const { id, version } = await draftOf(db(), code);
  return { dispatchId: id, version };
};
const prepared = async () => {
  const requests = await askedOfTheBund(db());
  await done(prepareDispatches(cast.office, { conferenceNumber: 18 }));
  return requests;
};
const WORDS = {
  ...{ subject: 'Betreff', salutation: 'Guten Tag,', text: 'Erster Absatz.\n\nZweiter.' },
  ...{ answerDueOn: null, recipientName: 'Bundesministerium des Innern', recipientAddress: '' },
};

describe('a draft', () => {
  it('takes other words, another day and another recipient', async () => {
    await prepared();
    const changes = { ...WORDS, answerDueOn: inDays(30), recipientAddress: 'Referat H\n\nBerlin ' };
    await done(editDispatch(cast.office, { ...(await draft()), ...changes }));
    const { dispatchId, version } = await draft();
    const sending = { dispatchId, version, sentOn: today(), channel: 'MAIL' as const };
    await done(sendDispatch(cast.office, sending));
    const sent = await db().dispatch.findUniqueOrThrow({ where: { id: dispatchId } });
    expect(sentLetter(sent)).toMatchObject({
      ...{ subject: 'Betreff', salutation: 'Guten Tag,', answerDueOn: inDays(30) },
      recipient: { name: 'Bundesministerium des Innern', address: ['Referat H', 'Berlin'] },
    });
  });

  it('keeps no recipient that is the one of the directory', async () => {
    await prepared();
    await done(editDispatch(cast.office, { ...(await draft()), ...WORDS }));
    expect((await draftOf(db(), 'BMI')).recipient).toBeNull();
  });

  it('holds what is chosen, in the order of the resolutions, and nothing of others', async () => {
    const { first, second } = await prepared();
    await done(chooseItems(cast.office, { ...(await draft()), chosen: [second] }));
    expect((await draftOf(db(), 'BMI')).items.map(({ demandId }) => demandId)).toEqual([second]);
    await done(chooseItems(cast.office, { ...(await draft()), chosen: [second, first] }));
    expect((await draftOf(db(), 'BMI')).items.map(({ demandId }) => demandId)).toEqual([first, second]);
    const foreign = { ...(await draft('BUND')), chosen: [first] };
    expect(refusal(await chooseItems(cast.office, foreign))).toBe('DISPATCH_ITEM_ELSEWHERE');
    const stale = { ...(await draft()), chosen: [first] };
    await done(chooseItems(cast.office, stale));
    expect(refusal(await chooseItems(cast.office, stale))).toBe('CHANGED_MEANWHILE');
  });

  it('is thrown away, and its requests are to be sent again', async () => {
    await prepared();
    expect(await done(discardDispatch(cast.office, await draft()))).toEqual({ conferenceNumber: 18 });
    expect((await done(prepareDispatches(cast.office, { conferenceNumber: 18 }))).drafts).toBe(1);
  });

  it('is nobody else’s, and once sent stays as it is', async () => {
    await prepared();
    const command = await draft();
    const verbs = (actor: Actor, version = command.version) => [
      editDispatch(actor, { ...command, version, ...WORDS }),
      chooseItems(actor, { ...command, version, chosen: [] }),
      discardDispatch(actor, { ...command, version }),
    ];
    for (const actor of outsiders())
      for (const verb of verbs(actor)) expect(refusal(await verb)).toBe('NOT_FOUND');
    await done(sendDispatch(cast.office, { ...command, sentOn: today(), channel: 'LETTER' }));
    for (const verb of verbs(cast.office, command.version + 1))
      expect(refusal(await verb)).toBe('DISPATCH_SENT');
    for (const actor of [cast.by, cast.bund])
      expect(refusal(await discardDispatch(actor, { ...command, version: command.version + 1 }))).toBe(
        'NOT_PERMITTED',
      );
  });
});

describe('a letter by hand', () => {
  const ADD = { conferenceNumber: 18, body: 'KMK', kind: 'INFORMATION' as const };

  it('informs a conference of the resolutions that are chosen', async () => {
    const { dispatchId } = await done(addDispatch(cast.office, ADD));
    expect((await draftOf(db(), 'KMK')).items).toEqual([]);
    const resolution = await db().resolution.findFirstOrThrow({
      where: { number: '5.3', meeting: { conference: { number: 18 } } },
    });
    await done(chooseItems(cast.office, { dispatchId, version: 0, chosen: [resolution.id] }));
    const command = { dispatchId, version: 1, sentOn: today(), channel: 'LETTER' as const };
    await done(sendDispatch(cast.office, command));
    const sent = await db().dispatch.findUniqueOrThrow({ where: { id: dispatchId } });
    expect(sentLetter(sent)).toMatchObject({ kind: 'INFORMATION', answerDueOn: null });
    expect(await db().followUpEntry.count({ where: { dispatchId } })).toBe(0);
  });

  it('asks the Länder, who get none by themselves', async () => {
    const id = await asked(db(), {
      item: '4.4',
      clause: 2,
      addressees: ['LAENDER'],
      text: 'Die Länder prüfen',
    });
    await done(addDispatch(cast.office, { ...ADD, body: 'LAENDER', kind: 'REQUEST' }));
    expect((await draftOf(db(), 'LAENDER')).items.map(({ demandId }) => demandId)).toEqual([id]);
  });

  it('is refused beside a draft, to a body that ended, and to who writes no letters', async () => {
    await done(addDispatch(cast.office, ADD));
    expect(refusal(await addDispatch(cast.office, ADD))).toBe('DISPATCH_DRAFTED');
    await db().body.update({ where: { code: 'GMK' }, data: { validUntil: new Date(inDays(-1)) } });
    expect(refusal(await addDispatch(cast.office, { ...ADD, body: 'GMK' }))).toBe('BODY_ENDED');
    expect(refusal(await addDispatch(cast.office, { ...ADD, body: 'NIEMAND' }))).toBe('NOT_FOUND');
    for (const actor of outsiders()) expect(refusal(await addDispatch(actor, ADD))).toBe('NOT_PERMITTED');
  });
});

describe('a reminder', () => {
  const overdue = async () => {
    const id = await sentLetterToBmi(db(), cast.office, { ago: 40, due: -10 });
    const { version } = await db().dispatch.findUniqueOrThrow({ where: { id } });
    return { dispatchId: id, version };
  };

  it('asks again for what is not answered, and is entered as such', async () => {
    const letter = await overdue();
    const [answered, open] = await loadDemands(db(), cast.office, {
      dispatchItems: { some: { dispatchId: letter.dispatchId } },
    });
    const bmi = await db().body.findUniqueOrThrow({ where: { code: 'BMI' } });
    await db().followUpEntry.create({
      data: {
        ...{ demandId: answered?.id ?? '', kind: 'ANSWERED', bodyId: bmi.id, text: 'Antwort' },
        occurredOn: new Date(today()),
      },
    });
    const { dispatchId } = await done(remindDispatch(cast.office, letter));
    const reminder = await draftOf(db(), 'BMI');
    expect(reminder).toMatchObject({ id: dispatchId, kind: 'REMINDER', remindsId: letter.dispatchId });
    expect(reminder.items.map(({ demandId }) => demandId)).toEqual([open?.id]);
    expect(reminder.text).toContain('noch keine Antwort');
    expect(refusal(await remindDispatch(cast.office, letter))).toBe('DISPATCH_DRAFTED');
    const command = { dispatchId, version: 0, sentOn: today(), channel: 'LETTER' as const };
    await done(sendDispatch(cast.office, command));
    const entries = await db().followUpEntry.findMany({ where: { dispatchId } });
    expect(entries.map(({ kind, demandId }) => [kind, demandId])).toEqual([['REMINDED', open?.id]]);
    const [again] = await loadDemands(db(), cast.office, { id: open?.id ?? '' });
    expect(again).toMatchObject({ answerDueOn: inDays(28), standing: { overdue: false } });
  });

  it('goes to the successor of a body that has ended since', async () => {
    const letter = await overdue();
    const bmas = await db().body.findUniqueOrThrow({ where: { code: 'BMAS' } });
    await db().body.update({
      where: { code: 'BMI' },
      data: { validUntil: new Date(inDays(-1)), successorId: bmas.id },
    });
    await done(remindDispatch(cast.office, letter));
    expect((await draftOf(db(), 'BMAS')).kind).toBe('REMINDER');
  });

  it('is refused before the day has passed, of drafts, and where everything is settled', async () => {
    const id = await sentLetterToBmi(db(), cast.office);
    const { version } = await db().dispatch.findUniqueOrThrow({ where: { id } });
    expect(refusal(await remindDispatch(cast.office, { dispatchId: id, version }))).toBe(
      'DISPATCH_NOT_OVERDUE',
    );
    expect(refusal(await remindDispatch(cast.office, await draft('BUND')))).toBe('DISPATCH_NOT_SENT');
    for (const actor of [cast.by, cast.bund])
      expect(refusal(await remindDispatch(actor, { dispatchId: id, version }))).toBe('NOT_PERMITTED');
    for (const actor of [cast.group, PUBLIC])
      expect(refusal(await remindDispatch(actor, { dispatchId: id, version }))).toBe('NOT_FOUND');
  });

  it('is refused where everything is settled', async () => {
    const letter = await overdue();
    await db().demand.updateMany({
      where: { dispatchItems: { some: { dispatchId: letter.dispatchId } } },
      data: { followUp: false },
    });
    expect(refusal(await remindDispatch(cast.office, letter))).toBe('DISPATCH_ANSWERED');
  });
});
