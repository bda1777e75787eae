'use client';

import { useActionState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

/** Makes a secret calendar address and shows it, this once. */
export function CalendarFeedForm({ action }: { action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-16">
      <FormMessage state={state} />
      {state.link && <FreshAddress href={state.link.href} />}
      <TextField
        name="label"
        label="Bezeichnung"
        hint="Damit Sie die Adresse wiedererkennen, zum Beispiel „Outlook im Büro“. Kann leer bleiben."
        autoComplete="off"
        defaultValue={typedValue(state, 'label')}
        errors={state.fieldErrors.label}
      />
      <div>
        <SubmitButton rank="secondary">Kalenderadresse erstellen</SubmitButton>
      </div>
    </form>
  );
}

function FreshAddress({ href }: { href: string }) {
  return (
    <section aria-label="Neue Kalenderadresse" className="border-line-strong rounded-[4px] border-2 p-16">
      <p className="font-semibold">Ihre Kalenderadresse</p>
      <p className="figures bg-hued my-12 p-12 break-all select-all">{href}</p>
      <CopyButton text={href} label="Adresse kopieren" />
      <p className="text-muted mt-12">
        Fügen Sie sie in Ihrem Kalender als Abonnement aus dem Internet ein. Wer sie kennt, liest Ihre Fristen
        und Termine; hier wird sie nicht noch einmal gezeigt.
      </p>
    </section>
  );
}
