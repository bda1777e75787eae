import { Alert } from '@/components/ui/alert';

/** Says early that what was read was decided by another conference and cannot be accepted; nothing for the IntMK's own. */
export function SisterConference({ name }: { name: string | null }) {
  if (name === null) return null;
  return (
    <div className="mb-24">
      <Alert tone="warn" title="Das ist keine Niederschrift der IntMK.">
        Gelesen wurde eine Niederschrift von: {name}. Angaben und Auffälligkeiten können Sie ansehen; in die
        Akte der IntMK lässt sie sich nicht übernehmen.
      </Alert>
    </div>
  );
}
