import type { AskedRequest, DispatchedResolution, DispatchPrint } from '@/lib/domain/dispatch';
import { stateName } from '@/lib/domain/federal-state';
import { formatApplicants, formatConference, formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { paragraph, partHeading, plainHeading } from './document-blocks';
import {
  plainRun,
  type DocumentBlock,
  type DocumentListItem,
  type DocumentModel,
  type DocumentTableRow,
} from './document-model';
import { resolutionBlocks } from './external-minutes-document';
import { AUTHOR, meetingName } from './meeting-head';

const CONFERENCE = 'Integrationsministerkonferenz';
const BRANCH = 'Geschäftsstelle der Integrationsministerkonferenz';

/**
 * A letter to an addressee: head of the chair's Geschäftsstelle, recipient, day, subject, text, the resolutions with
 * applicants and outcome, the Ziffern on which an answer is asked with their words, until when; then the whole wording
 * of each resolution as Anlage. Counts, votes and internal statements have no way in: the print does not hold them.
 */
export function dispatchDocument(letter: DispatchPrint): DocumentModel {
  return {
    title: `${letter.subject}: ${letter.recipient.name}`,
    author: AUTHOR,
    date: letter.day,
    titlePage: { title: CONFERENCE, lines: letterhead(letter), atHead: true },
    contentsTitle: null,
    runningHeader: { left: letter.subject, right: formatDate(letter.day) },
    blocks: [
      ...[letter.recipient.name, ...letter.recipient.address].map((line) =>
        paragraph('PERSON', line, { keepsWithNext: true }),
      ),
      paragraph('BODY', formatDate(letter.day), { keepsWithNext: true }),
      plainHeading(letter.subject),
      paragraph('BODY', letter.salutation, { keepsWithNext: true }),
      ...paragraphs(letter.text),
      ...listBlocks(letter),
      ...askedBlocks(letter),
      ...closingBlocks(letter),
      ...annexBlocks(letter),
    ],
  };
}

function letterhead({ sender }: DispatchPrint): string[] {
  const chair = sender.state === null ? null : `Vorsitz: ${stateName(sender.state)}`;
  return ['Geschäftsstelle', chair, sender.ministry].filter((line) => line !== null);
}

function paragraphs(text: string): DocumentBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => paragraph('BODY', part, { keepsWithNext: false }));
}

/** What is sent, at a glance. */
function listBlocks({ meetings }: DispatchPrint): DocumentBlock[] {
  const rows = meetings.flatMap(({ conference, resolutions }): DocumentTableRow[] => [
    ...(meetings.length > 1
      ? [{ section: true, cells: [cell(meetingName(conference)), cell(''), cell('')] }]
      : []),
    ...resolutions.map(({ resolution }) => ({
      section: false,
      cells: [
        cell(resolution.number),
        {
          runs: [plainRun(resolution.title)],
          note:
            formatApplicants(resolution.applicants) &&
            `Antragsteller: ${formatApplicants(resolution.applicants)}`,
        },
        cell(resolution.outcome === null ? '' : TERMS.Outcome[resolution.outcome]),
      ],
    })),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'TABLE',
      summary: 'Die übersandten Beschlüsse mit Nummer, Titel, Antragstellern und Ergebnis',
      header: ['TOP', 'Beschluss', 'Ergebnis'],
      widths: [12, 62, 26],
      rows,
    },
  ];
}

const cell = (text: string) => ({ runs: [plainRun(text)], note: null });

/** The Ziffern asked, below each resolution, with the words that ask. */
function askedBlocks(letter: DispatchPrint): DocumentBlock[] {
  const asked = letter.meetings.flatMap(({ resolutions }) =>
    resolutions.filter(({ asked: some }) => some.length > 0),
  );
  if (asked.length === 0 || letter.kind === 'INFORMATION') return [];
  return [
    plainHeading('Wozu wir Sie um Stellungnahme bitten'),
    ...asked.flatMap((one): DocumentBlock[] => [
      paragraph('FORMULA', `TOP ${one.resolution.number}: ${one.resolution.title}`, { keepsWithNext: true }),
      { kind: 'LIST', mark: 'DASH', items: one.asked.map((request) => askedItem(request)) },
    ]),
  ];
}

function askedItem(request: AskedRequest): DocumentListItem {
  const place = request.clause === 0 ? '' : `Ziffer ${request.clause}, `;
  return {
    number: null,
    runs: [plainRun(`${place}${TERMS.DemandKind[request.kind]}: „${request.text}“${dueWords(request)}`)],
    children: [],
  };
}

/** What the resolution itself says about the answer. */
function dueWords({ due }: AskedRequest): string {
  if (due === null) return '';
  if (due.on !== null) return ` (nach dem Beschluss bis zum ${formatDate(due.on)})`;
  return due.conference === null ? '' : ` (nach dem Beschluss zur ${due.conference}. IntMK)`;
}

function closingBlocks({ answerDueOn, kind }: DispatchPrint): DocumentBlock[] {
  const asks = kind !== 'INFORMATION' && answerDueOn !== null;
  return [
    ...(asks
      ? [
          paragraph('BODY', `Wir bitten um Ihre Stellungnahme bis zum ${formatDate(answerDueOn)}.`, {
            keepsWithNext: true,
          }),
        ]
      : []),
    paragraph('BODY', 'Mit freundlichen Grüßen', { keepsWithNext: true }),
    paragraph('BODY', BRANCH, { keepsWithNext: false }),
  ];
}

/** The whole wording of each resolution, as every other document prints it. */
function annexBlocks({ meetings }: DispatchPrint): DocumentBlock[] {
  return meetings.flatMap(({ conference, resolutions }) =>
    resolutions.length === 0
      ? []
      : [
          partHeading(`Anlage: ${annexTitle(resolutions)} der ${formatConference(conference)}`),
          ...resolutions.flatMap(({ resolution }, index) =>
            resolutionBlocks(resolution, { startsPage: index > 0 }),
          ),
        ],
  );
}

const annexTitle = (resolutions: readonly DispatchedResolution[]) =>
  resolutions.length === 1 ? 'Beschluss' : 'Beschlüsse';
