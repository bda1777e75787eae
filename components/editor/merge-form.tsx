'use client';

import { useActionState } from 'react';
import { MergePlaceField } from '@/components/editor/merge-place-field';
import { Alert } from '@/components/ui/alert';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { choiceField } from '@/lib/forms/choice-field';
import { IDLE, type FormAction, type FormState } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import type { MergePlace } from '@/lib/text/merge-texts';

interface Props {
  page: EditMotionPage;
  action: FormAction;
}

/** The own draft and a version that somebody saved in between: place by place mine, theirs or both. */
export function MergeForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const places = page.merge ?? [];
  const open = places.filter(({ suggestion }) => suggestion === null);
  const settled = places.filter(({ suggestion }) => suggestion !== null);
  const { latest, draft } = page;
  return (
    <form action={formAction} className="flex max-w-[80rem] flex-col gap-24">
      <FormMessage state={state} />
      <Alert tone="warn" title={`Inzwischen gibt es Fassung ${latest.number} (${latest.author ?? ''}).`}>
        Sie haben auf Fassung {draft?.baseNumber} geschrieben. Beide Texte sind erhalten.{' '}
        {open.length > 0
          ? 'Wo beide dieselbe Stelle geändert haben, wählen Sie bitte; alles Übrige ist bereits zusammengeführt.'
          : 'Die Änderungen betreffen verschiedene Stellen und sind bereits zusammengeführt.'}
      </Alert>
      <input type="hidden" name="motionId" value={page.motionId} />
      <input type="hidden" name="draftVersion" value={page.draftVersion} />
      <input type="hidden" name="latestNumber" value={latest.number} />
      <Places places={open} state={state} />
      {settled.length > 0 && (
        <details open={open.length === 0}>
          <summary className="link">
            {settled.length === 1
              ? '1 Stelle hat nur eine Seite geändert'
              : `${settled.length} Stellen hat nur eine Seite geändert`}
          </summary>
          <div className="mt-16 flex flex-col gap-24">
            <Places places={settled} state={state} />
          </div>
        </details>
      )}
      <div>
        <SubmitButton busy="Wird zusammengeführt …">Zusammenführen und Änderungen prüfen</SubmitButton>
      </div>
    </form>
  );
}

function Places({ places, state }: { places: readonly MergePlace[]; state: FormState }) {
  return places.map((place) => (
    <MergePlaceField key={place.key} place={place} chosen={state.values[choiceField(place.key)]?.[0]} />
  ));
}
