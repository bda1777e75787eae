import type { DemandKind } from './demand';
import { demandStanding, isSettled, type DemandStatus, type FollowUpKind } from './demand-status';
import type { FollowUpVisibility } from './follow-up-visibility';

/** A request as far as the Anlage depends on it; entries in the order of their days. */
export interface ReportableDemand {
  conference: { number: number; year: number };
  resolution: { number: string; title: string };
  clause: number;
  position: number;
  kind: DemandKind;
  text: string;
  followUp: boolean;
  addressees: readonly { code: string; name: string }[];
  /** ISO. */
  answerDueOn: string | null;
  entries: readonly ReportableEntry[];
}

export interface ReportableEntry {
  kind: FollowUpKind;
  /** ISO. */
  on: string;
  body: { code: string; name: string } | null;
  status: DemandStatus | null;
  text: string | null;
  evidence: string | null;
  judgedBy: string | null;
  visibility: FollowUpVisibility;
}

/** One request in the Anlage, as it stood on its day. */
export interface ReportedDemand {
  /** TOP number without "TOP". */
  item: string;
  title: string;
  clause: number;
  position: number;
  kind: DemandKind;
  text: string;
  addressees: { code: string; name: string }[];
  /** ISO. */
  dueOn: string | null;
  status: DemandStatus;
  overdue: boolean;
  /** The last Stellungnahme. */
  answer: { body: string | null; on: string; text: string | null } | null;
  /** The last Bewertung that left the office; null: none did. */
  assessment: { on: string; text: string | null; evidence: string | null; judgedBy: string | null } | null;
  /** Against the edition that this one is compared with; null: it was not in it. */
  statusBefore: DemandStatus | null;
}

export interface ReportSection {
  conference: { number: number; year: number };
  demands: ReportedDemand[];
}

/** The Anlage zur Erfolgskontrolle as it is laid before a conference and frozen (DOMAIN §2.9). */
export interface FollowUpReportContent {
  conference: { number: number; year: number };
  /** ISO. */
  asOn: string;
  /** The edition it is compared with. */
  before: { conference: number; edition: number; asOn: string } | null;
  /** By the conference that asked, the latest first. */
  sections: ReportSection[];
}

/** An earlier edition. */
export interface EarlierReport {
  edition: number;
  content: FollowUpReportContent;
}

export interface ReportOccasion {
  conference: { number: number; year: number };
  /** ISO. */
  today: string;
  /** The last edition that was laid before an earlier conference: what was settled there is not reported again. */
  reported: EarlierReport | null;
  /** The last edition for this conference, if there is one. */
  latest: EarlierReport | null;
}

/**
 * What the Anlage for a conference holds: of earlier conferences everything that is still open, and what was settled
 * since the last Anlage; without one, what the last conference asked for. An assessment that never left the office
 * counts for nothing in it.
 * @param demands confirmed requests in the order of TOP and Ziffer
 */
export function followUpReport(
  demands: readonly ReportableDemand[],
  { conference, today, reported, latest }: ReportOccasion,
): FollowUpReportContent {
  const compared = latest ?? reported;
  const earlier = demands.filter((one) => one.followUp && one.conference.number < conference.number);
  const last = Math.max(0, ...earlier.map((one) => one.conference.number));
  const sections = new Map<number, ReportSection>();
  for (const demand of earlier) {
    const entry = reportedDemand(demand, today, compared?.content ?? null);
    if (!isDue(demand, entry, { reported, last })) continue;
    const section = sections.get(demand.conference.number);
    if (section) section.demands.push(entry);
    else sections.set(demand.conference.number, { conference: demand.conference, demands: [entry] });
  }
  return {
    ...{ conference, asOn: today, before: compared && before(compared) },
    sections: [...sections.values()].sort((a, b) => b.conference.number - a.conference.number),
  };
}

const before = ({ edition, content }: EarlierReport) => ({
  ...{ conference: content.conference.number, edition, asOn: content.asOn },
});

function isDue(
  { conference }: ReportableDemand,
  entry: ReportedDemand,
  { reported, last }: { reported: EarlierReport | null; last: number },
): boolean {
  if (!isSettled(entry.status)) return true;
  if (!reported) return conference.number === last;
  const then = statusIn(reported.content, conference.number, entry);
  return then === null ? conference.number >= reported.content.conference.number : !isSettled(then);
}

function reportedDemand(
  demand: ReportableDemand,
  today: string,
  compared: FollowUpReportContent | null,
): ReportedDemand {
  const { resolution, clause, position, kind, text, addressees, answerDueOn } = demand;
  const shown = demand.entries.filter(({ visibility }) => visibility !== 'INTERNAL');
  const answer = demand.entries.findLast((entry) => entry.kind === 'ANSWERED');
  const assessment = shown.findLast((entry) => entry.kind === 'ASSESSED');
  const { status, overdue } = demandStanding(demand, shown, today);
  const place = { item: resolution.number, clause, position };
  return {
    ...{ ...place, title: resolution.title, kind, text, dueOn: answerDueOn, status, overdue },
    addressees: addressees.map(({ code, name }) => ({ code, name })),
    answer: answer ? { body: answer.body?.name ?? null, on: answer.on, text: answer.text } : null,
    assessment: assessment
      ? {
          on: assessment.on,
          text: assessment.text,
          evidence: assessment.evidence,
          judgedBy: assessment.judgedBy,
        }
      : null,
    statusBefore: compared && statusIn(compared, demand.conference.number, place),
  };
}

function statusIn(
  { sections }: FollowUpReportContent,
  conference: number,
  place: Pick<ReportedDemand, 'item' | 'clause' | 'position'>,
): DemandStatus | null {
  const section = sections.find((one) => one.conference.number === conference);
  const found = section?.demands.find(
    ({ item, clause, position }) =>
      item === place.item && clause === place.clause && position === place.position,
  );
  return found?.status ?? null;
}

/** How many requests an edition holds, how many of them still need attention, and what changed. */
export interface ReportFigures {
  total: number;
  open: number;
  /** Not in the edition that it is compared with. */
  added: number;
  /** Their status is another one than there. */
  changed: number;
}

/** The figures of an edition. */
export function reportFigures({ sections }: FollowUpReportContent): ReportFigures {
  const demands = sections.flatMap((section) => section.demands);
  const counted = (holds: (demand: ReportedDemand) => boolean) => demands.filter(holds).length;
  return {
    total: demands.length,
    open: counted(({ status }) => !isSettled(status)),
    added: counted(({ statusBefore }) => statusBefore === null),
    changed: counted(({ status, statusBefore }) => statusBefore !== null && statusBefore !== status),
  };
}

/** True where two editions report the same, whatever their day and what each is compared with. */
export function reportsTheSame(one: FollowUpReportContent, other: FollowUpReportContent): boolean {
  const substance = ({ sections }: FollowUpReportContent) =>
    sections.map(({ conference, demands }) => [
      conference.number,
      demands.map((demand) => [
        ...[demand.item, demand.clause, demand.position, demand.title, demand.kind, demand.text],
        ...[demand.addressees.map(({ code, name }) => [code, name]), demand.dueOn],
        ...[demand.status, demand.overdue],
        demand.answer && [demand.answer.body, demand.answer.on, demand.answer.text],
        demand.assessment && [
          ...[demand.assessment.on, demand.assessment.text],
          ...[demand.assessment.evidence, demand.assessment.judgedBy],
        ],
      ]),
    ]);
  return JSON.stringify(substance(one)) === JSON.stringify(substance(other));
}
