'use client';

import {
  startTransition,
  useActionState,
  useEffect,
  useState,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { ARRANGE_FORM } from '@/components/agenda/arrange-form';
import { BuilderRow } from '@/components/agenda/builder-row';
import { useAgendaDrops } from '@/components/agenda/use-agenda-drops';
import { FormMessage } from '@/components/ui/form-message';
import type { AgendaPlace } from '@/lib/domain/agenda-plan';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { EditableItem } from '@/lib/read/edit-agenda-page';

interface Props {
  conference: number;
  /** In printed order. */
  items: readonly EditableItem[];
  move: FormAction;
  place: FormAction;
  /** The item whose form is open, and the form. */
  open: { id: string; panel: ReactNode } | null;
}

const placeText = ({ parentId, beforeId }: AgendaPlace) => `${parentId ?? 'top'}:${beforeId ?? 'end'}`;

/** The agenda as the office arranges it: by dragging, by keyboard at the grip, or by the buttons of each row. */
export function AgendaBuilder({ conference, items, move, place, open }: Props) {
  const [moved, moveAction, moving] = useActionState(move, IDLE);
  const [placed, placeAction] = useActionState(place, IDLE);
  const [latest, setLatest] = useState<{ id: string; control: string } | null>(null);
  const send = (item: Pick<EditableItem, 'id' | 'version'>, where: string) => {
    setLatest({ id: item.id, control: `grip-${item.id}` });
    const form = new FormData();
    form.set('move', `${item.id} ${item.version} ${where}`);
    startTransition(() => moveAction(form));
  };
  useAgendaDrops(items, {
    move: (item, to) => send(item, placeText(to)),
    place: (motionId, { parentId, beforeId }) => {
      const form = new FormData();
      form.set('motionId', motionId);
      form.set('section', parentId ?? 'top');
      if (beforeId !== null) form.set('beforeId', beforeId);
      startTransition(() => placeAction(form));
    },
  });
  // A moved row is a moved element: the focus is lost with it and has to be brought after.
  useEffect(() => {
    if (!moving && latest) document.getElementById(latest.control)?.focus();
  }, [moving, latest, items]);
  const noteButton = ({ nativeEvent: { submitter } }: SubmitEvent<HTMLFormElement>) => {
    if (!(submitter instanceof HTMLButtonElement)) return;
    setLatest({ id: submitter.value.split(' ')[0] ?? '', control: submitter.id });
  };
  const last = items.find(({ id }) => id === latest?.id);
  return (
    <div>
      <form id={ARRANGE_FORM} action={moveAction} onSubmit={noteButton} />
      <p role="status" className="sr-only">
        {last && !moving && moved.status === 'DONE' && `„${last.title}“ ist jetzt TOP ${last.number}.`}
      </p>
      {[moved, placed].map(
        (state, index) =>
          state.status === 'REFUSED' && (
            <div key={index} className="mb-12">
              <FormMessage state={state} />
            </div>
          ),
      )}
      <ol aria-label="Tagesordnung" className="border-line border-t">
        {items.map((item) => (
          <BuilderRow
            key={item.id}
            conference={conference}
            item={item}
            onStep={(step) => send(item, step)}
            panel={open?.id === item.id ? open.panel : null}
          />
        ))}
      </ol>
    </div>
  );
}
