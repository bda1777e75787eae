import { stateName } from '@/lib/domain/federal-state';
import type { Minutes, MinutesConference, MinutesResolution } from '@/lib/domain/minutes';
import { formatApplicants, formatConference, formatDateRange, formatPlace } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { agendaBlocks } from './agenda-blocks';
import { paragraph, partHeading } from './document-blocks';
import type { DocumentBlock, DocumentModel } from './document-model';
import { nestTextBlocks } from './nest-text-blocks';
import { guestBlocks, participantBlocks } from './participant-blocks';
import { voteFormula } from './vote-formula';

const TITLE = 'Externe Niederschrift';
const CONFERENCE = 'Integrationsministerkonferenz';

/**
 * The external minutes as a document: title page, participants, guests, agenda, one resolution a page group.
 * Everything printed is named here one by one, so nothing internal can slip in (ARCHITECTURE §1); the words are
 * those of the 18. IntMK's minutes, which the import reads back.
 */
export function externalMinutesDocument(minutes: Minutes): DocumentModel {
  const { conference } = minutes;
  const meeting = meetingName(conference);
  const day = dateAndPlace(conference);
  return {
    title: `${TITLE} über die Beschlüsse der ${meeting}`,
    author: CONFERENCE,
    date: conference.endsOn ?? conference.startsOn,
    titlePage: { title: TITLE, lines: titleLines(conference, day) },
    contentsTitle: 'Inhalt',
    runningHeader: {
      left: formatConference(conference),
      right: `${meetingKind(conference)} ${dayPhrase(day)}`.trim(),
    },
    blocks: [
      ...participantBlocks(minutes),
      ...guestBlocks(minutes),
      ...agendaBlocks(minutes.agenda),
      ...(minutes.resolutions.length > 0 ? [partHeading('Beschlüsse')] : []),
      ...minutes.resolutions.flatMap((resolution, index) =>
        resolutionBlocks(resolution, { startsPage: index > 0 }),
      ),
    ],
  };
}

function titleLines(conference: MinutesConference, day: string): string[] {
  const chair = conference.chair === null ? '' : `Vorsitz: ${stateName(conference.chair)}`;
  return [`über die Beschlüsse der ${meetingName(conference)}`, day, chair].filter(Boolean);
}

function meetingKind({ kind }: MinutesConference): string {
  return kind === null ? 'Konferenz' : TERMS.MeetingKind[kind];
}

function meetingName(conference: MinutesConference): string {
  return `${meetingKind(conference)} der ${formatConference(conference)}`;
}

/** "26./27. April 2023 in Wiesbaden"; what is not known is left out. */
function dateAndPlace({ startsOn, endsOn, place }: MinutesConference): string {
  const first = startsOn ?? endsOn;
  const days = first === null ? '' : formatDateRange(first, endsOn);
  return [days, formatPlace(place)].filter(Boolean).join(' ');
}

function dayPhrase(day: string): string {
  return /^\d/.test(day) ? `am ${day}` : day;
}

/** The first resolution stands below the heading of the part, every other one begins a page. */
function resolutionBlocks(
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
