'use client';

import { useActionState } from 'react';
import { BlockFields } from '@/components/amendment/block-fields';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { stateName } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';
import type { ProposeAmendmentPage } from '@/lib/read/propose-amendment-page';

interface Props {
  page: ProposeAmendmentPage;
  action: FormAction;
}

/** The whole text in plain fields, block by block; what differs when it is sent is the proposal. */
export function ProposeForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-24">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motionId} />
      <input type="hidden" name="baseNumber" value={page.number} />
      <TextField
        name="title"
        label="Titel"
        rows={2}
        defaultValue={typedValue(state, 'title', page.title)}
        errors={state.fieldErrors.title}
      />
      <PartFields part="blocks" title="Beschlussvorschlag" page={page} state={state} />
      <PartFields part="rationale" title="Begründung des Antrags" page={page} state={state} />
      <section className="flex flex-col gap-16">
        <h2 className="text-20 font-semibold">Ihr Vorschlag</h2>
        <TextField
          name="reason"
          label="Warum schlagen Sie das vor?"
          hint="Wer den Antrag lesen darf, liest auch den Vorschlag und diese Begründung."
          rows={4}
          defaultValue={typedValue(state, 'reason')}
          errors={state.fieldErrors.reason}
        />
        <CheckboxField
          name="together"
          label="Die Änderungen gehören zusammen"
          hint="Dann wird über sie gemeinsam entschieden, sonst über jede für sich."
          defaultChecked={typedValue(state, 'together') === 'on'}
        />
        <div>
          <SubmitButton>Für {stateName(page.state)} vorschlagen</SubmitButton>
        </div>
      </section>
    </form>
  );
}

interface PartProps {
  part: 'blocks' | 'rationale';
  title: string;
  page: ProposeAmendmentPage;
  state: FormState;
}

function PartFields({ part, title, page, state }: PartProps) {
  const { text, after, remove } = state.values;
  if (!page.blocks.some((block) => block.part === part)) return null;
  return (
    <section className="flex flex-col gap-16">
      <h2 className="text-20 font-semibold">{title}</h2>
      {page.blocks.map(
        (block, index) =>
          block.part === part && (
            <BlockFields
              key={block.id}
              block={block}
              typed={{
                ...{ text: text?.[index], after: after?.[index] },
                remove: remove?.includes(block.id) ?? false,
              }}
            />
          ),
      )}
    </section>
  );
}
