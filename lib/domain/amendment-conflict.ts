import { operationKeys, placeKey, placeOf, type AmendmentOperation } from './amendment-operation';

/** Two proposals that cannot both be accepted as they are, and the place where they collide. */
export interface AmendmentConflict {
  /** Ids of the proposals, in the order given. */
  between: [string, string];
  /** As placeKey gives it. */
  place: string;
}

/**
 * Every pair of proposals that contradict each other: two wordings for one title or block, a new wording for what the
 * other removes, two places for one block. Different new blocks in one gap do not: they can stand one below the other.
 */
export function conflictsBetween(
  proposals: readonly { id: string; operations: readonly AmendmentOperation[] }[],
): AmendmentConflict[] {
  return proposals.flatMap((one, index) =>
    proposals.slice(index + 1).flatMap((other): AmendmentConflict[] => {
      const places = collisions(one.operations, other.operations);
      return places.map((place) => ({ between: [one.id, other.id], place }));
    }),
  );
}

function collisions(one: readonly AmendmentOperation[], other: readonly AmendmentOperation[]): string[] {
  const places = one.flatMap((mine) =>
    other.filter((theirs) => collide(mine, theirs)).map(() => placeKey(placeOf(mine))),
  );
  return [...new Set(places)];
}

function collide(one: AmendmentOperation, other: AmendmentOperation): boolean {
  if (one.type === 'INSERT' || other.type === 'INSERT') return false;
  if (placeKey(placeOf(one)) !== placeKey(placeOf(other))) return false;
  // A new wording and a new place for one block go together; removing it goes with neither.
  const apart = new Set([one.type, other.type]);
  if (apart.has('REPLACE') && apart.has('MOVE')) return false;
  return operationKeys([one])[0] !== operationKeys([other])[0];
}
