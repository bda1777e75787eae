/** How far a measure of the Aktionsplan has come, as the chair's office knows it. */
export const MEASURE_STATUSES = ['UNKNOWN', 'PLANNED', 'RUNNING', 'DONE', 'DROPPED'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** A body as the register prints it, with what it says of it in brackets: "Förderung durch …", "Finanzierung". */
export interface PlanBody {
  name: string;
  remark: string | null;
}

/** One numbered measure; numbers begin anew in every theme. */
export interface PlanMeasure {
  number: number;
  title: string;
  responsible: PlanBody[];
}

/** A theme has no title in the register, only its leading ministries (Federführung). */
export interface PlanTheme {
  lead: string[];
  measures: PlanMeasure[];
}

export interface PlanPhase {
  /** I → 1. */
  number: number;
  title: string;
  themes: PlanTheme[];
}

/** The register of the Nationaler Aktionsplan Integration: phases, themes, measures. Source: DOMAIN §4. */
export interface ActionPlan {
  phases: PlanPhase[];
}

/** Where a measure stands in the register, each counted from 1; measure numbers are unique within a theme alone. */
export interface MeasurePlace {
  phase: number;
  theme: number;
  /** As printed. */
  measure: string;
}

/** Phase 3, theme 4, measure "2" → "3.4.2": the number that is unique over the whole register. */
export function measureNumber({ phase, theme, measure }: MeasurePlace): string {
  return `${phase}.${theme}.${measure}`;
}

/** "3.4.2" → its place; null for what is no such number. */
export function readMeasureNumber(text: string): MeasurePlace | null {
  const parts = /^([1-9]\d?)\.([1-9]\d?)\.([1-9]\d{0,2}[a-z]?)$/.exec(text);
  const [, phase, theme, measure] = parts ?? [];
  if (phase === undefined || theme === undefined || measure === undefined) return null;
  return { phase: Number(phase), theme: Number(theme), measure };
}

/** "Diakonie Deutschland" with its remark in brackets, as the register prints it. */
export function printedBody({ name, remark }: PlanBody): string {
  return remark === null ? name : `${name} (${remark})`;
}

/** "Goethe-Institut; Diakonie Deutschland": some names hold commas. */
export function printedBodyList(bodies: readonly { printedName: string }[]): string {
  return bodies.map(({ printedName }) => printedName).join('; ');
}

const LEGAL_FORM = / (?:e\. ?v\.|ggmbh|gmbh|gag|ag|stiftung gmbh)$/;

/**
 * What tells bodies apart that the register writes in several ways: without brackets, hyphens, letter case and legal
 * form. "Goethe Institut" and "Goethe-Institut" are one.
 */
export function planBodyKey(printed: string): string {
  return printed
    .replace(/\s*\([^()]*\)\s*$/, '')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim()
    .replace(LEGAL_FORM, '');
}
