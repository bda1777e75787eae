'use client';

import { useActionState } from 'react';
import { Chip } from '@/components/ui/chip';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { PassageView } from '@/lib/read/minutes-editor-page';

interface Props {
  editionId: string;
  passage: PassageView;
  /** "Verlauf" */
  label: string;
  action: FormAction;
}

/** One passage in place; what was typed stays in the field until it is stored, whatever else happens. */
export function PassageForm({ editionId, passage, label, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { place, name, text, written, edited, earlier, seal } = passage;
  const shown = state.status === 'REFUSED' ? typedValue(state, 'text') : text;
  return (
    <form action={formAction} noValidate className="flex flex-col gap-8">
      <FormMessage state={state} />
      <HiddenFields values={{ editionId, place, seen: seal }} />
      <TextField
        id={`text-${place}`}
        name="text"
        label={label === name ? label : `${label} zu ${name}`}
        rows={rowsFor(shown)}
        defaultValue={shown}
        errors={state.fieldErrors.text}
      />
      <div className="flex flex-wrap items-center gap-12">
        <SubmitButton rank="secondary" small>
          Speichern<span className="sr-only">: {name}</span>
        </SubmitButton>
        {edited && (
          <Chip tone="info" icon="edit">
            eigene Fassung
          </Chip>
        )}
      </div>
      {edited && written !== '' && <Words summary="Satz aus der Aufzeichnung" texts={[written]} />}
      {earlier.length > 0 && <Words summary="Frühere eigene Fassungen" texts={earlier} />}
    </form>
  );
}

/** As high as its words, within reason; the field can be pulled larger. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return Math.min(Math.max(lines + 1, 3), 16);
}

function Words({ summary, texts }: { summary: string; texts: readonly string[] }) {
  return (
    <details className="text-14">
      <summary className="link w-fit cursor-pointer">{summary}</summary>
      {texts.map((text, index) => (
        // Kept in the order in which they gave way, which never changes.
        <p key={index} className="border-line mt-8 max-w-[60rem] border-l-3 pl-12 whitespace-pre-wrap">
          {text}
        </p>
      ))}
    </details>
  );
}
