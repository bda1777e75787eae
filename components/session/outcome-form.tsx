'use client';

import { useState } from 'react';
import type { DeskForms } from '@/components/session/desk-actions';
import { DeskForm } from '@/components/session/desk-form';
import { MergeFields, WithdrawalFields } from '@/components/session/further-outcomes';
import { OutcomeButton } from '@/components/session/outcome-button';
import { VoteFields } from '@/components/session/vote-fields';
import { judgeForm, type FormProblem } from '@/components/session/judge-form';
import { Alert } from '@/components/ui/alert';
import { TextField } from '@/components/ui/field';
import type { Session, SessionItem } from '@/lib/domain/session';
import type { NamedVotes, SessionCommand } from '@/lib/domain/session-command';
import { greenListItems } from '@/lib/domain/session-order';
import { parseCounts } from '@/lib/domain/vote-notation';
import { countsOf, outcomeByRule } from '@/lib/domain/vote';

interface Props {
  forms: DeskForms;
  session: Session;
  item: SessionItem;
  act: (command: SessionCommand) => void;
  /** The decision that is being corrected; null where the item is undecided. */
  correctedId: string | null;
}

const VOTED = ['UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED'] as const;
/** A list is adopted, or it is not put to the vote. */
const EN_BLOC = ['UNANIMOUS', 'MAJORITY'] as const;

/** What became of an item: one press records it, counts and votes only where they are known. */
export function OutcomeForm({ forms, session, item, act, correctedId }: Props) {
  const [votes, setVotes] = useState<NamedVotes>({});
  const [counted, setCounted] = useState('');
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const listed = item.adoptsGreenList ? greenListItems(session) : [];
  const enBloc = listed.length > 0 && correctedId === null;
  const counts = Object.keys(votes).length > 0 ? countsOf(votes) : parseCounts(counted);
  const expected = counts && outcomeByRule(counts, session.rules);
  const late = session.status === 'HELD';
  const submit = (form: FormData) => {
    const judged = judgeForm(form, enBloc, session);
    setProblem(judged.ok ? null : judged.error);
    if (judged.ok) act(judged.value);
  };
  return (
    <DeskForm
      id="outcome-form"
      forms={forms}
      action={enBloc ? forms.actions.adopt : forms.actions.record}
      hidden={{ itemId: item.id, ...(enBloc ? {} : { seenDecisionId: correctedId ?? '' }) }}
      onCommand={submit}
      className="flex flex-col gap-16"
    >
      {enBloc &&
        listed.map(({ greenListEntryId }) => (
          <input key={greenListEntryId} type="hidden" name="entryIds" value={greenListEntryId ?? ''} />
        ))}
      {problem && (
        <Alert tone={problem.deviates ? 'warn' : 'bad'} role="alert" title={problem.sentences.join(' ')} />
      )}
      <ReasonFields
        correcting={correctedId !== null || late}
        deviating={problem?.deviates ?? false}
        problem={problem}
      />
      <fieldset>
        <legend className="sr-only">Ergebnis zu TOP {item.number}</legend>
        <div className="outcome-buttons">
          {(enBloc ? EN_BLOC : VOTED).map((outcome) => (
            <OutcomeButton key={outcome} outcome={outcome} expected={expected === outcome} />
          ))}
        </div>
      </fieldset>
      {!enBloc && (
        <div className="flex flex-wrap gap-x-24 gap-y-8">
          <WithdrawalFields item={item} />
          <MergeFields item={item} items={session.items} />
        </div>
      )}
      <VoteFields
        session={session}
        {...{ votes, counted, expected, problem }}
        onVotes={setVotes}
        onCounted={setCounted}
      />
    </DeskForm>
  );
}

interface ReasonProps {
  correcting: boolean;
  deviating: boolean;
  problem: FormProblem | null;
}

/** Reasons that go into the internal record. */
function ReasonFields({ correcting, deviating, problem }: ReasonProps) {
  return (
    <>
      {correcting && (
        <TextField
          id="correction-reason"
          name="correctionReason"
          label="Grund der Berichtigung oder des Nachtrags"
          hint="Steht nur in der internen Niederschrift."
          errors={problem?.fields.correctionReason}
        />
      )}
      {deviating && (
        <TextField
          id="deviation-reason"
          name="deviationReason"
          label="Warum wird es trotzdem so festgehalten?"
          hint="Steht nur in der internen Niederschrift. Danach wählen Sie das Ergebnis bitte noch einmal."
          errors={problem?.fields.deviationReason}
        />
      )}
    </>
  );
}
