import { DEMAND_STATUSES } from '@/lib/domain/demand-status';
import type { FollowUpReportContent, ReportedDemand, ReportSection } from '@/lib/domain/follow-up-report';
import {
  comparedWith,
  reportedAddressees,
  reportedAnswer,
  reportedAssessment,
  reportedPlace,
  reportedStatus,
  reportTitle,
} from '@/lib/i18n/follow-up-report';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { paragraph } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentModel, type DocumentTableCell } from './document-model';
import { AUTHOR } from './meeting-head';

/** The Anlage zur Erfolgskontrolle as a document: an overview, then by conference and addressee each request. */
export function followUpReportDocument(content: FollowUpReportContent, edition: number): DocumentModel {
  const title = reportTitle(content);
  const day = `Stand: ${formatDate(content.asOn)}`;
  const compared = comparedWith(content);
  return {
    ...{ title, author: AUTHOR, date: content.asOn },
    titlePage: {
      title: 'Anlage zur Erfolgskontrolle',
      lines: [
        formatConference(content.conference),
        `${day}, Fassung ${edition}`,
        ...(compared ? [`Vergleich mit ${compared}`] : []),
      ],
      atHead: true,
    },
    contentsTitle: null,
    runningHeader: { left: title, right: day },
    blocks: [
      overview(content),
      ...content.sections.flatMap((section) => sectionBlocks(section, content.before !== null)),
    ],
  };
}

const cell = (text: string): DocumentTableCell => ({ runs: [plainRun(text)], note: null });

/** How many requests of each conference stand where; columns that nobody needs are left out. */
function overview({ sections }: FollowUpReportContent): DocumentBlock {
  const demands = sections.flatMap((section) => section.demands);
  const statuses = DEMAND_STATUSES.filter((wanted) => demands.some(({ status }) => status === wanted));
  const row = (name: string, of: readonly ReportedDemand[]) => ({
    section: false,
    cells: [
      cell(name),
      ...statuses.map((wanted) => cell(String(of.filter(({ status }) => status === wanted).length))),
      cell(String(of.length)),
    ],
  });
  return {
    kind: 'TABLE',
    summary: 'Bitten und Forderungen nach Konferenz und Stand',
    header: ['Konferenz', ...statuses.map((status) => TERMS.FollowUpStatus[status]), 'Summe'],
    widths: [22, ...statuses.map(() => Math.floor(66 / Math.max(1, statuses.length))), 12],
    rows: [
      ...sections.map(({ conference, demands: of }) => row(formatConference(conference), of)),
      ...(sections.length > 1 ? [row('Summe', demands)] : []),
    ],
  };
}

/** `compared`: with an earlier edition; only then anything can be new. */
function sectionBlocks({ conference, demands }: ReportSection, compared: boolean): DocumentBlock[] {
  const names = [...new Set(demands.map(reportedAddressees))].sort((a, b) => a.localeCompare(b, 'de'));
  return [
    heading(1, [`Beschlüsse der ${formatConference(conference)}`]),
    ...names.flatMap((name) => [
      heading(2, [name]),
      ...demands
        .filter((demand) => reportedAddressees(demand) === name)
        .flatMap((demand) => demandBlocks(demand, compared)),
    ]),
  ];
}

function heading(level: number, lines: string[]): DocumentBlock {
  return { kind: 'HEADING', level, lines, startsPage: false, inContents: false };
}

function demandBlocks(demand: ReportedDemand, compared: boolean): DocumentBlock[] {
  const { title, kind, text, dueOn } = demand;
  const asked = TERMS.DemandKind[kind];
  const answer = reportedAnswer(demand);
  const assessment = reportedAssessment(demand);
  const status = `Stand: ${reportedStatus(demand)}`;
  return [
    heading(3, [`${reportedPlace(demand)}: ${title}`]),
    paragraph('BODY', `${asked}: ${text}`, { keepsWithNext: true }),
    ...(dueOn === null ? [] : [body(`Antwort erbeten bis: ${formatDate(dueOn)}`)]),
    body(compared && demand.statusBefore === null ? `${status} (neu in dieser Anlage)` : status),
    ...(answer === null ? [] : [body(answer)]),
    ...(assessment === null ? [] : [body(assessment)]),
  ];
}

const body = (text: string) => paragraph('BODY', text, { keepsWithNext: false });
