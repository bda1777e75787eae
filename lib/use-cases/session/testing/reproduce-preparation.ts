import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Actor } from '@/lib/policy/actor';
import { addItem } from '../../agenda/add-item';
import { dispatchAgenda } from '../../agenda/dispatch-agenda';
import { editItem } from '../../agenda/edit-item';
import { mergeItem } from '../../agenda/merge-item';
import { placeMotion } from '../../agenda/place-motion';
import { startAgenda } from '../../agenda/start-agenda';
import { shownNow } from '../../agenda/testing/dispatch-now';
import { answerCircular } from '../../circular/answer-circular';
import { concludeCircular } from '../../circular/conclude-circular';
import { startCircular } from '../../circular/start-circular';
import { addMeeting } from '../../conferences/add-meeting';
import { createConference } from '../../conferences/create-conference';
import { sealGreenList } from '../../green-list/seal-green-list';
import { done } from '../../green-list/testing/green-list-bed';
import { assignRoles } from '../../motions/assign-roles';
import { coSignMotion } from '../../motions/co-sign-motion';
import { createMotion } from '../../motions/create-motion';
import { registerMotion } from '../../motions/register-motion';
import { saveTextVersion } from '../../motions/save-text-version';
import { recordResults } from '../../preparatory/record-results';

export const NUMBER = 18;
export const CHAIR: StateCode = 'HE';

/** The people of a conference that is entered anew: the chair's office and whoever binds each Land. */
export interface Cast {
  db: Database;
  /** Moves the program's clock to that day (ISO). */
  at: (day: string) => void;
  office: Actor;
  approver: (state: StateCode) => Actor;
}

/** The printed agenda with its resolutions by number. */
export class AgendaFacts {
  constructor(readonly minutes: Minutes) {}
  get entries(): MinutesAgendaEntry[] {
    return this.minutes.agenda;
  }
  resolution(number: string): MinutesResolution | null {
    return this.minutes.resolutions.find((one) => one.number === number) ?? null;
  }
}

export async function layCast(db: Database): Promise<Omit<Cast, 'at'>> {
  const person = async (role: 'OFFICE' | 'STATE_APPROVER', stateCode: StateCode) => {
    const email = `${role}-${stateCode}@example.org`.toLowerCase();
    return db.person.create({ data: { email, name: email, roles: { create: { role, stateCode } } } });
  };
  const acting = async (id: string) => {
    const actor = await loadActor(id, 0, new Date());
    if (!actor) throw new Error('no actor');
    return actor;
  };
  const { id: officeId } = await person('OFFICE', CHAIR);
  const approvers = new Map<StateCode, Actor>();
  for (const state of STATE_CODES)
    approvers.set(state, await acting((await person('STATE_APPROVER', state)).id));
  const dates = { startsOn: '2023-04-26', endsOn: '2023-04-27', precision: 'DAY' as const };
  await done(
    createConference(await acting(officeId), {
      ...{ number: NUMBER, year: 2023, chair: CHAIR, chairConfirmed: false, motto: null, focusTopics: [] },
      ...{ termStartsOn: '2022-07-01', termEndsOn: '2023-06-30', place: 'Wiesbaden', byVideo: false },
      ...dates,
    }),
  );
  const approver = (state: StateCode) => {
    const found = approvers.get(state);
    if (!found) throw new Error(`nobody binds ${state}`);
    return found;
  };
  return { db, office: await acting(officeId), approver };
}

/** Motions, agenda, Vorkonferenz and Grüne Liste, up to the dispatch. */
export async function prepare(cast: Cast, facts: AgendaFacts): Promise<void> {
  const { db, office } = cast;
  await done(startAgenda(office, { conferenceNumber: NUMBER }));
  const kamin = await db.agendaItem.findFirstOrThrow({ where: { kind: 'SECTION' } });
  const sections = new Map<string, string>();
  for (const entry of facts.entries) {
    const parentId = entry.parent === null ? null : (sections.get(entry.parent) ?? null);
    const beforeId = parentId === null ? kamin.id : null;
    const place = { conferenceNumber: NUMBER, parentId, beforeId };
    if (entry.kind === 'FORMAL' || entry.title === 'Verschiedenes') continue;
    if (entry.kind === 'SECTION' && entry.title.includes('Kamin')) {
      sections.set(entry.number, kamin.id);
      await rename(cast, kamin.id, entry);
    } else if (entry.kind === 'ITEM') {
      const motionId = await motion(cast, entry, facts.resolution(entry.number)?.blocks ?? []);
      await done(placeMotion(office, { motionId, admitLate: false, parentId, beforeId }));
    } else {
      const { id } = await done(addItem(office, { ...place, kind: entry.kind, title: entry.title }));
      if (entry.kind === 'SECTION') sections.set(entry.number, id);
      else await rename(cast, id, entry);
    }
  }
  for (const { number, mergedInto } of facts.entries)
    if (mergedInto !== null) {
      const { id, version } = await item(cast, number);
      const target = await item(cast, mergedInto);
      await done(mergeItem(office, { itemId: id, version, targetId: target.id }));
    }
  await settleGreenList(cast, facts);
  cast.at('2023-02-27');
  await done(dispatchAgenda(office, await shownNow(NUMBER)));
}

