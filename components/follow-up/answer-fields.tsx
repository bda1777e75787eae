import { FileField } from '@/components/follow-up/file-field';
import { TextField } from '@/components/ui/field';
import { typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  /** Where several forms stand on a page. */
  id: string;
  label?: string;
  hint?: string;
  /** What stands in it before anything is typed. */
  text?: string;
}

/** The words of an answer and its files. */
export function AnswerFields({ state, id, label = 'Stellungnahme', hint, text }: Props) {
  return (
    <>
      <TextField
        id={`${id}-text`}
        name="text"
        label={label}
        hint={hint}
        rows={8}
        defaultValue={typedValue(state, 'text', text)}
        errors={state.fieldErrors.text}
      />
      <FileField id={`${id}-files`} errors={state.fieldErrors.files} />
    </>
  );
}
