import {
  operationKeys,
  placeKey,
  placeOf,
  TEXT_PARTS,
  type AmendmentOperation,
  type OperationPlace,
} from './amendment-operation';
import { rebaseOperations, type Misfit, type Proposal } from './amendment-rebase';
import type { StateCode } from './federal-state';
import type { MotionText } from './motion-text';

/** An open Änderungsvorschlag of one Land. */
export interface OpenProposal extends Proposal {
  id: string;
  state: StateCode;
}

/** What one or several Länder want alike at one place. */
export interface ProposedWording {
  /** As operationKeys gives it. */
  key: string;
  operation: AmendmentOperation;
  /** Null: it fits the present text. */
  misfit: Misfit | null;
  /** In the order in which they were proposed. */
  proposals: { id: string; state: StateCode }[];
}

/** One place of the present text with everything that is proposed for it. */
export interface SynopsisPlace {
  place: OperationPlace | { at: 'GONE' };
  wordings: ProposedWording[];
}

/**
 * All open proposals by the place of the present text that they concern, in the order of the text; identical wordings
 * are one entry with several Länder. What concerns a block that is gone stands at the end.
 */
export function synopsisOf(present: MotionText, proposals: readonly OpenProposal[]): SynopsisPlace[] {
  const places = new Map<string, SynopsisPlace>();
  for (const proposal of proposals) {
    const { operations, misfits } = rebaseOperations(proposal.base, present, proposal.operations);
    const keys = operationKeys(operations);
    const firstAnchors = new Map<string, string | null>();
    for (const [index, operation] of operations.entries()) {
      if (operation.type === 'INSERT')
        firstAnchors.set(operation.block.id, rootAnchor(operation.afterBlockId, firstAnchors));
      const wording = { key: keys[index] ?? '', operation, misfit: null };
      enter(places, proposal, wording, shownAt(operation, firstAnchors));
    }
    for (const { operation, why } of misfits) {
      const wording = { key: operationKeys([operation])[0] ?? '', operation, misfit: why };
      enter(places, proposal, wording, why === 'BLOCK_GONE' ? { at: 'GONE' } : placeOf(operation));
    }
  }
  return inOrderOf(present, places);
}

/** A new block behind a new block of the same proposal stands where the first of them goes. */
function rootAnchor(anchor: string | null, firstAnchors: ReadonlyMap<string, string | null>): string | null {
  return anchor !== null && firstAnchors.has(anchor) ? (firstAnchors.get(anchor) ?? null) : anchor;
}

function shownAt(
  operation: AmendmentOperation,
  firstAnchors: ReadonlyMap<string, string | null>,
): OperationPlace {
  const place = placeOf(operation);
  return place.at === 'GAP'
    ? { ...place, afterBlockId: rootAnchor(place.afterBlockId, firstAnchors) }
    : place;
}

function enter(
  places: Map<string, SynopsisPlace>,
  { id, state }: OpenProposal,
  wording: Omit<ProposedWording, 'proposals'>,
  place: SynopsisPlace['place'],
): void {
  const at = place.at === 'GONE' ? 'gone' : placeKey(place);
  const shown = places.get(at) ?? { place, wordings: [] };
  places.set(at, shown);
  const same = shown.wordings.find(({ key, misfit }) => key === wording.key && misfit === wording.misfit);
  if (same) same.proposals.push({ id, state });
  else shown.wordings.push({ ...wording, proposals: [{ id, state }] });
}

function inOrderOf(present: MotionText, places: ReadonlyMap<string, SynopsisPlace>): SynopsisPlace[] {
  const keys = [
    placeKey({ at: 'TITLE' }),
    ...TEXT_PARTS.flatMap((part) => [
      placeKey({ at: 'GAP', part, afterBlockId: null }),
      ...present[part].flatMap(({ id }) => [
        placeKey({ at: 'BLOCK', blockId: id }),
        placeKey({ at: 'GAP', part, afterBlockId: id }),
      ]),
    ]),
    'gone',
  ];
  return keys.flatMap((key) => places.get(key) ?? []);
}
