import { CommandForm } from '@/components/ui/command-form';
import { Chip } from '@/components/ui/chip';
import { stateName } from '@/lib/domain/federal-state';
import type { FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { Coordination, InvitationView } from '@/lib/read/motion-coordination';

interface Props {
  motionId: string;
  desk: Coordination;
  revoke: FormAction;
}

/** Länder that were asked and have not joined, each with its answer. */
export function InvitationList({ motionId, desk, revoke }: Props) {
  if (desk.invitations.length === 0) return null;
  return (
    <ul className="border-line mb-20 max-w-[46rem] border-t">
      {desk.invitations.map((invitation) => (
        <li
          key={invitation.state}
          className="border-line flex flex-wrap items-center gap-x-12 gap-y-4 border-b py-8"
        >
          <span className="min-w-[11rem] font-medium">{stateName(invitation.state)}</span>
          <StatusChip invitation={invitation} />
          {invitation.answer && <span className="text-muted min-w-0 grow">{invitation.answer}</span>}
          {invitation.revocable && desk.can.invite && (
            <span className="ml-auto">
              <CommandForm
                action={revoke}
                hidden={{ motionId, state: invitation.state }}
                rank="tertiary"
                small
                submit={
                  <>
                    Zurücknehmen<span className="sr-only">: Einladung {stateName(invitation.state)}</span>
                  </>
                }
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function StatusChip({ invitation: { status } }: { invitation: InvitationView }) {
  if (status === 'QUESTION') return <Chip tone="info">{TERMS.InvitationStatus[status]}</Chip>;
  return <Chip tone={status === 'DECLINED' ? 'warn' : 'neutral'}>{TERMS.InvitationStatus[status]}</Chip>;
}
