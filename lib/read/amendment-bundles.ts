import 'server-only';
import type { AmendmentConflict } from '@/lib/domain/amendment-conflict';
import { wantTheSame, type AmendmentOperation } from '@/lib/domain/amendment-operation';
import type { OpenProposal } from '@/lib/domain/amendment-synopsis';
import type { StateCode } from '@/lib/domain/federal-state';
import type { MotionText } from '@/lib/domain/motion-text';

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
  present: MotionText;
}

/** Proposals gathered by what they want in everything. */
export function bundlesOf(proposals: readonly OpenProposal[], context: BundleContext): Bundle[] {
  const groups: OpenProposal[][] = [];
  for (const proposal of proposals) {
    const same = groups.find(([first]) => first && wantTheSame(first.operations, proposal.operations));
    if (same) same.push(proposal);
    else groups.push([proposal]);
  }
  const { anchor, anchors, conflicts, open, present } = context;
  return groups.map((group) => {
    const [first] = group;
    const places = anchors.get(first?.id ?? '') ?? [];
    const rivals = conflicts
      .filter(({ between }) => between.includes(first?.id ?? ''))
      .flatMap(({ between }) => between.filter((id) => id !== first?.id));
    return {
      proposals: group.map(({ id, state }) => ({ id, state })),
      elsewhere: places.filter((one) => one !== anchor),
      decidedHere: anchor === null || places[0] === anchor,
      against: [...new Set(open.filter(({ id }) => rivals.includes(id)).map(({ state }) => state))],
      fields: (first?.operations ?? []).map((operation) => ({
        operation: operation.type,
        text: ownWords(operation, present),
      })),
    };
  });
}

/** What a field for own words begins with: the proposed words, or those of the block that would go. */
function ownWords(operation: AmendmentOperation, present: MotionText): string | null {
  if (operation.type === 'MOVE') return null;
  if (operation.type === 'INSERT') return operation.block.text;
  if (operation.type !== 'REMOVE') return operation.text;
  return [...present.blocks, ...present.rationale].find(({ id }) => id === operation.blockId)?.text ?? '';
}
