'use client';

import { useActionState } from 'react';
import { PlainFields } from '@/components/editor/plain-fields';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { MotionText } from '@/lib/domain/motion-text';
import { IDLE, type FormState } from '@/lib/forms/form-state';

/** What is written on, and where it is kept. */
export interface WrittenPage {
  motionId: string;
  personId: string;
  baseNumber: number;
  draftVersion: number;
  text: MotionText;
}

interface Props {
  page: WrittenPage;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** The form to write in. It is a plain one until the editor has arrived, and stays one where it never does. */
export function WriteForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="mb-32 flex max-w-[56rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motionId} />
      <input type="hidden" name="baseNumber" value={page.baseNumber} />
      <PlainFields text={page.text} state={state} />
      <div className="flex flex-wrap gap-12">
        <SubmitButton name="then" value="pruefen" busy="Wird gesichert …">
          Änderungen prüfen
        </SubmitButton>
        <SubmitButton rank="secondary" name="then" value="weiter" busy="Wird gesichert …">
          Entwurf sichern
        </SubmitButton>
      </div>
    </form>
  );
}
