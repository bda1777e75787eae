import Link from 'next/link';
import { ApplicantLine } from '@/components/agenda/applicant-line';
import { ItemVerb } from '@/components/green-list/item-verb';
import { LiftForm } from '@/components/green-list/lift-form';
import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { FormAction } from '@/lib/forms/form-state';
import type { GreenListItemView, GreenListState } from '@/lib/read/green-list-page-item';

export interface GreenListActions {
  lift: FormAction;
  takeBack: FormAction;
  putBack: FormAction;
}

const STATES: Record<GreenListState, { word: string; tone: Tone; icon: IconName }> = {
  ON_LIST: { word: 'auf der Liste', tone: 'good', icon: 'leaf' },
  ADOPTED: { word: 'beschlossen', tone: 'good', icon: 'check' },
  LIFTED: { word: 'herausgenommen', tone: 'warn', icon: 'withdraw' },
  TEXT_CHANGED: { word: 'Text geändert', tone: 'warn', icon: 'edit' },
  ITEM_CHANGED: { word: 'Punkt geändert', tone: 'warn', icon: 'info' },
};

/** One item: number, title, applicants, where it stands, and what this reader may do about it. */
export function GreenListRow({ item, actions }: { item: GreenListItemView; actions: GreenListActions }) {
  const { word, tone, icon } = STATES[item.state];
  return (
    <li
      id={`top-${item.number}`}
      data-keep
      className="border-line grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 gap-y-8 border-b px-8 py-12 lg:grid-cols-[5rem_minmax(0,1fr)_19rem]"
    >
      <span className="figures font-medium">{item.number}</span>
      <div className="min-w-0">
        <h3 className="font-medium">
          {item.motionHref === null ? (
            item.title
          ) : (
            <Link href={item.motionHref} prefetch={false} className="link">
              {item.title}
            </Link>
          )}
        </h3>
        <p className="text-muted mt-2">
          <ApplicantLine applicants={item.applicants} allStates={item.allStates} />
        </p>
        {item.reason !== null && <p className="mt-8 max-w-[46rem]">Begründung: {item.reason}</p>}
        <History item={item} />
      </div>
      <div className="col-start-2 flex flex-col items-start gap-8 lg:col-start-3">
        <div aria-live="polite">
          <Chip tone={tone} icon={icon}>
            {word}
          </Chip>
          <p className="text-14 text-muted mt-4">{item.words}</p>
        </div>
        {item.changeHref !== null && (
          <Link href={item.changeHref} prefetch={false} className="link text-14 print:hidden">
            Änderung seit dem Versiegeln<span className="sr-only"> von TOP {item.number}</span>
          </Link>
        )}
        <Acts item={item} actions={actions} />
      </div>
    </li>
  );
}

function History({ item: { history, number } }: { item: GreenListItemView }) {
  if (history.length === 0) return null;
  return (
    <details className="text-14 mt-8 print:hidden">
      <summary className="link w-fit cursor-pointer">
        Verlauf<span className="sr-only"> zu TOP {number}</span>
      </summary>
      <ol className="text-muted mt-4 list-decimal pl-20">
        {history.map((step, index) => (
          // Steps are only ever added at the end.
          <li key={index}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

function Acts({ item, actions }: { item: GreenListItemView; actions: GreenListActions }) {
  const { lift, takeBack, putBack } = item.acts;
  if (!lift && !takeBack && !putBack) return null;
  const of = `TOP ${item.number}`;
  return (
    <div data-print="no" className="flex flex-col gap-12">
      {lift?.states.map((state) => (
        <LiftForm key={state} item={item} entryId={lift.entryId} state={state} action={actions.lift} />
      ))}
      {lift?.byOffice && <LiftForm item={item} entryId={lift.entryId} state={null} action={actions.lift} />}
      {takeBack && (
        <ItemVerb
          fields={{ itemId: item.id, entryId: takeBack.entryId }}
          action={actions.takeBack}
          label="Herausnahme zurücknehmen"
          icon="leaf"
          of={of}
        />
      )}
      {putBack && (
        <ItemVerb
          fields={{ itemId: item.id, textVersionId: putBack.textVersionId }}
          action={actions.putBack}
          label="Mit dem jetzigen Text wieder aufnehmen"
          icon="leaf"
          of={of}
        />
      )}
    </div>
  );
}
