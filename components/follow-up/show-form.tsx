'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { HintedChoices } from '@/components/ui/hinted-choices';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { EntryView } from '@/lib/read/demand-entries';

const HINTS: Record<FollowUpVisibility, string> = {
  INTERNAL: 'Lesen können es die Länder und ihre Geschäftsstelle.',
  RELEASED: 'Lesen können es außerdem die angefragten Stellen des Bundes.',
  PUBLIC: 'Lesen können es alle, ohne Anmeldung; auch die Dateien lassen sich dann herunterladen.',
};

/** A body reads its own answer anyhow: there it is a question of publishing alone. */
function wordsOf({ kind }: EntryView, value: FollowUpVisibility): { label: string; hint: string } {
  return kind === 'ANSWERED' && value === 'RELEASED'
    ? {
        label: 'nicht veröffentlicht',
        hint: 'Lesen können sie die Länder, ihre Geschäftsstelle und die antwortende Stelle.',
      }
    : { label: TERMS.FollowUpVisibility[value], hint: HINTS[value] };
}

/** Who may read an entry. */
export function ShowForm({ entry, action }: { entry: EntryView; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ entryId: entry.id, version: entry.version }} />
      <HintedChoices
        name="visibility"
        legend="Wer diesen Eintrag lesen kann"
        chosen={typedValue(state, 'visibility', entry.visibility ?? '')}
        choices={entry.can.show.map((value) => ({ value, ...wordsOf(entry, value) }))}
      />
      <div>
        <SubmitButton rank="secondary" small>
          Sichtbarkeit speichern
        </SubmitButton>
      </div>
    </form>
  );
}
