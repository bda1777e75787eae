import type { GreenListPrint, GreenListPrintItem } from '@/lib/domain/green-list-print';
import { applicantRuns } from './agenda-blocks';
import { paragraph, plainHeading } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentModel, type DocumentTableRow } from './document-model';
import { AUTHOR } from './meeting-head';

const TITLE = 'Grüne Liste';

/**
 * The Grüne Liste as a document, as it stood at the moment of printing, which it names: what is to be adopted en bloc
 * under TOP C, then what was on the list and is to be debated.
 */
export function greenListDocument(list: GreenListPrint): DocumentModel {
  return {
    title: `${TITLE} der ${list.conference}`,
    author: AUTHOR,
    date: list.day,
    titlePage: {
      title: TITLE,
      lines: [list.conference, list.meeting, `Stand: ${list.asOf}`],
      atHead: true,
    },
    contentsTitle: null,
    runningHeader: { left: `${TITLE} · ${list.conference}`, right: `Stand: ${list.asOf}` },
    blocks: [
      ...(list.period === null ? [] : [paragraph('BODY', list.period, { keepsWithNext: false })]),
      plainHeading('Auf der Grünen Liste'),
      ...(list.items.length === 0
        ? [paragraph('BODY', 'Zurzeit steht kein Punkt auf der Grünen Liste.', { keepsWithNext: false })]
        : [table('Punkte auf der Grünen Liste', list.items.map(listedRow))]),
      ...(list.takenOff.length === 0
        ? []
        : [
            plainHeading('Nicht mehr auf der Grünen Liste'),
            table('Punkte, die nicht mehr auf der Grünen Liste stehen', list.takenOff.map(takenOffRow)),
          ]),
    ],
  };
}

function table(summary: string, rows: DocumentTableRow[]): DocumentBlock {
  return {
    kind: 'TABLE',
    summary: `${summary} mit Nummer, Thema und Antragstellern`,
    header: ['TOP', 'Thema', 'Antragsteller'],
    widths: [15, 49, 36],
    rows,
  };
}

function listedRow(item: GreenListPrintItem): DocumentTableRow {
  return itemRow(item, { number: `${item.number} (GL)`, note: null });
}

function takenOffRow(item: GreenListPrint['takenOff'][number]): DocumentTableRow {
  return itemRow(item, { number: item.number, note: item.remark });
}

function itemRow(
  item: GreenListPrintItem,
  { number, note }: { number: string; note: string | null },
): DocumentTableRow {
  return {
    section: false,
    cells: [
      { runs: [plainRun(number)], note: null },
      { runs: [plainRun(item.title)], note },
      { runs: applicantRuns(item), note: null },
    ],
  };
}
