import { stateName } from '@/lib/domain/federal-state';
import type { MinutesStatement } from '@/lib/domain/minutes';
import { formatList } from '@/lib/i18n/format';

/** What Länder declared on a resolution, as the external minutes print it below the text. */
export function PrintedStatements({ statements }: { statements: readonly MinutesStatement[] }) {
  return statements.map(({ states, text }, index) => (
    // Statements have no other identity than their place.
    <section key={index} className="border-line-strong mt-24 max-w-[46rem] border-l-3 pl-16">
      <h2 className="font-semibold">
        Protokollerklärung {states.length === 1 ? 'des Landes' : 'der Länder'}{' '}
        {formatList(states.map(stateName))}
      </h2>
      {text.map((paragraph, at) => (
        <p key={at} className="mt-8">
          {paragraph}
        </p>
      ))}
    </section>
  ));
}
