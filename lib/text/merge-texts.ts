import { commonOrder } from '@/lib/domain/common-order';
import { numberedBlocks, type EditableBlock, type MotionText } from '@/lib/domain/motion-text';
import { sameBlock, type NumberedBlock } from './compare-texts';

/** Three states of one text: what both began with, what the other made of it, what I made of it. */
export interface ThreeTexts {
  base: MotionText;
  theirs: MotionText;
  mine: MotionText;
}

export const MERGE_CHOICES = ['MINE', 'THEIRS', 'BOTH'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

/** A place where the two differ. A block that one of them does not have is null there. */
export interface MergePlace {
  /** "title", or the id of the block. */
  key: string;
  part: 'title' | 'blocks' | 'rationale';
  base: NumberedBlock | null;
  theirs: NumberedBlock | null;
  mine: NumberedBlock | null;
  /** Who alone changed it; null: both did, and a person has to choose. */
  suggestion: 'MINE' | 'THEIRS' | null;
}

export const TITLE_PLACE = 'title';

/** Where the two texts differ, in reading order: title, proposed resolution, Begründung. */
export function mergePlaces(given: ThreeTexts): MergePlace[] {
  const texts = withSharedIds(given);
  const title = ({ title: text }: MotionText): NumberedBlock => ({
    ...{ id: TITLE_PLACE, kind: 'HEADING', level: 1, text, number: null },
  });
  const titles = { base: title(texts.base), theirs: title(texts.theirs), mine: title(texts.mine) };
  return [
    ...placeOf(TITLE_PLACE, 'title', titles),
    ...(['blocks', 'rationale'] as const).flatMap((part) => partPlaces(texts, part)),
  ];
}

function partPlaces(texts: ThreeTexts, part: 'blocks' | 'rationale'): MergePlace[] {
  const byId = (text: MotionText) => new Map(numberedBlocks(text[part]).map((block) => [block.id, block]));
  const [base, theirs, mine] = [byId(texts.base), byId(texts.theirs), byId(texts.mine)];
  return wovenIds(texts, part).flatMap((id) =>
    placeOf(id, part, {
      base: base.get(id) ?? null,
      theirs: theirs.get(id) ?? null,
      mine: mine.get(id) ?? null,
    }),
  );
}

function placeOf(
  key: string,
  part: MergePlace['part'],
  states: Pick<MergePlace, 'base' | 'theirs' | 'mine'>,
): MergePlace[] {
  const { base, theirs, mine } = states;
  if (same(theirs, mine)) return [];
  const suggestion = same(base, theirs) ? 'MINE' : same(base, mine) ? 'THEIRS' : null;
  return [{ key, part, ...states, suggestion }];
}

function same(a: NumberedBlock | null, b: NumberedBlock | null): boolean {
  return a === null || b === null ? a === b : sameBlock(a, b);
}

/**
 * The merged text; null as long as a place is not chosen, or "both" is chosen for the title. "Both" puts their block
 * first and mine behind it as a new one. Where the other left the order of the blocks alone, mine holds, else theirs.
 */
export function mergeTexts(
  given: ThreeTexts,
  choices: Readonly<Record<string, MergeChoice>>,
  newId: () => string,
): MotionText | null {
  const texts = withSharedIds(given);
  const places = mergePlaces(given);
  if (places.some(({ key }) => !Object.hasOwn(choices, key)) || choices[TITLE_PLACE] === 'BOTH') return null;
  const part = (name: 'blocks' | 'rationale') => {
    const byKey = new Map(places.filter((place) => place.part === name).map((place) => [place.key, place]));
    const mine = new Map(texts.mine[name].map((block) => [block.id, block]));
    return wovenIds(texts, name).flatMap((id) => {
      const place = byKey.get(id);
      const unchanged = mine.get(id);
      return place ? chosenBlocks(place, choices[id] ?? 'BOTH', newId) : unchanged ? [unchanged] : [];
    });
  };
  const title = choices[TITLE_PLACE] === 'THEIRS' ? texts.theirs.title : texts.mine.title;
  return { title, blocks: part('blocks'), rationale: part('rationale') };
}

function chosenBlocks(
  { theirs, mine }: MergePlace,
  choice: MergeChoice,
  newId: () => string,
): EditableBlock[] {
  const block = (one: NumberedBlock | null, id?: string) =>
    one === null ? [] : [{ id: id ?? one.id, kind: one.kind, level: one.level, text: one.text }];
  if (choice === 'MINE') return block(mine);
  if (choice === 'THEIRS') return block(theirs);
  return [...block(theirs), ...block(mine, theirs === null ? undefined : newId())];
}

/** Two people who add the same words add one block: mine takes the id of theirs. */
function withSharedIds(texts: ThreeTexts): ThreeTexts {
  const part = (name: 'blocks' | 'rationale'): EditableBlock[] => {
    const known = new Set([...texts.base[name], ...texts.mine[name]].map(({ id }) => id));
    const added = texts.theirs[name].filter(({ id }) => !known.has(id));
    const baseIds = new Set(texts.base[name].map(({ id }) => id));
    return texts.mine[name].map((block) => {
      const index = baseIds.has(block.id) ? -1 : added.findIndex((one) => sameBlock(one, block));
      const twin = index < 0 ? undefined : added.splice(index, 1)[0];
      return twin ? { ...block, id: twin.id } : block;
    });
  };
  return { ...texts, mine: { ...texts.mine, blocks: part('blocks'), rationale: part('rationale') } };
}

/** The ids of both texts in one order: what only one of them has stands behind what it stands behind there. */
function wovenIds({ base, theirs, mine }: ThreeTexts, part: 'blocks' | 'rationale'): string[] {
  const ids = (text: MotionText) => text[part].map(({ id }) => id);
  const common = (list: string[], other: string[]) => list.filter((id) => other.includes(id));
  const [old, their, my] = [ids(base), ids(theirs), ids(mine)];
  const shared = common(old, their);
  const reordered = commonOrder(shared, common(their, old)).length < shared.length;
  const [order, other] = reordered ? [their, my] : [my, their];
  const woven = [...order];
  other.forEach((id, index) => {
    if (woven.includes(id)) return;
    const above = other[index - 1];
    woven.splice(above === undefined ? 0 : woven.indexOf(above) + 1, 0, id);
  });
  return woven;
}
