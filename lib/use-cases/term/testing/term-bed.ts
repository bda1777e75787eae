import 'server-only';
import { strFromU8, unzipSync } from 'fflate';
import { dateColumn } from '@/lib/clock';
import { contentHash } from '@/lib/db/content-hash';
import { openDatabase, replaceDatabase, type Database } from '@/lib/db/client';
import type { LaidRows } from '@/lib/db/testing/laid-rows';
import { openTestDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, type Actor } from '@/lib/policy/actor';
import { createConference } from '../../conferences/create-conference';
import { INTMK_23, sampleActor } from '../../conferences/testing/conference-bed';
import { addComment } from '../../comments/add-comment';
import { done, type GreenListCast } from '../../green-list/testing/green-list-bed';
import { proposeCorrection } from '../../minutes/propose-correction';
import {
  acknowledgeAll,
  closeNow,
  editionNow,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
} from '../../minutes/testing/minutes-bed';
import { publishMinutes } from '../../minutes/publish-minutes';
import { addAttachment } from '../../motions/add-attachment';
import { addNote } from '../../session/add-note';
import { changeWording } from '../../session/change-wording';
import {
  itemNow,
  motionNow,
  recordNow,
  recorded,
  stated,
  takeBackNow,
} from '../../session/testing/session-bed';
import { announceStatement } from '../../statements/announce-statement';
import { submitStatement } from '../../statements/submit-statement';
import { exportTerm } from '../export-term';

/** An office that acts as the chair of that conference. */
export const chairOf = (number: number): Actor => ({ ...PROGRAM, chairs: [number] });

/** Whoever looks after an installation. */
export const ADMINISTRATION: Actor = {
  ...PROGRAM,
  roles: [{ role: 'ADMINISTRATION', state: null, body: null, workingGroupId: null }],
};

/** Carries out `work` in another installation, which holds these rows and nothing more. */
export async function inFreshInstallation<T>(rows: LaidRows, work: () => Promise<T>): Promise<T> {
  const here = openDatabase();
  const fresh = await openTestDatabase(rows);
  replaceDatabase(fresh);
  try {
    return await work();
  } finally {
    replaceDatabase(here);
    await fresh.close();
  }
}

/** The archive of a term of this installation. */
export async function archiveOf(number: number): Promise<Uint8Array> {
  return done(exportTerm({ ...PROGRAM, chairs: [22, 23, number] }, number));
}

