'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { MotionText } from '@/lib/domain/motion-text';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import { routes } from '@/lib/routes';

interface Props {
  page: Pick<EditMotionPage, 'motionId' | 'latest' | 'toConfirm'>;
  /** Just what was shown becomes the version, whatever another window keeps meanwhile. */
  text: MotionText;
  action: FormAction;
  /** False: the text has a fault that is said above; only going back is left. */
  savable: boolean;
}

/** Makes a version of a reviewed text, editorial or not. */
export function SaveVersionForm({ page, text, action, savable }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { motionId, latest, toConfirm } = page;
  return (
    <form action={formAction} className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={motionId} />
      <input type="hidden" name="baseNumber" value={latest.number} />
      <input type="hidden" name="document" value={JSON.stringify(text)} />
      {savable && toConfirm.length > 0 && (
        <div className="flex gap-12">
          <input
            type="checkbox"
            id="editorial"
            name="editorial"
            value="ja"
            defaultChecked={typedValue(state, 'editorial') === 'ja'}
            aria-describedby="editorial-hint"
            className="mt-4 size-20 shrink-0"
          />
          <div>
            <label htmlFor="editorial" className="font-medium">
              Rein redaktionelle Änderung
            </label>
            <p id="editorial-hint" className="text-14 text-muted">
              Mitzeichnungen gelten dann weiter. Jedes Land kann dem widersprechen; dann müssen alle
              bestätigen.
            </p>
          </div>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-24 gap-y-12">
        {savable && <SubmitButton>{`Als Fassung ${latest.number + 1} speichern`}</SubmitButton>}
        <Link className="link" prefetch={false} href={routes.editMotion(motionId)}>
          Weiter bearbeiten
        </Link>
      </div>
    </form>
  );
}
