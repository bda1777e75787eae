import type { Standing } from '@/lib/domain/circle';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import type { Applicant, ApplicantRole } from '@/lib/domain/minutes';

const ROLE_WORDS: Record<ApplicantRole, string> = {
  LEAD: 'federführend',
  COORDINATING: 'federführend und koordinierend',
  CO: 'mitantragstellend',
};

/** How one Land stands to it, with the words that say so: "mitantragstellend seit 3. März 2027". */
export interface MarkedState {
  state: StateCode;
  standing: Standing;
  words: string;
}

interface Props {
  /** What the strip tells, for screen readers: "Antragsteller zu TOP 4.4". */
  label: string;
  applicants?: readonly Applicant[];
  /** Instead of applicants, where Länder are invited or have to confirm too. */
  standings?: readonly MarkedState[];
  /** The reader's own Land, marked in the corner. */
  ownState?: StateCode | null;
  /** For lists, where many strips stand on a page. */
  small?: boolean;
  /** Every Land can be reached with the tab key: only where one strip stands on the page. */
  focusable?: boolean;
}

/** Die 16-Länder-Leiste: sixteen cells in chair order, always the same, so that the eye learns the places. */
export function StateStrip({ applicants = [], standings, small = false, ...rest }: Props) {
  const marked =
    standings ?? applicants.map(({ state, role }) => ({ state, standing: role, words: ROLE_WORDS[role] }));
  return small ? <SmallStrip marked={marked} {...rest} /> : <FullStrip marked={marked} {...rest} />;
}

type StripProps = Pick<Props, 'label' | 'ownState' | 'focusable'> & { marked: readonly MarkedState[] };

function FullStrip({ label, marked, ownState, focusable = false }: StripProps) {
  return (
    <ul aria-label={label} className="state-strip">
      {FEDERAL_STATES.map(({ code, name }) => {
        const found = marked.find(({ state }) => state === code);
        return (
          <li
            key={code}
            className="state-cell"
            data-mark={found?.standing}
            data-own={code === ownState || undefined}
            tabIndex={focusable && found ? 0 : undefined}
          >
            <span aria-hidden="true">{code}</span>
            <span className="state-cell__tip">
              {[name, found?.words ?? 'nicht beteiligt', code === ownState ? 'Ihr Land' : null]
                .filter((word) => word !== null)
                .join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One picture with one sentence: sixteen described cells in every row of a list would be read by nobody. */
function SmallStrip({ label, marked, ownState }: StripProps) {
  const sentence = FEDERAL_STATES.flatMap(({ code, name }) => {
    const found = marked.find(({ state }) => state === code);
    return found ? [`${name} ${found.words}${code === ownState ? ' (Ihr Land)' : ''}`] : [];
  }).join(', ');
  return (
    <div
      role="img"
      aria-label={`${label}: ${sentence || 'keine'}`}
      className="state-strip state-strip--small"
    >
      {FEDERAL_STATES.map(({ code }) => (
        <span
          key={code}
          data-mark={marked.find(({ state }) => state === code)?.standing}
          data-own={code === ownState || undefined}
        >
          {code}
        </span>
      ))}
    </div>
  );
}
