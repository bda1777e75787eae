import 'server-only';
import type { DemandRecord, EntryRecord } from '@/lib/db/stored-demands';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import type { DemandStanding } from '@/lib/domain/demand-status';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { DemandPlace } from '@/lib/routes';

/** A dated entry below its row. */
export interface BoardEntry {
  id: string;
  /** "14. Juli 2023" */
  date: string;
  /** "Stellungnahme des BMI", "Bewertung: umgesetzt" */
  heading: string;
  text: string | null;
  /** "Nachweis: … · beurteilt von …" */
  evidence: string | null;
  /** True: not for everybody. */
  internal: boolean;
}

/** One request on the board. */
export interface BoardRowView {
  id: string;
  version: number;
  place: DemandPlace;
  /** "18. IntMK 2023" */
  conference: string;
  /** "TOP 4.4, Ziffer 2" */
  where: string;
  title: string;
  /** "Prüfbitte" */
  kind: string;
  text: string;
  /** "BMI, BMAS" */
  addressees: string;
  /** "31. Januar 2027"; null where no answer is owed. */
  due: string | null;
  standing: DemandStanding;
  /** "Stellungnahme, 20. November 2023"; null before the first entry. */
  lastEntry: string | null;
  entries: BoardEntry[];
}

/** A request as the board shows it, from what its reader may see. */
export function boardRowView(demand: DemandRecord): BoardRowView {
  const { conference, resolution, clause, position, entries } = demand;
  const last = entries.at(-1);
  return {
    ...{ id: demand.id, version: demand.version, text: demand.text, standing: demand.standing },
    place: { conference: conference.number, item: resolution.number, clause, position },
    ...{ conference: formatConference(conference), where: placeWords(demand), title: resolution.title },
    kind: TERMS.DemandKind[demand.kind],
    addressees: demand.addressees.map(addresseeName).join(', '),
    due: demand.answerDueOn && formatDate(demand.answerDueOn),
    lastEntry: last ? `${TERMS.FollowUpKind[last.kind]}, ${formatDate(last.on)}` : null,
    entries: entries.map(boardEntry),
  };
}

/** "TOP 4.4, Ziffer 2"; a resolution without Ziffern has its TOP alone. */
export function placeWords({ resolution, clause }: Pick<DemandRecord, 'resolution' | 'clause'>): string {
  return clause === 0 ? `TOP ${resolution.number}` : `TOP ${resolution.number}, Ziffer ${clause}`;
}

/** Bodies by their abbreviation, as the office says them; what has none, by its name. */
export function addresseeName({ code, name }: { code: string; name: string }): string {
  return bodyAbbreviation(code) ?? name;
}

function boardEntry(entry: EntryRecord): BoardEntry {
  const { id, on, text, evidence, judgedBy, visibility } = entry;
  const shown = [evidence && `Nachweis: ${evidence}`, judgedBy && `beurteilt von ${judgedBy}`].filter(
    Boolean,
  );
  return {
    ...{ id, text, date: formatDate(on), heading: entryHeading(entry) },
    evidence: shown.length > 0 ? shown.join(' · ') : null,
    internal: visibility !== 'PUBLIC',
  };
}

function entryHeading({ kind, body, status, conference }: EntryRecord): string {
  const parts = [
    body && addresseeName(body),
    status && TERMS.FollowUpStatus[status],
    conference && `${conference}. IntMK`,
  ].filter(Boolean);
  return [TERMS.FollowUpKind[kind], ...parts].join(' · ');
}
