import { STATE_CODES } from '@/lib/domain/federal-state';
import { RULE_SHAPES, sentRuleValue, type RuleKey } from '@/lib/domain/conference-rule';

/** What is asked, and what each answer is called. */
const RULE_WORDS: Readonly<
  Record<RuleKey, { question: string; unit?: [one: string, more: string]; choices?: Record<string, string> }>
> = {
  ADOPTION_MAJORITY: {
    question: 'Wie viele Ja-Stimmen braucht ein Beschluss?',
    choices: {
      ...Object.fromEntries(STATE_CODES.map((_, index) => [String(index + 1), yesVotes(index + 1)])),
      SIMPLE: 'einfache Mehrheit: mehr Ja- als Nein-Stimmen',
    },
  },
  UNANIMITY_WITH_ABSTENTION: {
    question: 'Gilt ein Beschluss als einstimmig, wenn sich Länder enthalten?',
    choices: { YES: 'ja, Enthaltungen schaden nicht', NO: 'nein, alle müssen zustimmen' },
  },
  CIRCULAR_SILENCE: {
    question: 'Gilt Schweigen im Umlaufverfahren als Zustimmung?',
    choices: { YES: 'ja, wer nicht widerspricht, stimmt zu', NO: 'nein, es zählt die abgegebene Stimme' },
  },
  CIRCULAR_PERIOD: { question: 'Wie lange läuft ein Umlaufverfahren?', unit: ['Tag', 'Tage'] },
  GREEN_LIST_LIFTING: {
    question: 'Bis wann nimmt ein Land einen Punkt von der Grünen Liste?',
    choices: { CALLED: 'bis TOP C aufgerufen ist', DEADLINE: 'bis zur Einspruchsfrist' },
  },
  EDITORIAL_CONTEST: {
    question: 'Wie lange kann ein Land einer redaktionellen Änderung widersprechen?',
    unit: ['Tag', 'Tage'],
  },
  ANSWER_PERIOD: {
    question: 'Wie lange hat eine Stelle Zeit, auf einen übersandten Beschluss zu antworten?',
    unit: ['Tag', 'Tage'],
  },
};

function yesVotes(count: number): string {
  return `${count} ${count === 1 ? 'Ja-Stimme' : 'Ja-Stimmen'} von 16`;
}

/** What a rule of procedure settles, as a question. */
export function ruleQuestion(key: RuleKey): string {
  return RULE_WORDS[key].question;
}

/** "9 Ja-Stimmen von 16", "bis TOP C aufgerufen ist"; "–" where the kept value is of another shape. */
export function ruleAnswer(key: RuleKey, value: unknown): string {
  const sent = sentRuleValue(key, value);
  const { unit, choices } = RULE_WORDS[key];
  if (sent === '') return '–';
  return choices?.[sent] ?? `${sent} ${sent === '1' ? (unit?.[0] ?? '') : (unit?.[1] ?? '')}`;
}

/** The answers to choose from; null where a number is asked for. */
export function ruleChoices(key: RuleKey): { value: string; label: string }[] | null {
  const { choices } = RULE_WORDS[key];
  return choices ? Object.entries(choices).map(([value, label]) => ({ value, label })) : null;
}

/** "Ja-Stimmen von 16 (1 bis 16)"; null where there are answers to choose from. */
export function ruleUnit(key: RuleKey): string | null {
  const shape = RULE_SHAPES[key];
  return shape.kind === 'NUMBER'
    ? `${RULE_WORDS[key].unit?.[1] ?? ''} (${shape.least} bis ${shape.most})`
    : null;
}
