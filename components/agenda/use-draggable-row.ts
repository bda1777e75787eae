'use client';

import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/types';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { EditableItem } from '@/lib/read/edit-agenda-page';

/** Lets a row be dragged by its grip, and shows at which of its edges something would be dropped. */
export function useDraggableRow({ id, kind, fixed }: Pick<EditableItem, 'id' | 'kind' | 'fixed'>) {
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const [edge, setEdge] = useState<Edge | null>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const target = dropTargetForElements({
      element,
      getData: ({ input }) =>
        attachClosestEdge({ itemId: id }, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self, source }) =>
        setEdge(source.element === element ? null : extractClosestEdge(self.data)),
      onDragLeave: () => setEdge(null),
      onDrop: () => setEdge(null),
    });
    if (fixed || !grip.current) return target;
    const source = draggable({
      element,
      dragHandle: grip.current,
      getInitialData: () => ({ itemId: id, kind }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
    return combine(source, target);
  }, [id, kind, fixed]);
  return { row, grip, edge, dragging };
}
