import { stateName } from '@/lib/domain/federal-state';
import type { PrintedAgendaEntry } from '@/lib/domain/agenda-edition';
import { applicantParts } from '@/lib/i18n/format';
import { partHeading } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentTableRow, type InlineRun } from './document-model';

/** The agenda as a table: number with "(GL)", title, applicants with underlined leads, what became of the item. */
export function agendaBlocks(entries: readonly PrintedAgendaEntry[]): DocumentBlock[] {
  if (entries.length === 0) return [];
  return [
    partHeading('Tagesordnung'),
    {
      kind: 'TABLE',
      summary: 'Tagesordnung mit Nummer, Thema und Antragstellern',
      header: ['TOP', 'Thema', 'Antragsteller'],
      widths: [15, 49, 36],
      rows: entries.map(agendaRow),
    },
  ];
}

function agendaRow(entry: PrintedAgendaEntry): DocumentTableRow {
  const section = entry.kind === 'SECTION';
  const spelledOut = section || (entry.parent === null && /^\d/.test(entry.number));
  const number = `${spelledOut ? 'TOP ' : ''}${entry.number}${entry.greenList ? ' (GL)' : ''}`;
  return {
    section,
    cells: [
      { runs: [plainRun(number)], note: null },
      { runs: [plainRun(entry.title)], note: null },
      { runs: applicantRuns(entry), note: agendaRemark(entry) },
    ],
  };
}

/** The applicants in words, those that lead underlined, the coordinating Land named as such. */
export function applicantRuns({
  applicants,
  allStates,
}: Pick<PrintedAgendaEntry, 'applicants' | 'allStates'>): InlineRun[] {
  return applicantParts(applicants, allStates).map(({ text, underline }) => ({
    text,
    underlined: underline,
  }));
}

/** Numbers once sent out are never reused: what became of the item stands beside it (DOMAIN §2.3). */
function agendaRemark(entry: PrintedAgendaEntry): string | null {
  const { status, withdrawnBy, mergedInto, circular, postponedTo = null } = entry;
  if (status === 'WITHDRAWN') return `Rücknahme${withdrawnBy === null ? '' : ` ${stateName(withdrawnBy)}`}`;
  if (status === 'MERGED')
    return mergedInto === null ? '(Zusammenlegung)' : `Zusammenlegung mit TOP ${mergedInto}`;
  if (status === 'POSTPONED')
    return postponedTo === null ? '(vertagt)' : `(vertagt auf die ${postponedTo}. IntMK)`;
  if (circular !== null) return `(siehe Umlaufbeschluss ${circular})`;
  return status === 'DECIDED_BY_CIRCULAR' ? '(siehe Umlaufbeschluss)' : null;
}
