/** What a form shows after it was sent: the state of `useActionState`, also in the browser. */
export interface FormState {
  status: 'IDLE' | 'DONE' | 'REFUSED';
  /** A German sentence for the head of the form; null where there is nothing to say. */
  message: string | null;
  /** German sentences by field name. */
  fieldErrors: Record<string, string[]>;
  /** What was typed, to be shown again; passwords and files are left out. */
  values: Record<string, string[]>;
}

export const IDLE: FormState = { status: 'IDLE', message: null, fieldErrors: {}, values: {} };

/** The text last typed into a field, else `fallback`. */
export function typedValue(state: FormState, field: string, fallback = ''): string {
  return state.values[field]?.[0] ?? fallback;
}
