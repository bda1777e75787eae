import { beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '@/lib/clock';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { RULE_KEYS } from '@/lib/domain/conference-rule';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { addMeeting } from './add-meeting';
import { cancelMeeting } from './cancel-meeting';
import { changeMeeting } from './change-meeting';
import { createConference } from './create-conference';
import { editConference } from './edit-conference';
import { restoreMeeting } from './restore-meeting';
import { setRule } from './set-rule';
import { code, createIntmk23, INTMK_23, sampleActor } from './testing/conference-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let next: Actor;
let chair: Actor;

beforeEach(async () => {
  next = await sampleActor('paula.hemmerling@sl');
  chair = await sampleActor('marlene.osthoff@rp');
});

const intmk23 = () =>
  db().conference.findUniqueOrThrow({ where: { number: 23 }, include: { meetings: true, rules: true } });

describe('creating a conference', () => {
  it('takes chair, term, motto and Hauptkonferenz, and the rules of the one before', async () => {
    expect(await createConference(next, INTMK_23)).toEqual({ ok: true, value: 23 });
    const made = await intmk23();
    expect(made).toMatchObject({
      ...{ year: 2028, chairCode: 'SL', status: 'PLANNED', motto: 'Gemeinsam Zukunft gestalten' },
      focusTopics: ['Sprache', 'Arbeit'],
    });
    expect([made.termStartsOn, made.termEndsOn].map(isoDay)).toEqual(['2027-07-01', '2028-06-30']);
    const [main] = made.meetings;
    expect(main).toMatchObject({ kind: 'MAIN', place: 'Saarbrücken', status: 'PLANNED' });
    expect(isoDay(main?.startsOn ?? null)).toBe('2028-04-26');
    expect(made.rules.map(({ key }) => key).sort()).toEqual([...RULE_KEYS].sort());
    expect(made.rules.find(({ key }) => key === 'CIRCULAR_PERIOD')?.value).toEqual({ days: 28 });
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('makes the office of its chair the one who runs it', async () => {
    await createConference(chair, INTMK_23);
    expect((await sampleActor('paula.hemmerling@sl')).chairs).toEqual([23]);
    expect((await sampleActor('marlene.osthoff@rp')).chairs).toEqual([22]);
  });

  it('lets the date be open, or known to the year', async () => {
    expect(
      code(
        await createConference(next, {
          ...INTMK_23,
          ...{ startsOn: '2029-05-01', endsOn: null, precision: 'YEAR', place: null },
        }),
      ),
    ).toBeNull();
    // The year in the conference's name is that of the Hauptkonferenz, not the one that was proposed.
    expect((await intmk23()).year).toBe(2029);
  });

  it('takes another chair only when that is confirmed', async () => {
    const other = { ...INTMK_23, chair: 'SN' as const };
    expect(code(await createConference(next, other))).toBe('CHAIR_OUT_OF_TURN');
    expect(await db().conference.count({ where: { number: 23 } })).toBe(0);
    expect(code(await createConference(next, { ...other, chairConfirmed: true }))).toBeNull();
  });

  it.each([
    ['CONFERENCE_NUMBER_TAKEN', { number: 22, chair: 'RP' as const }],
    ['TERM_REVERSED', { termEndsOn: '2027-06-30' }],
    ['TERM_OVERLAPS', { termStartsOn: '2027-06-30' }],
    ['MEETING_DATES_REVERSED', { endsOn: '2028-04-25' }],
    ['MEETING_TOO_LONG', { endsOn: '2028-05-25' }],
  ])('refuses %s', async (refusal, change) => {
    expect(code(await createConference(next, { ...INTMK_23, ...change }))).toBe(refusal);
    expect(await db().conference.count()).toBe(16);
  });

  it.each(['ole.brinkama@hh', 'nadja.rehbein@lag', 'corvin.dahlhoff@bmi', 'thea.sandvoss@betrieb'])(
    'is not for %s',
    async (address) => {
      expect(code(await createConference(await sampleActor(address), INTMK_23))).toBe('NOT_PERMITTED');
      expect(code(await createConference(PUBLIC, INTMK_23))).toBe('NOT_PERMITTED');
    },
  );
});

describe('changing a conference', () => {
  const facts = (version: number) => ({
    ...INTMK_23,
    ...{ version, status: 'RUNNING' as const, note: null, motto: 'Neues Motto' },
  });

  beforeEach(async () => {
    next = await createIntmk23();
  });

  it('is for the office of its chair', async () => {
    expect(code(await editConference(next, facts(0)))).toBeNull();
    expect(await intmk23()).toMatchObject({ motto: 'Neues Motto', status: 'RUNNING', version: 1 });
  });

  it('is not for the office of another chair, nor for a Land', async () => {
    expect(code(await editConference(chair, facts(0)))).toBe('NOT_PERMITTED');
    expect(code(await editConference(await sampleActor('ole.brinkama@hh'), facts(0)))).toBe('NOT_PERMITTED');
    expect((await intmk23()).motto).toBe('Gemeinsam Zukunft gestalten');
  });

  it('refuses what somebody else changed meanwhile, another chair and an unknown conference', async () => {
    await editConference(next, facts(0));
    expect(code(await editConference(next, facts(0)))).toBe('CHANGED_MEANWHILE');
    expect(code(await editConference(next, { ...facts(1), chair: 'BW' }))).toBe('CHAIR_OUT_OF_TURN');
    expect(code(await editConference(next, { ...facts(1), number: 99 }))).toBe('NOT_FOUND');
    expect(code(await editConference(next, { ...facts(1), termStartsOn: '2027-01-01' }))).toBe(
      'TERM_OVERLAPS',
    );
  });

  it('does not ask again for a chair that was confirmed once', async () => {
    await editConference(next, { ...facts(0), chair: 'BW', chairConfirmed: true });
    await db().conference.update({ where: { number: 23 }, data: { version: 0 } });
    const baden = await db().person.create({
      data: {
        email: 'buero@bw.example',
        name: 'Büro',
        roles: { create: { role: 'OFFICE', stateCode: 'BW' } },
      },
    });
    expect(baden.id).toBeTruthy();
    expect(
      code(await editConference(await sampleActor('buero@bw'), { ...facts(0), chair: 'BW' })),
    ).toBeNull();
  });
});

describe('the meetings of a conference', () => {
  const preparatory = {
    ...{ number: 23, kind: 'PREPARATORY' as const, startsOn: '2028-03-15', endsOn: null },
    ...{ precision: 'DAY' as const, place: null, byVideo: true },
  };
  const main = async () => {
    const { id, version } = await db().meeting.findFirstOrThrow({
      where: { conference: { number: 23 }, kind: 'MAIN' },
    });
    return { number: 23, meetingId: id, version };
  };
  const elsewhere = {
    ...{ startsOn: '2028-05-10', endsOn: '2028-05-11', precision: 'DAY' as const },
    ...{ place: 'Homburg', byVideo: false },
  };

  beforeEach(async () => {
    next = await createIntmk23();
  });

  it('can be added, but there is one Hauptkonferenz', async () => {
    expect(code(await addMeeting(next, preparatory))).toBeNull();
    expect(code(await addMeeting(next, { ...preparatory, kind: 'SPECIAL' }))).toBeNull();
    expect(code(await addMeeting(next, { ...preparatory, kind: 'MAIN' }))).toBe('MAIN_MEETING_EXISTS');
    expect((await intmk23()).meetings.map(({ kind }) => kind).sort()).toEqual([
      'MAIN',
      'PREPARATORY',
      'SPECIAL',
    ]);
  });

  it('move in time and place, and the conference keeps the year of its Hauptkonferenz', async () => {
    expect(
      code(
        await changeMeeting(next, { ...(await main()), ...elsewhere, startsOn: '2029-05-10', endsOn: null }),
      ),
    ).toBeNull();
    const { year, meetings } = await intmk23();
    expect(year).toBe(2029);
    expect(meetings[0]).toMatchObject({ place: 'Homburg', version: 1 });
  });

  it('are cancelled with a reason and taken up again', async () => {
    expect(code(await cancelMeeting(next, { ...(await main()), reason: 'Hochwasser' }))).toBeNull();
    expect((await intmk23()).meetings[0]).toMatchObject({
      cancelled: true,
      cancellationReason: 'Hochwasser',
    });
    expect(code(await changeMeeting(next, { ...(await main()), ...elsewhere }))).toBe('MEETING_CANCELLED');
    expect(code(await cancelMeeting(next, { ...(await main()), reason: 'x' }))).toBe('MEETING_CANCELLED');
    expect(code(await addMeeting(next, { ...preparatory, kind: 'MAIN' }))).toBe('MAIN_MEETING_EXISTS');
    expect(code(await restoreMeeting(next, await main()))).toBeNull();
    expect(code(await restoreMeeting(next, await main()))).toBe('MEETING_NOT_CANCELLED');
    expect((await intmk23()).meetings[0]).toMatchObject({ cancelled: false, cancellationReason: null });
  });

  it('are left alone once they have begun', async () => {
    await db().meeting.updateMany({ where: { conference: { number: 23 } }, data: { status: 'HELD' } });
    expect(code(await changeMeeting(next, { ...(await main()), ...elsewhere }))).toBe('MEETING_BEGUN');
    expect(code(await cancelMeeting(next, { ...(await main()), reason: 'x' }))).toBe('MEETING_BEGUN');
  });

  it('are for the chair’s own office, under their own conference, in the version that was seen', async () => {
    const stale = { ...(await main()), version: 7 };
    expect(code(await changeMeeting(next, { ...stale, ...elsewhere }))).toBe('CHANGED_MEANWHILE');
    expect(code(await changeMeeting(chair, { ...(await main()), ...elsewhere }))).toBe('NOT_PERMITTED');
    expect(code(await addMeeting(chair, preparatory))).toBe('NOT_PERMITTED');
    expect(code(await cancelMeeting(chair, { ...(await main()), reason: 'x' }))).toBe('NOT_PERMITTED');
    expect(code(await restoreMeeting(chair, await main()))).toBe('NOT_PERMITTED');
    // The office of the 22. names its own conference and a meeting of the 23.
    expect(code(await changeMeeting(chair, { ...(await main()), number: 22, ...elsewhere }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the rules of procedure', () => {
  const period = {
    ...{ number: 22, key: 'CIRCULAR_PERIOD' as const, version: 0 },
    ...{ value: '21', confirmed: true, source: 'Beschluss der 21. IntMK' },
  };
  const stored = (key: 'CIRCULAR_PERIOD' | 'EDITORIAL_CONTEST') =>
    db().ruleOfProcedure.findFirst({ where: { conference: { number: 22 }, key } });

  it('are settled with value and source', async () => {
    expect(code(await setRule(chair, period))).toBeNull();
    expect(await stored('CIRCULAR_PERIOD')).toMatchObject({
      ...{ value: { days: 21 }, confirmed: true, source: 'Beschluss der 21. IntMK', version: 1 },
    });
  });

  it('can be settled for the first time', async () => {
    // As in a conference that stood before there was this rule.
    await db().ruleOfProcedure.deleteMany({ where: { key: 'EDITORIAL_CONTEST' } });
    const first = { ...period, key: 'EDITORIAL_CONTEST' as const, value: '5', version: null };
    expect(code(await setRule(chair, first))).toBeNull();
    expect(code(await setRule(chair, first))).toBe('CHANGED_MEANWHILE');
    expect(await stored('EDITORIAL_CONTEST')).toMatchObject({ value: { days: 5 } });
  });

  it.each([
    ['CHANGED_MEANWHILE', { version: 4 }],
    ['RULE_VALUE_UNFIT', { value: '0' }],
    ['RULE_VALUE_UNFIT', { value: '{}' }],
    ['NOT_FOUND', { number: 99 }],
    ['NOT_PERMITTED', { number: 21 }],
  ])('refuse %s for %j', async (refusal, change) => {
    expect(code(await setRule(chair, { ...period, ...change }))).toBe(refusal);
    expect((await stored('CIRCULAR_PERIOD'))?.value).toEqual({ days: 28 });
  });
});
