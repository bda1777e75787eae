import type { AmendmentOperation } from '@/lib/domain/amendment-operation';
import { compareStates, type StateCode } from '@/lib/domain/federal-state';
import type { BlockKind } from '@/lib/domain/text-block';
import { BLOCK_WORDS } from './block-words';

interface NamedBlock {
  kind: BlockKind;
  /** The Ziffer's number; null for every other kind. */
  number: number | null;
  part: 'blocks' | 'rationale';
}

/** A block as it is spoken of: "Ziffer 2", "Begründung, Absatz". */
export function blockWords({ kind, number, part }: NamedBlock): string {
  const name = number === null ? BLOCK_WORDS[kind] : `${BLOCK_WORDS[kind]} ${number}`;
  return part === 'rationale' ? `Begründung, ${name}` : name;
}

/** A place of a text: "Titel", "Ziffer 2", "Neu nach Ziffer 2", "Neu am Anfang", "Nicht mehr im Text". */
export function placeName(at: 'TITLE' | 'BLOCK' | 'GAP' | 'GONE', block: NamedBlock | null): string {
  if (at === 'TITLE') return 'Titel';
  if (at === 'GONE') return 'Nicht mehr im Text';
  if (at === 'BLOCK') return block ? blockWords(block) : 'Text';
  return block ? `Neu nach ${blockWords(block)}` : 'Neu am Anfang';
}

/** What a proposal does at its place. */
export const OPERATION_WORDS: Readonly<Record<AmendmentOperation['type'], string>> = {
  REPLACE_TITLE: 'anderer Titel',
  REPLACE: 'anderer Wortlaut',
  INSERT: 'Ergänzung',
  REMOVE: 'streichen',
  MOVE: 'verschieben',
};

/** "1 Änderungsvorschlag", "3 Änderungsvorschläge" */
export function countAmendments(count: number): string {
  return count === 1 ? '1 Änderungsvorschlag' : `${count} Änderungsvorschläge`;
}

/**
 * Who wants what alike: "HH, HB gleich · BY anders"; "BY" where there is one alone. Codes in chair order, the largest
 * group first.
 */
export function alikeWords(groups: readonly (readonly StateCode[])[]): string {
  const ordered = [...groups].sort((a, b) => b.length - a.length);
  return ordered
    .map((states, index) => {
      const codes = [...states].sort(compareStates).join(', ');
      if (states.length > 1) return `${codes} gleich`;
      return index === 0 ? codes : `${codes} anders`;
    })
    .join(' · ');
}
