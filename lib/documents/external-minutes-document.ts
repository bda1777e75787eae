import type { Minutes, MinutesResolution } from '@/lib/domain/minutes';
import { formatApplicants } from '@/lib/i18n/format';
import { agendaBlocks } from './agenda-blocks';
import { paragraph, partHeading } from './document-blocks';
import type { DocumentBlock, DocumentModel } from './document-model';
import { AUTHOR, dayAndChair, meetingName, runningHeader } from './meeting-head';
import { nestTextBlocks } from './nest-text-blocks';
import { guestBlocks, participantBlocks } from './participant-blocks';
import { voteFormula } from './vote-formula';

const TITLE = 'Externe Niederschrift';

/**
 * The external minutes as a document: title page, participants, guests, agenda, one resolution a page group.
 * Everything printed is named here one by one, so nothing internal can slip in (ARCHITECTURE §1); the words are
 * those of the 18. IntMK's minutes, which the import reads back.
 */
export function externalMinutesDocument(minutes: Minutes): DocumentModel {
  const { conference } = minutes;
  const meeting = meetingName(conference);
  return {
    title: `${TITLE} über die Beschlüsse der ${meeting}`,
    author: AUTHOR,
    date: conference.endsOn ?? conference.startsOn,
    titlePage: {
      title: TITLE,
      lines: [`über die Beschlüsse der ${meeting}`, ...dayAndChair(conference)],
    },
    contentsTitle: 'Inhalt',
    runningHeader: runningHeader(conference),
    blocks: [
      ...participantBlocks(minutes),
      ...guestBlocks(minutes),
      ...agendaBlocks(minutes.agenda),
      ...(minutes.resolutions.length > 0 ? [partHeading('Beschlüsse')] : []),
      // The first one stands below the heading of the part.
      ...minutes.resolutions.flatMap((resolution, index) =>
        resolutionBlocks(resolution, { startsPage: index > 0 }),
      ),
    ],
  };
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
  ];
}
