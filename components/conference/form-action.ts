import { typedValue, type FormState } from '@/lib/forms/form-state';

/** A server action as `useActionState` takes it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Whether a box is ticked: as it was sent last, else as the record has it. */
export function isTicked(state: FormState, name: string, recorded: boolean): boolean {
  return state.status === 'REFUSED' ? typedValue(state, name) === 'on' : recorded;
}
