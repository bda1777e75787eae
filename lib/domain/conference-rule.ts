import { STATE_CODES } from './federal-state';

export const RULE_KEYS = [
  'ADOPTION_MAJORITY',
  'UNANIMITY_WITH_ABSTENTION',
  'CIRCULAR_SILENCE',
  'CIRCULAR_PERIOD',
  'GREEN_LIST_LIFTING',
  'EDITORIAL_CONTEST',
  'ANSWER_PERIOD',
] as const;
/** What a conference's rules of procedure settle. */
export type RuleKey = (typeof RULE_KEYS)[number];

/** A rule's value as it is kept: plain JSON. */
export type RuleValue = Readonly<Record<string, number | boolean | string>>;

type Shape =
  /** A number between two bounds, both allowed. */
  | { kind: 'NUMBER'; field: string; least: number; most: number }
  /** One of a few words, each with the value it stands for. */
  | { kind: 'CHOICE'; choices: Readonly<Record<string, RuleValue>> };

/** One to all sixteen Ja by their number, or more Ja than Nein whatever their number. */
const MAJORITIES: Readonly<Record<string, RuleValue>> = {
  SIMPLE: { simpleMajority: true },
  ...Object.fromEntries(STATE_CODES.map((_, index) => [String(index + 1), { minimumYes: index + 1 }])),
};

/** How each rule is put down. Source: DOMAIN §2.4 to §2.6. */
export const RULE_SHAPES: Readonly<Record<RuleKey, Shape>> = {
  ADOPTION_MAJORITY: { kind: 'CHOICE', choices: MAJORITIES },
  UNANIMITY_WITH_ABSTENTION: {
    kind: 'CHOICE',
    choices: { YES: { abstentionsAllowed: true }, NO: { abstentionsAllowed: false } },
  },
  CIRCULAR_SILENCE: {
    kind: 'CHOICE',
    choices: { YES: { silenceIsConsent: true }, NO: { silenceIsConsent: false } },
  },
  CIRCULAR_PERIOD: { kind: 'NUMBER', field: 'days', least: 1, most: 90 },
  GREEN_LIST_LIFTING: {
    kind: 'CHOICE',
    choices: {
      CALLED: { anyState: true, until: 'CALLED' },
      DEADLINE: { anyState: true, until: 'DEADLINE' },
    },
  },
  EDITORIAL_CONTEST: { kind: 'NUMBER', field: 'days', least: 1, most: 60 },
  ANSWER_PERIOD: { kind: 'NUMBER', field: 'days', least: 1, most: 730 },
};

/** Proposals for a conference without a predecessor; none of them has a source, so each begins unconfirmed. */
export const PROPOSED_RULES: Readonly<Record<RuleKey, RuleValue>> = {
  ADOPTION_MAJORITY: { minimumYes: 9 },
  UNANIMITY_WITH_ABSTENTION: { abstentionsAllowed: true },
  CIRCULAR_SILENCE: { silenceIsConsent: false },
  CIRCULAR_PERIOD: { days: 28 },
  GREEN_LIST_LIFTING: { anyState: true, until: 'CALLED' },
  EDITORIAL_CONTEST: { days: 7 },
  ANSWER_PERIOD: { days: 90 },
};

/** A value as a form sends it ("9", "YES") in the shape it is kept in; null where it does not fit the rule. */
export function ruleValueOf(key: RuleKey, sent: string): RuleValue | null {
  const shape = RULE_SHAPES[key];
  if (shape.kind === 'CHOICE')
    return Object.hasOwn(shape.choices, sent) ? (shape.choices[sent] ?? null) : null;
  const number = /^\d{1,3}$/.test(sent) ? Number(sent) : NaN;
  return number >= shape.least && number <= shape.most ? { [shape.field]: number } : null;
}

/** A kept value as a form shows it; empty where it is of another shape. */
export function sentRuleValue(key: RuleKey, value: unknown): string {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const shape = RULE_SHAPES[key];
  if (shape.kind === 'NUMBER') {
    const number = kept[shape.field];
    return typeof number === 'number' ? String(number) : '';
  }
  const fits = ([, wanted]: [string, RuleValue]) =>
    Object.entries(wanted).every(([field, one]) => kept[field] === one);
  return Object.entries(shape.choices).find(fits)?.[0] ?? '';
}

/** A rule of procedure among those of a conference; what nobody settled is as proposed and unconfirmed. */
export function settledRule(
  rows: readonly { key: RuleKey; value: unknown; confirmed: boolean }[],
  key: RuleKey,
): { value: Readonly<Record<string, unknown>>; confirmed: boolean } {
  const row = rows.find((one) => one.key === key);
  const kept = typeof row?.value === 'object' && row.value !== null ? row.value : PROPOSED_RULES[key];
  return { value: kept as Readonly<Record<string, unknown>>, confirmed: row?.confirmed ?? false };
}
