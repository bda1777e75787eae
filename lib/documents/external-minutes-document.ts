import type { Minutes, MinutesResolution } from '@/lib/domain/minutes';
import { formatApplicants } from '@/lib/i18n/format';
import { agendaBlocks } from './agenda-blocks';
import { paragraph, partHeading } from './document-blocks';
import type { DocumentBlock, DocumentModel } from './document-model';
import { AUTHOR, dayAndChair, marked, markedHeader, meetingName, runningHeader } from './meeting-head';
import { nestTextBlocks } from './nest-text-blocks';
import { guestBlocks, participantBlocks } from './participant-blocks';
import { partProseBlocks } from './prose-blocks';
import { statementBlocks } from './statement-blocks';
import { voteFormula } from './vote-formula';

const TITLE = 'Externe Niederschrift';

/** What stands in external minutes beside the record, in plain notation; empty prints nothing. */
export interface ExternalProse {
  opening: string;
  closing: string;
  /** "Entwurf", "Vorläufige Fassung 2": on the title page and above every page; null for final minutes. */
  mark: string | null;
}

const NO_PROSE: ExternalProse = { opening: '', closing: '', mark: null };

/**
 * The external minutes as a document: title page, participants, guests, agenda, one resolution a page group.
 * Everything printed is named here one by one, so nothing internal can slip in (ARCHITECTURE §1); the words are
 * those of the 18. IntMK's minutes, which the import reads back; prose stands under headings that it passes over.
 */
export function externalMinutesDocument(minutes: Minutes, prose: ExternalProse = NO_PROSE): DocumentModel {
  const { conference } = minutes;
  const meeting = meetingName(conference);
  return {
    title: `${TITLE} über die Beschlüsse der ${meeting}`,
    author: AUTHOR,
    date: conference.endsOn ?? conference.startsOn,
    titlePage: {
      title: TITLE,
      lines: [`über die Beschlüsse der ${meeting}`, ...dayAndChair(conference), ...marked(prose.mark)],
    },
    contentsTitle: 'Inhalt',
    runningHeader: markedHeader(runningHeader(conference), prose.mark),
    blocks: [
      ...participantBlocks(minutes),
      ...guestBlocks(minutes),
      ...prosePart('Zur Eröffnung der Konferenz', prose.opening),
      ...agendaBlocks(minutes.agenda),
      ...(minutes.resolutions.length > 0 ? [partHeading('Beschlüsse')] : []),
      // The first one stands below the heading of the part.
      ...minutes.resolutions.flatMap((resolution, index) =>
        resolutionBlocks(resolution, { startsPage: index > 0 }),
      ),
      ...prosePart('Zum Schluss der Konferenz', prose.closing),
    ],
  };
}

/** Prose under a heading of its own; lib/minutes-import knows these headings. */
function prosePart(heading: string, notation: string): DocumentBlock[] {
  const blocks = partProseBlocks(notation);
  return blocks.length > 0 ? [partHeading(heading), ...blocks] : [];
}

/** One resolution as it is printed anywhere, under a heading of the second rank; `startsPage`: on a page of its own. */
export function resolutionBlocks(
  resolution: MinutesResolution,
  { startsPage }: { startsPage: boolean },
): DocumentBlock[] {
  const formula = voteFormula(resolution);
  const lines = [`TOP ${resolution.number}`, resolution.title].filter(Boolean);
  const applicants = formatApplicants(resolution.applicants);
  return [
    { kind: 'HEADING', level: 2, lines, startsPage, inContents: true },
    ...(applicants === ''
      ? []
      : [paragraph('APPLICANTS', `Antragsteller: ${applicants}`, { keepsWithNext: true })]),
    ...(formula === null
      ? []
      : [paragraph('FORMULA', formula, { keepsWithNext: resolution.blocks.length > 0 })]),
    ...nestTextBlocks(resolution.blocks),
    ...(resolution.statements ?? []).flatMap(statementBlocks),
  ];
}
