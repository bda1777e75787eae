import type { Finding } from './finding';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from './minutes';

const GREEN_LIST_TITLE = /Grüne Liste|gemeinsame[nr]? Beschlussfassung/i;
const LISTED_NUMBER =
  /^(?:TOP\s+)?([A-Z]\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?|\d{1,2}(?=\s+\p{Lu}))(?!\d)/u;

/** Items adopted en bloc must be unanimous, and agenda and list must name the same ones (DOMAIN §2, 4). */
export function checkGreenList(minutes: Minutes): Finding[] {
  const list = minutes.resolutions.find((resolution) => GREEN_LIST_TITLE.test(resolution.title));
  const listed = list ? listedItems(list, minutes.agenda) : new Map<string, string>();
  return [...notUnanimous(minutes, listed), ...(list ? differing(minutes.agenda, listed) : [])];
}

/** The numbers the list names, each with the line that names it. */
function listedItems(list: MinutesResolution, agenda: readonly MinutesAgendaEntry[]): Map<string, string> {
  const known = new Set(agenda.map((entry) => entry.number));
  const listed = new Map<string, string>();
  for (const block of list.blocks) {
    const number = block.kind === 'PARAGRAPH' ? undefined : LISTED_NUMBER.exec(block.text)?.[1];
    if (number && (number.includes('.') || known.has(number))) listed.set(number, block.text);
  }
  return listed;
}

function notUnanimous(minutes: Minutes, listed: ReadonlyMap<string, string>): Finding[] {
  const marked = new Map(minutes.agenda.map((entry) => [entry.number, entry.greenList]));
  return minutes.resolutions
    .filter((resolution) => marked.get(resolution.number) === true || listed.has(resolution.number))
    .filter(({ outcome }) => outcome !== null && outcome !== 'UNANIMOUS' && outcome !== 'NOTED')
    .map((resolution) => ({
      code: 'GREEN_LIST_NOT_UNANIMOUS' as const,
      item: resolution.number,
      facts: { outcome: resolution.outcome ?? '' },
      evidence: [
        listed.get(resolution.number) ?? `${resolution.number} (GL)`,
        `TOP ${resolution.number} ${resolution.title}`,
      ],
    }));
}

/** Nothing to compare where only one of the two places names any item at all. */
function differing(agenda: readonly MinutesAgendaEntry[], listed: ReadonlyMap<string, string>): Finding[] {
  const marked = agenda.filter((entry) => entry.greenList);
  if (marked.length === 0 || listed.size === 0) return [];
  const onlyMarked = marked
    .filter((entry) => !listed.has(entry.number))
    .map((entry) => finding(entry.number, 'agenda', `${entry.number} (GL) ${entry.title}`));
  const onlyListed = [...listed]
    .filter(([number]) => !marked.some((entry) => entry.number === number))
    .map(([number, text]) => finding(number, 'list', text));
  return [...onlyMarked, ...onlyListed];
}

function finding(item: string, only: 'agenda' | 'list', evidence: string): Finding {
  return { code: 'GREEN_LIST_DIFFERS', item, facts: { only }, evidence: [evidence] };
}
