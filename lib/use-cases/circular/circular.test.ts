import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { postponeItem } from '../agenda/postpone-item';
import { refusal } from '../agenda/testing/agenda-bed';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { withdrawMotion } from '../motions/withdraw-motion';
import { coSignMotion } from '../motions/co-sign-motion';
import { saveTextVersion } from '../motions/save-text-version';
import { addComment } from '../comments/add-comment';
import { answerCircular } from './answer-circular';
import { cancelCircular } from './cancel-circular';
import { concludeCircular } from './conclude-circular';
import { startCircular } from './start-circular';
import {
  answerOf,
  approver,
  conclusionOf,
  inDays,
  letPeriodEnd,
  PLACED,
  started,
  startOf,
  today,
  voted,
  WAITING,
} from './testing/circular-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const outsiders = (): [Actor, string][] => [
  [cast.bund, 'NOT_FOUND'],
  [cast.group, 'NOT_FOUND'],
  [cast.administration, 'NOT_FOUND'],
  [PUBLIC, 'NOT_FOUND'],
];
const setRule = (key: 'CIRCULAR_SILENCE' | 'CIRCULAR_PERIOD' | 'ADOPTION_MAJORITY', confirmed: boolean) =>
  db().ruleOfProcedure.updateMany({ where: { key, conference: { number: 22 } }, data: { confirmed } });
const motionOf = (title: string) => db().motion.findFirstOrThrow({ where: { title } });
const told = (kind: string) =>
  db().outboxMessage.findMany({ where: { payload: { path: ['kind'], equals: kind } } });

