import type { AnswerTimes } from '@/lib/domain/follow-up-figures';
import { DataFold } from './data-fold';

const WRITTEN = new Intl.NumberFormat('de-DE');
const days = (count: number) => (count === 1 ? '1 Tag' : `${WRITTEN.format(count)} Tage`);

/** How long each body took to answer: from its shortest to its longest time, with the middle one as a mark. */
export function AnswerRanges({ times }: { times: readonly AnswerTimes[] }) {
  const longest = Math.max(1, ...times.map((one) => one.longest));
  return (
    <figure>
      <ul className="flex max-w-[56rem] flex-col gap-16">
        {times.map((one) => (
          <li key={one.body.code}>
            <p className="figures flex flex-wrap justify-between gap-x-24">
              <span className="font-medium">{one.body.name}</span>
              <span className="text-muted">
                im Mittel (Median) {days(one.median)},{' '}
                {one.count === 1 ? 'eine Stellungnahme' : `${one.count} Stellungnahmen`}
              </span>
            </p>
            <Range times={one} full={longest} />
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="figures text-14 text-muted flex max-w-[56rem] justify-between">
        <span>0</span>
        <span>{days(longest)}</span>
      </p>
      <DataFold
        caption="Tage von der Übersendung bis zur Stellungnahme"
        headers={['Adressat', 'Stellungnahmen', 'kürzeste Zeit', 'Median', 'längste Zeit']}
        rows={times.map((one) => [
          one.body.name,
          one.count,
          ...[days(one.shortest), days(one.median), days(one.longest)],
        ])}
      />
    </figure>
  );
}

/** For the eye alone; its numbers stand above and in the table. */
function Range({ times: { shortest, median, longest }, full }: { times: AnswerTimes; full: number }) {
  // A little room on both sides, so that marks at the ends are not cut.
  const at = (value: number) => `${1 + (value / full) * 98}%`;
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height="24" className="mt-4 block">
      <line x1="1%" x2="99%" y1="12" y2="12" className="stroke-line" />
      <line x1={at(shortest)} x2={at(longest)} y1="12" y2="12" strokeWidth="4" className="stroke-ink" />
      {[shortest, longest].map((end, index) => (
        <line key={index} x1={at(end)} x2={at(end)} y1="6" y2="18" strokeWidth="2" className="stroke-ink" />
      ))}
      <circle cx={at(median)} cy="12" r="7" strokeWidth="3" className="fill-accent stroke-paper" />
    </svg>
  );
}
