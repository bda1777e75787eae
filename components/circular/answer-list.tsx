import { VoteStrip, VoteStripLegend, type VoteMark } from '@/components/federal-state/vote-strip';
import { Section } from '@/components/ui/section';
import type { AnswerView } from '@/lib/read/circular-answers';
import type { CircularPage } from '@/lib/read/circular-page';

const WITHOUT = 'nicht geantwortet';

/** Who answered what, as far as this reader may know it: while it runs, the number alone. */
export function AnswerList({ page }: { page: CircularPage }) {
  const { answered, answers, reference, ownState } = page;
  const count = `${answered} von 16 Ländern haben geantwortet.`;
  if (answers === null)
    return (
      <Section title="Stand der Antworten">
        <p className="figures">{count}</p>
        {page.status === 'OPEN' && (
          <p className="text-muted mt-4 max-w-[46rem]">
            Wie die anderen Länder abgestimmt haben, sehen Sie nach dem Abschluss des Verfahrens.
          </p>
        )}
      </Section>
    );
  const remarks = answers.filter(({ comment }) => comment !== null);
  return (
    <Section title={page.status === 'CONCLUDED' ? 'Stimmen der Länder' : 'Stand der Antworten'}>
      <p className="figures mb-12">{count}</p>
      <VoteStrip
        label={`Stimmen im Umlaufverfahren ${reference}`}
        votes={answers.map((answer) => ({
          ...{ state: answer.state, mark: markOf(answer) },
          words: `${answer.words}, ${answer.at}`,
        }))}
        without={WITHOUT}
        ownState={ownState}
      />
      <VoteStripLegend without={WITHOUT} objections={answers.some(({ objects }) => objects)} />
      {remarks.length > 0 && (
        <ul className="mt-16 flex max-w-[46rem] flex-col gap-8">
          {remarks.map(({ state, name, words, comment }) => (
            <li key={state}>
              <span className="font-medium">
                {name} ({words}):
              </span>{' '}
              {comment}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function markOf({ choice, objects }: AnswerView): VoteMark {
  return objects || choice === null ? 'OBJECTS' : choice;
}
