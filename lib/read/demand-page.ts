import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { bodiesInCharge } from '@/lib/db/bodies-in-charge';
import { loadCorrectable, loadCorrectedEntries } from '@/lib/db/corrections';
import { storableText } from '@/lib/db/storable-json';
import { bodiesAsked, lastAnswerOf, loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import type { DemandStanding } from '@/lib/domain/demand-status';
import { formatCitation } from '@/lib/i18n/citation';
import { formatConference, formatDate, formatDateWithWeekday } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { ownBodies, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { DemandPlace } from '@/lib/routes';
import { answerDraft, type AnswerDraftView } from './answer-draft';
import { entryViews, type EntryView } from './demand-entries';
import { demandMeasurements, type MeasurementView } from './demand-measurements';
import { demandNeighbours, type DemandNeighbours } from './demand-neighbours';

export interface DemandPage {
  id: string;
  version: number;
  place: DemandPlace;
  /** "18. IntMK 2023" */
  conference: string;
  resolution: { number: string; title: string; published: boolean };
  /** "18. IntMK 2023, TOP 4.4 Ziffer 2" */
  citation: string;
  /** "Ziffer 2", "Ziffer 5, 2. Stelle"; empty where the text has no Ziffern and asks one thing. */
  clauseWords: string;
  /** "Prüfbitte" */
  kind: string;
  text: string;
  confirmed: boolean;
  followUp: boolean;
  addressees: string[];
  policyField: string | null;
  /** As the text asks: "zur 20. IntMK", "bis 31. Dezember 2024"; null: it does not say. */
  due: string | null;
  /** Until when an answer is owed: "31. Januar 2024 (Mittwoch)" */
  answerDue: string | null;
  /** "14. Juli 2023" */
  asked: string | null;
  answered: string | null;
  standing: DemandStanding;
  entries: EntryView[];
  goal: DemandGoal;
  measurements: MeasurementView[];
  neighbours: DemandNeighbours;
  /** The form of the own body's answer; null for everybody else. */
  answer: { lastAnswerId: string | null; body: string; draft: AnswerDraftView | null } | null;
  /** What the forms of the office need; null for everybody else. */
  office: DemandOffice | null;
}

export interface DemandGoal {
  goal: string | null;
  indicator: string | null;
  /** ISO. */
  targetOn: string | null;
  /** "31. Dezember 2027" */
  target: string | null;
}

export interface DemandOffice {
  /** ISO. */
  today: string;
  /** Whoever may have answered; those that were asked first. */
  bodies: { value: string; label: string }[];
  /** It asks for a working group, and this person may set one up. */
  setsUpGroup: boolean;
}

/** One request under its permanent address; null if there is none for this reader. */
export async function demandPage(actor: Actor, place: DemandPlace): Promise<DemandPage | null> {
  if (!can(actor, 'followUp.read')) return null;
  const { conference, item, clause, position } = place;
  const db = database();
  const [demand] = await loadDemands(db, actor, {
    ...{ clause, position },
    resolution: { number: storableText(item), meeting: { conference: { number: conference } } },
  });
  if (!demand) return null;
  const manages =
    demand.confirmed &&
    can(actor, 'followUp.manage', { conferenceNumber: conference, termOpen: demand.conference.termOpen });
  const [correctable, corrected, measurements, neighbours, answer, office] = await Promise.all([
    loadCorrectable(db, demand.id),
    loadCorrectedEntries(db, actor, demand.id),
    demandMeasurements(demand.id),
    demandNeighbours(actor, demand),
    answerOf(actor, demand),
    manages ? officeOf(actor, demand) : null,
  ]);
  return {
    ...headOf(demand),
    entries: await entryViews(actor, demand, { correctable, corrected, manages }),
    ...{ measurements, neighbours, answer, office },
  };
}

function headOf(demand: DemandRecord) {
  const { conference, resolution, clause, position, answerDueOn, standing, addressees } = demand;
  const { goal, indicator, targetOn } = demand;
  return {
    ...{ id: demand.id, version: demand.version, text: demand.text, standing },
    ...{ confirmed: demand.confirmed, followUp: demand.followUp },
    place: { conference: conference.number, item: resolution.number, clause, position },
    conference: formatConference(conference),
    resolution: { number: resolution.number, title: resolution.title, published: resolution.published },
    citation: formatCitation({
      ...{ conference: conference.number, year: conference.year, item: resolution.number },
      clause: clause === 0 ? null : clause,
    }),
    clauseWords: clauseWords(clause, position),
    kind: TERMS.DemandKind[demand.kind],
    addressees: addressees.map(({ name }) => name),
    policyField: demand.policyField?.name ?? null,
    due: dueWords(demand),
    answerDue: answerDueOn && formatDateWithWeekday(answerDueOn),
    asked: standing.askedOn && formatDate(standing.askedOn),
    answered: standing.answeredOn && formatDate(standing.answeredOn),
    goal: { goal, indicator, targetOn, target: targetOn && formatDate(targetOn) },
  };
}

function clauseWords(clause: number, position: number): string {
  const parts = [clause > 0 ? `Ziffer ${clause}` : '', position > 1 ? `${position}. Stelle` : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function dueWords({ due }: DemandRecord): string | null {
  const parts = [
    due.conference === null ? null : `zur ${due.conference}. IntMK`,
    due.on && `bis ${formatDate(due.on)}`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}

async function answerOf(actor: Actor, demand: DemandRecord): Promise<DemandPage['answer']> {
  const own = ownBodies(actor);
  if (own.length === 0 || !demand.followUp || !demand.confirmed) return null;
  const bodies = await bodiesInCharge(database(), bodiesAsked(demand), berlinDay(now()));
  if (!can(actor, 'followUp.answer', { bodies })) return null;
  const code = own.find((one) => bodies.includes(one)) ?? '';
  const body = await database().body.findUnique({ where: { code }, select: { name: true } });
  const draft = await answerDraft(actor, demand.id);
  return { lastAnswerId: lastAnswerOf(demand, own), body: body?.name ?? code, draft };
}

async function officeOf(actor: Actor, demand: DemandRecord): Promise<DemandOffice> {
  const asked = bodiesAsked(demand);
  const rows = await database().body.findMany({
    orderBy: { name: 'asc' },
    select: { code: true, name: true },
  });
  const rank = (code: string) => (asked.includes(code) ? asked.indexOf(code) : asked.length);
  return {
    today: berlinDay(now()),
    bodies: rows
      .sort((a, b) => rank(a.code) - rank(b.code))
      .map(({ code, name }) => ({ value: code, label: name })),
    setsUpGroup: can(actor, 'workingGroup.edit') && mandatesGroup(demand),
  };
}

/** A mandate to the Länder's or the federal and Länder working groups (DOMAIN §2.9). */
function mandatesGroup({ kind, addressees }: DemandRecord): boolean {
  return kind === 'MANDATE' && addressees.some(({ code }) => code === 'LAG' || code === 'BLAG');
}
