import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { loadMeasures, measureAt, type MeasureRecord } from '@/lib/db/stored-plan';
import { readMeasureNumber, type MeasureStatus } from '@/lib/domain/action-plan';
import type { DemandStanding } from '@/lib/domain/demand-status';
import { formatCitation } from '@/lib/i18n/citation';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { containsWords } from '@/lib/text/contains-words';

export interface MeasurePage {
  id: string;
  version: number;
  /** "3.4.2" */
  number: string;
  title: string;
  phase: { number: number; title: string };
  theme: { number: string; title: string | null; leads: string[] };
  bodies: string[];
  status: MeasureStatus;
  statusNote: string | null;
  /** "2. Mai 2023"; null while nobody has said anything. */
  statusOn: string | null;
  /** ISO. */
  statusDay: string | null;
  /** Who said so, for members. */
  statusBy: string | null;
  /** Requests that it answers, as far as this reader may see them, in the order of conference, TOP, Ziffer. */
  demands: LinkedDemand[];
  /** Requests found by the words in the address; null where nothing was looked for, or by whoever may not link. */
  found: { demands: LinkableDemand[]; more: boolean } | null;
  words: string;
  /** ISO. */
  today: string;
  can: { edit: boolean };
}

export interface LinkableDemand {
  id: string;
  /** "18. IntMK 2023, TOP 4.4 Ziffer 2" */
  citation: string;
  href: string;
  text: string;
  addressees: string;
}

export interface LinkedDemand extends LinkableDemand {
  title: string;
  standing: DemandStanding;
  /** In what the measure answers it. */
  note: string | null;
}

const MOST_FOUND = 12;
const LONGEST_QUERY = 200;

/**
 * One measure with the requests that it answers; null if there is none under that number.
 * @param words look for requests to link, for whoever may
 */
export async function measurePage(actor: Actor, number: string, words = ''): Promise<MeasurePage | null> {
  const place = readMeasureNumber(number);
  if (place === null || !can(actor, 'actionPlan.read')) return null;
  const db = database();
  const [measure] = await loadMeasures(db, measureAt(place));
  if (!measure) return null;
  const edit = can(actor, 'actionPlan.edit');
  const asked = edit ? words.trim().slice(0, LONGEST_QUERY) : '';
  const [demands, notes, found] = await Promise.all([
    loadDemands(db, actor, { measures: { some: { measureId: measure.id } } }),
    db.demandMeasure.findMany({ where: { measureId: measure.id }, select: { demandId: true, note: true } }),
    asked === '' ? null : linkable(actor, measure, asked),
  ]);
  const noteOf = new Map(notes.map(({ demandId, note }) => [demandId, note]));
  return {
    ...described(actor, measure),
    demands: demands.map((demand) => ({
      ...linkableDemand(demand),
      ...{ title: demand.resolution.title, standing: demand.standing, note: noteOf.get(demand.id) ?? null },
    })),
    ...{ found, words: asked, today: berlinDay(now()), can: { edit } },
  };
}

type Described = Omit<MeasurePage, 'demands' | 'found' | 'words' | 'today' | 'can'>;

function described(actor: Actor, measure: MeasureRecord): Described {
  const { id, version, number, title, phase, theme, status, statusNote, statusOn, statusBy } = measure;
  return {
    ...{ id, version, number, title, phase, status, statusNote, statusDay: statusOn },
    theme: {
      ...{ number: `${phase.number}.${theme.position}`, title: theme.title },
      leads: theme.leads.map(({ printedName }) => printedName),
    },
    bodies: measure.bodies.map(({ printedName }) => printedName),
    statusOn: statusOn === null ? null : formatDate(statusOn),
    statusBy: can(actor, 'minutes.readInternal') ? statusBy : null,
  };
}

/** Confirmed requests that hold the words in their text, citation, title or addressees and are not linked yet. */
async function linkable(
  actor: Actor,
  { id }: MeasureRecord,
  words: string,
): Promise<NonNullable<MeasurePage['found']>> {
  const free = await loadDemands(database(), actor, {
    ...{ confirmedAt: { not: null }, followUp: true },
    measures: { none: { measureId: id } },
  });
  const fitting = free.filter((demand) => {
    const { citation, text, addressees } = linkableDemand(demand);
    return containsWords([citation, demand.resolution.title, text, addressees].join(' '), words);
  });
  return {
    demands: fitting.reverse().slice(0, MOST_FOUND).map(linkableDemand),
    more: fitting.length > MOST_FOUND,
  };
}

function linkableDemand(demand: DemandRecord): LinkableDemand {
  const { id, conference, resolution, clause, position, text, addressees } = demand;
  const place = { conference: conference.number, item: resolution.number, clause, position };
  return {
    ...{ id, text, href: routes.demand(place) },
    citation: formatCitation({
      ...{ conference: conference.number, year: conference.year, item: resolution.number },
      clause: clause === 0 ? null : clause,
    }),
    addressees: addressees.map(({ name }) => name).join('; '),
  };
}
