import { CommandForm } from '@/components/ui/command-form';
import { Alert } from '@/components/ui/alert';
import type { FormAction } from '@/lib/forms/form-state';
import { formatList } from '@/lib/i18n/format';

interface Props {
  motionId: string;
  /** Null: a Kamin theme without a text. */
  versionNumber: number | null;
  /** After the Antragsschluss. */
  late: boolean;
  /** Names of Länder that have not confirmed the latest version. */
  unconfirmed: readonly string[];
  action: FormAction;
}

/** Registers the motion: says who would be missing, and asks for the reason where it comes late. */
export function RegistrationForm({ motionId, versionNumber, late, unconfirmed, action }: Props) {
  return (
    <div className="flex flex-col gap-12">
      <p>
        Mit der Anmeldung {versionNumber !== null && `zeichnet Ihr Land Fassung ${versionNumber}, und `}alle
        Länder und die Geschäftsstelle lesen den Antrag. Ändern lässt er sich bis zur Abstimmung.
      </p>
      {unconfirmed.length > 0 && (
        <Alert tone="warn" title="Bestätigungen stehen aus">
          {formatList(unconfirmed)}. Gedruckt wird als Antragsteller nur, wer die geltende Fassung gezeichnet
          hat.
        </Alert>
      )}
      <CommandForm
        action={action}
        hidden={{ motionId, versionNumber: versionNumber ?? '' }}
        {...(late
          ? {
              field: {
                name: 'lateReason',
                label: 'Warum der Antrag nach Antragsschluss kommt',
                hint: 'Die Geschäftsstelle entscheidet, ob er noch aufgenommen wird.',
              },
            }
          : {})}
        submit="Antrag anmelden"
      />
    </div>
  );
}
