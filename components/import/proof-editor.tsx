'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { ProofControl } from '@/components/import/proof-control';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { ProofValue } from '@/lib/read/proof-values';

interface Props {
  draft: { id: string; version: number };
  value: ProofValue;
  action: FormAction;
  closeHref: string;
}

/** The form of one value: set it, or say that it is right as it was read. */
export function ProofEditor({ draft, value, action, closeHref }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const whole = value.field.kind === 'whole';
  return (
    <form action={formAction} className="bg-paper mt-8 flex flex-col gap-12 rounded-[4px] p-12">
      <FormMessage state={state} />
      <input type="hidden" name="draftId" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="path" value={value.path} />
      <input type="hidden" name="kind" value={value.field.kind} />
      <ProofControl label={value.label} field={value.field} />
      <div className="flex flex-wrap items-center gap-8">
        {!whole && <SubmitButton>Speichern</SubmitButton>}
        <SubmitButton rank="secondary" icon="check" name="confirm" value="1">
          Ist richtig so
        </SubmitButton>
        <Link href={closeHref} prefetch={false} scroll={false} className="link px-8">
          Schließen
        </Link>
      </div>
    </form>
  );
}
