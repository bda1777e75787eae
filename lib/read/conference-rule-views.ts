import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { RULE_KEYS, sentRuleValue, type RuleKey } from '@/lib/domain/conference-rule';
import { ruleAnswer, ruleChoices, ruleQuestion, ruleUnit } from '@/lib/i18n/conference-rules';
import { TERMS } from '@/lib/i18n/terms';

export interface ConferenceRuleView {
  key: RuleKey;
  /** -1: not settled before. */
  version: number;
  /** "Frist im Umlaufverfahren" */
  label: string;
  question: string;
  /** "28 Tage"; "–" where nothing is settled. */
  answer: string;
  /** As the form sends it; empty where nothing is settled. */
  value: string;
  /** Null: a number is asked for, counted in `unit`. */
  choices: { value: string; label: string }[] | null;
  unit: string | null;
  /** False prints "unbestätigt". */
  confirmed: boolean;
  source: string | null;
}

export const CONFERENCE_RULE = {
  key: true,
  value: true,
  confirmed: true,
  source: true,
  version: true,
} satisfies Prisma.RuleOfProcedureSelect;

/** The rules of procedure of one conference, those that nobody settled yet included. */
export function conferenceRuleViews(
  rows: readonly Prisma.RuleOfProcedureGetPayload<{ select: typeof CONFERENCE_RULE }>[],
): ConferenceRuleView[] {
  return RULE_KEYS.map((key) => {
    const row = rows.find((one) => one.key === key);
    return {
      key,
      version: row?.version ?? -1,
      label: TERMS.RuleKey[key],
      question: ruleQuestion(key),
      answer: ruleAnswer(key, row?.value),
      value: sentRuleValue(key, row?.value),
      choices: ruleChoices(key),
      unit: ruleUnit(key),
      confirmed: row?.confirmed ?? false,
      source: row?.source ?? null,
    };
  });
}
