'use client';

import { ResultChip } from '@/components/live/result-chip';
import { TakeBackForm } from '@/components/session/take-back-form';
import type { DeskForms } from '@/components/session/desk-actions';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Facts } from '@/components/ui/facts';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { RecordedDecision, SessionItem } from '@/lib/domain/session';
import { VOTE_CHOICES, type SessionCommand } from '@/lib/domain/session-command';
import { isPending } from '@/lib/domain/session-pending';
import { formatApplicants, formatInstant } from '@/lib/i18n/format';
import { decisionWords } from '@/lib/i18n/session-words';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  forms: DeskForms;
  item: SessionItem;
  decision: RecordedDecision;
  act: (command: SessionCommand) => void;
  onCorrect: () => void;
}

/** What stands: with everything the internal record knows of it, and the two ways to put a slip right. */
export function DecisionPanel({ forms, item, decision, act, onCorrect }: Props) {
  return (
    <section aria-label={`Ergebnis zu TOP ${item.number}`} className="decision-panel">
      <p className="text-20 mb-12 flex flex-wrap items-center gap-12 font-semibold">
        <ResultChip outcome={decision.outcome} />
        {decisionWords(decision, item)}
        {isPending(decision) && <WaitingChip />}
      </p>
      <Facts facts={factsOf(decision)} />
      {!(decision.enBloc && isPending(decision)) && (
        <div className="mt-16 flex flex-wrap items-start gap-x-24 gap-y-12">
          {!item.adoptsGreenList && (
            <span data-script="needed">
              <Button type="button" icon="edit" onClick={onCorrect}>
                Berichtigen
              </Button>
            </span>
          )}
          <TakeBackForm {...{ forms, item, decision, act }} />
        </div>
      )}
    </section>
  );
}

/** Of an entry that the program has not confirmed yet. */
export function WaitingChip() {
  return (
    <Chip tone="warn" icon="clock">
      noch nicht übertragen
    </Chip>
  );
}

function factsOf(decision: RecordedDecision) {
  const { recordedBy, recordedAt, absent, deviationReason, correctionReason, votes } = decision;
  const named = VOTE_CHOICES.flatMap((choice) => {
    const states = FEDERAL_STATES.map(({ code }) => code).filter((code) => votes?.[code] === choice);
    return states.length > 0 ? [{ term: TERMS.VoteChoice[choice], value: formatApplicants(states) }] : [];
  });
  return [
    { term: 'Festgehalten', value: [recordedBy, formatInstant(recordedAt)].filter(Boolean).join(', ') },
    ...(decision.enBloc ? [{ term: 'Verfahren', value: 'im Ganzen mit der Grünen Liste beschlossen' }] : []),
    ...named,
    ...(absent.length > 0 ? [{ term: 'Nicht im Raum', value: formatApplicants(absent) }] : []),
    ...(decision.unconfirmedRule ? [{ term: 'Regel', value: 'nach einer unbestätigten Regel' }] : []),
    ...(deviationReason ? [{ term: 'Abweichung', value: deviationReason }] : []),
    ...(correctionReason ? [{ term: 'Berichtigt, weil', value: correctionReason }] : []),
  ];
}
