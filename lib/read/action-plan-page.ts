import 'server-only';
import { database } from '@/lib/db/client';
import {
  loadMeasures,
  visibleMeasureLinks,
  type MeasureRecord,
  type StoredPlanBody,
} from '@/lib/db/stored-plan';
import { MEASURE_STATUSES, planBodyKey, printedBodyList, type MeasureStatus } from '@/lib/domain/action-plan';
import { containsWords } from '@/lib/text/contains-words';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** As it stands in the address; what is no known value filters nothing. */
export interface ActionPlanQuery {
  words?: string | undefined;
  status?: string | undefined;
  body?: string | undefined;
}

export interface ActionPlanPage {
  /** Only what the filter leaves, in the order of the register. */
  phases: PlanPhaseView[];
  /** Measures of the whole register, and those that the filter leaves. */
  total: number;
  shown: number;
  /** What was understood of the query. */
  filter: { words: string; status: MeasureStatus | null; body: string | null };
  /** Every status with the number of measures that have it, over the whole register. */
  statuses: { status: MeasureStatus; count: number }[];
  /** Whoever leads a theme or is responsible for a measure, in the order of the alphabet. */
  bodies: { value: string; label: string }[];
}

export interface PlanPhaseView {
  number: number;
  title: string;
  themes: PlanThemeView[];
}

export interface PlanThemeView {
  /** "3.4" */
  number: string;
  title: string | null;
  leads: string;
  measures: MeasureRow[];
}

export interface MeasureRow {
  /** "3.4.2" */
  number: string;
  title: string;
  bodies: string;
  status: MeasureStatus;
  /** Requests linked with it that this reader may see. */
  demands: number;
}

const LONGEST_QUERY = 200;

/** The register of the Aktionsplan, filtered by the address; null for whoever may not read it. */
export async function actionPlanPage(actor: Actor, query: ActionPlanQuery): Promise<ActionPlanPage | null> {
  if (!can(actor, 'actionPlan.read')) return null;
  const db = database();
  const [measures, links] = await Promise.all([
    loadMeasures(db),
    db.demandMeasure.groupBy({ by: ['measureId'], where: visibleMeasureLinks(actor), _count: true }),
  ]);
  const bodies = bodyChoices(measures);
  const filter = understood(query, bodies);
  const shown = measures.filter((measure) => fits(measure, filter));
  const demands = new Map(links.map(({ measureId, _count }) => [measureId, _count]));
  return {
    phases: phasesOf(shown, demands),
    ...{ total: measures.length, shown: shown.length, filter, bodies },
    statuses: MEASURE_STATUSES.map((status) => ({
      status,
      count: measures.filter((measure) => measure.status === status).length,
    })),
  };
}

function understood(
  { words, status, body }: ActionPlanQuery,
  bodies: ActionPlanPage['bodies'],
): ActionPlanPage['filter'] {
  return {
    words: (words ?? '').trim().slice(0, LONGEST_QUERY),
    status: MEASURE_STATUSES.find((one) => one === status) ?? null,
    body: bodies.find(({ value }) => value === body)?.value ?? null,
  };
}

function fits(measure: MeasureRecord, { words, status, body }: ActionPlanPage['filter']): boolean {
  if (status !== null && measure.status !== status) return false;
  if (body !== null && !named(measure).some((one) => bodyValue(one) === body)) return false;
  const { number, title, theme, phase } = measure;
  const names = named(measure).map(({ printedName }) => printedName);
  return containsWords([number, title, theme.title ?? '', phase.title, ...names].join(' '), words);
}

/** Whoever leads the theme, and whoever is responsible for the measure. */
function named({ bodies, theme }: MeasureRecord): StoredPlanBody[] {
  return [...theme.leads, ...bodies];
}

/** One address for all spellings of a body: its code, or its name without them. */
function bodyValue({ code, printedName }: StoredPlanBody): string {
  return code ?? planBodyKey(printedName);
}

function bodyChoices(measures: readonly MeasureRecord[]): ActionPlanPage['bodies'] {
  const labels = new Map<string, string>();
  for (const body of measures.flatMap(named)) {
    const label = body.printedName.replace(/\s*\([^()]*\)$/, '');
    if (label.length > (labels.get(bodyValue(body))?.length ?? 0)) labels.set(bodyValue(body), label);
  }
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'));
}

function phasesOf(measures: readonly MeasureRecord[], demands: ReadonlyMap<string, number>): PlanPhaseView[] {
  const phases = new Map<number, PlanPhaseView>();
  for (const { id, phase, theme, ...measure } of measures) {
    const view = phases.get(phase.number) ?? { ...phase, themes: [] };
    phases.set(phase.number, view);
    const row = {
      ...{ number: measure.number, title: measure.title, status: measure.status },
      ...{ bodies: printedBodyList(measure.bodies), demands: demands.get(id) ?? 0 },
    };
    const number = `${phase.number}.${theme.position}`;
    const last = view.themes.at(-1);
    if (last?.number === number) last.measures.push(row);
    else
      view.themes.push({ number, title: theme.title, leads: printedBodyList(theme.leads), measures: [row] });
  }
  return [...phases.values()];
}
