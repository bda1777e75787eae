import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import type { Applicant, ApplicantRole } from '@/lib/domain/minutes';

const ROLE_WORDS: Record<ApplicantRole, string> = {
  LEAD: 'federführend',
  COORDINATING: 'federführend und koordinierend',
  CO: 'mitantragstellend',
};

interface Props {
  /** What the strip tells, for screen readers: "Antragsteller zu TOP 4.4". */
  label: string;
  applicants: readonly Applicant[];
  /** The reader's own Land, marked in the corner. */
  ownState?: StateCode | null;
  small?: boolean;
  /** Every Land can be reached with the tab key: only where one strip stands on the page. */
  focusable?: boolean;
}

/** Die 16-Länder-Leiste: sixteen cells in chair order, always the same, so that the eye learns the places. */
export function StateStrip({ label, applicants, ownState = null, small = false, focusable = false }: Props) {
  const roles = new Map(applicants.map((applicant) => [applicant.state, applicant.role]));
  return (
    <ul aria-label={label} className={small ? 'state-strip state-strip--small' : 'state-strip'}>
      {FEDERAL_STATES.map(({ code, name }) => {
        const role = roles.get(code);
        const words = [
          name,
          role ? ROLE_WORDS[role] : 'nicht beteiligt',
          code === ownState ? 'Ihr Land' : null,
        ];
        const sentence = words.filter((word) => word !== null).join(', ');
        return (
          <li
            key={code}
            className="state-cell"
            data-mark={role ?? 'NONE'}
            data-own={code === ownState || undefined}
            tabIndex={focusable && role ? 0 : undefined}
          >
            <span aria-hidden="true" className="state-cell__code">
              {code}
            </span>
            <span className="sr-only">{sentence}</span>
            <span aria-hidden="true" className="state-cell__tip">
              {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
