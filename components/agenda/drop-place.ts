import type { AgendaPlace } from '@/lib/domain/agenda-plan';
import type { AgendaKind } from '@/lib/domain/minutes';

interface PlacedItem {
  id: string;
  kind: AgendaKind;
  parentId: string | null;
}

/**
 * Where something goes that is dropped on an edge of a row: before or behind it, and below a section's head into that
 * section. What stands at the top only goes before or behind the whole section. `items` in printed order.
 */
export function dropPlace(
  items: readonly PlacedItem[],
  kind: AgendaKind,
  { targetId, edge }: { targetId: string; edge: 'top' | 'bottom' },
): AgendaPlace | null {
  const target = items.find(({ id }) => id === targetId);
  if (!target) return null;
  const toTop = kind === 'SECTION' || kind === 'FORMAL';
  if (!toTop && target.kind === 'SECTION' && edge === 'bottom') return into(items, target.id);
  const anchor = toTop && target.parentId !== null ? items.find(({ id }) => id === target.parentId) : target;
  if (!anchor) return null;
  const { parentId } = anchor;
  if (edge === 'top') return { parentId, beforeId: anchor.id };
  const siblings = items.filter((item) => item.parentId === parentId);
  return { parentId, beforeId: siblings[siblings.indexOf(anchor) + 1]?.id ?? null };
}

/** As the first of a section. */
function into(items: readonly PlacedItem[], sectionId: string): AgendaPlace {
  const first = items.find(({ parentId }) => parentId === sectionId);
  return { parentId: sectionId, beforeId: first?.id ?? null };
}
