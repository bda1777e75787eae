'use client';

import { useActionState, useId } from 'react';
import { CONTROL } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { MOTION_LINK_KINDS } from '@/lib/domain/resolution-link';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { EarlierResolution } from '@/lib/read/similar-resolutions';

interface Props {
  motionId: string;
  resolution: EarlierResolution;
  action: FormAction;
}

/** Says how the motion stands to an earlier resolution. */
export function LinkForm({ motionId, resolution, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = useId();
  return (
    <form action={formAction} className="mt-8 flex flex-wrap items-end gap-8">
      {state.status === 'REFUSED' && <FormMessage state={state} />}
      <input type="hidden" name="motionId" value={motionId} />
      <input type="hidden" name="resolutionId" value={resolution.id} />
      <label htmlFor={id} className="text-14 grow">
        Der Antrag<span className="sr-only"> zu {resolution.title}</span>
        <select
          key={typedValue(state, 'kind')}
          id={id}
          name="kind"
          defaultValue={typedValue(state, 'kind', 'CONTINUES')}
          className={`${CONTROL} mt-4`}
        >
          {MOTION_LINK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {TERMS.ResolutionLinkKind[kind]}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton rank="secondary">
        Verknüpfen<span className="sr-only">: {resolution.title}</span>
      </SubmitButton>
    </form>
  );
}
