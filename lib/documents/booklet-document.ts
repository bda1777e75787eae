import type { AgendaEditionContent, EditionEntry, EditionText } from '@/lib/domain/agenda-edition';
import { TERMS } from '@/lib/i18n/terms';
import { agendaBlocks, applicantRuns } from './agenda-blocks';
import { editionName, type EditionStamp } from './agenda-document';
import { partHeading, underHeading } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentModel } from './document-model';
import { AUTHOR, dayAndChair, meetingName, runningHeader } from './meeting-head';
import { nestTextBlocks } from './nest-text-blocks';

/**
 * The whole booklet of an edition: title page, contents, agenda, then every motion in the order of the agenda with its
 * TOP, title, applicants and roles, proposed resolution and Begründung. It prints the frozen content and nothing else.
 */
export function bookletDocument(content: AgendaEditionContent, stamp: EditionStamp): DocumentModel {
  const { conference, entries } = content;
  const meeting = meetingName(conference);
  const motions = entries.flatMap((entry) => (entry.text === null ? [] : [{ entry, text: entry.text }]));
  return {
    title: `Sitzungsunterlagen der ${meeting}, ${editionName(stamp)}`,
    author: AUTHOR,
    date: stamp.issuedOn,
    titlePage: {
      title: 'Sitzungsunterlagen',
      lines: [`zur ${meeting}`, ...dayAndChair(conference), editionName(stamp)],
    },
    contentsTitle: 'Inhalt',
    runningHeader: runningHeader(conference),
    blocks: [
      ...agendaBlocks(entries),
      ...(motions.length > 0 ? [partHeading('Anträge')] : []),
      ...motions.flatMap(({ entry, text }, index) => motionBlocks(entry, text, { startsPage: index > 0 })),
    ],
  };
}

/** The first motion stands below the heading of the part, every other one begins a page. */
function motionBlocks(
  entry: EditionEntry,
  text: EditionText,
  { startsPage }: { startsPage: boolean },
): DocumentBlock[] {
  const lines = [`TOP ${entry.number}`, entry.title];
  const applicants: DocumentBlock = {
    kind: 'PARAGRAPH',
    role: 'APPLICANTS',
    runs: [plainRun('Antragsteller: '), ...applicantRuns(entry)],
    keepsWithNext: true,
  };
  return [
    { kind: 'HEADING', level: 2, lines, startsPage, inContents: true },
    ...(entry.applicants.length > 0 ? [applicants] : []),
    ...nestTextBlocks([
      ...underHeading(proposalHeading(text), text.blocks),
      ...(text.rationale.length > 0 ? underHeading('Begründung', text.rationale) : []),
    ]),
  ];
}

function proposalHeading({ kind }: EditionText): string {
  return kind === 'MOTION' ? 'Beschlussvorschlag' : `Beschlussvorschlag (${TERMS.MotionKind[kind]})`;
}
