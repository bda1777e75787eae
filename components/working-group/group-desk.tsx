'use client';

import { useActionState } from 'react';
import { CommandForm } from '@/components/ui/command-form';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { MandateFields } from '@/components/working-group/mandate-fields';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { WorkingGroupPage } from '@/lib/read/working-group-page';

interface Props {
  page: WorkingGroupPage;
  extend: FormAction;
  end: FormAction;
  reopen: FormAction;
}

/** What the office does with a group as a whole: prolong its mandate, end it, take that back. */
export function GroupDesk({ page, extend, end, reopen }: Props) {
  const hidden = { groupId: page.id, version: page.version };
  if (page.ended)
    return (
      <Section title="Wieder aufnehmen" screenOnly>
        <CommandForm action={reopen} hidden={hidden} rank="secondary" submit="Beendigung zurücknehmen" />
      </Section>
    );
  return (
    <>
      <Section title="Auftrag verlängern" screenOnly>
        <ExtendForm hidden={hidden} action={extend} />
      </Section>
      <Section title="Arbeitsgruppe beenden" screenOnly>
        <EndForm hidden={hidden} action={end} />
      </Section>
    </>
  );
}

interface FormProps {
  hidden: { groupId: string; version: number };
  action: FormAction;
}

function ExtendForm({ hidden, action }: FormProps) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <p className="text-muted">
        Der verlängernde Beschluss tritt an die Stelle des bisherigen; die Beschlusslinie zeigt beide.
      </p>
      <HiddenFields values={hidden} />
      <MandateFields state={state} values={{ mandateConference: '', mandateItem: '', mandateClause: '' }} />
      <div className="grid grid-cols-1 items-end gap-16 sm:grid-cols-2">
        <TextField
          name="endsOn"
          type="date"
          label="Neues Ende"
          defaultValue={typedValue(state, 'endsOn')}
          errors={state.fieldErrors.endsOn}
        />
        <TextField
          name="endCondition"
          label="Oder: Bedingung für das Ende"
          defaultValue={typedValue(state, 'endCondition')}
          errors={state.fieldErrors.endCondition}
        />
      </div>
      <div>
        <SubmitButton rank="secondary">Auftrag verlängern</SubmitButton>
      </div>
    </form>
  );
}

function EndForm({ hidden, action }: FormProps) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-wrap items-end gap-16">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      <TextField
        name="endedOn"
        type="date"
        label="Beendet am"
        defaultValue={typedValue(state, 'endedOn')}
        errors={state.fieldErrors.endedOn}
      />
      <SubmitButton rank="secondary">Arbeitsgruppe beenden</SubmitButton>
    </form>
  );
}
