'use client';

import { useActionState } from 'react';
import { MeetingFields } from '@/components/conference/meeting-fields';
import { MeetingForm } from '@/components/conference/meeting-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { PlannedMeeting } from '@/lib/read/planned-meeting';

interface Props {
  conference: number;
  meeting: PlannedMeeting;
  action: FormAction;
}

/** Moves a meeting in time or place. */
export function ChangeMeetingForm({ conference, meeting, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <MeetingForm conference={conference} meeting={meeting} state={state} action={formAction}>
      <MeetingFields state={state} values={meeting} id={meeting.id} />
      <div>
        <SubmitButton rank="secondary">
          Termin und Ort speichern<span className="sr-only"> ({meeting.kind})</span>
        </SubmitButton>
      </div>
    </MeetingForm>
  );
}
