import { NotationHelp } from '@/components/editor/notation-help';
import { CONTROL, FieldFrame, TextField } from '@/components/ui/field';
import { typedValue, type FormState } from '@/lib/forms/form-state';
import type { MotionText } from '@/lib/domain/motion-text';
import { printNotation } from '@/lib/text/plain-notation';

interface Props {
  text: MotionText;
  /** What was typed before a refusal. */
  state: FormState;
}

/** Title, proposed resolution and Begründung as plain text: all that writing needs. */
export function PlainFields({ text, state }: Props) {
  return (
    <div className="flex flex-col gap-16">
      <WordingFields label="Beschlussvorschlag" text={text} state={state} />
      <NotationField
        name="rationale"
        label="Begründung"
        rows={10}
        defaultValue={typedValue(state, 'rationale', printNotation(text.rationale))}
        errors={state.fieldErrors.rationale}
      />
    </div>
  );
}

interface WordingProps {
  /** What the wording is called. */
  label: string;
  text: { title: string; blocks: Parameters<typeof printNotation>[0] };
  state: FormState;
}

/** Title and wording as plain text, with what the notation means. */
export function WordingFields({ label, text, state }: WordingProps) {
  return (
    <>
      <TextField
        name="title"
        label="Titel"
        defaultValue={typedValue(state, 'title', text.title)}
        errors={state.fieldErrors.title}
      />
      <NotationHelp id="notation" />
      <NotationField
        name="resolution"
        label={label}
        rows={18}
        defaultValue={typedValue(state, 'resolution', printNotation(text.blocks))}
        errors={state.fieldErrors.resolution}
      />
    </>
  );
}

interface FieldProps {
  name: string;
  label: string;
  rows: number;
  defaultValue: string;
  errors: readonly string[] | undefined;
}

/** A text in plain notation; the page shows the NotationHelp "notation" once. */
export function NotationField({ name, label, errors, ...rest }: FieldProps) {
  const described = errors?.length ? `notation ${name}-error` : 'notation';
  return (
    <FieldFrame id={name} label={label} errors={errors}>
      <textarea
        id={name}
        name={name}
        className={CONTROL}
        aria-describedby={described}
        aria-invalid={errors?.length ? true : undefined}
        {...rest}
      />
    </FieldFrame>
  );
}
