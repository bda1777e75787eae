'use client';

import { useActionState } from 'react';
import { MeetingForm } from '@/components/conference/meeting-form';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { PlannedMeeting } from '@/lib/read/planned-meeting';

interface Props {
  conference: number;
  meeting: PlannedMeeting;
  action: FormAction;
}

/** Cancels a meeting with its reason; it stays visible as cancelled. */
export function CancelMeetingForm({ conference, meeting, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <MeetingForm conference={conference} meeting={meeting} state={state} action={formAction}>
      <TextField
        name="reason"
        id={`${meeting.id}-reason`}
        label="Grund"
        hint="Steht mit der Absage öffentlich auf der Seite der Konferenz. Die Absage lässt sich zurücknehmen."
        defaultValue={typedValue(state, 'reason')}
        errors={state.fieldErrors.reason}
      />
      <div>
        <SubmitButton rank="secondary">{meeting.kind} absagen</SubmitButton>
      </div>
    </MeetingForm>
  );
}
