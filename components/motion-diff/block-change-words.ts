import type { BlockKind } from '@/lib/domain/text-block';
import type { BlockChange, NumberedBlock } from '@/lib/text/compare-texts';

const KINDS: Record<BlockKind, string> = {
  HEADING: 'Überschrift',
  PARAGRAPH: 'Absatz',
  CLAUSE: 'Ziffer',
  BULLET: 'Spiegelstrich',
};

/** How a block is spoken of: "Ziffer 2", "Spiegelstrich". */
export function blockName({ kind, number }: Pick<NumberedBlock, 'kind' | 'number'>): string {
  return number === null ? KINDS[kind] : `${KINDS[kind]} ${number}`;
}

/** What became of a block, in words: "geändert", "verschoben, bisher Ziffer 3"; empty where nothing did. */
export function changeWords({ kind, moved, before, after }: BlockChange): string {
  if (kind === 'ADDED') return 'neu';
  if (kind === 'REMOVED') return 'gestrichen';
  if (!before || !after) return '';
  const words = [
    moved ? 'verschoben' : null,
    before.text === after.text ? null : 'geändert',
    before.kind === after.kind ? null : `bisher ${blockName(before)}`,
    before.kind === after.kind && before.level !== after.level ? levelWords(before, after) : null,
    moved && before.kind === after.kind && before.number !== after.number
      ? `bisher ${blockName(before)}`
      : null,
  ];
  return words.filter((word) => word !== null).join(', ');
}

function levelWords(before: NumberedBlock, after: NumberedBlock): string {
  return after.level > before.level ? 'weiter eingerückt' : 'weniger eingerückt';
}
