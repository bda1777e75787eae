import type { FollowUpBoard } from '@/lib/read/follow-up-board';
import { BoardRowLine } from './board-row';

/** Columns beside the box: place, request, addressee, due, standing, last entry. */
const HEADERS = ['TOP, Ziffer', 'Bitte', 'Adressat', 'Antwort bis', 'Stand', 'Letzter Eintrag'];

type Props = Pick<FollowUpBoard, 'groups' | 'can'>;

/** The requests with their standing, by addressee under its name; on a phone each row becomes a short block. */
export function BoardTable({ groups, can }: Props) {
  const columns = HEADERS.length + (can.manage ? 1 : 0);
  return (
    <table className="w-full border-collapse max-lg:block">
      <caption className="sr-only">Bitten und Forderungen mit Adressat, Frist und Stand</caption>
      <thead className="max-lg:sr-only">
        <tr className="border-line-strong border-b-2 text-left">
          {can.manage && (
            <th scope="col" data-print="no" className="w-40 px-8 py-8">
              <span className="sr-only">Auswahl</span>
            </th>
          )}
          {HEADERS.map((header) => (
            <th key={header} scope="col" className="px-8 py-8 font-semibold">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name ?? ''} className="max-lg:block">
          {name !== null && (
            <tr className="max-lg:block">
              <th
                scope="rowgroup"
                colSpan={columns}
                className="text-18 bg-hued px-8 py-8 text-left font-semibold max-lg:block"
              >
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <BoardRowLine key={row.id} row={row} selectable={can.manage} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
