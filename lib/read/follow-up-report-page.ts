import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { draftReport } from '@/lib/db/follow-up-reports';
import { visibleConferences } from '@/lib/db/visibility';
import {
  reportFigures,
  reportsTheSame,
  type FollowUpReportContent,
  type ReportFigures,
} from '@/lib/domain/follow-up-report';
import { comparedWith } from '@/lib/i18n/follow-up-report';
import { formatConference, formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';

export interface FollowUpReportPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** The latest first. */
  editions: ReportEditionView[];
  /** As it would be made today; null where there is nothing to report. */
  draft: { content: FollowUpReportContent; figures: ReportFigures; comparedWith: string | null } | null;
  /** The last edition says what a new one would. */
  upToDate: boolean;
  /** The agenda item under which it is reported: "TOP 1.6 …"; null: none yet. */
  item: { words: string; href: string } | null;
  can: { create: boolean };
}

export interface ReportEditionView {
  edition: number;
  /** "3. März 2027" */
  asOn: string;
  figures: ReportFigures;
  comparedWith: string | null;
}

/** The Anlage zur Erfolgskontrolle for a conference: what it will hold, and its editions; null for who may not read it. */
export async function followUpReportPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<FollowUpReportPage | null> {
  if (!can(actor, 'minutes.readInternal')) return null;
  const db = database();
  const row = await db.conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: { number: true, year: true },
  });
  if (!row) return null;
  const [{ content, editions }, item] = await Promise.all([
    draftReport(db, actor, row, berlinDay(now())),
    reportingItem(conferenceNumber),
  ]);
  const [latest] = editions;
  return {
    ...{ number: row.number, name: formatConference(row), item },
    editions: editions.map(({ edition, asOn, content: frozen }) => ({
      ...{ edition, asOn: formatDate(asOn), figures: reportFigures(frozen) },
      comparedWith: comparedWith(frozen),
    })),
    draft:
      content.sections.length === 0
        ? null
        : { content, figures: reportFigures(content), comparedWith: comparedWith(content) },
    upToDate: latest !== undefined && reportsTheSame(latest.content, content),
    can: { create: can(actor, 'followUp.report', { conferenceNumber }) },
  };
}

async function reportingItem(number: number): Promise<FollowUpReportPage['item']> {
  const item = await database().agendaItem.findFirst({
    where: { reportsFollowUp: true, meeting: { kind: 'MAIN', conference: { number } } },
    select: { number: true, title: true },
  });
  if (!item) return null;
  return { words: `TOP ${item.number ?? ''} ${item.title}`, href: routes.agenda(number) };
}
