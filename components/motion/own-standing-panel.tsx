import { CommandForm } from '@/components/ui/command-form';
import { Fold } from '@/components/motion/fold';
import type { FormAction } from '@/lib/forms/form-state';
import type { OwnStanding } from '@/lib/read/motion-own-standing';

export interface OwnActions {
  coSign: FormAction;
  decline: FormAction;
  ask: FormAction;
  confirm: FormAction;
  contest: FormAction;
  leave: FormAction;
}

interface Props {
  motionId: string;
  /** Number of the latest version; null while there is no text. */
  latest: number | null;
  own: OwnStanding;
  actions: OwnActions;
}

const SENTENCES: Record<OwnStanding['standing'], string> = {
  COORDINATING: 'koordiniert diesen Antrag.',
  LEAD: 'ist federführend dabei.',
  CO: 'zeichnet diesen Antrag mit.',
  TO_CONFIRM: 'gehört zum Kreis; der geänderte Text ist noch nicht bestätigt.',
  INVITED: 'ist zur Mitzeichnung eingeladen.',
  QUESTION: 'hat eine Rückfrage gestellt.',
  DECLINED: 'zeichnet nicht mit.',
  OUTSIDE: 'ist bisher nicht beteiligt.',
};

/** What the reader's own Land has to do with the motion, and what it can do about it. */
export function OwnStandingPanel(props: Props) {
  const { own } = props;
  const open = own.can.coSign || own.can.answer || own.can.confirm;
  return (
    <section
      aria-labelledby={`eigenes-land-${own.state}`}
      className={`rounded-[4px] border p-16 ${open ? 'border-accent border-2' : 'border-line'}`}
    >
      <h2 id={`eigenes-land-${own.state}`} className="text-18 mb-4 font-semibold">
        {own.name}
      </h2>
      <p>
        {own.name} {SENTENCES[own.standing]}
      </p>
      <Words own={own} />
      <div className="mt-12 flex flex-col gap-12 empty:hidden">
        <Decisions {...props} />
        {!own.binds && isAsked(own) && (
          <p className="text-muted">Darüber entscheidet die Freigabe Ihres Landes.</p>
        )}
      </div>
    </section>
  );
}

const isAsked = ({ standing }: OwnStanding) =>
  standing === 'INVITED' || standing === 'QUESTION' || standing === 'TO_CONFIRM';

function Words({ own: { message, question } }: { own: OwnStanding }) {
  return (
    <>
      {message && (
        <blockquote className="border-line mt-8 border-l-3 pl-12 whitespace-pre-line">{message}</blockquote>
      )}
      {question && (
        <dl className="mt-8 flex flex-col gap-4">
          <dt className="text-muted">Rückfrage Ihres Landes</dt>
          <dd className="whitespace-pre-line">{question.text}</dd>
          <dt className="text-muted">Antwort</dt>
          <dd className="whitespace-pre-line">{question.answers.join('\n') || 'steht noch aus'}</dd>
        </dl>
      )}
    </>
  );
}

function Decisions({ motionId, latest, own, actions }: Props) {
  const { can, state, change, contestable } = own;
  const decision = { motionId, state };
  return (
    <>
      {change && (
        <p>
          Ihr Land hat Fassung {change.signed} gezeichnet.{' '}
          <a href="#aenderungen" className="link">
            Was sich seitdem geändert hat
          </a>
        </p>
      )}
      {can.coSign && latest !== null && (
        <CommandForm
          action={actions.coSign}
          hidden={{ ...decision, versionNumber: latest }}
          submit={`Fassung ${latest} mitzeichnen`}
        />
      )}
      {can.confirm && latest !== null && (
        <CommandForm
          action={actions.confirm}
          hidden={{ ...decision, versionNumber: latest }}
          submit={`Fassung ${latest} bestätigen`}
        />
      )}
      {can.answer && <Answers decision={decision} actions={actions} />}
      {own.binds &&
        contestable.map((versionNumber) => (
          <Fold key={versionNumber} title={`Fassung ${versionNumber}: „redaktionell“ widersprechen`}>
            <p className="mb-8">
              Danach gilt die Änderung als inhaltlich und alle Länder im Kreis müssen sie bestätigen.
            </p>
            <CommandForm
              action={actions.contest}
              hidden={{ ...decision, versionNumber }}
              field={{ name: 'reason', label: 'Begründung (freiwillig)' }}
              rank="secondary"
              submit="Widersprechen"
            />
          </Fold>
        ))}
      {can.leave && (
        <Fold title="Aus dem Kreis ausscheiden">
          <p className="mb-8">Die Mitzeichnung Ihres Landes endet damit sofort.</p>
          <CommandForm action={actions.leave} hidden={decision} rank="secondary" submit="Ausscheiden" />
        </Fold>
      )}
    </>
  );
}

function Answers({
  decision,
  actions,
}: {
  decision: { motionId: string; state: string };
  actions: OwnActions;
}) {
  return (
    <>
      <Fold title="Rückfrage stellen">
        <CommandForm
          action={actions.ask}
          hidden={decision}
          field={{ name: 'text', label: 'Frage', hint: 'Alle lesen sie, die den Antrag lesen.' }}
          rank="secondary"
          submit="Frage senden"
        />
      </Fold>
      <Fold title="Nicht mitzeichnen">
        <CommandForm
          action={actions.decline}
          hidden={decision}
          field={{
            name: 'reason',
            label: 'Begründung (freiwillig)',
            hint: 'Sie geht an das koordinierende Land.',
          }}
          rank="secondary"
          submit="Ablehnen"
        />
      </Fold>
    </>
  );
}
