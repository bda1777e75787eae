import type { MinutesResolution, Outcome } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatDate } from '@/lib/i18n/format';

const BEFORE_TEXT: Record<Outcome, string> = {
  UNANIMOUS: 'einstimmig beschlossen:',
  MAJORITY: 'mehrheitlich beschlossen:',
  REJECTED: 'den folgenden Antrag abgelehnt:',
  NOTED: 'Folgendes zur Kenntnis genommen:',
  POSTPONED: 'den folgenden Antrag vertagt:',
};

const WITHOUT_TEXT: Record<Outcome, string> = {
  UNANIMOUS: 'Einstimmig beschlossen.',
  MAJORITY: 'Mehrheitlich beschlossen.',
  REJECTED: 'Abgelehnt.',
  NOTED: 'Zur Kenntnis genommen.',
  POSTPONED: 'Vertagt.',
};

/** The only or the last sentence of the text states the outcome itself, so that no formula is needed before it. */
const STATED_IN_TEXT: Partial<Record<Outcome, RegExp>> = {
  NOTED: /\s(?:nimmt|nehmen|nahm|nahmen|hat|haben)\s.*zur Kenntnis(?: genommen)?\.$/u,
  REJECTED: /^Der (?:Antrag|Beschlussvorschlag) .*abgelehnt\.$/u,
  POSTPONED: /^Der (?:Antrag|Beschlussvorschlag|Tagesordnungspunkt) .*vertagt\.$/u,
};
/** Characters. In a longer text a reader looks for the formula. */
const LONGEST_STATEMENT = 300;

/**
 * The sentence that states the vote above a resolution ("Die IntMK hat einstimmig beschlossen:"); null where no
 * outcome is known, or where the text states it itself ("nimmt den Bericht zur Kenntnis"). DOMAIN §2.5–2.6.
 */
export function voteFormula(resolution: MinutesResolution): string | null {
  const { outcome, circular, decidedOn, blocks } = resolution;
  const circularly = circularPhrase(circular, decidedOn);
  if (outcome === null) return circularly && `Die IntMK hat ${circularly} beschlossen:`;
  if (circularly) return `Die IntMK hat ${circularly} ${BEFORE_TEXT[outcome]}`;
  if (blocks.length === 0) return WITHOUT_TEXT[outcome];
  return statesOutcome(blocks, outcome) ? null : `Die IntMK hat ${BEFORE_TEXT[outcome]}`;
}

function circularPhrase(circular: string | null, decidedOn: string | null): string | null {
  if (circular === null && decidedOn === null) return null;
  const name = circular === null ? 'im Umlaufverfahren' : `mit Umlaufbeschluss ${circular}`;
  return decidedOn === null ? name : `${name} vom ${formatDate(decidedOn)}`;
}

function statesOutcome(blocks: readonly TextBlock[], outcome: Outcome): boolean {
  if (outcome === 'NOTED' && isNotedAroundList(blocks)) return true;
  const last = blocks.at(-1);
  if (!last || last.kind === 'HEADING' || last.text.length > LONGEST_STATEMENT) return false;
  if (outcome === 'NOTED' && blocks.length > 1) return false;
  return STATED_IN_TEXT[outcome]?.test(last.text) ?? false;
}

/** "Die IntMK nimmt die Berichte", then a list of them, then "zur Kenntnis.": one sentence around a list. */
function isNotedAroundList(blocks: readonly TextBlock[]): boolean {
  const [opening, closing] = [blocks[0]?.text ?? '', blocks.at(-1)?.text ?? ''];
  if (blocks.slice(1, -1).some(({ kind }) => kind === 'PARAGRAPH')) return false;
  return /\s(?:nimmt|nehmen|nahm|nahmen)\s[^.!?]*$/u.test(opening) && /^zur Kenntnis\.$/u.test(closing);
}
