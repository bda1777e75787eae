'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { AnswerFields } from '@/components/follow-up/answer-fields';
import { Chip } from '@/components/ui/chip';
import { FormMessage } from '@/components/ui/form-message';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { askedValue } from '@/lib/forms/asked-value';
import { IDLE, type FormAction, type FormState } from '@/lib/forms/form-state';
import type { OwnDemandRow } from '@/lib/read/own-demands-page';

interface Props {
  rows: readonly OwnDemandRow[];
  action: FormAction;
}

/** What waits for an answer; those that are ticked are answered together. */
export function AnswerSeveralForm({ rows, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const errors = state.fieldErrors.answers;
  return (
    <form action={formAction} noValidate>
      <FormMessage state={state} />
      <fieldset aria-describedby={errors ? 'anfragen-fehler' : undefined}>
        <legend className="text-muted mb-8">
          Kreuzen Sie an, was eine gemeinsame Stellungnahme beantwortet, oder öffnen Sie eine einzelne
          Anfrage.
        </legend>
        {errors && (
          <p id="anfragen-fehler" className="text-bad mb-8 flex gap-4 font-medium">
            <Icon name="warning" /> {errors.join(' ')}
          </p>
        )}
        <ul className="border-line border-t">
          {rows.map((row) => (
            <OpenRow key={row.id} row={row} state={state} />
          ))}
        </ul>
      </fieldset>
      <div className="mt-24 flex max-w-[46rem] flex-col gap-16">
        <h3 className="text-18 font-semibold">Angekreuzte Anfragen beantworten</h3>
        <AnswerFields
          state={state}
          id="stellungnahme"
          hint="Die Länder und ihre Geschäftsstelle lesen die Stellungnahme sofort; veröffentlicht wird sie erst, wenn die Geschäftsstelle das entscheidet."
        />
        <div>
          <SubmitButton>Stellungnahme abgeben</SubmitButton>
        </div>
      </div>
    </form>
  );
}

function OpenRow({ row, state }: { row: OwnDemandRow; state: FormState }) {
  const { id, lastAnswerId, citation, title, kind, text, due, remaining, overdue, href } = row;
  const value = askedValue(id, lastAnswerId);
  const ticked = state.values.answers?.includes(value) ?? false;
  return (
    <li data-keep className="border-line flex gap-12 border-b py-16">
      <input
        key={String(ticked)}
        type="checkbox"
        id={`anfrage-${id}`}
        name="answers"
        value={value}
        defaultChecked={ticked}
        className="mt-2 size-20 shrink-0 accent-(--kern-color-action-default)"
      />
      <div className="min-w-0">
        <label htmlFor={`anfrage-${id}`} className="cursor-pointer">
          <span className="text-muted figures block">
            {citation} · {kind}
          </span>
          <span className="block font-medium">{title}</span>
        </label>
        <blockquote className="border-line-strong mt-8 max-w-[75ch] border-l-3 pl-12">{text}</blockquote>
        <p className="mt-8 flex flex-wrap items-center gap-x-12 gap-y-4">
          {overdue && (
            <Chip tone="bad" icon="warning">
              überfällig
            </Chip>
          )}
          <span>
            {due === null ? 'Ohne Frist' : `Antwort erbeten bis ${due}`}
            {remaining !== null && <span className="text-muted">, {remaining}</span>}
          </span>
          <Link href={href} prefetch={false} className="link">
            Anfrage öffnen<span className="sr-only">: {citation}</span>
          </Link>
        </p>
      </div>
    </li>
  );
}
