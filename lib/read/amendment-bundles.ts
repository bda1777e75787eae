import 'server-only';
import type { AmendmentConflict } from '@/lib/domain/amendment-conflict';
import { wantTheSame, type AmendmentOperation } from '@/lib/domain/amendment-operation';
import type { OpenProposal } from '@/lib/domain/amendment-synopsis';
import { compareStates, type StateCode } from '@/lib/domain/federal-state';

/** Proposals that want the same in everything: one decision settles them. */
export interface Bundle {
  proposals: { id: string; state: StateCode }[];
  /** Other places that belong to the same proposal, by anchor. */
  elsewhere: string[];
  /** True at the first of its places: there it is decided. */
  decidedHere: boolean;
  /** Länder whose proposals contradict it. */
  against: StateCode[];
  /** What can be put into own words, in the order of the operations. */
  fields: { operation: AmendmentOperation['type']; text: string | null }[];
}

/** What the bundles of one place depend on. */
export interface BundleContext {
  /** Null: proposals of which the text says everything already stand at no place. */
  anchor: string | null;
  /** By proposal the places where it stands. */
  anchors: ReadonlyMap<string, readonly string[]>;
  conflicts: readonly AmendmentConflict[];
  open: readonly OpenProposal[];
}

/** Proposals gathered by what they want in everything. */
export function bundlesOf(proposals: readonly OpenProposal[], context: BundleContext): Bundle[] {
  const groups: OpenProposal[][] = [];
  for (const proposal of proposals) {
    const same = groups.find(([first]) => first && wantTheSame(first.operations, proposal.operations));
    if (same) same.push(proposal);
    else groups.push([proposal]);
  }
  const { anchor, anchors, conflicts, open } = context;
  return groups.map((group) => {
    const [first] = group;
    const places = anchors.get(first?.id ?? '') ?? [];
    const rivals = conflicts
      .filter(({ between }) => between.includes(first?.id ?? ''))
      .flatMap(({ between }) => between.filter((id) => id !== first?.id));
    return {
      proposals: group
        .map(({ id, state }) => ({ id, state }))
        .sort((a, b) => compareStates(a.state, b.state)),
      elsewhere: places.filter((one) => one !== anchor),
      decidedHere: anchor === null || places[0] === anchor,
      against: inChairOrder(open.filter(({ id }) => rivals.includes(id))),
      fields: (first?.operations ?? []).map((operation) => ({
        operation: operation.type,
        text: ownWords(operation),
      })),
    };
  });
}

/** What a field for own words begins with: the proposed words; none where a block would go, for empty lets it go. */
function ownWords(operation: AmendmentOperation): string | null {
  if (operation.type === 'MOVE') return null;
  if (operation.type === 'REMOVE') return '';
  return operation.type === 'INSERT' ? operation.block.text : operation.text;
}

/** The Länder of these proposals, each once. */
export function inChairOrder(proposals: readonly { state: StateCode }[]): StateCode[] {
  return [...new Set(proposals.map(({ state }) => state))].sort(compareStates);
}
