'use client';

import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent } from 'react';
import { dropPlace } from '@/components/agenda/drop-place';
import type { AgendaPlace } from '@/lib/domain/agenda-plan';
import { AGENDA_KINDS } from '@/lib/domain/minutes';
import type { EditableItem } from '@/lib/read/edit-agenda-page';

interface Handlers {
  /** A row of the agenda was dropped on a new place. */
  move: (item: EditableItem, place: AgendaPlace) => void;
  /** A motion that waits was dropped on the agenda. */
  place: (motionId: string, place: AgendaPlace) => void;
}

/** Watches what is dropped on the rows of the agenda and says where it goes. */
export function useAgendaDrops(items: readonly EditableItem[], handlers: Handlers): void {
  const onDrop = useEffectEvent(
    (source: Record<string, unknown>, target: Record<string | symbol, unknown>) => {
      const kind = AGENDA_KINDS.find((one) => one === source.kind);
      const edge = extractClosestEdge(target) === 'top' ? 'top' : 'bottom';
      if (!kind || typeof target.itemId !== 'string') return;
      const place = dropPlace(items, kind, { targetId: target.itemId, edge });
      if (!place) return;
      const item = items.find(({ id }) => id === source.itemId);
      if (item) {
        const stays = item.id === place.beforeId || item.id === target.itemId;
        if (!stays) handlers.move(item, place);
      } else if (typeof source.motionId === 'string') handlers.place(source.motionId, place);
    },
  );
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets;
          if (target) onDrop(source.data, target.data);
        },
      }),
    [],
  );
}
