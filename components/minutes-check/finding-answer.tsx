import { CommandForm } from '@/components/ui/command-form';
import { Icon } from '@/components/ui/icon';
import type { FormAction } from '@/lib/forms/form-state';
import type { MinutesCheckPage } from '@/lib/read/minutes-check-page';

interface Props {
  conference: number;
  finding: Pick<MinutesCheckPage['findings'][number], 'seal' | 'acknowledgement'>;
  /** For the office of the chair; null for everybody else. */
  action: FormAction | null;
}

/** Why a finding may stay, or the form to say so. */
export function FindingAnswer({ conference, finding: { seal, acknowledgement }, action }: Props) {
  if (acknowledgement)
    return (
      <p className="mt-12 flex max-w-[60rem] gap-8">
        <span className="text-good pt-2">
          <Icon name="check" />
        </span>
        <span>
          Anerkannt: {acknowledgement.reason}{' '}
          <span className="text-muted text-14">({acknowledgement.by})</span>
        </span>
      </p>
    );
  if (!action) return null;
  return (
    <details className="mt-12">
      <summary className="link w-fit cursor-pointer">Mit Begründung anerkennen</summary>
      <div className="mt-8 max-w-[46rem]">
        <CommandForm
          action={action}
          hidden={{ conferenceNumber: conference, finding: seal }}
          field={{
            name: 'reason',
            label: 'Begründung',
            hint: 'Sie gilt, solange sich die Angaben hinter dem Befund nicht ändern.',
          }}
          rank="secondary"
          small
          submit="Anerkennen"
        />
      </div>
    </details>
  );
}
