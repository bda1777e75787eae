import type { CircularAnswer, CircularRule } from '@/lib/domain/circular-procedure';
import type { CircularGround } from '@/lib/domain/circular-result';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import type { VoteCounts } from '@/lib/domain/outcome';
import type { AdoptionRule } from '@/lib/domain/vote';
import { TERMS } from './terms';

/** How the votes are counted, in one sentence for whoever votes. */
export function circularRuleSentence(rule: CircularRule, adoption: AdoptionRule): string {
  if (rule === 'SILENCE_IS_CONSENT')
    return 'Wer bis zum Ablauf der Frist nicht antwortet, stimmt zu. Eine Nein-Stimme verhindert den Beschluss.';
  const needed =
    adoption.kind === 'SIMPLE_MAJORITY' ? 'mehr Ja- als Nein-Stimmen' : `${adoption.yes} Ja-Stimmen von 16`;
  return `Es zählen nur abgegebene Stimmen. Beschlossen ist der Antrag mit ${needed}.`;
}

const GROUNDS: Readonly<Record<CircularGround, string>> = {
  OBJECTION:
    'Mindestens ein Land widerspricht dem Verfahren. Wie ein Widerspruch wirkt, ist nicht geregelt; vorgeschlagen wird, nicht im Umlaufverfahren zu beschließen.',
  NO_VOTES: 'Es hat kein Land abgestimmt; ein Ergebnis lässt sich nicht feststellen.',
  SILENCE: 'Kein Land hat mit Nein gestimmt; wer nicht geantwortet hat, stimmt nach der Regel zu.',
  SILENCE_BROKEN: 'Die Zustimmung der Länder ist nicht zustande gekommen.',
  MAJORITY_REACHED: 'Die nötige Mehrheit ist erreicht.',
  MAJORITY_MISSED: 'Die nötige Mehrheit ist nicht erreicht.',
  TIE: 'Es gibt ebenso viele Ja- wie Nein-Stimmen; die Mehrheit ist nicht erreicht.',
};

/** Why the rules propose this result. */
export function groundSentence(ground: CircularGround): string {
  return GROUNDS[ground];
}

/** "12 Ja, 1 Nein, 3 Enthaltungen"; who is silent is named by the caller. */
export function countWords({ yes, no, abstain }: VoteCounts): string {
  return `${yes} Ja, ${no} Nein, ${abstain} ${abstain === 1 ? 'Enthaltung' : 'Enthaltungen'}`;
}

/** "Ja", "Nein, Widerspruch gegen das Verfahren" */
export function answerWords({ choice, objects }: Pick<CircularAnswer, 'choice' | 'objects'>): string {
  return [choice && TERMS.VoteChoice[choice], objects && 'Widerspruch gegen das Verfahren']
    .filter(Boolean)
    .join(', ');
}

/** What a step of a procedure carries along; every part may be missing. */
export interface CircularStep {
  verb: string;
  state: StateCode | null;
  answer: Pick<CircularAnswer, 'choice' | 'objects'> | null;
  outcome: string | null;
}

/** One step in its history; null for what is not shown. */
export function circularStepSentence({ verb, state, answer, outcome }: CircularStep): string | null {
  const land = state === null ? 'Ein Land' : stateName(state);
  if (verb === 'circular.started') return 'Umlaufverfahren eingeleitet.';
  if (verb === 'circular.cancelled') return 'Umlaufverfahren abgebrochen.';
  if (verb === 'circular.concluded') return `Ergebnis festgestellt${outcome === null ? '' : `: ${outcome}`}.`;
  if (verb === 'circular.answered' && answer) return `${land}: ${answerWords(answer)}.`;
  if (verb === 'circular.answeredByOffice' && answer)
    return `${land}: ${answerWords(answer)}, aufgenommen von der Geschäftsstelle.`;
  return null;
}
