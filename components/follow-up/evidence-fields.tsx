import { TextField } from '@/components/ui/field';
import { typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  /** Where several forms stand on a page. */
  id: string;
  evidence?: string;
  judgedBy?: string;
}

/** What shows that it is so, and who found it so. */
export function EvidenceFields({ state, id, evidence, judgedBy }: Props) {
  return (
    <>
      <TextField
        id={`${id}-evidence`}
        name="evidence"
        label="Beleg"
        hint="Ein Dokument, ein Gesetz, eine Adresse. Für „umgesetzt“ nötig."
        defaultValue={typedValue(state, 'evidence', evidence)}
        errors={state.fieldErrors.evidence}
      />
      <TextField
        id={`${id}-judgedBy`}
        name="judgedBy"
        label="Festgestellt von"
        hint="Wie es abgedruckt wird. Für „umgesetzt“ nötig."
        defaultValue={typedValue(state, 'judgedBy', judgedBy)}
        errors={state.fieldErrors.judgedBy}
      />
    </>
  );
}
