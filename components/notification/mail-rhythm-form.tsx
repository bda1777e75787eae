'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  mailRhythm: string;
  action: FormAction;
}

const CHOICES = [
  { value: 'IMMEDIATE', label: 'Sofort', hint: 'Eine E-Mail je Mitteilung.' },
  {
    value: 'DAILY',
    label: 'Täglich gesammelt',
    hint: 'Eine E-Mail um 7 Uhr mit allem, was Sie bis dahin nicht gelesen haben; ohne Neues keine.',
  },
  { value: 'NONE', label: 'Keine E-Mails', hint: 'Mitteilungen stehen nur hier im Programm.' },
] as const;

/** How often mails come. */
export function MailRhythmForm({ mailRhythm, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const chosen = typedValue(state, 'mailRhythm', mailRhythm);
  return (
    <form action={formAction} className="flex flex-col items-start gap-16">
      <FormMessage state={state} />
      <fieldset>
        <legend className="mb-8 font-medium">Wie oft möchten Sie E-Mails erhalten?</legend>
        {CHOICES.map(({ value, label, hint }) => (
          <label key={value} className="flex min-h-44 cursor-pointer items-start gap-12 py-8">
            <input
              type="radio"
              name="mailRhythm"
              value={value}
              defaultChecked={chosen === value}
              className="mt-4 size-20 shrink-0 accent-(--kern-color-action-default)"
            />
            <span>
              <span className="block font-medium">{label}</span>
              <span className="text-muted block">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SubmitButton>Speichern</SubmitButton>
    </form>
  );
}
