import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { unconfirmedStates } from '@/lib/domain/circle';
import { answerQuestion } from './answer-question';
import { askQuestion } from './ask-question';
import { assignRoles } from './assign-roles';
import { coSignMotion } from './co-sign-motion';
import { confirmText } from './confirm-text';
import { contestEditorialChange } from './contest-editorial-change';
import { declineInvitation } from './decline-invitation';
import { handOverCoordination } from './hand-over-coordination';
import { inviteStates } from './invite-states';
import { leaveMotion } from './leave-motion';
import { revokeInvitation } from './revoke-invitation';
import {
  done,
  layDraft,
  layMotionBed,
  refusalOf,
  storedCircle,
  writeVersion,
  type MotionCast,
} from './testing/motion-bed';

const db = testDatabase({ fresh: 'test' });
let cast: MotionCast;
let motionId: string;

const verbs = async () =>
  (await db().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ verb }) => verb);
const versionOf = async () => (await db().motion.findUniqueOrThrow({ where: { id: motionId } })).version;
const told = async (kind: string) => {
  const messages = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
  return messages
    .map(({ payload }) => payload as { kind: string; to: { states?: string[] } })
    .filter((payload) => payload.kind === kind)
    .map(({ to }) => to.states);
};

beforeEach(async () => {
  cast = await layMotionBed(db());
  motionId = await layDraft(cast, ['SN', 'SH']);
});

describe('inviting', () => {
  it('opens the co-signing, tells the invited Länder, and lets them read', async () => {
    await done(inviteStates(cast.hhEditor, { motionId, states: ['BY'], message: 'Mögen Sie\0?' }));
    const circle = await storedCircle(cast.by, motionId);
    expect(circle.status).toBe('CO_SIGNING');
    expect(circle.invitations.map(({ state, status }) => `${state} ${status}`)).toEqual([
      ...['BY PENDING', 'SH PENDING', 'SN PENDING'],
    ]);
    expect(await told('CO_SIGNATURE_ASKED')).toEqual([['SN', 'SH'], ['BY']]);
    const stored = await db().motionInvitation.findFirst({ where: { stateCode: 'BY' } });
    expect(stored).toMatchObject({ message: 'Mögen Sie?', invitedById: cast.hhEditor.personId });
  });

  it('is the coordinating Land’s alone', async () => {
    const command = { motionId, states: ['BY'] } as const;
    expect(await refusalOf(inviteStates(cast.sn, command))).toBe('NOT_PERMITTED');
    for (const stranger of [cast.by, cast.office, cast.bund, cast.administration])
      expect(await refusalOf(inviteStates(stranger, command))).toBe('NOT_FOUND');
    expect(await refusalOf(inviteStates(cast.hh, { motionId, states: ['BY', 'SN'] }))).toBe(
      'ALREADY_INVITED',
    );
    expect(await refusalOf(inviteStates(cast.hh, { motionId, states: ['HH'] }))).toBe('ALREADY_IN_CIRCLE');
  });

  it('can be taken back, and made anew with another message', async () => {
    await done(revokeInvitation(cast.hh, { motionId, state: 'SN' }));
    expect(await refusalOf(declineInvitation(cast.sn, { motionId, state: 'SN' }))).toBe('NOT_FOUND');
    expect(await refusalOf(revokeInvitation(cast.hh, { motionId, state: 'SN' }))).toBe('NOT_INVITED');
    await done(inviteStates(cast.hh, { motionId, states: ['SN'], message: 'Noch einmal' }));
    const rows = await db().motionInvitation.findMany({ where: { stateCode: 'SN' } });
    expect(rows).toMatchObject([{ status: 'PENDING', message: 'Noch einmal' }]);
  });
});

