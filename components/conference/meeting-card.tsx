import { CancelMeetingForm } from '@/components/conference/cancel-meeting-form';
import { ChangeMeetingForm } from '@/components/conference/change-meeting-form';
import { RestoreMeetingForm } from '@/components/conference/restore-meeting-form';
import { WarningList } from '@/components/conference/warning-list';
import { Chip } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { PlannedMeeting } from '@/lib/read/planned-meeting';

export interface MeetingActions {
  change: FormAction;
  cancel: FormAction;
  restore: FormAction;
}

interface Props {
  conference: number;
  meeting: PlannedMeeting;
  actions: MeetingActions;
}

/** One meeting of the term with what can be done about it. */
export function MeetingCard({ conference, meeting, actions }: Props) {
  return (
    <li className="border-line rounded-[4px] border p-20">
      <h3 className="flex flex-wrap items-center gap-8 font-semibold">
        {meeting.kind}
        {meeting.cancelled && (
          <Chip tone="bad" icon="cross">
            abgesagt
          </Chip>
        )}
      </h3>
      <p className="figures">{meeting.line}</p>
      {meeting.cancellationReason && <p className="text-muted">Grund: {meeting.cancellationReason}</p>}
      <WarningList warnings={meeting.warnings} />
      {!meeting.changeable && <p className="text-muted">Hat begonnen: Zeit und Ort stehen fest.</p>}
      {meeting.changeable && meeting.cancelled && (
        <RestoreMeetingForm conference={conference} meeting={meeting} action={actions.restore} />
      )}
      {meeting.changeable && !meeting.cancelled && (
        <div className="mt-12 flex flex-col gap-8">
          <details>
            <summary className="link min-h-32">Termin oder Ort ändern</summary>
            <ChangeMeetingForm conference={conference} meeting={meeting} action={actions.change} />
          </details>
          <details>
            <summary className="link min-h-32">Absagen</summary>
            <CancelMeetingForm conference={conference} meeting={meeting} action={actions.cancel} />
          </details>
        </div>
      )}
    </li>
  );
}
