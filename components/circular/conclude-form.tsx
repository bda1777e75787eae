'use client';

import { useActionState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { CIRCULAR_OUTCOMES } from '@/lib/domain/circular-result';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { CircularPage } from '@/lib/read/circular-page';

interface Props {
  page: CircularPage;
  office: NonNullable<CircularPage['office']>;
  action: FormAction;
}

/** States the result: as the rules propose it, or another with the reason where no confirmed rule stands against it. */
export function ConcludeForm({ page, office, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const outcomes = [...CIRCULAR_OUTCOMES].sort(
    (a, b) => Number(b === office.outcome) - Number(a === office.outcome),
  );
  return (
    <form action={formAction} noValidate className="flex flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields
        values={{ procedureId: page.id, version: page.version, seenAnswers: office.seenAnswers }}
      />
      <div className="grid gap-16 sm:grid-cols-2">
        <ChoiceField
          state={state}
          name="outcome"
          label="Ergebnis"
          options={outcomes.map((value) => ({ value, label: TERMS.Outcome[value] }))}
        />
        <TextField
          name="decidedOn"
          type="date"
          label="Tag des Beschlusses"
          defaultValue={typedValue(state, 'decidedOn', office.today)}
          errors={state.fieldErrors.decidedOn}
        />
      </div>
      {!office.binding && (
        <TextField
          name="deviationReason"
          label="Grund, falls das Ergebnis vom Vorschlag abweicht"
          hint="Die Regel ist unbestätigt; eine Abweichung wird mit ihrem Grund festgehalten. Lesen können ihn die Länder."
          rows={2}
          defaultValue={typedValue(state, 'deviationReason')}
          errors={state.fieldErrors.deviationReason}
        />
      )}
      <p className="text-muted">
        Mit der Feststellung endet das Verfahren. Der Umlaufbeschluss kommt mit Nummer und Datum auf die
        nächste Tagesordnung; die Stimmen werden für die Länder sichtbar.
      </p>
      <div>
        <SubmitButton icon="check">Ergebnis feststellen</SubmitButton>
      </div>
    </form>
  );
}
