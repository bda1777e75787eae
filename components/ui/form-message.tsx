import { Alert } from '@/components/ui/alert';
import type { FormState } from '@/lib/forms/form-state';

/** What a form answers, above its first field; nothing before it was sent. */
export function FormMessage({ state }: { state: FormState }) {
  if (!state.message) return null;
  return state.status === 'DONE' ? (
    <Alert tone="good" role="status" title={state.message} />
  ) : (
    <Alert tone="bad" role="alert" title={state.message} />
  );
}
