import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord, type EntryRecord } from '@/lib/db/stored-demands';
import type { DataColumn, DataTable } from '@/lib/domain/data-table';
import type { FollowUpKind } from '@/lib/domain/demand-status';
import { inBoardOrder } from '@/lib/domain/follow-up-filter';
import { formatApplicants } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { fittingRows } from './follow-up-rows';
import { readSelection, selectionWhere, type BoardQuery } from './follow-up-selection';

const COLUMNS: readonly DataColumn[] = [
  { header: 'Konferenz', kind: 'NUMBER', width: 10 },
  { header: 'Jahr', kind: 'NUMBER', width: 7 },
  { header: 'TOP', kind: 'TEXT', width: 7 },
  { header: 'Ziffer', kind: 'NUMBER', width: 7 },
  { header: 'Titel', kind: 'TEXT', width: 40 },
  { header: 'Art', kind: 'TEXT', width: 16 },
  { header: 'Bitte', kind: 'TEXT', width: 60 },
  { header: 'Adressat', kind: 'TEXT', width: 28 },
  { header: 'Antragsteller', kind: 'TEXT', width: 28 },
  { header: 'Politikfeld', kind: 'TEXT', width: 20 },
  { header: 'Antwort bis', kind: 'DAY', width: 12 },
  { header: 'Stand', kind: 'TEXT', width: 20 },
  { header: 'Antwort überfällig', kind: 'TEXT', width: 12 },
  { header: 'Übersandt am', kind: 'DAY', width: 12 },
  { header: 'Stellungnahme am', kind: 'DAY', width: 12 },
  { header: 'Stellungnahme', kind: 'TEXT', width: 60 },
  { header: 'Bewertung am', kind: 'DAY', width: 12 },
  { header: 'Bewertung', kind: 'TEXT', width: 60 },
  { header: 'Nachweis', kind: 'TEXT', width: 30 },
];

/** Exactly the rows that the board finds for this address and this reader, as a table to take along. */
export async function followUpTable(
  actor: Actor,
  query: BoardQuery,
): Promise<{ table: DataTable; day: string }> {
  const selection = readSelection(query);
  const { found } = fittingRows(await loadDemands(database(), actor, selectionWhere(selection)), selection);
  const rows = inBoardOrder(found, selection.sort).map(tableRow);
  return { table: { title: 'Erfolgskontrolle', columns: COLUMNS, rows }, day: berlinDay(now()) };
}

const last = (entries: readonly EntryRecord[], wanted: FollowUpKind) =>
  entries.findLast(({ kind }) => kind === wanted) ?? null;

function tableRow(demand: DemandRecord): DataTable['rows'][number] {
  const { conference, resolution, clause, standing, entries } = demand;
  const answer = last(entries, 'ANSWERED');
  const assessment = last(entries, 'ASSESSED');
  return [
    ...[conference.number, conference.year, resolution.number, clause === 0 ? null : clause],
    ...[resolution.title, TERMS.DemandKind[demand.kind], demand.text],
    ...[demand.addressees.map(({ name }) => name).join('; '), formatApplicants(demand.applicants)],
    ...[demand.policyField?.name ?? null, demand.answerDueOn, TERMS.FollowUpStatus[standing.status]],
    ...[standing.overdue ? 'ja' : 'nein', standing.askedOn],
    ...[answer?.on ?? null, answer?.text ?? null],
    ...[assessment?.on ?? null, assessment?.text ?? null, assessment?.evidence ?? null],
  ];
}
