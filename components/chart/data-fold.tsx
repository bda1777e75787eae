interface Props {
  caption: string;
  headers: readonly string[];
  /** The first value of a row heads it. */
  rows: readonly (readonly (string | number)[])[];
}

/**
 * The numbers behind a drawing, as a table; printed with it. The table stands beside what folds it, not in it: no
 * style sheet opens a fold that is closed, so on paper it would be missing.
 */
export function DataFold({ caption, headers, rows }: Props) {
  return (
    <div className="mt-12">
      <details className="peer" data-print="no">
        <summary className="link w-fit">Zahlen als Tabelle</summary>
      </details>
      <div
        className="mt-8 hidden overflow-x-auto peer-open:block print:block print:overflow-visible"
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        <table className="figures border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-line-strong border-b-2 text-left">
              {headers.map((header, index) => (
                <th
                  key={header}
                  scope="col"
                  className={`px-8 py-4 font-semibold ${index > 0 ? 'text-right' : ''}`}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...values]) => (
              <tr key={head} className="border-line border-b">
                <th scope="row" className="px-8 py-4 text-left font-medium">
                  {head}
                </th>
                {values.map((value, index) => (
                  <td key={headers[index + 1]} className="px-8 py-4 text-right">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
