import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RunSheet, RunSheetItem } from '@/lib/domain/run-sheet';
import { applicantRuns } from './agenda-blocks';
import { paragraph } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentModel } from './document-model';
import { AUTHOR } from './meeting-head';

const TITLE = 'Ablaufplan';
const BOX = '□';
const OUTCOMES = ['einstimmig', 'mehrheitlich', 'abgelehnt', 'zur Kenntnis', 'vertagt'];
/** A place to write in, in signs: for a count, for a few words, for a whole line. */
const COUNT = '_'.repeat(6);
const WORDS = '_'.repeat(14);
const LINE = '_'.repeat(68);
const GAP = '    ';

/** The sheet on which the office ticks and writes by hand; what was written is entered later. */
export function runSheetDocument(sheet: RunSheet): DocumentModel {
  return {
    title: `${TITLE} der ${sheet.conference}`,
    author: AUTHOR,
    date: sheet.day,
    titlePage: {
      title: TITLE,
      lines: [sheet.conference, sheet.meeting, `Stand: ${sheet.asOf}`],
      atHead: true,
    },
    contentsTitle: null,
    runningHeader: { left: `${TITLE} · ${sheet.conference}`, right: `Stand: ${sheet.asOf}` },
    blocks: [
      {
        ...{ kind: 'HEADING', level: 1, startsPage: false, inContents: false },
        lines: ['Tagesordnungspunkte'],
      },
      ...sheet.items.flatMap(itemBlocks),
    ],
  };
}

function itemBlocks(item: RunSheetItem): DocumentBlock[] {
  const head: DocumentBlock[] = [
    {
      ...{ kind: 'HEADING', level: 2, startsPage: false, inContents: false },
      lines: [`TOP ${item.number}${item.greenList ? ' (GL)' : ''}`, item.title],
    },
    ...(item.applicants.length === 0
      ? []
      : [
          {
            ...({ kind: 'PARAGRAPH', role: 'APPLICANTS', keepsWithNext: true } as const),
            runs: applicantRuns(item),
          },
        ]),
  ];
  if (item.settled !== null) return [...head, paragraph('BODY', item.settled, { keepsWithNext: false })];
  if (item.confidential)
    return [...head, paragraph('BODY', 'Kamingespräch, nicht öffentlich', { keepsWithNext: false })];
  return [...head, ...boxes(item)];
}

function boxes({ number }: RunSheetItem): DocumentBlock[] {
  const together = { keepsWithNext: true };
  return [
    paragraph('BODY', OUTCOMES.map((outcome) => `${BOX} ${outcome}`).join(GAP), together),
    paragraph(
      'BODY',
      `${BOX} zurückgezogen durch ${WORDS}${GAP}${BOX} zusammengelegt mit TOP ${COUNT}`,
      together,
    ),
    paragraph('BODY', `Ja ${COUNT}${GAP}Nein ${COUNT}${GAP}Enthaltung ${COUNT}`, together),
    {
      kind: 'TABLE',
      summary: `Stimmen der Länder zu TOP ${number}: J, N oder E eintragen`,
      header: [...STATE_CODES],
      widths: STATE_CODES.map(() => 1),
      rows: [{ section: false, cells: STATE_CODES.map(() => ({ runs: [plainRun(' ')], note: null })) }],
    },
    paragraph('BODY', `Vermerk ${LINE}`, together),
    paragraph('BODY', LINE + '_'.repeat(8), { keepsWithNext: false }),
  ];
}
