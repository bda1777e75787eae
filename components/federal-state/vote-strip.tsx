import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import type { VoteChoice } from '@/lib/domain/session-command';

/** OBJECTS: against the procedure, without a vote of its own. */
export type VoteMark = VoteChoice | 'OBJECTS';

/** How one Land voted, with the words that say so: "Ja, 12. März 2027". */
export interface MarkedVote {
  state: StateCode;
  mark: VoteMark;
  words: string;
}

interface Props {
  /** What the strip tells, for screen readers: "Stimmen im Umlaufverfahren 01/2027". */
  label: string;
  votes: readonly MarkedVote[];
  /** What is said of a Land without a vote: "nicht geantwortet", "abwesend". */
  without: string;
  ownState: StateCode | null;
}

const LETTERS: Readonly<Record<VoteMark, string>> = { YES: 'J', NO: 'N', ABSTAIN: 'E', OBJECTS: 'W' };

/** Die 16-Länder-Leiste of a vote: shape and letter tell it, colour only supports them. */
export function VoteStrip({ label, votes, without, ownState }: Props) {
  return (
    <ul aria-label={label} className="state-strip vote-strip">
      {FEDERAL_STATES.map(({ code, name }) => {
        const vote = votes.find(({ state }) => state === code);
        return (
          <li
            key={code}
            className="state-cell"
            data-vote={vote?.mark}
            data-own={code === ownState || undefined}
            tabIndex={vote ? 0 : undefined}
          >
            <span aria-hidden="true">{code}</span>
            <span aria-hidden="true" className="vote-strip__letter">
              {vote ? LETTERS[vote.mark] : '–'}
            </span>
            <span className="state-cell__tip">
              {[name, vote?.words ?? without, code === ownState ? 'Ihr Land' : null]
                .filter((word) => word !== null)
                .join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const WORDS: readonly (readonly [VoteMark | null, string])[] = [
  ['YES', 'Ja'],
  ['NO', 'Nein'],
  ['ABSTAIN', 'Enthaltung'],
];

/** Explains the marks once a page. */
export function VoteStripLegend({ without, objections }: { without: string; objections: boolean }) {
  const samples = [
    ...WORDS,
    ...(objections ? [['OBJECTS', 'Widerspruch gegen das Verfahren'] as const] : []),
    [null, without] as const,
  ];
  return (
    <p aria-hidden="true" className="text-14 text-muted vote-strip flex flex-wrap gap-x-20 gap-y-8 pt-8">
      {samples.map(([mark, word]) => (
        <span key={word} className="inline-flex items-center gap-8">
          <span className="state-cell w-28" data-vote={mark ?? undefined}>
            <span className="vote-strip__letter">{mark ? LETTERS[mark] : '–'}</span>
          </span>
          {word}
        </span>
      ))}
    </p>
  );
}
