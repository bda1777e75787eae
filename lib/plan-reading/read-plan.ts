import type { ActionPlan, PlanMeasure, PlanPhase, PlanTheme } from '@/lib/domain/action-plan';
import { ok, refuse, type Result } from '@/lib/result';
import { tidyLine } from './plan-lines';
import { splitBodies } from './split-bodies';

const PHASE = /^Phase\s+([IVX]{1,6}|\d{1,2})\s*[:.–-]\s*(.*)$/u;
const LEAD = /^Federführung\s*:?\s*(.*)$/u;
const MEASURES = /^Ma(?:ß|ss)nahmen\s*:?$/u;
const NUMBERED = /^(\d{1,3})[.)]\s*(.*)$/u;
const BULLET = /^[•·▪‣*]/u;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A sentence, not a body: long, and ended like one, though not by a legal form. */
const SENTENCE = /^(?:\S+\s+){7,}.*[.?!:…]["“”']?$/u;
const LEGAL_FORM_AT_END = /\be\. ?V\.$/u;

/** Where the reader stands: in the prose about a theme, in its Federführung, among its measures. */
type Zone = 'PROSE' | 'PHASE_TITLE' | 'LEAD' | 'MEASURES';

interface OpenMeasure {
  number: number;
  title: string;
  bodyLines: string[];
}
interface OpenTheme {
  leadLines: string[];
  measures: OpenMeasure[];
}
interface OpenPhase {
  number: number;
  title: string;
  themes: OpenTheme[];
}

/**
 * The register of the Aktionsplan from its lines: phases, the Federführung of each theme, its numbered measures with
 * the bodies below each; prose in between is passed over. Indentation, empty lines and blanks of any kind play no part.
 * Refuses NO_PLAN where there is no phase with a measure. Source: DOMAIN §4.
 */
export function readPlan(lines: readonly string[]): Result<ActionPlan, 'NO_PLAN'> {
  const reader = new PlanReader();
  for (const line of lines) reader.read(tidyLine(line));
  const phases = reader.phases.map(closePhase);
  const measures = phases.flatMap(({ themes }) => themes.flatMap((theme) => theme.measures));
  return measures.length > 0 ? ok({ phases }) : refuse('NO_PLAN');
}

/** Takes one line after the other; what is open is the last phase, theme and measure. */
class PlanReader {
  readonly phases: OpenPhase[] = [];
  private zone: Zone = 'PROSE';

  read(line: string): void {
    if (line === '' || this.readHeading(line)) return;
    if (this.zone === 'PHASE_TITLE') this.readPhaseTitle(line);
    else if (this.zone === 'LEAD') this.readLead(line);
    else if (this.zone === 'MEASURES') this.readMeasure(line);
  }

  private readHeading(line: string): boolean {
    const [, number = '', title = ''] = PHASE.exec(line) ?? [];
    if (number !== '') {
      this.phases.push({ number: phaseNumber(number), title, themes: [] });
      // "Phase III: Eingliederung": the line with the dash follows below.
      this.zone = / [–-] /u.test(title) ? 'PROSE' : 'PHASE_TITLE';
      return true;
    }
    const lead = LEAD.exec(line);
    if (lead && !isSentence(line)) return this.openTheme(lead[1] ?? '');
    if (!MEASURES.test(line) || this.theme === undefined) return false;
    this.zone = 'MEASURES';
    return true;
  }

  private get theme(): OpenTheme | undefined {
    return this.phases.at(-1)?.themes.at(-1);
  }

  private openTheme(lead: string): boolean {
    this.phases.at(-1)?.themes.push({ leadLines: lead === '' ? [] : [lead], measures: [] });
    this.zone = 'LEAD';
    return true;
  }

  private readPhaseTitle(line: string): void {
    const phase = this.phases.at(-1);
    this.zone = 'PROSE';
    if (!phase || isSentence(line)) return;
    phase.title = phase.title === '' ? line : `${phase.title}: ${line}`;
  }

  private readLead(line: string): void {
    if (isSentence(line)) this.zone = 'PROSE';
    else this.theme?.leadLines.push(line);
  }

  private readMeasure(line: string): void {
    const measures = this.theme?.measures ?? [];
    const last = measures.at(-1);
    const [, digits = '', title = ''] = NUMBERED.exec(line) ?? [];
    if (Number(digits) > (last?.number ?? 0)) measures.push({ number: Number(digits), title, bodyLines: [] });
    else if (last && last.title === '') last.title = line;
    else if (last === undefined || isSentence(line)) this.zone = 'PROSE';
    else last.bodyLines.push(line);
  }
}

function isSentence(line: string): boolean {
  return BULLET.test(line) || (SENTENCE.test(line) && !LEGAL_FORM_AT_END.test(line));
}

/** "IV" and "4" → 4. */
function phaseNumber(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const values = printed.split('').map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function closePhase({ number, title, themes }: OpenPhase): PlanPhase {
  return { number, title, themes: themes.map(closeTheme) };
}

function closeTheme({ leadLines, measures }: OpenTheme): PlanTheme {
  return { lead: splitBodies(leadLines).map(({ name }) => name), measures: measures.map(closeMeasure) };
}

function closeMeasure({ number, title, bodyLines }: OpenMeasure): PlanMeasure {
  return { number, title, responsible: splitBodies(bodyLines) };
}
