import type { CircularPrint } from '@/lib/domain/circular-print';
import { formatApplicants, formatDate } from '@/lib/i18n/format';
import { paragraph, plainHeading, underHeading } from './document-blocks';
import type { DocumentBlock, DocumentModel } from './document-model';
import { AUTHOR } from './meeting-head';
import { nestTextBlocks } from './nest-text-blocks';
import { voteFormula } from './vote-formula';

/**
 * An Umlaufverfahren as a document: while it runs the call for votes with deadline, rule and proposed resolution; once
 * it is decided the Umlaufbeschluss as it is sent, without counts, votes and comments.
 */
export function circularDocument(circular: CircularPrint): DocumentModel {
  const { reference, conference, result, day, title } = circular;
  const name = `${result ? 'Umlaufbeschluss' : 'Umlaufverfahren'} ${reference}`;
  const dated = result ? `${name} vom ${formatDate(result.decidedOn)}` : `${name}, Frist ${formatDate(day)}`;
  return {
    title: `${name} der ${conference}`,
    author: AUTHOR,
    date: day,
    titlePage: { title: conference, lines: [AUTHOR], atHead: true },
    contentsTitle: null,
    runningHeader: { left: conference, right: name },
    blocks: [
      plainHeading(dated),
      { kind: 'HEADING', level: 2, lines: [title], startsPage: false, inContents: false },
      ...applicantLine(circular),
      ...callBlocks(circular),
      ...formulaBlocks(circular),
      ...nestTextBlocks(result ? circular.blocks : underHeading('Beschlussvorschlag', circular.blocks)),
      ...(circular.rationale.length > 0
        ? nestTextBlocks(underHeading('Begründung', circular.rationale))
        : []),
    ],
  };
}

function applicantLine({ applicants }: CircularPrint): DocumentBlock[] {
  if (applicants.length === 0) return [];
  return [paragraph('APPLICANTS', `Antragsteller: ${formatApplicants(applicants)}`, { keepsWithNext: true })];
}

function callBlocks({ call }: CircularPrint): DocumentBlock[] {
  if (!call) return [];
  const body = (text: string) => paragraph('BODY', text, { keepsWithNext: false });
  return [
    ...(call.coverNote?.split(/\n+/).map(body) ?? []),
    body(`Um die Stimme jedes Landes wird gebeten bis ${call.due}.`),
    body(`${call.rule}${call.confirmed ? '' : ' (Diese Regel ist unbestätigt.)'}`),
  ];
}

function formulaBlocks({ result, reference, title, applicants, blocks }: CircularPrint): DocumentBlock[] {
  const formula =
    result &&
    voteFormula({
      ...{ number: '', title, applicants, blocks },
      ...{ outcome: result.outcome, decidedOn: result.decidedOn, circular: reference },
    });
  return formula ? [paragraph('FORMULA', formula, { keepsWithNext: true })] : [];
}
