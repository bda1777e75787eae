import 'server-only';
import { conflictsBetween } from '@/lib/domain/amendment-conflict';
import type { AmendmentOperation } from '@/lib/domain/amendment-operation';
import type { Misfit } from '@/lib/domain/amendment-rebase';
import {
  synopsisOf,
  type OpenProposal,
  type ProposedWording,
  type SynopsisPlace,
} from '@/lib/domain/amendment-synopsis';
import type { StateCode } from '@/lib/domain/federal-state';
import { numberedBlocks, type MotionText } from '@/lib/domain/motion-text';
import type { BlockKind } from '@/lib/domain/text-block';
import { bundlesOf, inChairOrder, type Bundle } from './amendment-bundles';

/** A block as it is spoken of: "Ziffer 2", "Begründung, Absatz 1". */
export interface NamedBlock {
  kind: BlockKind;
  number: number | null;
  part: 'blocks' | 'rationale';
}

/** A place of the latest text with everything that is proposed for it. */
export interface PlaceView {
  /** Its anchor on the page: "stelle-1". */
  anchor: string;
  at: SynopsisPlace['place']['at'];
  /** The block, or the one behind which something new goes; null: title, beginning, gone. */
  block: NamedBlock | null;
  /** What the text says there now; null where it says nothing. */
  present: string | null;
  wordings: WordingView[];
}

export interface WordingView {
  key: string;
  type: AmendmentOperation['type'];
  /** The proposed words; null where a block goes or moves. */
  text: string | null;
  /** What a new or changed block becomes. */
  kind: BlockKind | null;
  /** Behind which block a moved one goes; null: to the beginning. */
  movesBehind: NamedBlock | null;
  misfit: Misfit | null;
  /** In chair order; more than one: they want the same. */
  states: StateCode[];
  bundles: Bundle[];
}

/** The synopsis of all open proposals, place by place, and those of which the text says everything already. */
export function placeViews(
  present: MotionText,
  open: readonly OpenProposal[],
): { places: PlaceView[]; fulfilled: Bundle[] } {
  const synopsis = synopsisOf(present, open);
  const conflicts = conflictsBetween(open);
  const anchors = new Map<string, string[]>();
  synopsis.forEach(({ wordings }, index) => {
    for (const { id } of wordings.flatMap(({ proposals }) => proposals))
      anchors.set(id, [...new Set([...(anchors.get(id) ?? []), `stelle-${index + 1}`])]);
  });
  const words = wordsOf(present);
  const bundled = (ids: readonly string[], anchor: string | null) =>
    bundlesOf(
      open.filter(({ id }) => ids.includes(id)),
      { anchor, anchors, conflicts, open },
    );
  return {
    places: synopsis.map(({ place, wordings }, index) => {
      const anchor = `stelle-${index + 1}`;
      return {
        ...{ anchor, at: place.at },
        ...placeWords(place, present, words),
        wordings: wordings.map((wording) => ({
          ...wordingView(wording, words),
          bundles: bundled(
            wording.proposals.map(({ id }) => id),
            anchor,
          ),
        })),
      };
    }),
    fulfilled: bundled(
      open.filter(({ id }) => !anchors.has(id)).map(({ id }) => id),
      null,
    ),
  };
}

interface KnownBlock extends NamedBlock {
  text: string;
}

function wordsOf(present: MotionText): Map<string, KnownBlock> {
  const of = (part: NamedBlock['part']) =>
    numberedBlocks(present[part]).map(
      ({ id, kind, number, text }) => [id, { kind, number, text, part }] as const,
    );
  return new Map([...of('blocks'), ...of('rationale')]);
}

function placeWords(
  place: SynopsisPlace['place'],
  { title }: MotionText,
  words: ReadonlyMap<string, KnownBlock>,
): Pick<PlaceView, 'block' | 'present'> {
  if (place.at === 'TITLE') return { block: null, present: title };
  if (place.at === 'GONE') return { block: null, present: null };
  const known = words.get((place.at === 'BLOCK' ? place.blockId : place.afterBlockId) ?? '');
  return { block: known ? named(known) : null, present: place.at === 'BLOCK' ? (known?.text ?? null) : null };
}

function wordingView(
  { key, operation, misfit, proposals }: ProposedWording,
  words: ReadonlyMap<string, KnownBlock>,
): Omit<WordingView, 'bundles'> {
  const inserted = operation.type === 'INSERT' ? operation.block : null;
  const replaced = operation.type === 'REPLACE' || operation.type === 'REPLACE_TITLE' ? operation.text : null;
  const behind = operation.type === 'MOVE' ? words.get(operation.afterBlockId ?? '') : undefined;
  return {
    ...{ key, misfit, type: operation.type },
    text: inserted?.text ?? replaced,
    kind: inserted?.kind ?? (operation.type === 'REPLACE' ? (operation.as?.kind ?? null) : null),
    movesBehind: behind ? named(behind) : null,
    states: inChairOrder(proposals),
  };
}

function named({ kind, number, part }: KnownBlock): NamedBlock {
  return { kind, number, part };
}
