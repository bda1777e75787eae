import type { CitedDemand, RefusalCode, RefusedDemands } from '@/lib/domain/refusal';
import { formatCitation } from './citation';
import { refusalMessage } from './refusals';

/** Beyond these a person looks at the list, not at its names. */
const MOST_NAMED = 10;

/** Where a list says more than the form of one alone. */
const SENTENCES: Readonly<Partial<Record<RefusalCode, string>>> = {
  CHANGED_MEANWHILE:
    'inzwischen von anderer Seite geändert. Die Liste zeigt jetzt den neuen Stand; bitte vergleichen Sie und tragen Sie dann noch einmal ein.',
};

/** What stands above a form whose entry some of the chosen requests do not allow. */
export function refusedDemandsMessage({ obstacles }: RefusedDemands): string {
  return obstacles.length === 1
    ? 'Es wurde nichts eingetragen: Eine der gewählten Zeilen lässt den Eintrag nicht zu.'
    : `Es wurde nichts eingetragen: ${obstacles.length} der gewählten Zeilen lassen den Eintrag nicht zu.`;
}

/** Below it, one sentence for each obstacle: "18. IntMK 2023, TOP 4.4 Ziffer 2 (Bundesministerium des Innern): …". */
export function refusedDemandsWords({ obstacles }: RefusedDemands): string[] {
  const codes = [...new Set(obstacles.map(({ code }) => code))];
  return codes.map((code) => `${placesOf(code, { obstacles })}: ${SENTENCES[code] ?? refusalMessage(code)}`);
}

function placesOf(code: RefusalCode, { obstacles }: RefusedDemands): string {
  const here = obstacles.filter((one) => one.code === code);
  const named = here.slice(0, MOST_NAMED).map(({ demand }) => cited(demand));
  const more = here.length - named.length;
  return [...new Set(named), ...(more > 0 ? [`und ${more} weitere`] : [])].join('; ');
}

function cited(demand: CitedDemand | null): string {
  if (demand === null) return 'Eine gewählte Zeile';
  const { clause, addressees, ...place } = demand;
  const citation = formatCitation({ ...place, clause: clause === 0 ? null : clause });
  return addressees.length === 0
    ? citation
    : `${citation} (${addressees.map(({ name }) => name).join(', ')})`;
}
