import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { coSignMotion } from './co-sign-motion';
import { createMotion, type CreateMotion } from './create-motion';
import { registerMotion } from './register-motion';
import { registerTopic } from './register-topic';
import {
  done,
  layDraft,
  layMotionBed,
  refusalOf,
  storedCircle,
  writeVersion,
  type MotionCast,
} from './testing/motion-bed';
import { withdrawMotion } from './withdraw-motion';

const db = testDatabase({ fresh: 'test' });
let cast: MotionCast;

const NEW: CreateMotion = {
  ...{ conferenceNumber: 22, kind: 'MOTION', title: ' Leichte \n Sprache ', topic: null },
  applicant: { state: 'HH' },
};

beforeEach(async () => {
  cast = await layMotionBed(db());
});

const motion = (id: string) => db().motion.findUniqueOrThrow({ where: { id } });

describe('beginning a motion', () => {
  it('makes a draft that its Land coordinates', async () => {
    const id = await done(createMotion(cast.hhEditor, NEW));
    expect(await motion(id)).toMatchObject({
      ...{ status: 'DRAFT', title: 'Leichte Sprache', initiatorCode: 'HH', topicRegisteredAt: null },
      createdById: cast.hhEditor.personId,
    });
    expect((await storedCircle(cast.hh, id)).applicants).toEqual([{ state: 'HH', role: 'COORDINATING' }]);
  });

  it('sends title and summary to the office and freezes them', async () => {
    const id = await done(createMotion(cast.hhEditor, { ...NEW, topic: { summary: 'Für alle.' } }));
    await writeVersion(cast.hhEditor, id, 'Vertraulich.');
    await db().motion.update({ where: { id }, data: { title: 'Ganz anders' } });
    expect(await motion(id)).toMatchObject({ topicTitle: 'Leichte Sprache', topicSummary: 'Für alle.' });
    const [message] = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(message?.payload).toMatchObject({ kind: 'TOPIC_REGISTERED', to: { officeOf: 22 } });
    expect(JSON.stringify(message?.payload)).not.toContain('Leichte');
  });

  it('gives the coordination of a group’s report to the Land that chairs it', async () => {
    const workingGroupId = cast.member.roles[0]?.workingGroupId ?? '';
    const id = await done(
      createMotion(cast.member, { ...NEW, kind: 'REPORT', applicant: { workingGroupId } }),
    );
    expect(await motion(id)).toMatchObject({ workingGroupId, initiatorCode: 'HE' });
    expect((await storedCircle(cast.member, id)).applicants).toEqual([{ state: 'HE', role: 'COORDINATING' }]);
    await db().workingGroup.update({ where: { id: workingGroupId }, data: { chairCode: null } });
    expect(await refusalOf(createMotion(cast.member, { ...NEW, applicant: { workingGroupId } }))).toBe(
      'WORKING_GROUP_WITHOUT_CHAIR',
    );
  });

  it.each([
    ['for another Land', 'hh', { applicant: { state: 'SN' } }, 'NOT_PERMITTED'],
    ['by the Bund', 'bund', {}, 'NOT_PERMITTED'],
    ['by the office', 'office', {}, 'NOT_PERMITTED'],
    ['by the administration', 'administration', {}, 'NOT_PERMITTED'],
    ['by a member for a Land', 'member', {}, 'NOT_PERMITTED'],
    [
      'for a group one is not in',
      'hh',
      { applicant: { workingGroupId: '018f0000-0000-7000-8000-000000000001' } },
      'NOT_PERMITTED',
    ],
    ['for a conference that is not', 'hh', { conferenceNumber: 99 }, 'NOT_FOUND'],
    ['in a policy field that is not', 'hh', { policyField: 'NOTHING' }, 'NOT_FOUND'],
    ['without a title', 'hh', { title: ' \0 ' }, 'TEXT_WITHOUT_TITLE'],
    ['with too long a title', 'hh', { title: 'x'.repeat(301) }, 'TEXT_TOO_LONG'],
    ['with HTML in the title', 'hh', { title: '<b>Neu</b>' }, 'TEXT_WITH_MARKUP'],
  ] as [string, keyof MotionCast, Partial<CreateMotion>, string][])(
    'is refused %s',
    async (_, who, change, refusal) => {
      expect(await refusalOf(createMotion(cast[who], { ...NEW, ...change }))).toBe(refusal);
      expect(await db().motion.count()).toBe(0);
    },
  );

  it('is refused once the term is closed, and to the public', async () => {
    expect(await refusalOf(createMotion(PUBLIC, NEW))).toBe('NOT_PERMITTED');
    await db().conference.updateMany({ data: { status: 'CLOSED' } });
    expect(await refusalOf(createMotion(cast.hh, NEW))).toBe('NOT_FOUND');
  });
});

