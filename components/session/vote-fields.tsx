'use client';

import { VoteGrid } from '@/components/session/vote-grid';
import type { FormProblem } from '@/components/session/judge-form';
import { Chip } from '@/components/ui/chip';
import { TextField } from '@/components/ui/field';
import type { Session } from '@/lib/domain/session';
import type { NamedVotes } from '@/lib/domain/session-command';
import { parseCounts } from '@/lib/domain/vote-notation';
import { countsOf, type VotingRules } from '@/lib/domain/vote';
import { ruleSentences } from '@/lib/i18n/session-words';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  session: Session;
  votes: NamedVotes;
  /** "13:1:2" as typed. */
  counted: string;
  /** What the counts come to by the rules; null where there are none. */
  expected: 'UNANIMOUS' | 'MAJORITY' | 'REJECTED' | null;
  problem: FormProblem | null;
  onVotes: (votes: NamedVotes) => void;
  onCounted: (text: string) => void;
}

/** How was voted, where it is known: counts in one field, or Land by Land. */
export function VoteFields(props: Props) {
  const { session, votes, counted, problem, onVotes, onCounted } = props;
  const named = Object.keys(votes).length > 0;
  return (
    <details className="vote-fields" open={problem?.fields.counts ? true : undefined}>
      <summary className="link w-fit">Stimmen angeben (freiwillig)</summary>
      <div className="border-line mt-12 flex flex-col gap-16 border-l-3 pl-16">
        <Tally {...props} />
        {!named && (
          <div
            className="max-w-[20rem]"
            onChange={(event) => onCounted((event.target as HTMLInputElement).value)}
          >
            <TextField
              id="counts"
              name="counts"
              label="Ja : Nein : Enthaltung"
              hint="Zum Beispiel 13:1:2"
              defaultValue={counted}
              autoComplete="off"
              errors={problem?.fields.counts}
            />
          </div>
        )}
        <VoteGrid present={session.present} votes={votes} onVotes={onVotes} />
        <Rules rules={session.rules} />
      </div>
    </details>
  );
}

/** The sum against the Länder in the room, and what it comes to. */
function Tally({ session, votes, counted, expected }: Props) {
  const counts = Object.keys(votes).length > 0 ? countsOf(votes) : parseCounts(counted);
  const { present } = session;
  if (!counts)
    return (
      <p role="status" className="text-muted">
        Noch keine Stimmen angegeben.
      </p>
    );
  const cast = counts.yes + counts.no + counts.abstain;
  const room = present.length > 0 ? `${present.length} Ländern im Raum` : '16 Ländern';
  return (
    <p role="status" className="figures">
      <strong>
        {counts.yes} Ja, {counts.no} Nein, {counts.abstain}{' '}
        {counts.abstain === 1 ? 'Enthaltung' : 'Enthaltungen'}
      </strong>
      , zusammen {cast} von {room}. {expected && <>Nach der Geschäftsordnung: {TERMS.Outcome[expected]}.</>}
    </p>
  );
}

function Rules({ rules }: { rules: VotingRules }) {
  return (
    <ul className="text-14 flex flex-col gap-4">
      {ruleSentences(rules).map(({ sentence, confirmed }) => (
        <li key={sentence} className="flex flex-wrap items-center gap-8">
          {sentence}
          {!confirmed && (
            <Chip tone="warn" icon="warning">
              unbestätigt
            </Chip>
          )}
        </li>
      ))}
    </ul>
  );
}
