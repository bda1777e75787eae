'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { HintedChoices } from '@/components/ui/hinted-choices';
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
  return (
    <form action={formAction} className="flex flex-col items-start gap-16">
      <FormMessage state={state} />
      <HintedChoices
        name="mailRhythm"
        legend="Wie oft möchten Sie E-Mails erhalten?"
        chosen={typedValue(state, 'mailRhythm', mailRhythm)}
        choices={CHOICES}
      />
      <SubmitButton>Speichern</SubmitButton>
    </form>
  );
}
