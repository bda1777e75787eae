import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { TERMS } from '@/lib/i18n/terms';
import type { DispatchRow } from '@/lib/read/dispatch-row';
import { routes } from '@/lib/routes';

interface Props {
  caption: string;
  rows: readonly DispatchRow[];
}

const HEAD = 'px-8 py-8 text-left font-semibold';
const CELL = 'px-8 py-8 align-top max-md:block max-md:py-2';

/** Letters one below the other: to whom, what, when, until when, what came back. */
export function DispatchTable({ caption, rows }: Props) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b-2">
          {['Adressat', 'Inhalt', 'Versand', 'Antwort bis', 'Stand'].map((head) => (
            <th key={head} scope="col" className={HEAD}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-keep className="border-line border-b max-md:block max-md:py-8">
            <th scope="row" className={`${CELL} text-left font-medium`}>
              <Link href={routes.dispatch(row.id)} prefetch={false} className="link">
                {row.recipient}
              </Link>
              <span className="text-muted block font-normal">{TERMS.DispatchKind[row.kind]}</span>
            </th>
            <td className={CELL}>
              {row.content}
              <Superseded row={row} />
            </td>
            <td className={`${CELL} figures`}>{row.sent ?? <span className="text-muted">Entwurf</span>}</td>
            <td className={`${CELL} figures`}>
              <Due row={row} />
            </td>
            <td className={CELL}>
              <Standing row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was sent is no longer what stands: the office may have to write once more. */
function Superseded({ row: { superseded } }: { row: DispatchRow }) {
  if (superseded.length === 0) return null;
  return (
    <span className="mt-4 block">
      <Chip tone="warn" icon="warning">
        neu gefasst: TOP {superseded.join(', ')}
      </Chip>
    </span>
  );
}

function Due({ row: { due, kind, sent } }: { row: DispatchRow }) {
  if (due !== null)
    return (
      <>
        <span className="text-muted md:hidden">Antwort bis </span>
        {due}
      </>
    );
  if (kind === 'INFORMATION') return <span className="text-muted">keine Antwort erbeten</span>;
  return <span className="text-muted">{sent === null ? 'nach dem Versand' : 'offen'}</span>;
}

function Standing({ row: { answered, overdue, reminded } }: { row: DispatchRow }) {
  return (
    <span className="flex flex-wrap items-center gap-8">
      {answered !== null && <span className="figures">{answered}</span>}
      {overdue && (
        <Chip tone="bad" icon="clock">
          keine Antwort
        </Chip>
      )}
      {reminded && <Chip icon="bell">erinnert</Chip>}
    </span>
  );
}
