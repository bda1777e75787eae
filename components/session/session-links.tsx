import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

/** The other pages of the sitting. `records`: the office, which also has the sheet for the case that nothing works. */
export function SessionLinks({ number, records }: { number: number; records: boolean }) {
  return (
    <>
      <ButtonLink href={routes.sessionBeamer(number)} small>
        Beamer-Ansicht
      </ButtonLink>
      <ButtonLink href={routes.attendance(number)} small icon="people">
        Anwesenheit
      </ButtonLink>
      {records && (
        <ButtonLink href={routes.sessionRunSheet(number)} small icon="download" download>
          Ablaufplan (PDF)
        </ButtonLink>
      )}
    </>
  );
}
