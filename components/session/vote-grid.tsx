'use client';

import { useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { FEDERAL_STATES, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { VOTE_CHOICES, type NamedVotes, type VoteChoice } from '@/lib/domain/session-command';
import { voteField } from '@/lib/forms/session-schemas';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  /** Länder in the room; empty where attendance is not kept. */
  present: readonly StateCode[];
  votes: NamedVotes;
  onVotes: (votes: NamedVotes) => void;
}

const LETTERS: Record<VoteChoice, string> = { YES: 'J', NO: 'N', ABSTAIN: 'E' };

/** How each Land voted. Letters J, N, E vote for the Land in focus and go on to the next, arrows move, Entf clears. */
export function VoteGrid({ present, votes, onVotes }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const isThere = (code: StateCode) => present.length === 0 || present.includes(code);
  const voting = STATE_CODES.filter(isThere);
  const vote = (code: StateCode, choice: VoteChoice | null) => {
    const others = Object.entries(votes).filter(([state]) => state !== code);
    onVotes(Object.fromEntries(choice === null ? others : [...others, [code, choice]]));
  };
  const go = (from: StateCode, steps: number) => {
    const to = voting[voting.indexOf(from) + steps];
    if (to === undefined) return;
    const inputs = [...(grid.current?.querySelectorAll<HTMLInputElement>(`[name="${voteField(to)}"]`) ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  };
  const onKey = (code: StateCode) => (event: KeyboardEvent) => {
    const act = gridAct(event.key);
    if (act === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'VOTE') vote(code, act.choice);
    if (act.kind === 'MOVE') go(code, act.steps);
    else if (act.choice !== null) go(code, 1);
  };
  return (
    <fieldset>
      <legend className="font-medium">Stimmen je Land</legend>
      <p className="text-14 text-muted">
        Mit der Tastatur: J, N oder E stimmt für das Land und geht weiter, Pfeiltasten wechseln das Land, Entf
        löscht.
      </p>
      <div ref={grid} className="vote-grid">
        {FEDERAL_STATES.map(({ code, name }) => (
          <StateVote
            key={code}
            {...{ code, name }}
            absent={!isThere(code)}
            choice={votes[code] ?? null}
            onVote={(choice) => vote(code, choice)}
            onKey={onKey(code)}
          />
        ))}
      </div>
      <div className="mt-8 flex flex-wrap gap-8" data-script="needed">
        <Button
          type="button"
          small
          onClick={() => onVotes(Object.fromEntries(voting.map((code) => [code, 'YES'])))}
        >
          {present.length > 0 ? 'Alle im Raum: Ja' : 'Alle: Ja'}
        </Button>
        <Button type="button" small rank="tertiary" onClick={() => onVotes({})}>
          Alle Stimmen löschen
        </Button>
      </div>
    </fieldset>
  );
}

interface StateVoteProps {
  code: StateCode;
  name: string;
  absent: boolean;
  choice: VoteChoice | null;
  onVote: (choice: VoteChoice | null) => void;
  onKey: (event: KeyboardEvent) => void;
}

function StateVote({ code, name, absent, choice, onVote, onKey }: StateVoteProps) {
  return (
    <fieldset className="vote-cell" data-choice={choice ?? undefined} disabled={absent} onKeyDown={onKey}>
      <legend className="sr-only">
        {name}
        {absent && ', nicht im Raum'}
      </legend>
      <span aria-hidden="true" className="font-semibold" title={name}>
        {code}
      </span>
      {absent ? (
        <span aria-hidden="true" className="text-14 text-muted">
          nicht im Raum
        </span>
      ) : (
        <span className="vote-cell__choices">
          {VOTE_CHOICES.map((one) => (
            <label key={one} data-choice={one}>
              <input
                type="radio"
                name={voteField(code)}
                value={one}
                aria-label={TERMS.VoteChoice[one]}
                checked={choice === one}
                onChange={() => onVote(one)}
                onClick={() => choice === one && onVote(null)}
              />
              <span aria-hidden="true">{LETTERS[one]}</span>
            </label>
          ))}
        </span>
      )}
    </fieldset>
  );
}

type GridAct = { kind: 'MOVE'; steps: number } | { kind: 'VOTE'; choice: VoteChoice | null };

/** Four Länder stand in a row. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 4, ArrowUp: -4 };

function gridAct(key: string): GridAct | null {
  const steps = STEPS[key];
  if (steps !== undefined) return { kind: 'MOVE', steps };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'VOTE', choice: null };
  const choice = VOTE_CHOICES.find((one) => LETTERS[one] === key.toUpperCase());
  return choice ? { kind: 'VOTE', choice } : null;
}
