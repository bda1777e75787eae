import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { CIRCULAR_TEXT, circularText } from '@/lib/db/stored-circular';
import { visibleCircularProcedures } from '@/lib/db/visibility';
import type { CircularPrint } from '@/lib/domain/circular-print';
import { votingRules } from '@/lib/domain/vote';
import { circularRuleSentence } from '@/lib/i18n/circular-words';
import { formatConference, formatDateWithWeekday } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';

const SELECT = {
  ...CIRCULAR_TEXT,
  ...{ reference: true, status: true, rule: true, ruleConfirmed: true, dueOn: true, decidedOn: true },
  ...{ applicants: true, coverNote: true },
  conference: {
    select: { number: true, year: true, rules: { select: { key: true, value: true, confirmed: true } } },
  },
  decisions: { where: { supersededBy: null, takenBack: false }, select: { outcome: true } },
} as const;

/**
 * An Umlaufverfahren to be printed, from an allow-list: a file is passed on, so neither votes nor counts nor reasons stand
 * in it. Null for who is no member, without one of that reference, and for one that was called off.
 */
export async function circularPrint(actor: Actor, reference: string): Promise<CircularPrint | null> {
  const row = await database().circularProcedure.findFirst({
    where: {
      AND: [{ reference, status: { in: ['OPEN', 'CONCLUDED'] } }, visibleCircularProcedures(actor)],
    },
    select: SELECT,
  });
  if (!row) return null;
  const outcome = printedOutcome(row.decisions[0]?.outcome ?? null);
  const decidedOn = isoDay(row.decidedOn);
  const dueOn = isoDay(row.dueOn);
  const { title, blocks, rationale } = circularText(row);
  const result = outcome !== null && decidedOn !== null ? { outcome, decidedOn } : null;
  const rule = circularRuleSentence(row.rule, votingRules(row.conference.rules).adoption);
  const due = dueOn === null ? 'zur Feststellung des Ergebnisses' : formatDateWithWeekday(dueOn);
  return {
    ...{ reference, title, blocks, result, applicants: [...row.applicants] },
    conference: formatConference(row.conference),
    rationale: result ? [] : rationale,
    call: result ? null : { coverNote: row.coverNote, due, rule, confirmed: row.ruleConfirmed },
    day: decidedOn ?? dueOn ?? berlinDay(now()),
  };
}