describe('registering a topic later', () => {
  it('happens once, by the coordinating Land', async () => {
    const motionId = await layDraft(cast, ['SN']);
    const command = { motionId, summary: 'Worum es geht.' };
    expect(await refusalOf(registerTopic(cast.sn, command))).toBe('NOT_PERMITTED');
    expect(await refusalOf(registerTopic(cast.by, command))).toBe('NOT_FOUND');
    await done(registerTopic(cast.hhEditor, command));
    expect(await motion(motionId)).toMatchObject({ topicSummary: 'Worum es geht.', status: 'CO_SIGNING' });
    expect(await refusalOf(registerTopic(cast.hhEditor, command))).toBe('TOPIC_ALREADY_REGISTERED');
  });

  it('is too late once the motion itself is registered', async () => {
    const motionId = await layDraft(cast);
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1 }));
    expect(await refusalOf(registerTopic(cast.hh, { motionId, summary: 'x' }))).toBe('ALREADY_REGISTERED');
  });
});

describe('registering a motion', () => {
  it('signs for the coordinating Land, names who has not confirmed, and opens it to all members', async () => {
    const motionId = await layDraft(cast, ['SN', 'SH']);
    await done(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 }));
    await writeVersion(cast.hhEditor, motionId, 'Anders.');
    await done(registerMotion(cast.hh, { motionId, versionNumber: 2 }));
    const circle = await storedCircle(cast.by, motionId);
    expect(circle).toMatchObject({ status: 'REGISTERED', registered: true });
    expect(circle.signatures).toContainEqual({ state: 'HH', versionNumber: 2 });
    const entry = await db().auditEntry.findFirst({ where: { verb: 'motion.registered' } });
    expect(entry?.payload).toMatchObject({ number: 2, late: false, unconfirmed: ['SN'] });
    expect(await refusalOf(registerMotion(cast.hh, { motionId, versionNumber: 2 }))).toBe(
      'ALREADY_REGISTERED',
    );
  });

  it('lets any Land join from then on', async () => {
    const motionId = await layDraft(cast);
    const command = { motionId, state: 'BY', versionNumber: 1 } as const;
    expect(await refusalOf(coSignMotion(cast.by, command))).toBe('NOT_FOUND');
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1 }));
    await done(coSignMotion(cast.by, command));
    expect((await storedCircle(cast.hh, motionId)).applicants).toHaveLength(2);
  });

  it('is the Freigabe’s, of a text that was seen', async () => {
    const motionId = await layDraft(cast, ['SN']);
    const register = (actor: Actor, versionNumber: number | null) =>
      refusalOf(registerMotion(actor, { motionId, versionNumber }));
    expect(await register(cast.hhEditor, 1)).toBe('NOT_PERMITTED');
    expect(await register(cast.sn, 1)).toBe('NOT_PERMITTED');
    expect(await register(cast.by, 1)).toBe('NOT_FOUND');
    expect(await register(cast.hh, 7)).toBe('CHANGED_MEANWHILE');
    const empty = await done(createMotion(cast.hh, NEW));
    expect(await refusalOf(registerMotion(cast.hh, { motionId: empty, versionNumber: null }))).toBe(
      'MOTION_WITHOUT_TEXT',
    );
    const kamin = await done(createMotion(cast.hh, { ...NEW, kind: 'KAMIN_THEME' }));
    expect(await refusalOf(registerMotion(cast.hh, { motionId: kamin, versionNumber: null }))).toBeNull();
  });

  it('needs a reason after the Antragsschluss', async () => {
    const motionId = await layDraft(cast);
    await db().deadline.updateMany({ data: { dueOn: dateColumn('2020-01-01') } });
    const command = { motionId, versionNumber: 1 };
    expect(await refusalOf(registerMotion(cast.hh, command))).toBe('DEADLINE_PASSED');
    await done(registerMotion(cast.hh, { ...command, lateReason: 'Urteil vom Dienstag' }));
    expect(await motion(motionId)).toMatchObject({ lateReason: 'Urteil vom Dienstag' });
  });

  it('keeps no reason where it came in time', async () => {
    const motionId = await layDraft(cast);
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1, lateReason: 'unnötig' }));
    expect((await motion(motionId)).lateReason).toBeNull();
  });
});

