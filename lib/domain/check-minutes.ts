import { checkAgainstAgenda } from './check-minutes-agenda';
import { checkClauses } from './check-minutes-clauses';
import { checkDrafts } from './check-minutes-drafts';
import { checkGreenList } from './check-minutes-green-list';
import { checkHeaders, type RunningHeader } from './check-minutes-headers';
import type { Finding } from './finding';
import type { Minutes } from './minutes';

/** A name that stood where a Land was expected. */
export interface UnknownStateName {
  item: string | null;
  name: string;
}

/**
 * The Protokoll-Prüfer: everything in minutes that contradicts itself or was left unfinished, in the order of the
 * agenda's rules, then by TOP as printed. Running headers and unknown names are known only of a text that was read;
 * minutes made here have neither.
 */
export function checkMinutes(
  minutes: Minutes,
  headers: readonly RunningHeader[] = [],
  unknownStates: readonly UnknownStateName[] = [],
): Finding[] {
  return [
    ...checkAgainstAgenda(minutes),
    ...checkGreenList(minutes),
    ...checkClauses(minutes),
    ...checkDrafts(minutes),
    ...unknownStates.map(unknownState),
    ...checkHeaders(headers),
  ];
}

function unknownState({ item, name }: UnknownStateName): Finding {
  return { code: 'UNKNOWN_STATE', item, facts: { name }, evidence: [name] };
}
