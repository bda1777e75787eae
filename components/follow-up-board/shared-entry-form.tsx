'use client';

import { useActionState, useEffect, useRef } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { SHARED_STATUSES } from '@/lib/forms/follow-up-board-schemas';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

const KINDS = (['ASSESSED', 'REMARK'] as const).map((value) => ({ value, label: TERMS.FollowUpKind[value] }));
const STATUSES = SHARED_STATUSES.map((value) => ({ value, label: TERMS.FollowUpStatus[value] }));

interface Props {
  action: FormAction;
  /** The boxes of the board name it as theirs. */
  id: string;
}

/** The same assessment or the same remark on every row that is ticked: on all of them or on none. */
export function SharedEntryForm({ action, id }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  // The rows stand outside; their boxes forget their ticks when the form is answered.
  useEffect(() => {
    if (state.status !== 'REFUSED') return;
    for (const box of form.current?.elements ?? [])
      if (box instanceof HTMLInputElement && box.name === 'demands')
        box.checked = state.values.demands?.includes(box.value) ?? false;
  }, [state]);
  const typed = (name: string) => ({
    ...{ id: `${id}-${name}`, name, defaultValue: typedValue(state, name), errors: state.fieldErrors[name] },
  });
  return (
    <form ref={form} id={id} action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      {state.fieldErrors.demands && <p className="text-bad font-medium">{state.fieldErrors.demands[0]}</p>}
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
