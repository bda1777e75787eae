import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { announceStatement } from '@/lib/use-cases/statements/announce-statement';
import { postponeStatement } from '@/lib/use-cases/statements/postpone-statement';
import { submitStatement } from '@/lib/use-cases/statements/submit-statement';
import { withdrawStatement } from '@/lib/use-cases/statements/withdraw-statement';
import {
  done,
  greenListCast,
  itemAt,
  type GreenListCast,
} from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { externalMinutes } from './external-minutes';
import { statementsPage } from './statements-page';
import { tasks, taskView } from './tasks';

const NOON = new Date('2027-04-22T10:00:00Z');
const WORDS = 'Bayern gibt zu Protokoll: Der Bund trägt die Kosten.';
const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
let itemId: string;

beforeEach(async () => {
  cast = await greenListCast(db());
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  itemId = (await itemAt(db(), '3.1')).id;
  await db().meeting.updateMany({
    where: { kind: 'MAIN', conference: { number: 22 } },
    data: { status: 'RUNNING' },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const announced = () => done(announceStatement(cast.office, { itemId, states: ['SN', 'BY'] }));
const seen = async () => {
  const { id, version } = await db().statement.findFirstOrThrow();
  return { statementId: id, version };
};
const submitted = async (visibility: 'INTERNAL' | 'EXTERNAL') =>
  done(submitStatement(cast.by, { ...(await seen()), text: WORDS, visibility }));
const only = async (actor: Actor) => (await statementsPage(actor, 22))?.items[0]?.statements[0];
const waiting = async (actor: Actor) => (await tasks(actor)).map(taskView).map(({ sentence }) => sentence);

describe('the page of the Protokollerklärungen', () => {
  it('shows each member where a statement stands and what this one may do', async () => {
    await announced();
    expect(await only(cast.by)).toMatchObject({
      ...{ statesWords: 'Bayern und Sachsen', status: 'ANNOUNCED', paragraphs: [] },
      due: '5. Mai 2027 (Mittwoch), noch 13 Tage',
      acts: { submit: { text: '', byOffice: false }, join: [], withdraw: ['BY'], postpone: null },
    });
    expect((await only(cast.byEditor))?.acts).toMatchObject({ submit: null, withdraw: [] });
    expect((await only(cast.office))?.acts).toMatchObject({
      ...{ submit: { byOffice: true }, withdraw: ['BY', 'SN'], postpone: { dueOn: '2027-05-05' } },
    });
    await submitted('INTERNAL');
    expect(await only(cast.hh)).toMatchObject({ paragraphs: [WORDS], acts: { submit: null, join: ['HH'] } });
  });

  it('lets nobody change anything after the last day, but the office set another one', async () => {
    await announced();
    await submitted('INTERNAL');
    await db().statement.updateMany({ data: { dueOn: dateColumn('2027-04-21') } });
    expect((await only(cast.by))?.acts).toMatchObject({ submit: null, join: [], withdraw: ['BY'] });
    const reason = 'Abstimmung im Kabinett';
    await done(postponeStatement(cast.office, { ...(await seen()), dueOn: '2027-04-30', reason }));
    expect((await only(cast.by))?.acts.submit).not.toBeNull();
    expect((await only(cast.hh))?.history.at(-1)).toMatch(
      /^Frist verlegt am .* \(Marlene Osthoff\): Abstimmung/,
    );
  });

  it('keeps a withdrawn one without its words', async () => {
    await announced();
    await submitted('INTERNAL');
    await done(withdrawStatement(cast.office, { ...(await seen()), state: 'SN' }));
    await done(withdrawStatement(cast.by, { ...(await seen()), state: 'BY' }));
    expect(await only(cast.hh)).toMatchObject({ status: 'WITHDRAWN', paragraphs: [], acts: { join: [] } });
  });

  it('is closed to everybody else', async () => {
    await announced();
    for (const actor of [cast.bund, cast.group, cast.administration, PUBLIC])
      expect(await statementsPage(actor, 22)).toBeNull();
    expect(await statementsPage(cast.office, 99)).toBeNull();
  });

  it('offers announcing to the office for all, to a Freigabe for its Land, before the sitting to nobody', async () => {
    expect((await statementsPage(cast.office, 22))?.announcing?.states).toHaveLength(16);
    expect((await statementsPage(cast.by, 22))?.announcing?.states).toEqual(['BY']);
    expect((await statementsPage(cast.byEditor, 22))?.announcing).toBeNull();
    await db().meeting.updateMany({ where: { kind: 'MAIN' }, data: { status: 'PLANNED' } });
    expect((await statementsPage(cast.office, 22))?.announcing).toBeNull();
  });
});

describe('the task', () => {
  const TASK = 'Protokollerklärung zu TOP 3.1 abgeben';

  it('waits for the Länder that announced one until it is there or the day is over', async () => {
    await announced();
    expect(await waiting(cast.by)).toContain(TASK);
    expect(await waiting(cast.byEditor)).toContain(TASK);
    expect(await waiting(cast.hh)).not.toContain(TASK);
    await db().statement.updateMany({ data: { dueOn: dateColumn('2027-04-21') } });
    expect(await waiting(cast.by)).not.toContain(TASK);
    await db().statement.updateMany({ data: { dueOn: null } });
    await submitted('INTERNAL');
    expect(await waiting(cast.by)).not.toContain(TASK);
  });
});

describe('the external minutes', () => {
  /** The resolution on TOP 3.1 as the room would leave it. */
  const decided = async () => {
    const { id, meetingId } = await itemAt(db(), '3.1');
    await db().resolution.create({
      data: {
        ...{ meetingId, agendaItemId: id, number: '3.1', position: 1, title: 'Sprachbildung' },
        ...{ outcome: 'UNANIMOUS', blocks: [], hash: 'x', publishedAt: NOON },
      },
    });
  };

  it('print a submitted external statement below its resolution, for everybody', async () => {
    await announced();
    await decided();
    expect((await externalMinutes(PUBLIC, 22))?.resolutions[0]).not.toHaveProperty('statements');
    await submitted('EXTERNAL');
    const printed = [{ states: ['BY', 'SN'], text: [WORDS] }];
    expect((await externalMinutes(PUBLIC, 22))?.resolutions[0]?.statements).toEqual(printed);
  });

  it('never print an internal or a withdrawn one', async () => {
    await announced();
    await decided();
    await submitted('INTERNAL');
    expect(JSON.stringify(await externalMinutes(cast.office, 22))).not.toContain('Der Bund trägt');
    await submitted('EXTERNAL');
    await done(withdrawStatement(cast.office, { ...(await seen()), state: 'SN' }));
    await done(withdrawStatement(cast.by, { ...(await seen()), state: 'BY' }));
    expect((await externalMinutes(PUBLIC, 22))?.resolutions[0]).not.toHaveProperty('statements');
  });
});
