/** A secret link to hand over: it stands in the answer to the form and nowhere else. */
export interface HandedLink {
  /** The absolute address. */
  href: string;
  /** "30. November 2026, 14:05 Uhr"; null: it holds until it is revoked. */
  validUntil: string | null;
}

/** What a form shows after it was sent: the state of `useActionState`, also in the browser. */
export interface FormState {
  status: 'IDLE' | 'DONE' | 'REFUSED';
  /** A German sentence for the head of the form; null where there is nothing to say. */
  message: string | null;
  /** German sentences by field name. */
  fieldErrors: Record<string, string[]>;
  /** What was typed, to be shown again; passwords and files are left out. */
  values: Record<string, string[]>;
  /** Null where the command made none. */
  link: HandedLink | null;
}

export const IDLE: FormState = { status: 'IDLE', message: null, fieldErrors: {}, values: {}, link: null };

/** A refusal in words already, where a form has more to say than what its obstacle is. */
export interface ExplainedRefusal {
  message: string;
  /** German sentences by field name. */
  fieldErrors: Record<string, string[]>;
}

/** The text last typed into a field, else `fallback`. */
export function typedValue(state: FormState, field: string, fallback = ''): string {
  return state.values[field]?.[0] ?? fallback;
}

/** A server action as `useActionState` takes it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Whether a box is ticked: as it was sent last, else as the record has it. */
export function isTicked(state: FormState, field: string, recorded: boolean): boolean {
  return state.status === 'REFUSED' ? typedValue(state, field) === 'on' : recorded;
}
