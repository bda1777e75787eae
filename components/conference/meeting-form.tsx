import type { ReactNode } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { FormState } from '@/lib/forms/form-state';

interface Props {
  conference: number;
  meeting: { id: string; version: number };
  state: FormState;
  action: (form: FormData) => void;
  children: ReactNode;
}

/** The frame of every form about one meeting: its answer, and which meeting in which version. */
export function MeetingForm({ conference, meeting, state, action, children }: Props) {
  return (
    <form action={action} noValidate className="mt-12 flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="number" value={conference} />
      <input type="hidden" name="meetingId" value={meeting.id} />
      <input type="hidden" name="version" value={meeting.version} />
      {children}
    </form>
  );
}
