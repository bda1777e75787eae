import { ButtonLink } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { TaskView } from '@/lib/read/tasks';

/** So many are seen at once; the others are one press away. */
const SHOWN = 8;

/** What waits for the person: each one sentence with its deadline and the way to do it, the most urgent first. */
export function TaskList({ tasks }: { tasks: readonly TaskView[] }) {
  const [first, rest] = [tasks.slice(0, SHOWN), tasks.slice(SHOWN)];
  return (
    <section id="aufgaben" aria-labelledby="aufgaben-titel" className="scroll-mt-16">
      <h2 id="aufgaben-titel" className="text-20 mb-8 font-semibold">
        Meine Aufgaben
      </h2>
      {tasks.length === 0 ? (
        <EmptyState title="Nichts wartet auf Sie.">
          Sobald etwas zu entscheiden, zu bestätigen oder nachzureichen ist, steht es hier mit seiner Frist.
        </EmptyState>
      ) : (
        <>
          <Tasks tasks={first} />
          {rest.length > 0 && (
            <details>
              <summary className="link flex min-h-44 items-center font-medium">
                {rest.length === 1 ? 'Eine weitere Aufgabe' : `${rest.length} weitere Aufgaben`}
              </summary>
              <Tasks tasks={rest} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Tasks({ tasks }: { tasks: readonly TaskView[] }) {
  return (
    <ol>
      {tasks.map((task) => (
        <li
          key={task.key}
          className="border-line flex flex-wrap items-center justify-between gap-x-24 gap-y-8 border-b py-12"
        >
          <div className="min-w-0 flex-1 basis-[18rem]">
            <p className="font-medium break-words">{task.sentence}</p>
            <Deadline task={task} />
            {task.forApproval && <p className="text-muted">Darüber entscheidet die Leitung Ihres Landes.</p>}
          </div>
          <ButtonLink href={task.href} small>
            {task.button}
            <span className="sr-only">: {task.sentence}</span>
          </ButtonLink>
        </li>
      ))}
    </ol>
  );
}

function Deadline({ task }: { task: TaskView }) {
  if (task.due === null) return null;
  return (
    <p className="figures mt-2 flex flex-wrap items-center gap-x-8 gap-y-4">
      <span className="text-muted">
        Frist: {task.due}
        {task.urgency === 'LATER' && (
          <>
            , <span className="whitespace-nowrap">{task.remaining}</span>
          </>
        )}
      </span>
      {task.urgency !== 'LATER' && (
        <Chip
          tone={task.urgency === 'OVERDUE' ? 'bad' : 'warn'}
          icon={task.urgency === 'OVERDUE' ? 'warning' : 'clock'}
        >
          {task.remaining}
        </Chip>
      )}
    </p>
  );
}
