import { stateName } from '@/lib/domain/federal-state';
import type { MinutesAgendaEntry } from '@/lib/domain/minutes';
import { applicantParts } from '@/lib/i18n/format';
import { partHeading } from './document-blocks';
import { plainRun, type DocumentBlock, type DocumentTableRow } from './document-model';

/** The agenda as a table: number with "(GL)", title, applicants with underlined leads, what became of the item. */
export function agendaBlocks(entries: readonly MinutesAgendaEntry[]): DocumentBlock[] {
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

function agendaRow(entry: MinutesAgendaEntry): DocumentTableRow {
  const section = entry.kind === 'SECTION';
  const spelledOut = section || (entry.parent === null && /^\d/.test(entry.number));
  const number = `${spelledOut ? 'TOP ' : ''}${entry.number}${entry.greenList ? ' (GL)' : ''}`;
  const applicants = applicantParts(entry.applicants, entry.allStates).map(({ text, underline }) => ({
    text,
    underlined: underline,
  }));
  return {
    section,
    cells: [
      { runs: [plainRun(number)], note: null },
      { runs: [plainRun(entry.title)], note: null },
      { runs: applicants, note: agendaRemark(entry) },
    ],
  };
}

/** Numbers once sent out are never reused: what became of the item stands beside it (DOMAIN §2.3). */
function agendaRemark({ status, withdrawnBy, mergedInto, circular }: MinutesAgendaEntry): string | null {
  if (status === 'WITHDRAWN') return `Rücknahme${withdrawnBy === null ? '' : ` ${stateName(withdrawnBy)}`}`;
  if (status === 'MERGED')
    return mergedInto === null ? '(Zusammenlegung)' : `Zusammenlegung mit TOP ${mergedInto}`;
  if (circular !== null) return `(siehe Umlaufbeschluss ${circular})`;
  return status === 'DECIDED_BY_CIRCULAR' ? '(siehe Umlaufbeschluss)' : null;
}
