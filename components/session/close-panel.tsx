'use client';

import { useActionState } from 'react';
import type { DeskForms } from '@/components/session/desk-actions';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { undecidedItems, type Session } from '@/lib/domain/session';
import { IDLE } from '@/lib/forms/form-state';

interface Props {
  session: Session;
  forms: DeskForms;
  /** Commands that wait in this browser: what they record would come after the end. */
  waiting: number;
}

/** The end of the sitting: what has no outcome yet is named and left open on purpose, or dealt with first. */
export function ClosePanel({ session, forms, waiting }: Props) {
  const [state, formAction] = useActionState(forms.actions.close, IDLE);
  const open = undecidedItems(session.items);
  return (
    <details className="border-line mt-32 border-t pt-16">
      <summary className="link w-fit">Sitzung schließen …</summary>
      <form action={formAction} className="mt-12 flex max-w-[46rem] flex-col gap-12">
        <FormMessage state={state} />
        <HiddenFields values={{ conferenceNumber: forms.conferenceNumber }} />
        {open.length > 0 && (
          <fieldset>
            <legend className="mb-8 font-medium">
              Ohne Ergebnis: {open.length}. Was offen bleiben soll, wählen Sie bitte an:
            </legend>
            {open.map(({ id, number, title }) => (
              <label key={id} className="flex min-h-32 cursor-pointer items-start gap-8 py-4">
                <input type="checkbox" name="leftOpenIds" value={id} className="mt-2 size-20 shrink-0" />
                <span className="figures w-40 shrink-0 font-medium">{number}</span>
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="text-muted">
          Danach lassen sich Ergebnisse nur noch mit einem Grund nachtragen oder berichtigen.
        </p>
        {waiting > 0 ? (
          <p className="font-medium">
            Bitte warten Sie mit dem Schließen, bis alle Aufzeichnungen übertragen sind (noch {waiting}).
          </p>
        ) : (
          <div>
            <SubmitButton rank="secondary">Sitzung schließen</SubmitButton>
          </div>
        )}
      </form>
    </details>
  );
}