describe('an invited Land', () => {
  it('joins with its signature for the version it has seen', async () => {
    await done(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 }));
    const circle = await storedCircle(cast.hh, motionId);
    expect(circle.applicants).toEqual([
      { state: 'HH', role: 'COORDINATING' },
      { state: 'SN', role: 'CO' },
    ]);
    expect(circle.signatures).toEqual([{ state: 'SN', versionNumber: 1 }]);
    expect(await told('CO_SIGNED')).toEqual([['HH']]);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('does not sign what it has not seen, not for another Land, and not without Freigabe', async () => {
    await writeVersion(cast.hhEditor, motionId, 'Anders.');
    const sign = (actor: typeof cast.sn, state: 'SN' | 'SH', versionNumber: number) =>
      refusalOf(coSignMotion(actor, { motionId, state, versionNumber }));
    expect(await sign(cast.sn, 'SN', 1)).toBe('CHANGED_MEANWHILE');
    expect(await sign(cast.sn, 'SH', 2)).toBe('NOT_PERMITTED');
    expect(await sign(cast.snEditor, 'SN', 2)).toBe('NOT_PERMITTED');
    expect(await sign(cast.by, 'SN', 2)).toBe('NOT_FOUND');
    expect((await storedCircle(cast.hh, motionId)).applicants).toHaveLength(1);
  });

  it('declines with a reason', async () => {
    await done(declineInvitation(cast.sn, { motionId, state: 'SN', reason: 'Keine Mittel' }));
    const row = await db().motionInvitation.findFirst({ where: { stateCode: 'SN' } });
    expect(row).toMatchObject({ status: 'DECLINED', answer: 'Keine Mittel', answeredById: cast.sn.personId });
    expect(await refusalOf(declineInvitation(cast.sn, { motionId, state: 'SN' }))).toBe('NOT_INVITED');
    expect(await refusalOf(declineInvitation(cast.snEditor, { motionId, state: 'SN' }))).toBe(
      'NOT_PERMITTED',
    );
  });

  it('asks, is answered by the coordinating Land alone, and then decides', async () => {
    const questionId = await done(askQuestion(cast.sn, { motionId, state: 'SN', text: 'Wer zahlt?' }));
    expect((await storedCircle(cast.hh, motionId)).invitations).toContainEqual({
      ...{ state: 'SN', status: 'QUESTION' },
    });
    const answer = { motionId, questionId, text: 'Der Bund.' };
    expect(await refusalOf(answerQuestion(cast.sh, answer))).toBe('NOT_PERMITTED');
    expect(await refusalOf(answerQuestion(cast.by, answer))).toBe('NOT_FOUND');
    const invented = { ...answer, questionId: crypto.randomUUID() };
    expect(await refusalOf(answerQuestion(cast.hhEditor, invented))).toBe('NOT_FOUND');
    await done(answerQuestion(cast.hhEditor, answer));
    expect((await storedCircle(cast.hh, motionId)).invitations).toContainEqual({
      ...{ state: 'SN', status: 'PENDING' },
    });
    expect(await db().comment.findMany({ orderBy: { createdAt: 'asc' } })).toMatchObject([
      { text: 'Wer zahlt?', stateCode: 'SN', parentId: null, internalToState: false },
      { text: 'Der Bund.', stateCode: 'HH', parentId: questionId },
    ]);
    expect(await told('QUESTION_ANSWERED')).toEqual([['SN']]);
    const payloads = await db().auditEntry.findMany({ select: { payload: true } });
    expect(JSON.stringify(payloads)).not.toMatch(/Wer zahlt|Der Bund/);
  });
});

