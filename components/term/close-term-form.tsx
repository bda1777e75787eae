'use client';

import { useActionState } from 'react';
import { Alert } from '@/components/ui/alert';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { ClosingPage } from '@/lib/read/closing-page';

/** Ends the term: says what follows, asks for the reason where something is unfinished, and for the number typed. */
export function CloseTermForm({ page, action }: { page: ClosingPage; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  if (page.obstacle === 'RUNNING')
    return (
      <Alert tone="warn" title="Noch nicht abzuschließen">
        Das Vorsitzjahr lässt sich erst abschließen, wenn nichts mehr läuft.
      </Alert>
    );
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ conferenceNumber: page.number, version: page.version }} />
      <Consequences page={page} />
      {page.obstacle === 'UNFINISHED' && (
        <TextField
          name="reason"
          label="Grund, aus dem trotz offener Punkte abgeschlossen wird"
          hint="Der Grund wird mit dem Abschluss festgehalten."
          rows={3}
          defaultValue={typedValue(state, 'reason')}
          errors={state.fieldErrors.reason}
        />
      )}
      <div className="max-w-[20rem]">
        <TextField
          name="typedNumber"
          label="Nummer der Konferenz zur Bestätigung"
          hint={`Bitte geben Sie ${page.number} ein.`}
          autoComplete="off"
          defaultValue={typedValue(state, 'typedNumber')}
          errors={state.fieldErrors.typedNumber}
        />
      </div>
      <div>
        <SubmitButton icon="lock" busy="Wird abgeschlossen …">
          Vorsitzjahr abschließen
        </SubmitButton>
      </div>
    </form>
  );
}

function Consequences({ page }: { page: ClosingPage }) {
  return (
    <p>
      Mit dem Abschluss enden die Rechte Ihrer Geschäftsstelle an der {page.name}: Tagesordnung, Ergebnisse
      und Niederschriften stehen dann fest. Alle Länder werden benachrichtigt
      {page.successor && `, ebenso die Geschäftsstelle der folgenden Konferenz (${page.successor})`}. Der
      Abschluss lässt sich nicht zurücknehmen. Laden Sie das Archiv vorher herunter.
    </p>
  );
}
