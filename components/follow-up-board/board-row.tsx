import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import type { BoardRow } from '@/lib/read/follow-up-board';
import { routes } from '@/lib/routes';
import { BoardEntries } from './board-entries';
import { RowBox } from './row-box';

const CELL = 'px-8 py-12 align-top max-lg:block max-lg:py-2';

interface Props {
  row: BoardRow;
  /** The board has boxes; this row may still have none. */
  selectable: boolean;
}

/** One request; its entries open in place, its own page holds everything else. */
export function BoardRowLine({ row, selectable }: Props) {
  const name = `${row.where}, ${row.conference}`;
  return (
    <tr data-keep className="border-line border-b max-lg:block max-lg:py-12">
      {selectable && (
        <td data-print="no" className={CELL}>
          {row.manageable && <RowBox row={row} name={name} />}
        </td>
      )}
      <th scope="row" className={`${CELL} figures text-left font-medium whitespace-nowrap`}>
        <Link href={routes.demand(row.place)} prefetch={false} className="link">
          {row.where}
        </Link>
        <span className="text-14 text-muted block font-normal">{row.conference}</span>
      </th>
      <td className={`${CELL} min-w-0 lg:w-2/5`}>
        <p className="text-14 text-muted">
          {row.kind} · {row.title}
        </p>
        <p className="max-w-[75ch]">{row.text}</p>
        <BoardEntries entries={row.entries} about={name} />
      </td>
      <td className={CELL}>
        <PhoneLabel>Adressat: </PhoneLabel>
        {row.addressees || '–'}
      </td>
      <td className={`${CELL} figures lg:min-w-[8.5rem]`}>
        <PhoneLabel>Antwort bis: </PhoneLabel>
        {row.due ?? '–'}
      </td>
      <td className={CELL}>
        <StatusChip standing={row.standing} />
      </td>
      <td className={`${CELL} figures`}>
        <PhoneLabel>Letzter Eintrag: </PhoneLabel>
        {row.lastEntry ?? '–'}
      </td>
    </tr>
  );
}

/** Where a row is a block, its values have no column that names them. */
function PhoneLabel({ children }: { children: string }) {
  return <span className="text-muted lg:hidden">{children}</span>;
}
