import { beforeEach, describe, expect, it } from 'vitest';
import { berlinDay, dateColumn, isoDay, now } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { shiftDay } from '@/lib/domain/calendar-day';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, greenListCast, itemAt, type GreenListCast } from '../green-list/testing/green-list-bed';
import { announceStatement } from './announce-statement';
import { joinStatement } from './join-statement';
import { postponeStatement } from './postpone-statement';
import { submitStatement } from './submit-statement';
import { withdrawStatement } from './withdraw-statement';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
let itemId: string;
beforeEach(async () => {
  cast = await greenListCast(db());
  itemId = (await itemAt(db(), '3.1')).id;
  await db().meeting.updateMany({
    where: { kind: 'MAIN', conference: { number: 22 } },
    data: { status: 'RUNNING' },
  });
});

const refused = (error: string) => ({ ok: false, error });
const WORDS = 'Bayern erklärt: So nicht.\n\nZweiter Absatz.';
const outsiders = () => [cast.bund, cast.group, cast.administration, PUBLIC];
const members = () => [cast.byEditor, cast.formerOffice];
const stored = () => db().statement.findFirstOrThrow({ where: { agendaItemId: itemId } });
const verbs = async () =>
  (await db().auditEntry.findMany({ where: { subjectType: 'Statement' }, orderBy: { seq: 'asc' } })).map(
    ({ verb }) => verb,
  );
const told = async () =>
  (await db().outboxMessage.findMany({ orderBy: { createdAt: 'asc' } })).map(({ payload }) => payload);
/** Everything that may be told or recorded about it, without its words. */
const traces = async () =>
  JSON.stringify([await told(), await db().auditEntry.findMany({ omit: { seq: true } })]);

describe('announcing', () => {
  it('is the office’s for any Länder, in chair order, with the conference’s deadline', async () => {
    const id = await done(announceStatement(cast.office, { itemId, states: ['SN', 'BY'] }));
    const row = await stored();
    expect({ ...row, dueOn: isoDay(row.dueOn) }).toMatchObject({
      ...{ id, states: ['BY', 'SN'], text: '', visibility: 'INTERNAL', submittedAt: null },
      dueOn: '2027-05-05',
    });
    expect(await verbs()).toEqual(['statement.announced']);
    expect(await told()).toContainEqual(
      expect.objectContaining({ kind: 'STATEMENT_ANNOUNCED', to: { states: ['BY', 'SN'] } }),
    );
  });

  it('is a Freigabe’s for its own Land alone, by the deadline of all', async () => {
    expect(await announceStatement(cast.by, { itemId, states: ['SN'] })).toEqual(refused('NOT_PERMITTED'));
    expect(await announceStatement(cast.by, { itemId, states: ['BY'], dueOn: '2028-01-01' })).toEqual(
      refused('NOT_PERMITTED'),
    );
    expect((await announceStatement(cast.by, { itemId, states: ['BY'] })).ok).toBe(true);
  });

  it('is refused before the sitting, on a section, twice, and to who may not', async () => {
    for (const actor of members())
      expect(await announceStatement(actor, { itemId, states: ['BY'] })).toEqual(refused('NOT_PERMITTED'));
    for (const actor of outsiders())
      expect(await announceStatement(actor, { itemId, states: ['BY'] })).toEqual(refused('NOT_FOUND'));
    const section = (await itemAt(db(), '3')).id;
    const onSection = { itemId: section, states: ['BY'] as const };
    expect(await announceStatement(cast.office, onSection)).toEqual(refused('STATEMENT_ITEM_IS_SECTION'));
    await done(announceStatement(cast.office, { itemId, states: ['BY'] }));
    expect(await announceStatement(cast.by, { itemId, states: ['BY'] })).toEqual(
      refused('STATEMENT_ALREADY_ANNOUNCED'),
    );
    await db().meeting.updateMany({ where: { kind: 'MAIN' }, data: { status: 'PLANNED' } });
    expect(await announceStatement(cast.office, { itemId, states: ['HH'] })).toEqual(
      refused('STATEMENT_BEFORE_SITTING'),
    );
  });

  it('is late for a Land after the deadline, and the office’s to admit', async () => {
    await db().deadline.updateMany({
      where: { kind: 'STATEMENT' },
      data: { dueOn: dateColumn('2026-01-01') },
    });
    expect(await announceStatement(cast.by, { itemId, states: ['BY'] })).toEqual(refused('DEADLINE_PASSED'));
    const dueOn = shiftDay(berlinDay(now()), 3);
    await done(announceStatement(cast.office, { itemId, states: ['BY'], dueOn }));
    expect(isoDay((await stored()).dueOn)).toBe(dueOn);
  });
});

