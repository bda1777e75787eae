'use client';

import { useRouter } from 'next/navigation';
import { createContext, useActionState, useContext, useEffect, type ReactNode } from 'react';
import { IDLE, type FormAction, type FormState } from '@/lib/forms/form-state';

interface Entering {
  state: FormState;
  formAction: (form: FormData) => void;
  /** Id of the form that the boxes of the rows belong to. */
  form: string;
}

const SharedEntryContext = createContext<Entering | null>(null);

interface Props {
  action: FormAction;
  children: ReactNode;
}

/** Holds what the entry on several rows answered: the form stands below the list, the boxes stand in it. */
export function SharedEntry({ action, children }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const router = useRouter();
  // What was changed meanwhile is to be seen before it is sent again.
  useEffect(() => {
    if (state.status === 'REFUSED') router.refresh();
  }, [state, router]);
  return (
    <SharedEntryContext value={{ state, formAction, form: 'sammeleintrag' }}>{children}</SharedEntryContext>
  );
}

/** The entry that a box or the form belongs to. */
export function useSharedEntry(): Entering {
  const entering = useContext(SharedEntryContext);
  if (!entering) throw new Error('a part of the shared entry stands outside of it');
  return entering;
}
