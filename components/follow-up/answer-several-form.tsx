'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { AnswerDesk } from '@/components/follow-up/answer-desk';
import { useAnswerKeeper } from '@/components/follow-up/use-answer-keeper';
import { Chip } from '@/components/ui/chip';
import { FormMessage } from '@/components/ui/form-message';
import { Icon } from '@/components/ui/icon';
import { SEVERAL } from '@/lib/forms/answer-draft-schemas';
import { askedValue } from '@/lib/forms/asked-value';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { AnswerDraftView } from '@/lib/read/answer-draft';
import type { OwnDemandRow } from '@/lib/read/own-demands-page';

interface Props {
  rows: readonly OwnDemandRow[];
  /** What was written to several and not sent. */
  draft: AnswerDraftView | null;
  action: FormAction;
}

/** What waits for an answer; those that are ticked are answered together. */
export function AnswerSeveralForm({ rows, draft, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { form, state: kept } = useAnswerKeeper(SEVERAL, draft);
  const errors = state.fieldErrors.answers;
  // As sent last, else as kept; a request that was answered meanwhile has another value and stays ticked.
  const isTicked = (id: string) =>
    state.status === 'REFUSED'
      ? (state.values.answers?.some((value) => value.startsWith(`${id}:`)) ?? false)
      : (draft?.demandIds.includes(id) ?? false);
  return (
    <form ref={form} action={formAction} noValidate>
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
            <OpenRow key={row.id} row={row} ticked={isTicked(row.id)} />
          ))}
        </ul>
      </fieldset>
      <div className="mt-24 flex max-w-[46rem] flex-col gap-16">
        <h3 className="text-18 font-semibold">Angekreuzte Anfragen beantworten</h3>
        <AnswerDesk
          {...{ state, draft, kept }}
          place={SEVERAL}
          hint="Die Länder und ihre Geschäftsstelle lesen die Stellungnahme, sobald Sie sie abgeben; veröffentlicht wird sie erst, wenn die Geschäftsstelle das entscheidet."
        />
      </div>
    </form>
  );
}

function OpenRow({ row, ticked }: { row: OwnDemandRow; ticked: boolean }) {
  const { id, lastAnswerId, citation, title, kind, text, due, remaining, overdue, href } = row;
  const value = askedValue(id, lastAnswerId);
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
