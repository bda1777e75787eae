import { compareTitles } from './compare-titles';
import { STATE_CODES, stateName, type StateCode } from './federal-state';
import type { Finding } from './finding';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from './minutes';

/** Items that need no resolution of their own. */
const NO_RESOLUTION_EXPECTED = /^(?:Verschiedenes|Sonstiges|Termine?|Begrüßung|Eröffnung|Schluss|Kamin)/i;

/** Compares every resolution with its agenda item: applicants, title, and whether each has the other (DOMAIN §2). */
export function checkAgainstAgenda(minutes: Minutes): Finding[] {
  if (minutes.agenda.length === 0) return [];
  const items = new Map(minutes.agenda.map((entry) => [entry.number, entry]));
  const namesApplicants = minutes.resolutions.some((resolution) => resolution.applicants.length > 0);
  const compared = minutes.resolutions.flatMap((resolution) => {
    const item = items.get(resolution.number);
    if (!item) return [withoutItem(resolution)];
    const sameTitle = namesMerged(minutes.agenda, resolution);
    return [
      ...(namesApplicants ? applicants(item, resolution) : []),
      ...(sameTitle ? [] : titles(item, resolution)),
    ];
  });
  return [...compared, ...itemsWithoutResolution(minutes)];
}

/** Items treated together share a heading that holds the titles of all of them. */
function namesMerged(agenda: readonly MinutesAgendaEntry[], { number, title }: MinutesResolution): boolean {
  const merged = agenda.filter((entry) => entry.mergedInto === number);
  const own = agenda.filter((entry) => entry.number === number);
  return merged.length > 0 && [...own, ...merged].every((entry) => title.includes(entry.title));
}

function withoutItem(resolution: MinutesResolution): Finding {
  return {
    code: 'RESOLUTION_WITHOUT_ITEM',
    item: resolution.number,
    facts: { title: resolution.title },
    evidence: [`TOP ${resolution.number} ${resolution.title}`],
  };
}

/** TOP A names its applicant only in the minutes: where the agenda names none there is nothing to compare. */
function applicants(item: MinutesAgendaEntry, resolution: MinutesResolution): Finding[] {
  const agenda = item.applicants.map((applicant) => applicant.state);
  if (agenda.length === 0 || (resolution.applicants.length === 0 && APPROVAL.test(item.title))) return [];
  const added = resolution.applicants.filter((state) => !agenda.includes(state));
  const missing = agenda.filter((state) => !resolution.applicants.includes(state));
  if (added.length === 0 && missing.length === 0) return [];
  return [
    {
      code: 'APPLICANTS_DIFFER',
      item: item.number,
      facts: { added: added.join(','), missing: missing.join(',') },
      evidence: [listed(agenda), listed(resolution.applicants)],
    },
  ];
}

function listed(states: readonly StateCode[]): string {
  return states.length === STATE_CODES.length ? 'Alle Länder' : states.map(stateName).join(', ');
}

/** Approving the agenda or the last minutes is nobody's motion: the item may name who reports, and the text nobody. */
const APPROVAL = /^Genehmigung(?!\p{L})/u;

function titles(item: MinutesAgendaEntry, resolution: MinutesResolution): Finding[] {
  if (item.title === '' || resolution.title === '') return [];
  const relation = compareTitles(item.title, resolution.title);
  if (relation === 'SAME') return [];
  return [
    {
      code: relation === 'VARIANT' ? 'WORDING_VARIANT' : 'TITLE_DIFFERS',
      item: item.number,
      facts: { agenda: item.title, resolution: resolution.title },
      evidence: [item.title, resolution.title],
    },
  ];
}

/** A withdrawn, merged or Kamin item has its reason; so has one decided by circular procedure (DOMAIN §6). */
function itemsWithoutResolution(minutes: Minutes): Finding[] {
  const resolved = new Set(minutes.resolutions.map((resolution) => resolution.number));
  return minutes.agenda
    .filter((entry) => entry.kind === 'ITEM' || entry.kind === 'FORMAL')
    .filter((entry) => entry.status === 'OPEN' && !resolved.has(entry.number))
    .filter((entry) => !NO_RESOLUTION_EXPECTED.test(entry.title))
    .map((entry) => ({
      code: 'ITEM_WITHOUT_RESOLUTION' as const,
      item: entry.number,
      facts: { title: entry.title },
      evidence: [`TOP ${entry.number} ${entry.title}`],
    }));
}
