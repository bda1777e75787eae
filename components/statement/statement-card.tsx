import { Fold } from '@/components/motion/fold';
import { LandForm } from '@/components/statement/land-form';
import { PostponeForm } from '@/components/statement/postpone-form';
import { SubmitForm } from '@/components/statement/submit-form';
import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { StatementStatus } from '@/lib/domain/statement';
import type { FormAction } from '@/lib/forms/form-state';
import type { StatementView } from '@/lib/read/statement-views';

export interface StatementActions {
  submit: FormAction;
  join: FormAction;
  withdraw: FormAction;
  postpone: FormAction;
}

interface Props {
  statement: StatementView;
  kamin: boolean;
  actions: StatementActions;
}

const STATUS: Record<StatementStatus, { word: string; tone: Tone; icon: IconName }> = {
  ANNOUNCED: { word: 'angekündigt', tone: 'warn', icon: 'clock' },
  SUBMITTED: { word: 'abgegeben', tone: 'good', icon: 'check' },
  WITHDRAWN: { word: 'zurückgezogen', tone: 'neutral', icon: 'withdraw' },
};

/** One Protokollerklärung: whose it is, where it stands, its words, and what this reader may do about it. */
export function StatementCard({ statement, kamin, actions }: Props) {
  const { statesWords, status, visibility, paragraphs, due } = statement;
  const { word, tone, icon } = STATUS[status];
  return (
    <li data-keep className="border-line border-b py-16 last:border-b-0">
      <div className="flex flex-wrap items-center gap-8">
        <h3 className="text-18 mr-4 font-semibold">{statesWords}</h3>
        <Chip tone={tone} icon={icon}>
          {word}
        </Chip>
        {status === 'SUBMITTED' &&
          (visibility === 'EXTERNAL' ? (
            <Chip icon="document">extern: wird veröffentlicht</Chip>
          ) : (
            <Chip icon="lock">intern</Chip>
          ))}
      </div>
      {status !== 'WITHDRAWN' && (
        <p className="text-muted mt-4">
          {status === 'ANNOUNCED' ? 'Wortlaut' : 'Änderungen'} {due === null ? 'ohne Frist' : `bis ${due}`}
        </p>
      )}
      {paragraphs.length > 0 && (
        <blockquote className="border-line-strong mt-12 flex max-w-[46rem] flex-col gap-8 border-l-3 pl-16">
          {paragraphs.map((paragraph, index) => (
            // Paragraphs have no other identity than their place.
            <p key={index}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      <Acts statement={statement} kamin={kamin} actions={actions} />
    </li>
  );
}

function Acts({ statement, kamin, actions }: Props) {
  const { statesWords, status, history } = statement;
  const { submit, join, withdraw, postpone } = statement.acts;
  const form = submit && (
    <SubmitForm statement={statement} kamin={kamin} action={actions.submit} {...submit} />
  );
  const about = `Erklärung von ${statesWords}`;
  return (
    <div className="mt-12 flex flex-col gap-12 print:hidden">
      {form && status === 'ANNOUNCED' && form}
      {form && status === 'SUBMITTED' && (
        <Fold title="Wortlaut oder Sichtbarkeit ändern" about={about}>
          {form}
        </Fold>
      )}
      {join.length > 0 && (
        <Fold title="Beitreten" about={about}>
          <LandForm statement={statement} states={join} verb="beitreten" action={actions.join} />
        </Fold>
      )}
      {withdraw.length > 0 && (
        <Fold title="Zurückziehen" about={about}>
          <LandForm statement={statement} states={withdraw} verb="zurückziehen" action={actions.withdraw} />
        </Fold>
      )}
      {postpone && (
        <Fold title="Frist verlegen" about={about}>
          <PostponeForm statement={statement} action={actions.postpone} {...postpone} />
        </Fold>
      )}
      {history.length > 0 && (
        <Fold title="Verlauf" about={about}>
          <ol className="text-14 text-muted list-decimal pl-20">
            {history.map((step, index) => (
              // Steps are only ever added at the end.
              <li key={index}>{step}</li>
            ))}
          </ol>
        </Fold>
      )}
    </div>
  );
}
