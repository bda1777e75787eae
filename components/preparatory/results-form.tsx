'use client';

import { useActionState, type ReactNode } from 'react';
import { ResultRow } from '@/components/preparatory/result-row';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { PreparatoryItemView, PreparatoryPage } from '@/lib/read/preparatory-page';

interface Props {
  page: Pick<PreparatoryPage, 'number' | 'outcomes'>;
  rows: { item: PreparatoryItemView; head: ReactNode; foot: ReactNode }[];
  action: FormAction;
}

/**
 * All items in one form: every button saves everything that was changed, so nothing typed beside another item is
 * lost; return in a remark saves too.
 */
export function ResultsForm({ page, rows, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="conferenceNumber" value={page.number} />
      <ol aria-label="Ergebnisse der Vorkonferenz" className="border-line border-t">
        {rows.map(({ item, head, foot }) => (
          <ResultRow
            key={item.id}
            item={item}
            outcomes={page.outcomes}
            head={head}
            foot={foot}
            state={state}
          />
        ))}
      </ol>
      <div
        data-print="no"
        className="bg-paper border-line sticky bottom-0 z-10 flex items-center gap-16 border-t py-12"
      >
        <SubmitButton>Alle Ergebnisse speichern</SubmitButton>
        <p className="text-14 text-muted hidden sm:block">
          Gespeichert wird, was Sie geändert haben. Frühere Ergebnisse bleiben sichtbar.
        </p>
      </div>
    </form>
  );
}
