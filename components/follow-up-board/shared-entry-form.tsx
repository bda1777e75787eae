'use client';

import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { SHARED_STATUSES } from '@/lib/forms/follow-up-board-schemas';
import { typedValue } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import { useSharedEntry } from './shared-entry';

const KINDS = (['ASSESSED', 'REMARK'] as const).map((value) => ({ value, label: TERMS.FollowUpKind[value] }));
const STATUSES = SHARED_STATUSES.map((value) => ({ value, label: TERMS.FollowUpStatus[value] }));

/** The same assessment or the same remark on every row that is ticked: on all of them or on none. */
export function SharedEntryForm() {
  const { state, formAction, form: id } = useSharedEntry();
  const typed = (name: string) => ({
    ...{ id: `${id}-${name}`, name, defaultValue: typedValue(state, name), errors: state.fieldErrors[name] },
  });
  return (
    <form id={id} action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      {state.fieldErrors.demands && (
        <ul className="text-bad flex flex-col gap-4 font-medium">
          {state.fieldErrors.demands.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ChoiceField state={state} name="kind" label="Was wird eingetragen?" options={KINDS} />
      <ChoiceField state={state} name="status" label="Stand (bei einer Bewertung)" options={STATUSES} />
      <TextField {...typed('text')} label="Text" rows={3} />
      <TextField
        {...typed('evidence')}
        label="Nachweis"
        hint="Bei „umgesetzt“ erforderlich: ein Dokument, ein Gesetz, eine Fundstelle."
      />
      <TextField {...typed('judgedBy')} label="Beurteilt von" hint="Bei „umgesetzt“ erforderlich." />
      <p className="text-muted">
        Wählen Sie die Zeilen oben in der Liste. Der Eintrag bleibt intern; er kommt zu allen gewählten Zeilen
        oder, wenn eine es nicht zulässt, zu keiner.
      </p>
      <div>
        <SubmitButton>Bei den gewählten Zeilen eintragen</SubmitButton>
      </div>
    </form>
  );
}
