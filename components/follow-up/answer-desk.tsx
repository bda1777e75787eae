import { AnswerDraftStatus } from '@/components/follow-up/answer-draft-status';
import { AnswerFields } from '@/components/follow-up/answer-fields';
import type { AnswerKeepState } from '@/components/follow-up/answer-keeper';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/forms/form-state';
import type { AnswerDraftView } from '@/lib/read/answer-draft';

interface Props {
  state: FormState;
  place: string;
  draft: AnswerDraftView | null;
  kept: AnswerKeepState;
  label?: string;
  hint: string;
}

/** Where an own body writes: words, files, what lies in the draft already, and what is done with it. */
export function AnswerDesk({ state, place, draft, kept, label = 'Stellungnahme', hint }: Props) {
  return (
    <>
      <HiddenFields values={{ place }} />
      <AnswerFields
        state={state}
        id="stellungnahme"
        label={label}
        hint={hint}
        text={draft?.text ?? ''}
        draftsFiles
      />
      {draft && draft.files.length > 0 && <DraftFiles files={draft.files} />}
      <AnswerDraftStatus state={kept} savedAt={draft?.savedAt ?? null} />
      <div className="flex flex-wrap gap-12">
        <SubmitButton>Stellungnahme abgeben</SubmitButton>
        <SubmitButton rank="secondary" name="then" value="sichern">
          Entwurf sichern
        </SubmitButton>
      </div>
    </>
  );
}

/** What was chosen before and kept; it goes along when the answer is sent. */
function DraftFiles({ files }: Pick<AnswerDraftView, 'files'>) {
  return (
    <fieldset>
      <legend className="font-medium">Dateien im Entwurf</legend>
      <ul className="mt-4 flex flex-col gap-4">
        {files.map(({ id, name, size }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-16 gap-y-4">
            <span>
              {name} <span className="text-muted figures">({size})</span>
            </span>
            <label className="flex min-h-32 cursor-pointer items-center gap-8">
              <input
                type="checkbox"
                name="removed"
                value={id}
                className="size-20 shrink-0 accent-(--kern-color-action-default)"
              />
              <span>
                nicht mitsenden<span className="sr-only">: {name}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
