import { TextField } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  /** Where several forms stand on a page. */
  id: string;
  label?: string;
  hint?: string;
  /** What stands in it before anything is typed. */
  text?: string;
  /** What was chosen goes into a draft, and stands there after a refusal. */
  draftsFiles?: boolean;
}

const FILES_HINT =
  'Bis zu 5 Dateien, zusammen höchstens 20 MB: PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), PNG oder JPEG.';

/** The words of an answer and its files. */
export function AnswerFields({ state, id, label = 'Stellungnahme', hint, text, draftsFiles = false }: Props) {
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
      <FileField
        id={`${id}-files`}
        name="files"
        label="Dateien"
        hint={FILES_HINT}
        multiple
        errors={state.fieldErrors.files}
        state={draftsFiles ? undefined : state}
      />
    </>
  );
}
