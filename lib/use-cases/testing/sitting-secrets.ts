import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import type { CircularStatus, Prisma } from '@/lib/db/generated/client';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';
import { canary } from '@/lib/policy/testing/canary';
import type { SittingReader } from '@/lib/policy/testing/secrets-of-the-sitting';
import { done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { proposeCorrection } from '../minutes/propose-correction';
import { decideCorrection } from '../minutes/decide-correction';
import {
  acknowledgeAll,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
  writeAt,
} from '../minutes/testing/minutes-bed';
import { sampleActor } from '../motions/testing/text-bed';
import { addNote } from '../session/add-note';
import { changeWording } from '../session/change-wording';
import { itemNow, recorded, recordNow, stated, takeBackNow } from '../session/testing/session-bed';

export interface SittingSecrets {
  cast: GreenListCast;
  people: Record<SittingReader, Actor>;
}

/** The day of the sitting on the sample data: a canary in every field that it brings into use. Bavaria is the own Land. */
export async function plantSittingSecrets(db: Database): Promise<SittingSecrets> {
  const cast = await recordedSitting(db);
  const people = {
    ...{ chairOffice: cast.office, otherOffice: cast.formerOffice },
    ...{ ownApprover: cast.by, ownEditor: cast.byEditor },
    ...{ otherApprover: cast.be, objectingEditor: await sampleActor(db, 'tilda.harmsen') },
    ...{ group: cast.group, bund: cast.bund, administration: cast.administration },
  };
  await plantWordings(db, cast.office);
  await plantOutcomes(db, cast.office);
  await plantKamin(db, cast.office);
  await plantStatements(db);
  await plantRecorder(db, cast.office);
  for (const [index, status] of (['OPEN', 'CONCLUDED', 'CANCELLED'] as const).entries())
    await plantCircular(db, status, index + 1);
  return { cast, people };
}

const at = async (db: Database, number: string) => ({
  conferenceNumber: 22,
  itemId: (await itemNow(db, number)).id,
});

async function reword(db: Database, office: Actor, number: string, name: string): Promise<void> {
  const seenChanges = (await itemNow(db, number)).wording.changes;
  const words = { title: `Titel ${canary(`${name}-title`)}`, resolution: `1. ${canary(`${name}-text`)}` };
  await done(changeWording(office, { ...(await at(db, number)), ...words, seenChanges }));
}

/** Words found in the room: for the item that is decided and published, and for one that stays open. */
async function plantWordings(db: Database, office: Actor): Promise<void> {
  await reword(db, office, '4.1', 'room');
  await recorded(takeBackNow(db, office, '2'));
  await reword(db, office, '2', 'open');
}

/** A vote by name that stands against an unconfirmed rule, a slip put right, one taken back. */
async function plantOutcomes(db: Database, office: Actor): Promise<void> {
  const named = (yes: number) =>
    Object.fromEntries(STATE_CODES.map((state, index) => [state, index < yes ? 'YES' : 'NO'] as const));
  const below = { votes: named(8), deviationReason: canary('deviation-reason') };
  await recorded(recordNow(db, office, '4.1', stated('MAJORITY', below)));
  const right = stated('MAJORITY', { votes: named(7), deviationReason: canary('last-deviation-reason') });
  await recorded(recordNow(db, office, '4.1', right, canary('correction-reason')));
  await done(addNote(office, { ...(await at(db, '4.1')), text: canary('note') }));
}

/** Whatever was stored of a Kamin talk, even as a public resolution. */
async function plantKamin(db: Database, office: Actor): Promise<void> {
  const { id, number } = await itemNow(db, '5.1');
  await reword(db, office, '5.1', 'kamin');
  await done(addNote(office, { ...(await at(db, '5.1')), text: canary('kamin-note') }));
  const { meetingId } = await db.agendaItem.findUniqueOrThrow({ where: { id } });
  await db.resolution.create({
    data: {
      ...{
        meetingId,
        agendaItemId: id,
        number,
        position: 99,
        title: canary('kamin-resolution'),
      },
      ...{
        outcome: 'UNANIMOUS',
        blocks: [block('kamin-resolution-text')],
        hash: 'x',
        publishedAt: new Date(),
      },
    },
  });
  await db.statement.create({
    data: {
      ...{ agendaItemId: id, states: ['BY'], text: canary('kamin-statement') },
      ...{ visibility: 'EXTERNAL', submittedAt: new Date() },
    },
  });
}

const block = (field: string) => ({ id: field, kind: 'CLAUSE', level: 1, text: canary(field) });

async function plantStatements(db: Database): Promise<void> {
  const { id: agendaItemId } = await itemNow(db, '4.1');
  const statement = (field: string, rest: Partial<Prisma.StatementCreateManyInput>) => ({
    ...{ agendaItemId, states: ['BY' as const], text: canary(field), visibility: 'EXTERNAL' as const },
    ...{ submittedAt: new Date(), ...rest },
  });
  await db.statement.createMany({
    data: [
      statement('external-statement', {}),
      statement('internal-statement', { visibility: 'INTERNAL' }),
      statement('unsubmitted-statement', { submittedAt: null }),
      statement('withdrawn-statement', { withdrawnAt: new Date() }),
    ],
  });
}

/** Who recorded what, in the ledger, in the room and in the answers to the recording page. */
async function plantRecorder(db: Database, office: Actor): Promise<void> {
  const { id: recordedById } = await db.person.create({
    data: { name: canary('recorder'), email: 'kanarienvogel@geschaeftsstelle.example' },
  });
  const { id: agendaItemId } = await itemNow(db, 'A');
  await db.decision.create({
    data: {
      agendaItemId,
      outcome: 'UNANIMOUS',
      absent: ['SL'],
      recordedById,
      clientKey: canary('client-key'),
    },
  });
  const { meetingId } = await db.agendaItem.findUniqueOrThrow({ where: { id: agendaItemId } });
  const delegation = await db.delegation.findFirstOrThrow({ where: { meetingId, stateCode: 'SL' } });
  await db.attendance.create({
    data: { delegationId: delegation.id, joinedAt: new Date(), leftAt: new Date(), recordedById },
  });
  await db.sessionCommand.create({
    data: {
      ...{ clientKey: '0192d3c1-5a44-7cc1-9a7e-000000000001', meetingId, personId: office.personId ?? '' },
      ...{ kind: 'CALL_ITEM', commandHash: canary('command-hash'), sentAt: new Date() },
      answer: { decisionId: canary('command-answer') },
    },
  });
}

/** An Umlaufverfahren to which Bavaria has answered and Hamburg objected. */
async function plantCircular(db: Database, status: CircularStatus, number: number): Promise<void> {
  const name = status === 'OPEN' ? 'running' : status.toLowerCase();
  const { id: conferenceId } = await db.conference.findUniqueOrThrow({ where: { number: 22 } });
  const over = status === 'OPEN' ? {} : { conclusionReason: canary(`${name}-reason`) };
  const { id } = await db.circularProcedure.create({
    data: {
      ...{ conferenceId, year: 2031, number, reference: `0${number}/2031`, status, ...over },
      ...{ title: `Umlauf ${name}`, rule: 'ACTIVE_VOTE', coverNote: canary(`${name}-cover-note`) },
      ...{ opensOn: dateColumn('2026-01-05'), dueOn: dateColumn('2099-01-05'), applicants: ['HH'] },
      ...(status === 'CONCLUDED' ? { decidedOn: dateColumn('2026-02-05') } : {}),
      votes: {
        create: [
          { stateCode: 'BY', choice: 'NO', comment: canary(`${name}-comment`) },
          { stateCode: 'HH', objectsToProcedure: true, comment: canary(`${name}-objection`) },
        ],
      },
    },
  });
  if (status !== 'CONCLUDED') return;
  await db.decision.create({
    data: {
      ...{ circularProcedureId: id, outcome: 'MAJORITY', deviationReason: canary('circular-deviation') },
      ...{ yes: 15, no: 1, abstain: 0, votes: { create: [{ stateCode: 'BY', choice: 'NO' }] } },
    },
  });
}

/**
 * Minutes of both kinds, frozen once and begun anew, with corrections and findings that were accepted; the sitting is
 * closed. Gives the frozen external edition.
 */
export async function plantMinutesSecrets(db: Database, { office, by }: GreenListCast): Promise<string> {
  const internal = await started(office, 'INTERNAL');
  await done(writeAt(db, office, internal, 'item:4.1', canary('course')));
  await done(writeAt(db, office, internal, 'item:5.1', canary('kamin-course')));
  const external = await started(office, 'EXTERNAL');
  await done(writeAt(db, office, external, 'opening', canary('external-opening')));
  for (const editionId of [internal, external]) {
    await settleAll(db, office, editionId);
    await done(freezeNow(db, office, editionId));
    await plantCorrections(db, office, by, editionId);
    await started(office, editionId === internal ? 'INTERNAL' : 'EXTERNAL');
  }
  const drafts = await db.minutesEdition.findMany({ where: { frozenAt: null, number: 2 } });
  for (const { id, audience } of drafts)
    await done(writeAt(db, office, id, 'closing', canary(`${audience.toLowerCase()}-draft`)));
  await acknowledgeAll(db, office, canary('finding-reason'));
  return external;
}

async function plantCorrections(db: Database, office: Actor, by: Actor, editionId: string): Promise<void> {
  const wish = { editionId, state: 'BY' as const, place: 'general' };
  await done(proposeCorrection(by, { ...wish, proposal: canary('correction') }));
  await done(proposeCorrection(by, { ...wish, proposal: canary('declined-correction') }));
  const { id: correctionId, version } = await db.minutesCorrection.findFirstOrThrow({
    where: { editionId, proposal: canary('declined-correction') },
  });
  const reason = canary('correction-decision');
  await done(decideCorrection(office, { correctionId, version, decision: 'DECLINED', reason }));
}
