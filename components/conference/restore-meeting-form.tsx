'use client';

import { useActionState } from 'react';
import { MeetingForm } from '@/components/conference/meeting-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { PlannedMeeting } from '@/lib/read/planned-meeting';

interface Props {
  conference: number;
  meeting: PlannedMeeting;
  action: FormAction;
}

/** Takes a cancellation back. */
export function RestoreMeetingForm({ conference, meeting, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <MeetingForm conference={conference} meeting={meeting} state={state} action={formAction}>
      <div>
        <SubmitButton rank="secondary">
          Absage zurücknehmen<span className="sr-only"> ({meeting.kind})</span>
        </SubmitButton>
      </div>
    </MeetingForm>
  );
}