/** The files of an archive as text, whatever they are. */
export function filesOf(archive: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

/**
 * The sample data's 22. IntMK with something in every corner: a sitting with votes, a slip taken back, a wording
 * changed in the room, statements, notes, minutes of both kinds frozen and published, a correction, files, comments,
 * a link to the 18. IntMK, an item postponed to the 23., requests with answers and a measure of the action plan.
 */
export async function layRichTerm(db: Database): Promise<GreenListCast> {
  await done(createConference(await sampleActor('paula.hemmerling@sl'), INTMK_23));
  const cast = await recordedSitting(db);
  const { office } = cast;
  await talk(db, cast);
  await recorded(recordNow(db, office, '4.1', stated('POSTPONED')));
  await recorded(takeBackNow(db, office, '4.1'));
  await reword(db, office);
  const votes = { BW: 'NO', BY: 'ABSTAIN' } as const;
  const others = [
    'BE',
    'BB',
    'HB',
    'HH',
    'HE',
    'MV',
    'NI',
    'NW',
    'RP',
    'SL',
    'SN',
    'ST',
    'SH',
    'TH',
  ] as const;
  const named = { ...votes, ...Object.fromEntries(others.map((state) => [state, 'YES' as const])) };
  await recorded(recordNow(db, office, '4.1', stated('MAJORITY', { votes: named })));
  await declare(db, cast);
  await done(addNote(office, { ...(await at(db, '2')), text: 'Aussprache über die Mittel.' }));
  await closeNow(db, office);
  await writeMinutes(db, cast);
  await fillUp(db);
  await followUp(db);
  return cast;
}

const at = async (db: Database, number: string) => ({
  conferenceNumber: 22,
  itemId: (await itemNow(db, number)).id,
});

async function reword(db: Database, office: Actor): Promise<void> {
  const { title, wording } = await itemNow(db, '4.1');
  const resolution = '1. Die IntMK begrüßt den Leitfaden.\n2. Sie bittet den Bund, ihn zu verbreiten.';
  const seenChanges = wording.changes;
  await done(changeWording(office, { ...(await at(db, '4.1')), title, resolution, seenChanges }));
}

async function talk(db: Database, cast: GreenListCast): Promise<void> {
  const { id: motionId } = await motionNow(db, '4.1');
  await done(addComment(cast.hh, { motionId, text: 'Bitte auch an die Kommunen denken.', internal: false }));
  await done(addComment(cast.hh, { motionId, text: 'Kanarienvogel-vermerk', internal: true }));
  const file = new File(['%PDF-1.4\n%%EOF\n'], 'Übersicht.pdf', { type: 'application/pdf' });
  await done(addAttachment(await coordinatorOf(db, motionId), { motionId, file }));
  const { id: toResolutionId } = await db.resolution.findFirstOrThrow({ where: { number: '4.4' } });
  await db.resolutionLink.create({ data: { fromMotionId: motionId, toResolutionId, kind: 'CONTINUES' } });
}

async function coordinatorOf(db: Database, motionId: string): Promise<Actor> {
  const { stateCode } = await db.motionApplicant.findFirstOrThrow({
    where: { motionId, until: null, role: 'COORDINATING' },
  });
  const role = { role: 'STATE_APPROVER', state: stateCode, body: null, workingGroupId: null } as const;
  return { personId: null, name: 'Prüfperson', roles: [role], chairs: [] };
}

async function declare(db: Database, { office, by }: GreenListCast): Promise<void> {
  const { itemId } = await at(db, '4.1');
  for (const visibility of ['EXTERNAL', 'INTERNAL'] as const) {
    const states = visibility === 'EXTERNAL' ? (['BY'] as const) : (['BW'] as const);
    await done(announceStatement(office, { itemId, states, dueOn: '2099-12-31' }));
    const { id: statementId, version } = await db.statement.findFirstOrThrow({
      where: { submittedAt: null },
    });
    const speaker = visibility === 'EXTERNAL' ? by : office;
    const text = `Wir hätten weiter gehen wollen (${visibility}).`;
    await done(submitStatement(speaker, { statementId, version, text, visibility }));
  }
}

async function writeMinutes(db: Database, { office, by }: GreenListCast): Promise<void> {
  for (const audience of ['INTERNAL', 'EXTERNAL'] as const) {
    const editionId = await started(office, audience);
    await settleAll(db, office, editionId);
    await done(freezeNow(db, office, editionId));
    await done(proposeCorrection(by, { editionId, state: 'BY', place: 'opening', proposal: 'Ohne Titel.' }));
    if ((await editionNow(db, editionId)).audience === 'INTERNAL') continue;
    await acknowledgeAll(db, office);
    await done(publishMinutes(office, { editionId }));
  }
}

/** What the story above leaves out: names of a delegation, an amendment, a contested change, a report that is due. */
async function fillUp(db: Database): Promise<void> {
  const { id: delegationId } = await db.delegation.findFirstOrThrow({
    where: { stateCode: 'BY', meeting: { conference: { number: 22 } } },
  });
  await db.participant.create({ data: { delegationId, position: 1, name: 'Veronika Aigner', leads: true } });
  const version = await db.textVersion.findFirstOrThrow({
    where: { motion: { registeredAt: { not: null } } },
    select: { id: true, motionId: true },
  });
  const { id: textVersionId, motionId } = version;
  await db.amendment.create({
    data: { motionId, baseVersionId: textVersionId, stateCode: 'SN', operations: [], reason: 'Klarer so.' },
  });
  await db.editorialContest.create({
    data: { textVersionId, stateCode: 'SN', reason: 'Nicht redaktionell.' },
  });
  const { id: workingGroupId } = await db.workingGroup.findFirstOrThrow();
  const { id: dueAtId } = await db.conference.findUniqueOrThrow({ where: { number: 22 } });
  await db.workingGroupReport.create({ data: { workingGroupId, title: 'Zwischenbericht', dueAtId } });
  const report = { number: 1, asOn: dateColumn('2027-03-01'), content: [], hash: contentHash([]) };
  await db.followUpReport.create({ data: { ...report, conferenceId: dueAtId } });
}

/** A request after those read out of the text, with its addressees, entries, measurements and a letter, as the Erfolgskontrolle will write them. */
async function followUp(db: Database): Promise<void> {
  const resolution = await db.resolution.findFirstOrThrow({
    where: { number: '4.1', meeting: { conference: { number: 22 } }, supersededAt: null },
    select: { id: true, meeting: { select: { conferenceId: true } } },
  });
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { code: 'BMI' } });
  const phase = { create: { number: 9, title: 'Zusammenhalt' } };
  const theme = { create: { position: 1, title: 'Vielfalt', phase } };
  const measure = await db.measure.create({
    data: { number: '3', position: 3, title: 'Leitfaden verbreiten', theme },
  });
  const { conferenceId } = resolution.meeting;
  const dispatch = await db.dispatch.create({ data: { conferenceId, bodyId, kind: 'REQUEST' } });
  const place = { resolutionId: resolution.id, clause: 2 };
  const position = 1 + (await db.demand.count({ where: place }));
  const demand = await db.demand.create({
    data: {
      ...{ ...place, position, kind: 'REQUEST', text: 'Verbreitung' },
      addressees: { create: { bodyId } },
      measurements: { create: { measuredOn: dateColumn('2027-09-01'), value: '12.5', unit: 'Prozent' } },
      measures: { create: { measureId: measure.id } },
      dispatchItems: { create: { dispatchId: dispatch.id, resolutionId: resolution.id, position: 1 } },
    },
  });
  await db.dispatch.update({ where: { id: dispatch.id }, data: { status: 'SENT' } });
  const entry = { demandId: demand.id, occurredOn: dateColumn('2027-06-01'), bodyId };
  const sent = await db.followUpEntry.create({
    data: { ...entry, kind: 'SENT', dispatchId: dispatch.id },
  });
  await db.followUpEntry.create({ data: { ...entry, kind: 'SENT', supersedesId: sent.id, text: 'erneut' } });
}