describe('submitting', () => {
  const submit = async (actor: Actor, parts: Partial<Parameters<typeof submitStatement>[1]> = {}) => {
    const { id, version } = await stored();
    const command = { statementId: id, version, text: WORDS, visibility: 'EXTERNAL' as const, ...parts };
    return submitStatement(actor, command);
  };
  beforeEach(() => done(announceStatement(cast.office, { itemId, states: ['BY', 'SN'] })));

  it('is done by who binds one of its Länder, and again until the last day', async () => {
    expect(await submit(cast.by)).toEqual({ ok: true, value: null });
    expect(await stored()).toMatchObject({ text: WORDS, visibility: 'EXTERNAL', version: 1 });
    expect(await submit(cast.by, { text: 'Anders.', visibility: 'INTERNAL' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await stored()).toMatchObject({ text: 'Anders.', visibility: 'INTERNAL', version: 2 });
    expect(await verbs()).toEqual(['statement.announced', 'statement.submitted', 'statement.changed']);
    expect(await traces()).not.toContain('So nicht');
  });

  it('is done by the office for the Land, as the record says', async () => {
    await done(submit(cast.office));
    expect(await stored()).toMatchObject({ submittedById: cast.office.personId });
    expect(await verbs()).toContain('statement.submittedByOffice');
  });

  it('is nobody else’s', async () => {
    for (const actor of [...members(), cast.hh])
      expect(await submit(actor)).toEqual(refused('NOT_PERMITTED'));
    for (const actor of outsiders()) expect(await submit(actor)).toEqual(refused('NOT_FOUND'));
    expect(await submit(cast.by, { statementId: crypto.randomUUID() })).toEqual(refused('NOT_FOUND'));
    expect(await stored()).toMatchObject({ text: '', version: 0 });
  });

  it('is refused late, over somebody’s change, with markup, empty and after the term', async () => {
    expect(await submit(cast.by, { version: 7 })).toEqual(refused('CHANGED_MEANWHILE'));
    expect(await submit(cast.by, { text: 'Hier <b>fett</b>' })).toEqual(refused('TEXT_WITH_MARKUP'));
    expect(await submit(cast.by, { text: '  ' })).toEqual(refused('STATEMENT_WITHOUT_TEXT'));
    await db().statement.updateMany({ data: { dueOn: dateColumn('2026-01-01') } });
    for (const actor of [cast.by, cast.office])
      expect(await submit(actor)).toEqual(refused('DEADLINE_PASSED'));
    await db().statement.updateMany({ data: { dueOn: null } });
    await db().conference.updateMany({ where: { number: 22 }, data: { status: 'CLOSED' } });
    expect(await submit(cast.by)).toEqual(refused('DEADLINE_PASSED'));
  });

  it('counts once when two people press at the same moment', async () => {
    const results = await Promise.all([submit(cast.by, { text: 'A' }), submit(cast.office, { text: 'B' })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored()).version).toBe(1);
  });

  describe('and then', () => {
    const seen = async () => ({ statementId: (await stored()).id, version: (await stored()).version });
    beforeEach(() => done(submit(cast.by)));

    it('a further Land joins for itself, or the office for it', async () => {
      expect(await joinStatement(cast.hh, { ...(await seen()), state: 'BE' })).toEqual(
        refused('NOT_PERMITTED'),
      );
      for (const actor of members())
        expect(await joinStatement(actor, { ...(await seen()), state: 'HH' })).toEqual(
          refused('NOT_PERMITTED'),
        );
      for (const actor of outsiders())
        expect(await joinStatement(actor, { ...(await seen()), state: 'HH' })).toEqual(refused('NOT_FOUND'));
      await done(joinStatement(cast.hh, { ...(await seen()), state: 'HH' }));
      expect(await joinStatement(cast.hh, { ...(await seen()), state: 'HH' })).toEqual(
        refused('STATEMENT_ALREADY_JOINED'),
      );
      await done(joinStatement(cast.office, { ...(await seen()), state: 'TH' }));
      expect((await stored()).states).toEqual(['BY', 'HH', 'SN', 'TH']);
      expect((await verbs()).slice(-2)).toEqual(['statement.joined', 'statement.joinedByOffice']);
    });

    it('a Land does not join words that it has not read', async () => {
      const { statementId, version } = await seen();
      await done(submit(cast.by, { text: 'Ganz anders.' }));
      expect(await joinStatement(cast.hh, { statementId, version, state: 'HH' })).toEqual(
        refused('CHANGED_MEANWHILE'),
      );
    });

    it('one Land after the other withdraws, until it is withdrawn and stays on record', async () => {
      expect(await withdrawStatement(cast.hh, { ...(await seen()), state: 'HH' })).toEqual(
        refused('STATEMENT_OF_OTHER_STATES'),
      );
      expect(await withdrawStatement(cast.hh, { ...(await seen()), state: 'BY' })).toEqual(
        refused('NOT_PERMITTED'),
      );
      await done(withdrawStatement(cast.office, { ...(await seen()), state: 'SN' }));
      expect(await stored()).toMatchObject({ states: ['BY'], withdrawnAt: null });
      await done(withdrawStatement(cast.by, { ...(await seen()), state: 'BY' }));
      expect(await stored()).toMatchObject({ states: ['BY'], text: WORDS });
      expect((await stored()).withdrawnAt).not.toBeNull();
      expect(await withdrawStatement(cast.by, { ...(await seen()), state: 'BY' })).toEqual(
        refused('STATEMENT_WITHDRAWN'),
      );
      expect(await submit(cast.by)).toEqual(refused('STATEMENT_WITHDRAWN'));
    });

    it('the office alone sets another day, with its reason', async () => {
      const today = berlinDay(now());
      const postpone = async (actor: Actor, dueOn: string) =>
        postponeStatement(actor, { ...(await seen()), dueOn, reason: 'Abstimmung im Kabinett' });
      expect(await postpone(cast.by, shiftDay(today, 5))).toEqual(refused('NOT_PERMITTED'));
      for (const actor of outsiders())
        expect(await postpone(actor, shiftDay(today, 5))).toEqual(refused('NOT_FOUND'));
      expect(await postpone(cast.office, shiftDay(today, -1))).toEqual(refused('STATEMENT_DAY_PAST'));
      await db().statement.updateMany({ data: { dueOn: dateColumn(shiftDay(today, -9)) } });
      await done(postpone(cast.office, shiftDay(today, 5)));
      expect(await postpone(cast.office, shiftDay(today, 5))).toEqual(refused('DEADLINE_UNCHANGED'));
      expect(await submit(cast.by, { text: 'Nun doch.' })).toEqual({ ok: true, value: null });
      expect(JSON.stringify(await told())).not.toContain('Kabinett');
    });
  });
});
