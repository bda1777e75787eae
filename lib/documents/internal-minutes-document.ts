import type { InternalMinutesContent } from '@/lib/domain/minutes-edition';
import { printedAt } from '@/lib/domain/minutes-passage';
import type { InternalItem } from '@/lib/domain/minutes-record';
import { agendaBlocks } from './agenda-blocks';
import { partHeading } from './document-blocks';
import type { DocumentBlock, DocumentModel } from './document-model';
import { resolutionBlocks } from './external-minutes-document';
import {
  decisionBlocks,
  noteBlocks,
  presenceBlocks,
  statementBlocks,
  subheading,
} from './internal-item-blocks';
import { AUTHOR, dayAndChair, marked, markedHeader, meetingName, runningHeader } from './meeting-head';
import { guestBlocks, participantBlocks } from './participant-blocks';
import { partProseBlocks, proseBlocks } from './prose-blocks';

const TITLE = 'Interne Niederschrift – vertraulich';

/**
 * The internal minutes as a document: what the external ones print, and with each item its course, counts and named
 * votes, statements, notes and the log of corrections. Every page says that it is confidential.
 * @param mark "Entwurf", "Vorläufige Fassung 2"; null for final minutes
 */
export function internalMinutesDocument(content: InternalMinutesContent, mark: string | null): DocumentModel {
  const { record } = content;
  const { minutes } = record;
  const { conference } = minutes;
  const meeting = meetingName(conference);
  const { left, right } = runningHeader(conference);
  return {
    title: `${TITLE} über die ${meeting}`,
    author: AUTHOR,
    date: conference.endsOn ?? conference.startsOn,
    titlePage: {
      title: TITLE,
      lines: [`über die ${meeting}`, ...dayAndChair(conference), ...marked(mark)],
    },
    contentsTitle: 'Inhalt',
    runningHeader: markedHeader({ left: `${TITLE} · ${left}`, right }, mark),
    blocks: [
      ...part('Eröffnung', content, 'opening'),
      ...participantBlocks(minutes),
      ...guestBlocks(minutes),
      ...presenceBlocks(record),
      ...agendaBlocks(minutes.agenda),
      ...(record.items.length > 0 ? [partHeading('Verlauf und Beschlüsse')] : []),
      ...record.items.flatMap((item, index) => itemBlocks(item, content, { startsPage: index > 0 })),
      ...part('Bemerkungen', content, 'remarks'),
      ...part('Schluss', content, 'closing'),
    ],
  };
}

function part(heading: string, content: InternalMinutesContent, place: string): DocumentBlock[] {
  const blocks = partProseBlocks(printedAt(content.passages, place));
  return blocks.length > 0 ? [partHeading(heading), ...blocks] : [];
}

/** An item with its resolution as it was decided; without one its number and title alone. */
function itemBlocks(
  item: InternalItem,
  content: InternalMinutesContent,
  place: { startsPage: boolean },
): DocumentBlock[] {
  const { number, title, decisions, statements, notes } = item;
  const resolution = content.record.minutes.resolutions.find((one) => one.number === number);
  const lines = [`TOP ${number}`, title].filter(Boolean);
  const head: DocumentBlock[] = resolution
    ? resolutionBlocks({ ...resolution, statements: [] }, place)
    : [{ kind: 'HEADING', level: 2, lines, inContents: true, ...place }];
  const course = proseBlocks(printedAt(content.passages, `item:${number}`));
  return [
    ...head,
    ...(course.length > 0 ? [subheading('Verlauf'), ...course] : []),
    ...decisionBlocks(decisions),
    ...statementBlocks(statements),
    ...noteBlocks(notes),
  ];
}
