import { printCounts } from '@/lib/domain/vote-notation';
import type { FollowEntry, FollowResult, FollowView } from '@/lib/domain/session-follow';
import { stateName } from '@/lib/domain/federal-state';
import { formatList } from './format';
import { OUTCOME_CHIPS, TERMS } from './terms';

/** How many outcomes at once are read out one by one; TOP C alone can bring twenty. */
const ONE_BY_ONE = 3;

/** "einstimmig beschlossen", "im Umlaufverfahren beschlossen" */
export function resultWords(outcome: FollowResult['outcome']): string {
  return outcome === 'DECIDED_BY_CIRCULAR' ? TERMS.AgendaStatus.DECIDED_BY_CIRCULAR : TERMS.Outcome[outcome];
}

/** The same in one or two words, for chips. */
export function shortResultWords(outcome: FollowResult['outcome']): string {
  return outcome === 'DECIDED_BY_CIRCULAR' ? 'Umlaufbeschluss' : OUTCOME_CHIPS[outcome];
}

/** "13:1:2", "durch Berlin", "mit TOP 7.2"; null where there is nothing to add. */
export function resultDetail({
  counts,
  enBloc,
  withdrawnBy,
  mergedInto,
  circular,
}: FollowResult): string | null {
  const parts = [
    counts && printCounts(counts),
    enBloc ? 'mit der Grünen Liste' : null,
    withdrawnBy && `durch ${stateName(withdrawnBy)}`,
    mergedInto === null ? null : `mit TOP ${mergedInto}`,
    circular,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}

/**
 * What changed between two views of the sitting, in short sentences that a screen reader says: "TOP 4.1: einstimmig
 * beschlossen." Empty where nothing did that concerns a listener.
 */
export function sessionChanges(before: FollowView, after: FollowView): string[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const pairs = after.items.flatMap((item) => {
    const old = earlier.get(item.id);
    return old ? [{ old, item }] : [];
  });
  return [
    ...statusSentence(before, after),
    ...calledSentence(before, after),
    ...pairs
      .filter(({ old, item }) => old.changes !== item.changes)
      .map(({ item }) => `TOP ${item.number}: Wortlaut geändert.`),
    ...resultSentences(
      pairs.filter(({ old, item }) => old.result?.outcome !== item.result?.outcome).map(({ item }) => item),
    ),
  ];
}

function statusSentence(before: FollowView, after: FollowView): string[] {
  if (before.status === after.status) return [];
  return after.status === 'RUNNING' ? ['Die Sitzung ist eröffnet.'] : ['Die Sitzung ist geschlossen.'];
}

function calledSentence(before: FollowView, after: FollowView): string[] {
  if (before.calledItemId === after.calledItemId || after.status !== 'RUNNING') return [];
  const called = after.items.find(({ id }) => id === after.calledItemId);
  return [called ? `Aufgerufen ist TOP ${called.number}, ${called.title}.` : 'Es ist kein Punkt aufgerufen.'];
}

function resultSentences(items: readonly FollowEntry[]): string[] {
  if (items.length <= ONE_BY_ONE)
    return items.map(({ number, result }) =>
      result ? `TOP ${number}: ${resultWords(result.outcome)}.` : `TOP ${number}: Ergebnis zurückgenommen.`,
    );
  const numbers = formatList(items.map(({ number }) => number));
  return [`${items.length} Punkte haben ein neues Ergebnis: TOP ${numbers}.`];
}
