import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import type { DemandStanding } from '@/lib/domain/demand-status';
import { formatCitation } from '@/lib/i18n/citation';
import { formatDate, formatDateWithWeekday, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { hasRole, type Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { answerDraft, type AnswerDraftView } from './answer-draft';
import { ownDemands, type OwnDemand } from './own-demands';

export interface OwnDemandsPage {
  /** Overdue ones first, then by the day on which the answer is asked for; without a day at the end. */
  open: OwnDemandRow[];
  /** What the own body has answered, or what is settled without, the latest conference first. */
  closed: OwnDemandRow[];
  /** What this person has written to several and not sent. */
  draft: AnswerDraftView | null;
}

export interface OwnDemandRow {
  id: string;
  lastAnswerId: string | null;
  /** "18. IntMK 2023, TOP 4.4 Ziffer 2" */
  citation: string;
  title: string;
  /** "Prüfbitte" */
  kind: string;
  text: string;
  /** "31. Januar 2027 (Sonntag)"; null: no day is set. */
  due: string | null;
  /** "noch 6 Tage" */
  remaining: string | null;
  overdue: boolean;
  /** "20. November 2023" */
  answered: string | null;
  standing: DemandStanding;
  href: string;
}

/** What is addressed to the reader's own body; null for whoever attends for none. */
export async function ownDemandsPage(actor: Actor): Promise<OwnDemandsPage | null> {
  if (!hasRole(actor, 'FEDERAL_GUEST')) return null;
  const [demands, draft] = await Promise.all([ownDemands(actor), answerDraft(actor, null)]);
  const open = demands.filter((one) => one.open);
  const day = ({ demand }: OwnDemand) => demand.answerDueOn ?? '9999-12-31';
  return {
    draft,
    open: open.sort((a, b) => day(a).localeCompare(day(b))).map(rowOf),
    closed: demands
      .filter((one) => !one.open)
      .sort((a, b) => b.demand.conference.number - a.demand.conference.number)
      .map(rowOf),
  };
}

function rowOf({ demand, lastAnswerId, open }: OwnDemand): OwnDemandRow {
  const { conference, resolution, clause, position, answerDueOn, entries, standing } = demand;
  const days = answerDueOn === null ? null : remainingDays(answerDueOn, berlinDay(now()));
  const overdue = open && days !== null && days < 0;
  const answer = entries.find(({ id }) => id === lastAnswerId);
  const place = { conference: conference.number, item: resolution.number, clause, position };
  return {
    ...{ id: demand.id, lastAnswerId, overdue, title: resolution.title, text: demand.text },
    citation: formatCitation({
      ...{ conference: conference.number, year: conference.year, item: resolution.number },
      clause: clause === 0 ? null : clause,
    }),
    kind: TERMS.DemandKind[demand.kind],
    due: answerDueOn && formatDateWithWeekday(answerDueOn),
    remaining: open && days !== null ? formatRemainingDays(days) : null,
    answered: answer ? formatDate(answer.on) : null,
    // Another body may have answered: what this one owes is its own.
    standing: { ...standing, overdue },
    href: routes.demand(place),
  };
}
