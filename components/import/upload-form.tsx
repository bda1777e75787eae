'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useState, type SubmitEvent } from 'react';
import { sendUpload } from '@/components/import/send-upload';
import { UploadSteps, type UploadStep } from '@/components/import/upload-steps';
import { FieldFrame, TextField, describedBy } from '@/components/ui/field';
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
      <FileField errors={state.fileErrors} />
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

/** The browser's own file field, made large: it takes a dropped file without any script. */
function FileField({ errors }: { errors: readonly string[] }) {
  return (
    <FieldFrame id="datei" label="Datei wählen oder hierher ziehen" hint={FILE_HINT} errors={errors}>
      <input
        id="datei"
        name="file"
        type="file"
        accept=".txt,.md,.docx,.odt,.pdf"
        aria-describedby={describedBy('datei', FILE_HINT, errors)}
        aria-invalid={errors.length > 0 || undefined}
        className="border-line-strong bg-hued hover:border-accent file:border-accent file:text-accent file:bg-paper block w-full cursor-pointer rounded-[4px] border-2 border-dashed p-32 file:mr-16 file:min-h-40 file:cursor-pointer file:rounded-[4px] file:border file:px-16 file:font-medium"
      />
    </FieldFrame>
  );
}
