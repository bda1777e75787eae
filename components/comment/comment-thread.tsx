import { AnswerForm } from '@/components/comment/comment-form';
import { CommandForm } from '@/components/ui/command-form';
import { Fold } from '@/components/motion/fold';
import { Chip } from '@/components/ui/chip';
import { stateName } from '@/lib/domain/federal-state';
import type { FormAction } from '@/lib/forms/form-state';
import { blockWords } from '@/lib/i18n/amendment-words';
import type { CommentThread as Thread, CommentView } from '@/lib/read/comment-views';

export interface CommentActions {
  add: FormAction;
  resolve: FormAction;
  reopen: FormAction;
}

interface Props {
  motionId: string;
  thread: Thread;
  actions: CommentActions;
}

/** One comment with its answers, and what the reader may do with it. */
export function CommentThread({ motionId, thread, actions }: Props) {
  const { id, version, can, resolved } = thread;
  const hidden = { motionId, commentId: id, version };
  const about = `Kommentar von ${thread.author}`;
  return (
    <article data-keep id={`kommentar-${id}`} className="border-line border-l-3 pl-16">
      <p className="mb-4 flex flex-wrap items-center gap-8">
        <span className="figures font-semibold">{placeOf(thread)}</span>
        {thread.internal && thread.state && (
          <Chip tone="info" icon="people">
            nur für {stateName(thread.state)}
          </Chip>
        )}
        {resolved !== null && (
          <Chip tone="good" icon="check">
            erledigt
          </Chip>
        )}
      </p>
      <Words comment={thread} />
      {thread.answers.length > 0 && (
        <ul className="mt-12 flex flex-col gap-12 pl-16">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <Words comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {resolved !== null && <p className="text-14 text-muted mt-8">Erledigt: {resolved}</p>}
      <div data-print="no" className="mt-8 flex flex-wrap items-baseline gap-x-24 gap-y-8">
        {can.answer && (
          <Fold title="Antworten" about={about}>
            <AnswerForm motionId={motionId} parentId={id} action={actions.add} />
          </Fold>
        )}
        {can.resolve && (
          <CommandForm action={actions.resolve} hidden={hidden} rank="tertiary" small submit="Erledigt" />
        )}
        {can.reopen && (
          <CommandForm action={actions.reopen} hidden={hidden} rank="tertiary" small submit="Wieder öffnen" />
        )}
      </div>
    </article>
  );
}

function placeOf({ block }: Thread): string {
  if (block === null) return 'Zum ganzen Antrag';
  return block === 'GONE' ? 'Zu einer Stelle, die nicht mehr im Text steht' : blockWords(block);
}

function Words({ comment: { author, state, at, text } }: { comment: CommentView }) {
  return (
    <>
      <p className="text-14 text-muted">
        {author}
        {state && `, ${stateName(state)}`} · {at}
      </p>
      <p className="max-w-[46rem] whitespace-pre-line">{text}</p>
    </>
  );
}
