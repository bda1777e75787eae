'use client';

import { useActionState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { MOTION_KINDS } from '@/lib/domain/motion';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { NewMotionPage } from '@/lib/read/new-motion-page';

const KINDS = MOTION_KINDS.filter((kind) => kind !== 'FORMAL').map((kind) => ({
  value: kind,
  label: TERMS.MotionKind[kind],
}));

interface Props {
  choices: NewMotionPage;
  action: FormAction;
}

/** A new motion: its topic goes to the office at once, or it begins as a draft that nobody else knows. */
export function NewMotionForm({ choices, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <TextField
        name="title"
        label="Titel"
        hint="Wie er auf der Tagesordnung stehen soll; er lässt sich später ändern."
        defaultValue={typedValue(state, 'title')}
        errors={state.fieldErrors.title}
      />
      <div className="grid gap-16 sm:grid-cols-2">
        <ChoiceField state={state} name="kind" label="Art" options={KINDS} />
        <ChoiceField state={state} name="conferenceNumber" label="Konferenz" options={choices.conferences} />
        <ChoiceField
          state={state}
          name="policyField"
          label="Politikfeld"
          options={[{ value: '', label: 'keines' }, ...choices.policyFields]}
        />
        <ChoiceField state={state} name="applicant" label="Für" options={choices.applicants} />
      </div>
      <TextField
        name="summary"
        label="Worum es geht"
        hint="Wenige Sätze für die Themenanmeldung. Für einen Entwurf ist das nicht nötig."
        rows={4}
        defaultValue={typedValue(state, 'summary')}
        errors={state.fieldErrors.summary}
      />
      <div className="flex flex-wrap gap-12">
        <SubmitButton name="as" value="topic">
          Thema anmelden
        </SubmitButton>
        <SubmitButton name="as" value="draft" rank="secondary">
          Als Entwurf anlegen
        </SubmitButton>
      </div>
      <p className="text-muted">
        Mit der Themenanmeldung erfährt die Geschäftsstelle Titel und Beschreibung. Einen Entwurf kennt nur
        Ihr Land, bis Sie andere einladen oder ihn anmelden.
      </p>
    </form>
  );
}