describe('starting an Umlaufverfahren', () => {
  it('binds text and circle, and takes the next number of the year', async () => {
    const year = today().slice(0, 4);
    const last = await db().circularProcedure.aggregate({
      where: { year: Number(year) },
      _max: { number: true },
    });
    const next = (last._max.number ?? 0) + 1;
    const first = await started(db(), cast.office, WAITING, { coverNote: 'Bitte um Zustimmung.' });
    expect(first).toMatchObject({
      ...{
        title: WAITING,
        status: 'OPEN',
        number: next,
        ruleConfirmed: false,
        coverNote: 'Bitte um Zustimmung.',
      },
      applicants: ['HE', 'NW', 'SL', 'TH'],
    });
    expect(first.reference).toBe(`${String(next).padStart(2, '0')}/${year}`);
    const second = await started(db(), cast.office, PLACED);
    expect(second.number).toBe(next + 1);
    expect(await told('CIRCULAR_STARTED')).toHaveLength(2);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('is for the office of the term alone', async () => {
    const command = await startOf(db(), WAITING);
    for (const actor of [cast.by, cast.byEditor, cast.formerOffice])
      expect(refusal(await startCircular(actor, command))).toBe('NOT_PERMITTED');
    for (const [actor, code] of outsiders()) expect(refusal(await startCircular(actor, command))).toBe(code);
    const closed = { ...cast.office, chairs: [] };
    expect(refusal(await startCircular(closed, command))).toBe('NOT_PERMITTED');
  });

  it('needs a registered motion with a text, and one at a time', async () => {
    const command = await startOf(db(), WAITING);
    const start = async (title: string) =>
      refusal(await startCircular(cast.office, await startOf(db(), title)));
    expect(refusal(await startCircular(cast.office, { ...command, versionNumber: 7 }))).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(await start('Mehrsprachige Verwaltung: ein gemeinsamer Leitfaden')).toBe('NOT_FOUND');
    expect(await start('Fachkräfte halten')).toBe('CIRCULAR_NOT_POSSIBLE');
    expect(await start('Wohnraum für Familien nach der Erstaufnahme')).toBe('MOTION_CLOSED');
    await started(db(), cast.office, WAITING);
    expect(await start(WAITING)).toBe('CIRCULAR_RUNNING');
    const { id } = await motionOf(PLACED);
    await db().motion.update({ where: { id }, data: { registeredAt: null, initiatorCode: 'RP' } });
    expect(await start(PLACED)).toBe('CIRCULAR_NEEDS_REGISTRATION');
  });

  it('keeps to rules of procedure that are confirmed, and is free beside the others', async () => {
    const start = async (rest: object) =>
      refusal(await startCircular(cast.office, { ...(await startOf(db(), WAITING)), ...rest }));
    expect(await start({ dueOn: today() })).toBe('CIRCULAR_DEADLINE_PAST');
    await setRule('CIRCULAR_PERIOD', true);
    expect(await start({ dueOn: inDays(27) })).toBe('CIRCULAR_PERIOD_TOO_SHORT');
    await setRule('CIRCULAR_SILENCE', true);
    expect(await start({ rule: 'SILENCE_IS_CONSENT' })).toBe('CIRCULAR_RULE_SETTLED');
    expect((await started(db(), cast.office, WAITING)).ruleConfirmed).toBe(true);
  });
});

describe('while it runs', () => {
  it('text and circle of the motion stand still, and comments go on', async () => {
    await started(db(), cast.office, PLACED);
    const { id, version } = await motionOf(PLACED);
    const text = { title: PLACED, blocks: [], rationale: [] };
    const motionId = id;
    expect(refusal(await saveTextVersion(cast.be, { motionId, baseNumber: 1, text, editorial: false }))).toBe(
      'CIRCULAR_RUNNING',
    );
    expect(refusal(await coSignMotion(cast.by, { motionId, state: 'BY', versionNumber: 1 }))).toBe(
      'CIRCULAR_RUNNING',
    );
    expect(refusal(await withdrawMotion(cast.be, { motionId, version }))).toBe('CIRCULAR_RUNNING');
    const item = await db().agendaItem.findFirstOrThrow({ where: { motionId } });
    expect(refusal(await postponeItem(cast.office, { itemId: item.id, version: item.version }))).toBe(
      'CIRCULAR_RUNNING',
    );
    const comment = { motionId, text: 'Zur Kenntnis.', internal: false };
    expect(refusal(await addComment(cast.by, comment))).toBeNull();
  });

  it('a Land votes, changes its vote and objects, each as an entry of its own', async () => {
    const { id } = await started(db(), cast.office, WAITING);
    await done(
      answerCircular(cast.by, await answerOf(db(), id, 'BY', { choice: 'NO', comment: 'Zu teuer.' })),
    );
    await done(answerCircular(cast.by, await answerOf(db(), id, 'BY')));
    const objection = { choice: null, objects: true, comment: 'Das gehört in eine Sitzung.' };
    await done(answerCircular(cast.by, await answerOf(db(), id, 'BY', objection)));
    expect(await db().circularVote.findMany({ where: { procedureId: id } })).toMatchObject([
      { stateCode: 'BY', choice: null, objectsToProcedure: true, version: 2 },
    ]);
    const entries = await db().auditEntry.findMany({ where: { subjectId: id, verb: 'circular.answered' } });
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toMatch(/teuer|Sitzung/);
    expect(await told('CIRCULAR_OBJECTED')).toHaveLength(1);
  });

  it('refuses an answer that is empty, stale, for another Land or by somebody who binds none', async () => {
    const { id } = await started(db(), cast.office, WAITING);
    const of = (rest: object) => answerOf(db(), id, 'BY', rest);
    expect(refusal(await answerCircular(cast.by, await of({ choice: null })))).toBe('CIRCULAR_ANSWER_EMPTY');
    expect(refusal(await answerCircular(cast.by, await of({ objects: true })))).toBe(
      'CIRCULAR_OBJECTION_NEEDS_REASON',
    );
    expect(refusal(await answerCircular(cast.by, await of({ version: 3 })))).toBe('CHANGED_MEANWHILE');
    for (const actor of [cast.byEditor, cast.hh, approver('HE'), cast.formerOffice])
      expect(refusal(await answerCircular(actor, await of({})))).toBe('NOT_PERMITTED');
    for (const [actor, code] of outsiders())
      expect(refusal(await answerCircular(actor, await of({})))).toBe(code);
    const nowhere = { ...(await of({})), procedureId: crypto.randomUUID() };
    expect(refusal(await answerCircular(cast.by, nowhere))).toBe('NOT_FOUND');
    await letPeriodEnd(db(), id);
    expect(refusal(await answerCircular(cast.by, await of({})))).toBe('CIRCULAR_PERIOD_OVER');
  });

  it('the office writes down what a Land told it, but never over what the Land said itself', async () => {
    const { id } = await started(db(), cast.office, WAITING);
    const record = async (choice: 'YES' | 'NO') =>
      refusal(await answerCircular(cast.office, await answerOf(db(), id, 'BY', { choice })));
    expect(await record('NO')).toBeNull();
    expect(await record('YES')).toBeNull();
    expect(await db().auditEntry.count({ where: { subjectId: id, verb: 'circular.answeredByOffice' } })).toBe(
      2,
    );
    await done(answerCircular(cast.by, await answerOf(db(), id, 'BY')));
    expect(await record('NO')).toBe('CIRCULAR_VOTED_ITSELF');
    await letPeriodEnd(db(), id);
    const late = await answerOf(db(), id, 'HH');
    expect(refusal(await answerCircular(cast.office, late))).toBeNull();
  });

  it('can be called off, and the motion goes on', async () => {
    const { id, version } = await started(db(), cast.office, PLACED);
    const command = { procedureId: id, version, reason: 'Das Thema kommt in die Sitzung.' };
    for (const actor of [cast.by, cast.formerOffice])
      expect(refusal(await cancelCircular(actor, command))).toBe('NOT_PERMITTED');
    for (const [actor, code] of outsiders()) expect(refusal(await cancelCircular(actor, command))).toBe(code);
    expect(refusal(await cancelCircular(cast.office, { ...command, version: 5 }))).toBe('CHANGED_MEANWHILE');
    expect(refusal(await cancelCircular(cast.office, command))).toBeNull();
    expect(refusal(await cancelCircular(cast.office, { ...command, version: 1 }))).toBe('CIRCULAR_NOT_OPEN');
    expect((await motionOf(PLACED)).status).toBe('ON_AGENDA');
    expect(refusal(await answerCircular(cast.by, await answerOf(db(), id, 'BY')))).toBe('CIRCULAR_NOT_OPEN');
    // The number stays taken.
    expect((await started(db(), cast.office, PLACED)).number).toBeGreaterThan(
      (await db().circularProcedure.findUniqueOrThrow({ where: { id } })).number,
    );
  });
});

describe('concluding an Umlaufverfahren', () => {
  it('writes decision and votes, decides the motion and lists it on the next agenda', async () => {
    const { id, reference } = await started(db(), cast.office, PLACED);
    await voted(db(), id, 'YES', STATE_CODES.slice(0, 12));
    await voted(db(), id, 'ABSTAIN', STATE_CODES.slice(12));
    expect(refusal(await concludeCircular(cast.office, await conclusionOf(db(), id)))).toBeNull();
    const decision = await db().decision.findFirstOrThrow({
      where: { circularProcedureId: id },
      include: { votes: true },
    });
    expect(decision).toMatchObject({ outcome: 'UNANIMOUS', yes: 12, no: 0, abstain: 4, agendaItemId: null });
    expect(decision.votes).toHaveLength(16);
    expect(await motionOf(PLACED)).toMatchObject({ status: 'DECIDED' });
    const items = await db().agendaItem.findMany({ where: { circularProcedureId: id } });
    expect(items).toMatchObject([
      { number: '4.1', status: 'DECIDED_BY_CIRCULAR', circularReference: reference },
    ]);
    expect(await told('CIRCULAR_CONCLUDED')).toHaveLength(1);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('with a reason other than an unconfirmed rule proposes', async () => {
    const { id } = await started(db(), cast.office, WAITING);
    await voted(db(), id, 'YES', STATE_CODES.slice(0, 9));
    await voted(db(), id, 'NO', STATE_CODES.slice(9));
    const conclude = async (rest: object) =>
      refusal(await concludeCircular(cast.office, await conclusionOf(db(), id, rest)));
    expect(await conclude({})).toBe('UNANIMOUS_WITH_NO_VOTES');
    expect(await conclude({ outcome: 'REJECTED' })).toBe('DEVIATION_NEEDS_REASON');
    expect(await conclude({ outcome: 'REJECTED', deviationReason: '13 waren verabredet.' })).toBeNull();
    expect(await db().decision.findFirst({ where: { circularProcedureId: id } })).toMatchObject({
      ...{ outcome: 'REJECTED', deviationReason: '13 waren verabredet.' },
    });
    expect(await conclude({ outcome: 'REJECTED' })).toBe('CIRCULAR_NOT_OPEN');
  });

  it('is refused too early, on what was not seen, for another day, and to others', async () => {
    const { id } = await started(db(), cast.office, WAITING);
    await voted(db(), id, 'YES', ['BY']);
    const command = await conclusionOf(db(), id);
    expect(refusal(await concludeCircular(cast.office, command))).toBe('CIRCULAR_STILL_RUNNING');
    for (const actor of [cast.by, cast.formerOffice])
      expect(refusal(await concludeCircular(actor, command))).toBe('NOT_PERMITTED');
    for (const [actor, code] of outsiders())
      expect(refusal(await concludeCircular(actor, command))).toBe(code);
    await voted(db(), id, 'NO', ['BY']);
    expect(refusal(await concludeCircular(cast.office, command))).toBe('CHANGED_MEANWHILE');
    await letPeriodEnd(db(), id);
    const conclude = async (rest: object) =>
      refusal(await concludeCircular(cast.office, await conclusionOf(db(), id, rest)));
    expect(await conclude({ outcome: 'REJECTED', decidedOn: inDays(1) })).toBe('CIRCULAR_DAY_IMPOSSIBLE');
    expect(await conclude({ outcome: 'MAJORITY' })).toBe('ADOPTED_WITHOUT_YES_VOTES');
    await setRule('ADOPTION_MAJORITY', true);
    await db().circularProcedure.update({ where: { id }, data: { ruleConfirmed: true } });
    await done(answerCircular(cast.office, await answerOf(db(), id, 'HH')));
    expect(await conclude({ outcome: 'MAJORITY', deviationReason: 'Verabredet.' })).toBe(
      'CIRCULAR_AGAINST_RULE',
    );
    const motion = await motionOf(WAITING);
    await db().motion.update({ where: { id: motion.id }, data: { status: 'DECIDED' } });
    expect(await conclude({ outcome: 'REJECTED' })).toBe('MOTION_CLOSED');
  });

  it('without any answer: silence adopts where it is the rule, else nothing can be stated', async () => {
    const silent = await started(db(), cast.office, WAITING, { rule: 'SILENCE_IS_CONSENT' });
    const active = await started(db(), cast.office, PLACED);
    for (const { id } of [silent, active]) await letPeriodEnd(db(), id);
    const conclude = async (id: string) =>
      refusal(await concludeCircular(cast.office, await conclusionOf(db(), id)));
    expect(await conclude(active.id)).toBe('CIRCULAR_WITHOUT_VOTES');
    expect(await conclude(silent.id)).toBeNull();
  });
});
