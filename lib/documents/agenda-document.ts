import type { AgendaEditionContent } from '@/lib/domain/agenda-edition';
import { formatDate } from '@/lib/i18n/format';
import { agendaBlocks } from './agenda-blocks';
import type { DocumentModel } from './document-model';
import { AUTHOR, dayAndChair, meetingName, runningHeader } from './meeting-head';

/** Which edition a document prints. */
export interface EditionStamp {
  letter: string;
  /** ISO day in Berlin. */
  issuedOn: string;
}

/** "Fassung A vom 12. März 2027" */
export function editionName({ letter, issuedOn }: EditionStamp): string {
  return `Fassung ${letter} vom ${formatDate(issuedOn)}`;
}

/** The agenda of an edition alone: the table with numbers, titles, applicants and what became of each item. */
export function agendaDocument(
  { conference, entries }: Pick<AgendaEditionContent, 'conference' | 'entries'>,
  stamp: EditionStamp,
): DocumentModel {
  const meeting = meetingName(conference);
  return {
    title: `Tagesordnung der ${meeting}, ${editionName(stamp)}`,
    author: AUTHOR,
    date: stamp.issuedOn,
    titlePage: {
      // A line of its own that says no more than "Tagesordnung" would begin the agenda for whoever reads the file.
      title: `Tagesordnung, Fassung ${stamp.letter}`,
      lines: [`der ${meeting}`, ...dayAndChair(conference), editionName(stamp)],
    },
    contentsTitle: null,
    runningHeader: runningHeader(conference),
    blocks: agendaBlocks(entries),
  };
}