describe('after a change of the text', () => {
  beforeEach(async () => {
    await done(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 }));
    await done(coSignMotion(cast.sh, { motionId, state: 'SH', versionNumber: 1 }));
  });

  it('a Land confirms with a new signature; the old one is kept as ended', async () => {
    await writeVersion(cast.hhEditor, motionId, 'Anders.');
    expect(unconfirmedStates(await storedCircle(cast.hh, motionId))).toEqual(['SH', 'SN']);
    const command = { motionId, state: 'SN', versionNumber: 2 } as const;
    expect(await refusalOf(confirmText(cast.sn, { ...command, versionNumber: 1 }))).toBe('CHANGED_MEANWHILE');
    expect(await refusalOf(confirmText(cast.sh, command))).toBe('NOT_PERMITTED');
    await done(confirmText(cast.sn, command));
    expect(await refusalOf(confirmText(cast.sn, command))).toBe('ALREADY_CONFIRMED');
    const rows = await db().signature.findMany({ where: { stateCode: 'SN' }, orderBy: { signedAt: 'asc' } });
    expect(rows.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
    expect(unconfirmedStates(await storedCircle(cast.hh, motionId))).toEqual(['SH']);
  });

  it('a contested editorial change asks every Land', async () => {
    await writeVersion(cast.hhEditor, motionId, 'Die IntMK bittet den Bund!', { editorial: true });
    expect(unconfirmedStates(await storedCircle(cast.hh, motionId))).toEqual([]);
    const command = { motionId, state: 'SN', versionNumber: 2, reason: 'Das ist Inhalt' } as const;
    expect(await refusalOf(contestEditorialChange(cast.hh, { ...command, state: 'HH' }))).toBe(
      'VERSION_NOT_CONTESTABLE',
    );
    await done(contestEditorialChange(cast.sn, command));
    expect(unconfirmedStates(await storedCircle(cast.hh, motionId))).toEqual(['SH', 'SN']);
    expect(await db().editorialContest.findMany()).toMatchObject([
      { stateCode: 'SN', reason: 'Das ist Inhalt' },
    ]);
    expect(await refusalOf(contestEditorialChange(cast.sh, { ...command, state: 'SH' }))).toBe(
      'VERSION_NOT_CONTESTABLE',
    );
  });

  it('a Land leaves, reads on as an invited one, and may be asked again', async () => {
    await done(leaveMotion(cast.sn, { motionId, state: 'SN' }));
    const circle = await storedCircle(cast.sn, motionId);
    expect(circle.applicants.map(({ state }) => state)).toEqual(['HH', 'SH']);
    expect(circle.signatures.map(({ state }) => state)).toEqual(['SH']);
    const row = await db().motionApplicant.findFirst({ where: { stateCode: 'SN' } });
    expect(row?.until).not.toBeNull();
    expect(await refusalOf(leaveMotion(cast.hh, { motionId, state: 'HH' }))).toBe('COORDINATOR_CANNOT_LEAVE');
    await done(inviteStates(cast.hh, { motionId, states: ['SN'] }));
    await done(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 }));
    expect(await db().motionApplicant.count({ where: { stateCode: 'SN' } })).toBe(2);
  });
});

describe('roles', () => {
  beforeEach(() => done(coSignMotion(cast.sn, { motionId, state: 'SN', versionNumber: 1 })));

  it('are set by the coordinating Land, with the day kept', async () => {
    const roles = [{ state: 'SN', role: 'LEAD' }] as const;
    const version = await versionOf();
    expect(await refusalOf(assignRoles(cast.sn, { motionId, version, roles }))).toBe('NOT_PERMITTED');
    expect(await refusalOf(assignRoles(cast.hhEditor, { motionId, version: 0, roles }))).toBe(
      'CHANGED_MEANWHILE',
    );
    await done(assignRoles(cast.hhEditor, { motionId, version, roles }));
    const rows = await db().motionApplicant.findMany({
      where: { stateCode: 'SN' },
      orderBy: { since: 'asc' },
    });
    expect(rows.map(({ role, until }) => [role, until === null])).toEqual([
      ['CO', false],
      ['LEAD', true],
    ]);
    expect((await storedCircle(cast.hh, motionId)).signatures).toHaveLength(1);
  });

  it('hand the coordination over, by the Freigabe only', async () => {
    const command = { motionId, version: await versionOf(), to: 'SN' } as const;
    expect(await refusalOf(handOverCoordination(cast.hhEditor, command))).toBe('NOT_PERMITTED');
    expect(await refusalOf(handOverCoordination(cast.hh, { ...command, to: 'BY' }))).toBe('NOT_IN_CIRCLE');
    await done(handOverCoordination(cast.hh, command));
    expect((await storedCircle(cast.hh, motionId)).applicants).toEqual([
      { state: 'HH', role: 'LEAD' },
      { state: 'SN', role: 'COORDINATING' },
    ]);
    expect(await refusalOf(handOverCoordination(cast.hh, command))).toBe('NOT_PERMITTED');
    await writeVersion(cast.sn, motionId, 'Von Sachsen.');
    expect(unconfirmedStates(await storedCircle(cast.hh, motionId))).toEqual(['HH']);
    expect(await verbs()).toContain('motion.coordinationHandedOver');
  });

  it('keep one coordinating Land, whatever the forms say', async () => {
    await done(handOverCoordination(cast.hh, { motionId, version: await versionOf(), to: 'SN' }));
    const open = await db().motionApplicant.findMany({ where: { until: null, role: 'COORDINATING' } });
    expect(open.map(({ stateCode }) => stateCode)).toEqual(['SN']);
  });
});
