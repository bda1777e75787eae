import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { linkedMeasures } from '@/lib/read/linked-measures';
import { done, refusalOf } from '../motions/testing/motion-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { linkMeasure } from './link-measure';
import { setMeasureStatus, type SetMeasureStatus } from './set-measure-status';
import { unlinkMeasure } from './unlink-measure';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let office: Actor;
let strangers: Record<string, Actor>;
let measureId: string;
let demandId: string;

beforeAll(async () => {
  const people = await db().person.findMany({ select: { id: true, email: true } });
  const person = (mail: string) => people.find(({ email }) => email.startsWith(mail))?.id ?? null;
  const grant = { state: null, body: null, workingGroupId: null };
  office = {
    ...{ personId: person('marlene.osthoff'), name: 'Geschäftsstelle', chairs: [22] },
    roles: [{ ...grant, role: 'OFFICE', state: 'RP' }],
  };
  strangers = {
    public: PUBLIC,
    formerOffice: {
      ...office,
      personId: person('birte'),
      chairs: [],
      roles: [{ ...grant, role: 'OFFICE', state: 'HE' }],
    },
    approver: {
      ...office,
      personId: person('ole'),
      chairs: [],
      roles: [{ ...grant, role: 'STATE_APPROVER', state: 'HH' }],
    },
    bund: {
      ...office,
      personId: person('corvin'),
      chairs: [],
      roles: [{ ...grant, role: 'FEDERAL_GUEST', body: 'BMI' }],
    },
    administration: {
      ...office,
      personId: person('thea'),
      chairs: [],
      roles: [{ ...grant, role: 'ADMINISTRATION' }],
    },
  };
  const at = { number: '5', theme: { position: 4, phase: { number: 5 } } };
  ({ id: measureId } = await db().measure.findFirstOrThrow({ where: at }));
  ({ id: demandId } = await db().demand.findFirstOrThrow({
    where: {
      resolution: { number: '4.4', meeting: { conference: { number: 18 } } },
      confirmedAt: { not: null },
    },
  }));
});

const status = (actor: Actor, rest: Partial<SetMeasureStatus> = {}) =>
  setMeasureStatus(actor, {
    ...{
      measureId,
      version: 0,
      status: 'RUNNING',
      on: '2023-05-02',
      note: 'Die Behörden tauschen sich aus.',
      ...rest,
    },
  });
const link = (actor: Actor, rest: Partial<Parameters<typeof linkMeasure>[1]> = {}) =>
  linkMeasure(actor, { demandId, measureId, note: 'Betrifft die Rechtspraxis.', ...rest });
const stored = () => db().measure.findUniqueOrThrow({ where: { id: measureId } });
const links = () =>
  db().demandMeasure.findMany({
    where: { measureId },
    select: { demandId: true, measureId: true, note: true },
  });
const lastEntry = () => db().auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });

describe('the status of a measure', () => {
  it('is set with its day, a note and who says so', async () => {
    await done(status(office));
    expect(await stored()).toMatchObject({
      ...{ status: 'RUNNING', statusNote: 'Die Behörden tauschen sich aus.', version: 1 },
      ...{ statusOn: new Date('2023-05-02'), statusById: office.personId },
    });
    await done(status(office, { version: 1, status: 'DONE', note: null }));
    expect(await stored()).toMatchObject({ status: 'DONE', statusNote: null });
    expect(await lastEntry()).toMatchObject({
      ...{ verb: 'measure.statusSet', subjectId: measureId },
      payload: { from: 'RUNNING', to: 'DONE', on: '2023-05-02', note: null },
    });
  });

  it.each<[string, Partial<SetMeasureStatus>]>([
    ['NOT_FOUND', { measureId: crypto.randomUUID() }],
    ['DAY_IN_FUTURE', { on: '2999-01-01' }],
    ['TEXT_WITH_MARKUP', { note: '<img src=x onerror=alert(1)>' }],
    ['CHANGED_MEANWHILE', { version: 7 }],
  ])('is refused: %s', async (refusal, rest) => {
    expect(await refusalOf(status(office, rest))).toBe(refusal);
    expect(await stored()).toMatchObject({ status: 'UNKNOWN', version: 0 });
  });

  it.each(['public', 'formerOffice', 'approver', 'bund', 'administration'])(
    'is not for %s',
    async (stranger) => {
      expect(await refusalOf(status(strangers[stranger] ?? office))).toBe('NOT_PERMITTED');
      expect(await refusalOf(link(strangers[stranger] ?? office))).toBe('NOT_PERMITTED');
      const unlink = unlinkMeasure(strangers[stranger] ?? office, { demandId, measureId });
      expect(await refusalOf(unlink)).toBe('NOT_PERMITTED');
      expect([await links(), (await stored()).status]).toEqual([[], 'UNKNOWN']);
    },
  );
});

describe('a measure and a request', () => {
  it('are linked once, with a note, seen from the request', async () => {
    await done(link(office));
    expect(await links()).toEqual([{ demandId, measureId, note: 'Betrifft die Rechtspraxis.' }]);
    expect(await refusalOf(link(office))).toBe('MEASURE_LINKED_ALREADY');
    const demand = { id: demandId, confirmed: true };
    const seen = await linkedMeasures(office, demand);
    expect(seen.measures).toMatchObject([
      { number: '5.4.4' },
      { number: '5.4.5', note: 'Betrifft die Rechtspraxis.' },
    ]);
    expect(seen.choices).toHaveLength(112);
    expect(await linkedMeasures(PUBLIC, demand)).toEqual({ ...seen, choices: null });
    expect(await lastEntry()).toMatchObject({ verb: 'demand.measureLinked', subjectId: demandId });
  });

  it('are not linked where either is unknown, the request unconfirmed or the note not plain', async () => {
    const refusal = (rest: Parameters<typeof link>[1]) => refusalOf(link(office, rest));
    expect(await refusal({ demandId: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await refusal({ measureId: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await refusal({ note: '<b>fett</b>' })).toBe('TEXT_WITH_MARKUP');
    await db().demand.update({ where: { id: demandId }, data: { confirmedAt: null } });
    expect(await refusal({})).toBe('DEMAND_ONLY_SUGGESTED');
    expect(await linkedMeasures(office, { id: demandId, confirmed: false })).toMatchObject({ choices: null });
    expect(await links()).toEqual([]);
  });

  it('part again, and that they were linked stays in the audit', async () => {
    await done(link(office));
    await done(unlinkMeasure(office, { demandId, measureId }));
    expect(await links()).toEqual([]);
    expect(await lastEntry()).toMatchObject({
      verb: 'demand.measureUnlinked',
      payload: { measure: measureId },
    });
    expect(await refusalOf(unlinkMeasure(office, { demandId, measureId }))).toBe('NOT_FOUND');
  });
});

describe('an office whose term was closed while it waited', () => {
  it('says nothing of a measure any more', async () => {
    await done(link(office));
    await db().conference.update({ where: { number: 22 }, data: { status: 'CLOSED' } });
    const verbs = [status(office), link(office), unlinkMeasure(office, { demandId, measureId })];
    for (const verb of verbs) expect(await refusalOf(verb)).toBe('NOT_PERMITTED');
    expect(await links()).toHaveLength(1);
  });
});