async function rename({ db, office }: Cast, id: string, entry: MinutesAgendaEntry): Promise<void> {
  const { version } = await db.agendaItem.findUniqueOrThrow({ where: { id } });
  const { title, applicants } = entry;
  await done(editItem(office, { itemId: id, version, title, applicants }));
}

export function item({ db }: Cast, number: string) {
  return db.agendaItem.findFirstOrThrow({
    where: { number, meeting: { kind: 'MAIN', conference: { number: NUMBER } } },
    include: { motion: { include: { textVersions: { orderBy: { number: 'desc' } } } } },
  });
}

/** A motion as its Länder brought it: written by the coordinating one, registered, signed by the others. */
async function motion(cast: Cast, entry: MinutesAgendaEntry, blocks: TextBlock[]): Promise<string> {
  const { db, approver } = cast;
  const { title, applicants } = entry;
  const role = (wanted: string) => applicants.find((one) => one.role === wanted)?.state;
  const state = role('COORDINATING') ?? role('LEAD') ?? applicants[0]?.state ?? CHAIR;
  const by = approver(state);
  const kind = ({ '2': 'LEAD_MOTION', '3': 'RESOLUTION_MOTION', '1.1': 'REPORT' } as const)[entry.number];
  const command = { conferenceNumber: NUMBER, kind: kind ?? 'MOTION', title, topic: null } as const;
  const motionId = await done(createMotion(by, { ...command, applicant: { state } }));
  const text = { title, blocks: written(blocks, title), rationale: [] };
  await done(saveTextVersion(by, { motionId, baseNumber: 0, text, editorial: false }));
  await done(registerMotion(by, { motionId, versionNumber: 1 }));
  const others = applicants.filter((one) => one.state !== state);
  for (const other of others)
    await done(coSignMotion(approver(other.state), { motionId, state: other.state, versionNumber: 1 }));
  const leads = others.flatMap((one) => (one.role === 'LEAD' ? [{ state: one.state, role: one.role }] : []));
  const { version } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
  if (leads.length > 0) await done(assignRoles(by, { motionId, version, roles: leads }));
  return motionId;
}

/** What never came to a vote has no printed text: its title stands for it. */
export function written(blocks: readonly TextBlock[], title: string) {
  const given = blocks.length > 0 ? blocks : [{ kind: 'PARAGRAPH' as const, level: 1, text: title }];
  return given.map(({ kind, level, text }) => ({ id: randomUUID(), kind, level, text }));
}

/** What the Vorkonferenz agreed on, sealed. */
async function settleGreenList(cast: Cast, facts: AgendaFacts): Promise<void> {
  const { office } = cast;
  const meeting = { number: NUMBER, kind: 'PREPARATORY' as const, precision: 'DAY' as const };
  const dates = { startsOn: '2023-02-20', endsOn: '2023-02-21', place: 'Wiesbaden', byVideo: false };
  await done(addMeeting(office, { ...meeting, ...dates }));
  const listed = await Promise.all(
    facts.entries.filter(({ greenList }) => greenList).map(({ number }) => item(cast, number)),
  );
  const results = listed.map(({ id }) => ({
    itemId: id,
    outcome: 'GREEN_LIST' as const,
    note: null,
    version: null,
  }));
  await done(recordResults(office, { conferenceNumber: NUMBER, results }));
  const textVersionIds = listed.map(({ motion: of }) => of?.textVersions[0]?.id ?? '');
  await done(sealGreenList(office, { conferenceNumber: NUMBER, textVersionIds }));
}

/** Länder that joined an item between agenda and resolution. */
export function joined(
  facts: AgendaFacts,
  entry: Pick<MinutesAgendaEntry, 'number' | 'applicants'>,
): StateCode[] {
  const known = entry.applicants.map(({ state }) => state);
  return (facts.resolution(entry.number)?.applicants ?? []).filter((state) => !known.includes(state));
}

/** Every Land answers Ja; the office states the result on the last day. */
export async function decideByCircular(cast: Cast, facts: AgendaFacts): Promise<void> {
  const { db, at, office, approver } = cast;
  for (const entry of facts.entries.filter(({ circular }) => circular !== null)) {
    const { motionId } = await item(cast, entry.number);
    const id = motionId ?? '';
    at('2023-03-01');
    for (const state of joined(facts, entry))
      await done(coSignMotion(approver(state), { motionId: id, state, versionNumber: 1 }));
    const decidedOn = facts.resolution(entry.number)?.decidedOn ?? '';
    const start = { motionId: id, versionNumber: 1, rule: 'ACTIVE_VOTE' as const, coverNote: null };
    const { reference } = await done(startCircular(office, { ...start, dueOn: decidedOn }));
    const procedure = await db.circularProcedure.findUniqueOrThrow({ where: { reference } });
    const answer = { procedureId: procedure.id, version: null, objects: false, comment: null };
    for (const state of STATE_CODES)
      await done(answerCircular(approver(state), { ...answer, state, choice: 'YES' }));
    at(decidedOn);
    const { version } = await db.circularProcedure.findUniqueOrThrow({ where: { reference } });
    const seen = { procedureId: procedure.id, version, seenAnswers: STATE_CODES.length };
    await done(concludeCircular(office, { ...seen, outcome: 'UNANIMOUS', decidedOn, deviationReason: null }));
  }
}
