'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { CalendarFeedView } from '@/lib/read/calendar-feeds';

interface Props {
  feeds: readonly CalendarFeedView[];
  revoke: FormAction;
}

/** The person's own calendar addresses, each with its end; nothing where there is none. */
export function CalendarFeedList({ feeds, revoke }: Props) {
  const [state, formAction] = useActionState(revoke, IDLE);
  return (
    <>
      <FormMessage state={state} />
      {feeds.length > 0 && (
        <ul aria-label="Ihre Kalenderadressen" className="border-line my-12 border-t">
          {feeds.map(({ id, label, createdAt }) => (
            <li
              key={id}
              className="border-line flex flex-wrap items-center justify-between gap-8 border-b py-8"
            >
              <span>
                {label ?? 'Ohne Bezeichnung'}{' '}
                <span className="text-muted figures">· erstellt am {createdAt}</span>
              </span>
              <form action={formAction}>
                <input type="hidden" name="feedId" value={id} />
                <SubmitButton rank="secondary" small busy="Wird widerrufen …">
                  Widerrufen<span className="sr-only">: {label ?? createdAt}</span>
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
