import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import type { ConferencesPage } from '@/lib/read/conferences-page';
import { routes } from '@/lib/routes';

type ConferenceRow = ConferencesPage['conferences'][number];

/** All terms, the latest first; on a phone each row becomes a short block. */
export function ConferenceTable({ rows }: { rows: readonly ConferenceRow[] }) {
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">Konferenzen mit Vorsitz, Datum und Ort</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b-2 text-left">
          <th scope="col" className="px-8 py-8 font-semibold">
            Konferenz
          </th>
          <th scope="col" className="px-8 py-8 font-semibold">
            Vorsitz
          </th>
          <th scope="col" className="px-8 py-8 font-semibold">
            Hauptkonferenz
          </th>
          <th scope="col" className="px-8 py-8 font-semibold">
            Ort
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = 'px-8 py-8 align-top max-md:block max-md:py-0';

function Row({ row }: { row: ConferenceRow }) {
  return (
    <tr className="border-line hover:bg-hued border-b max-md:block max-md:py-12">
      <th scope="row" className={`${CELL} figures text-left font-medium`}>
        <span className="inline-flex flex-wrap items-center gap-8">
          <Link href={routes.conference(row.number)} prefetch={false} className="link">
            {row.name}
          </Link>
          {row.cancelled && (
            <Chip tone="bad" icon="cross">
              abgesagt
            </Chip>
          )}
          {row.status && (
            <Chip tone="info" icon="clock">
              {row.status}
            </Chip>
          )}
        </span>
      </th>
      <td className={CELL}>
        <span className="text-muted md:hidden">Vorsitz </span>
        {row.chair}
      </td>
      <td className={`${CELL} figures`}>{row.dates}</td>
      <td className={CELL}>{row.place}</td>
    </tr>
  );
}