describe('on the agenda', () => {
  /** Placed as the agenda builder does it, already sent out. */
  async function place(motionId: string): Promise<string> {
    const { id: conferenceId } = await db().conference.findFirstOrThrow();
    const meeting = await db().meeting.create({ data: { conferenceId, kind: 'MAIN' } });
    const item = await db().agendaItem.create({
      data: {
        ...{ meetingId: meeting.id, motionId, number: '4.2', position: 1, kind: 'ITEM', title: 'alt' },
        ...{ numberFixedAt: new Date(), greenList: true },
        greenListEntries: { create: { sealedHash: 'x' } },
      },
    });
    return item.id;
  }
  const item = (id: string) =>
    db().agendaItem.findUniqueOrThrow({ where: { id }, include: { applicants: true } });

  it('shows who joins; "Alle Länder" once sixteen hold', async () => {
    const motionId = await layDraft(cast);
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1 }));
    const itemId = await place(motionId);
    const others = (await db().federalState.findMany())
      .map(({ code }) => code)
      .filter((code) => code !== 'HH');
    for (const state of others) {
      expect((await item(itemId)).allStates).toBe(false);
      await done(coSignMotion(approverOf(cast.sn, state), { motionId, state, versionNumber: 1 }));
    }
    expect(await item(itemId)).toMatchObject({ title: 'Leichte Sprache', allStates: true });
    expect((await item(itemId)).applicants.every(({ role }) => role === 'CO')).toBe(true);
    await writeVersion(cast.hhEditor, motionId, 'Anders.');
    expect(await item(itemId)).toMatchObject({ allStates: false, applicants: [{ stateCode: 'HH' }] });
  });

  it('stays under its number when it is withdrawn, off the Grüne Liste', async () => {
    const motionId = await layDraft(cast, ['SN']);
    await done(registerMotion(cast.hh, { motionId, versionNumber: 1 }));
    const itemId = await place(motionId);
    const { version } = await motion(motionId);
    const withdraw = (actor: Actor, seen: number) =>
      refusalOf(withdrawMotion(actor, { motionId, version: seen }));
    expect(await withdraw(cast.hhEditor, version)).toBe('NOT_PERMITTED');
    expect(await withdraw(cast.sn, version)).toBe('NOT_PERMITTED');
    expect(await withdraw(cast.bund, version)).toBe('NOT_FOUND');
    expect(await withdraw(cast.hh, version - 1)).toBe('CHANGED_MEANWHILE');
    expect(await withdraw(cast.hh, version)).toBeNull();
    expect(await motion(motionId)).toMatchObject({ status: 'WITHDRAWN', withdrawnByCode: 'HH' });
    expect(await item(itemId)).toMatchObject({
      ...{ number: '4.2', status: 'WITHDRAWN', withdrawnByCode: 'HH', greenList: false },
    });
    expect(await withdraw(cast.hh, version + 1)).toBe('MOTION_CLOSED');
    expect(await refusalOf(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 }))).toBe(
      'MOTION_CLOSED',
    );
  });
});

/** The same person, speaking for another Land. */
function approverOf(actor: Actor, state: StateCode): Actor {
  return { ...actor, roles: [{ role: 'STATE_APPROVER', state, body: null, workingGroupId: null }] };
}
