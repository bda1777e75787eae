import type { ResolutionPrint } from '@/lib/domain/resolution-print';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { paragraph } from './document-blocks';
import type { DocumentModel } from './document-model';
import { resolutionBlocks } from './external-minutes-document';
import { AUTHOR, dayAndChair, meetingName, runningHeader } from './meeting-head';

/** The conference as its letters name it. */
const LETTERHEAD =
  'Konferenz der für Integration zuständigen Ministerinnen und Minister, Senatorinnen und Senatoren der Länder (IntMK)';

const UNPUBLISHED = 'Noch nicht veröffentlicht. Nur für die Mitglieder der Konferenz.';

/**
 * One resolution as a letter encloses it: who decided when and where, TOP, title, applicants, the sentence that states
 * the outcome, the text, external Protokollerklärungen. Counts and votes have no way in: the print does not hold them.
 */
export function resolutionDocument({ conference, resolution, published }: ResolutionPrint): DocumentModel {
  const name = formatConference(conference);
  return {
    title: `${name}, TOP ${resolution.number}: ${resolution.title}`,
    author: AUTHOR,
    date: resolution.decidedOn ?? conference.endsOn ?? conference.startsOn,
    titlePage: { title: name, lines: [LETTERHEAD, ...dayAndChair(conference)], atHead: true },
    contentsTitle: null,
    runningHeader: { left: `${name}, TOP ${resolution.number}`, right: runningHeader(conference).right },
    blocks: [
      {
        ...{ kind: 'HEADING', level: 1, lines: [deed({ conference, resolution })] },
        ...{ startsPage: false, inContents: false },
      },
      ...(published ? [] : [paragraph('BODY', UNPUBLISHED, { keepsWithNext: true })]),
      ...resolutionBlocks(resolution, { startsPage: false }),
    ],
  };
}

/** "Beschluss der Hauptkonferenz der 18. IntMK 2023", "Umlaufbeschluss 01/2023 vom 29. März 2023" */
function deed({ conference, resolution }: Pick<ResolutionPrint, 'conference' | 'resolution'>): string {
  const { circular, decidedOn } = resolution;
  if (circular === null) return `Beschluss der ${meetingName(conference)}`;
  return `Umlaufbeschluss ${circular}${decidedOn === null ? '' : ` vom ${formatDate(decidedOn)}`}`;
}
