import { DiscardForm } from '@/components/editor/discard-form';
import { Alert } from '@/components/ui/alert';
import { TextField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import { printNotation } from '@/lib/text/plain-notation';

interface Props {
  page: EditMotionPage;
  discard: FormAction;
}

/** What somebody wrote on a motion that they may no longer change: to be read and copied. */
export function LeftDraft({ page, discard }: Props) {
  const { draft } = page;
  if (!draft) return null;
  return (
    <div className="flex max-w-[56rem] flex-col gap-24">
      <Alert tone="warn" title="Dieser Antrag lässt sich von Ihnen nicht mehr ändern.">
        Er ist abgeschlossen, oder die Koordination liegt inzwischen bei einem anderen Land. Ihr Entwurf vom{' '}
        {draft.savedAt} ist erhalten; Sie können ihn hier lesen und kopieren.
      </Alert>
      <TextField
        name="entwurf"
        label="Ihr Entwurf"
        rows={16}
        readOnly
        defaultValue={[
          draft.text.title,
          printNotation(draft.text.blocks),
          ...(draft.text.rationale.length > 0 ? ['Begründung', printNotation(draft.text.rationale)] : []),
        ].join('\n\n')}
      />
      <DiscardForm page={page} action={discard} />
    </div>
  );
}
