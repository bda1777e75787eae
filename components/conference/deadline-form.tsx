import type { ReactNode } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { FormState } from '@/lib/forms/form-state';

interface Props {
  conference: number;
  /** The deadline or its rule, in the version that was seen. */
  of: { kind: string; version: number };
  state: FormState;
  action: (form: FormData) => void;
  children: ReactNode;
}

/** The frame of every form about one deadline: its answer, and which deadline in which version. */
export function DeadlineForm({ conference, of, state, action, children }: Props) {
  return (
    <form action={action} noValidate className="flex max-w-[36rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="number" value={conference} />
      <input type="hidden" name="kind" value={of.kind} />
      <input type="hidden" name="version" value={of.version} />
      {children}
    </form>
  );
}
