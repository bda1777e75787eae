import 'server-only';
import { database } from '@/lib/db/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import type { SearchHit } from '@/lib/db/search-hits';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { loadDemands, type DemandRecord, type EntryRecord } from '@/lib/db/stored-demands';
import { visibleStatements } from '@/lib/db/visibility';
import { blockAnchors } from '@/lib/domain/block-anchor';
import type { SearchKind } from '@/lib/domain/search';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatApplicants, formatConference, formatDate, formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { otherSources } from './search-other-sources';

/** Something found, as this reader may read it. */
export interface SearchSource {
  kind: SearchKind;
  groupId: string;
  subjectId: string;
  /** "18. IntMK 2023, TOP 4.4" */
  place: string;
  /** "" for what is shown below a resolution. */
  title: string;
  href: string;
  /** "einstimmig · Berlin, Bremen" */
  facts: string[];
  texts: SourceText[];
}

export interface SourceText {
  /** "Ziffer 2"; "" where there is nothing to say. */
  label: string;
  href: string;
  text: string;
}

/** Loads what was found anew, through what the reader may see: the index may be behind, the record is not. */
export async function searchSources(actor: Actor, hits: readonly SearchHit[]): Promise<SearchSource[]> {
  const loaded = await Promise.all([
    resolutionSources(actor, groupsOf(hits)),
    demandSources(actor, idsOf(hits, 'DEMAND'), idsOf(hits, 'ENTRY')),
    statementSources(actor, hits),
    otherSources(actor, (kind) => idsOf(hits, kind)),
  ]);
  return loaded.flat();
}

function idsOf(hits: readonly SearchHit[], kind: SearchKind): string[] {
  return hits.filter((hit) => hit.kind === kind).map(({ subjectId }) => subjectId);
}

const SHOWN_BELOW: ReadonlySet<SearchKind> = new Set<SearchKind>([
  'RESOLUTION',
  'DEMAND',
  'ENTRY',
  'STATEMENT',
]);

function groupsOf(hits: readonly SearchHit[]): string[] {
  return [...new Set(hits.filter(({ kind }) => SHOWN_BELOW.has(kind)).map(({ groupId }) => groupId))];
}

async function resolutionSources(actor: Actor, ids: string[]): Promise<SearchSource[]> {
  if (ids.length === 0) return [];
  const rows = await database().resolution.findMany({
    where: { AND: [printableResolutions(actor), { id: { in: ids } }] },
    select: {
      ...{ id: true, number: true, title: true, outcome: true, circularReference: true, blocks: true },
      meeting: { select: { conference: { select: { number: true, year: true } } } },
      applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
    },
  });
  return rows.map(({ id, number, title, meeting: { conference }, ...row }) => {
    const href = routes.resolution(conference.number, number);
    const outcome = printedOutcome(row.outcome);
    return {
      ...{ kind: 'RESOLUTION', groupId: id, subjectId: id, title, href },
      place: `${formatConference(conference)}, TOP ${number}`,
      facts: [
        ...(outcome ? [TERMS.Outcome[outcome]] : []),
        ...(row.circularReference ? [`Umlaufbeschluss ${row.circularReference}`] : []),
        formatApplicants(row.applicants.map(({ stateCode }) => stateCode)),
      ].filter((fact) => fact !== ''),
      texts: blockTexts(storedBlocks(row.blocks), href),
    };
  });
}

/** Each block with its own address; what continues a Ziffer bears the Ziffer's name. */
function blockTexts(blocks: readonly TextBlock[], href: string): SourceText[] {
  const anchors = blockAnchors(blocks);
  let clause = '';
  return blocks.map(({ kind, number, level, text }, place) => {
    if (kind === 'CLAUSE') clause = number === null ? '' : `Ziffer ${number}`;
    else if (level === 1) clause = '';
    return { label: clause, href: `${href}#${anchors[place] ?? ''}`, text };
  });
}

async function demandSources(actor: Actor, demandIds: string[], entryIds: string[]): Promise<SearchSource[]> {
  if (demandIds.length + entryIds.length === 0) return [];
  const records = await loadDemands(database(), actor, {
    OR: [{ id: { in: demandIds } }, { entries: { some: { id: { in: entryIds } } } }],
  });
  return records.flatMap((record) => [
    ...(demandIds.includes(record.id) ? [demandSource(record)] : []),
    ...record.entries.filter(({ id }) => entryIds.includes(id)).map((entry) => entrySource(record, entry)),
  ]);
}

function demandSource(record: DemandRecord): SearchSource {
  const to = formatList(record.addressees.map(({ name }) => name));
  const label = `${TERMS.DemandKind[record.kind]}${to === '' ? '' : ` an ${to}`}: ${TERMS.FollowUpStatus[record.standing.status]}`;
  const words = [record.text, record.goal, record.indicator].filter((text) => text !== null).join(' ');
  return belowResolution('DEMAND', record, record.id, { label, text: words });
}

function entrySource(record: DemandRecord, entry: EntryRecord): SearchSource {
  const by = entry.kind === 'ANSWERED' && entry.body ? ` von ${entry.body.name}` : '';
  const label = `${TERMS.FollowUpKind[entry.kind]}${by}, ${formatDate(entry.on)}`;
  const words = [entry.text, entry.evidence].filter((text) => text !== null).join(' ');
  return belowResolution('ENTRY', record, entry.id, { label, text: words });
}

function belowResolution(
  kind: SearchKind,
  { conference, resolution, clause, position }: DemandRecord,
  subjectId: string,
  text: Omit<SourceText, 'href'>,
): SearchSource {
  const place = { conference: conference.number, item: resolution.number, clause, position };
  const href = routes.demand(place);
  return {
    ...{ kind, groupId: resolution.id, subjectId, title: '', place: '', href, facts: [] },
    texts: [{ ...text, href }],
  };
}

async function statementSources(actor: Actor, hits: readonly SearchHit[]): Promise<SearchSource[]> {
  const ids = idsOf(hits, 'STATEMENT');
  if (ids.length === 0) return [];
  const rows = await database().statement.findMany({
    where: {
      AND: [
        visibleStatements(actor),
        { id: { in: ids }, withdrawnAt: null, agendaItem: { kind: { not: 'KAMIN' } } },
      ],
    },
    select: {
      ...{ id: true, states: true, text: true },
      agendaItem: {
        select: {
          ...{ number: true, title: true },
          meeting: { select: { conference: { select: { number: true, year: true } } } },
        },
      },
    },
  });
  return rows.map(({ id, states, text, agendaItem }) => {
    const { conference } = agendaItem.meeting;
    const groupId = hits.find(({ subjectId }) => subjectId === id)?.groupId ?? id;
    const number = agendaItem.number ?? '';
    const href = routes.resolution(conference.number, number);
    return {
      ...{ kind: 'STATEMENT', subjectId: id, groupId, title: agendaItem.title, facts: [], href },
      place: `${formatConference(conference)}, TOP ${number}`,
      texts: [{ label: `Protokollerklärung: ${formatApplicants(states)}`, href, text }],
    };
  });
}
