'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useState, type SubmitEvent } from 'react';
import { sendUpload } from '@/components/import/send-upload';
import { UploadSteps, type UploadStep } from '@/components/import/upload-steps';
import { TextField } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { SubmitButton } from '@/components/ui/submit-button';

/** What the server answers to a form that came without JavaScript, and what the page shows after a refusal. */
export interface UploadState {
  /** German sentences at the field they belong to. */
  fileErrors: string[];
  textErrors: string[];
  /** The pasted text, so that it is not lost. */
  text: string;
}

export const NOTHING_SENT: UploadState = { fileErrors: [], textErrors: [], text: '' };

interface Props {
  action: (state: UploadState, form: FormData) => Promise<UploadState>;
  /** Where the same form is answered step by step. */
  stepsAddress: string;
}

const FILE_HINT = 'Text, Markdown, Word (.docx), OpenDocument (.odt) oder PDF, höchstens 20 MB.';

/** Takes minutes as a file or as pasted text; with JavaScript it shows how far the reading has come. */
export function UploadForm({ action, stepsAddress }: Props) {
  const [answered, formAction] = useActionState(action, NOTHING_SENT);
  const [refused, setRefused] = useState<UploadState | null>(null);
  const [step, setStep] = useState<UploadStep | null>(null);
  const router = useRouter();
  const state = refused ?? answered;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (step) return;
    const form = new FormData(event.currentTarget);
    setStep('send');
    const answer = await sendUpload(stepsAddress, form, setStep);
    if (answer.ok) router.push(answer.value);
    else {
      setStep(null);
      setRefused(answer.error);
    }
  };

  return (
    <form
      action={formAction}
      onSubmit={(event) => void submit(event)}
      className="flex max-w-[46rem] flex-col gap-24"
    >
      <FileField
        id="datei"
        label="Datei wählen oder hierher ziehen"
        hint={FILE_HINT}
        accept=".txt,.md,.docx,.odt,.pdf"
        large
        errors={state.fileErrors}
      />
      <TextField
        key={state.text}
        name="text"
        label="Oder Text einfügen"
        hint="Den ganzen Text der Niederschrift, mit Tagesordnung und Beschlüssen."
        rows={6}
        defaultValue={state.text}
        errors={state.textErrors}
      />
      {step ? (
        <UploadSteps current={step} />
      ) : (
        <div>
          <SubmitButton icon="upload" busy="Wird gelesen …">
            Niederschrift lesen
          </SubmitButton>
        </div>
      )}
    </form>
  );
}
