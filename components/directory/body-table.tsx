import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import { TERMS } from '@/lib/i18n/terms';
import type { DirectoryRow } from '@/lib/read/directory-page';
import { routes } from '@/lib/routes';

const HEAD = 'px-8 py-8 text-left font-semibold';
const CELL = 'px-8 py-8 align-top max-md:block max-md:py-2';

/** Addressees with their former names and what the directory knows of them. */
export function BodyTable({ bodies }: { bodies: readonly DirectoryRow[] }) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">Stellen mit Kürzel, Art und Angaben</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b-2">
          {['Stelle', 'Kürzel', 'Art', 'Angaben'].map((head) => (
            <th key={head} scope="col" className={HEAD}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <tr key={body.code} data-keep className="border-line border-b max-md:block max-md:py-8">
            <th scope="row" className={`${CELL} text-left font-medium`}>
              <Link href={routes.body(body.code)} prefetch={false} className="link">
                {body.name}
              </Link>
              {body.formerNames.length > 0 && (
                <span className="text-14 text-muted block font-normal">
                  früher: {body.formerNames.join('; ')}
                </span>
              )}
              <Ended body={body} />
            </th>
            <td className={CELL}>{bodyAbbreviation(body.code) ?? <NoAbbreviation />}</td>
            <td className={CELL}>{TERMS.BodyKind[body.kind]}</td>
            <td className={`${CELL} whitespace-nowrap`}>{knownWords(body)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoAbbreviation() {
  return (
    <span className="text-muted max-md:hidden">
      <span aria-hidden="true">–</span>
      <span className="sr-only">keines</span>
    </span>
  );
}

function Ended({ body: { ended, successor } }: { body: DirectoryRow }) {
  if (ended === null) return null;
  return (
    <span className="mt-4 flex flex-wrap items-center gap-8 font-normal">
      <Chip icon="clock">bis {ended}</Chip>
      {successor && (
        <span>
          Nachfolge:{' '}
          <Link href={routes.body(successor.code)} prefetch={false} className="link">
            {successor.name}
          </Link>
        </span>
      )}
    </span>
  );
}

function knownWords({ hasAddress, hasEmail }: DirectoryRow): string {
  const known = [hasAddress && 'Anschrift', hasEmail && 'E-Mail'].filter(Boolean);
  return known.length > 0 ? known.join(', ') : 'keine Anschrift';
}
