'use client';

import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { sectionOptions } from '@/components/agenda/add-item-form';
import { ItemForm } from '@/components/agenda/item-form';
import { SelectField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditAgendaPage, WaitingView } from '@/lib/read/edit-agenda-page';

interface Props {
  motion: WaitingView;
  page: Pick<EditAgendaPage, 'sections'>;
  place: FormAction;
}

/** A registered motion that stands on no agenda: to be dragged into the list, or placed by its form. */
export function WaitingCard({ motion, page, place }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const { id, isKamin, isFormal, lateReason } = motion;
  const late = lateReason !== null;
  useEffect(() => {
    // What came late is admitted in so many words, not by a gesture.
    if (!card.current || late) return;
    const kind = isKamin ? 'KAMIN' : isFormal ? 'FORMAL' : 'ITEM';
    return draggable({ element: card.current, getInitialData: () => ({ motionId: id, kind }) });
  }, [id, isKamin, isFormal, late]);
  const options = sectionOptions(page).filter(({ value }) => !isKamin || value !== 'top');
  return (
    <li ref={card} className={`border-line border-b py-12 ${late ? '' : 'cursor-grab'}`}>
      <Link href={motion.href} prefetch={false} className="link font-medium">
        {motion.title}
      </Link>
      <p className="text-14 text-muted mb-8">{motion.facts}</p>
      {late && <p className="text-14 mb-8">Nach Antragsschluss angemeldet: {lateReason}</p>}
      <ItemForm
        action={place}
        hidden={late ? { motionId: id, admitLate: 'on' } : { motionId: id }}
        submit={late ? 'Zulassen und einordnen' : 'Einordnen'}
      >
        {!isFormal && <SelectField id={`section-${id}`} name="section" label="Abschnitt" options={options} />}
      </ItemForm>
    </li>
  );
}
