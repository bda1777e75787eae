import Link from 'next/link';
import { SaveVersionForm } from '@/components/editor/save-version-form';
import { TextDiff } from '@/components/motion-diff/text-diff';
import { Alert } from '@/components/ui/alert';
import { EmptyState } from '@/components/ui/empty-state';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { faultOf, tidyText } from '@/lib/domain/motion-text';
import type { FormAction } from '@/lib/forms/form-state';
import { formatList } from '@/lib/i18n/format';
import { refusalMessage } from '@/lib/i18n/refusals';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import { routes } from '@/lib/routes';

interface Props {
  page: EditMotionPage;
  save: FormAction;
}

/** What would change, and whom it concerns, before a version is made of it. */
export function Review({ page, save }: Props) {
  const { draft, latest, motionId, toConfirm } = page;
  const back = routes.editMotion(motionId);
  if (!draft)
    return (
      <EmptyState
        title="Es ist nichts geändert."
        action={
          <Link className="link" prefetch={false} href={back}>
            Text bearbeiten
          </Link>
        }
      >
        Der Wortlaut entspricht der letzten Fassung.
      </EmptyState>
    );
  const text = tidyText(draft.text);
  const fault = faultOf(text);
  return (
    <div className="flex flex-col gap-24">
      <p className="text-muted max-w-[46rem]">
        {latest.author === null
          ? 'Das wird die erste Fassung.'
          : `Verglichen mit Fassung ${latest.number} (${latest.author}).`}{' '}
        {confirmWords(toConfirm)}
      </p>
      <TextDiff before={latest.text} after={text} />
      {fault && (
        <Alert tone="bad" title="So lässt sich die Fassung nicht speichern.">
          {refusalMessage(fault)}
        </Alert>
      )}
      <SaveVersionForm page={page} text={text} action={save} savable={fault === null} />
    </div>
  );
}

function confirmWords(states: readonly StateCode[]): string {
  if (states.length === 0) return '';
  const names = formatList(states.map(stateName));
  return `Nach dem Speichern ${states.length === 1 ? 'wird' : 'werden'} ${names} gebeten, die neue Fassung zu bestätigen.`;
}
