import type { SourceLineView } from '@/lib/read/import-draft-page';

interface Props {
  lines: readonly SourceLineView[];
  /** The lines of the value whose form is open. */
  current: { from: number; to: number } | null;
}

/** The source as it was read, with line numbers; warnings stand below their line. */
export function SourcePane({ lines, current }: Props) {
  return (
    <ol className="py-8">
      {lines.map((line) => (
        <li
          key={line.number}
          id={`z${line.number}`}
          data-line={line.number}
          data-certainty={line.certainty}
          data-current={(current && line.number >= current.from && line.number <= current.to) || undefined}
          className="source-line"
        >
          <a href={`#z${line.number}`} className="source-line__number" tabIndex={-1}>
            <span className="sr-only">Zeile </span>
            {line.number}
          </a>
          <span className="source-line__text">
            <UnderlinedText text={line.text} ranges={line.underlines} />
            {line.warnings.map((warning) => (
              <span key={warning} className="text-ink block font-medium">
                <span className="text-warn">▲ Hinweis: </span>
                {warning}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function UnderlinedText({ text, ranges }: { text: string; ranges: SourceLineView['underlines'] }) {
  if (ranges.length === 0) return text;
  let position = 0;
  const parts = [...ranges]
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => {
      const before = text.slice(position, from);
      position = to;
      return (
        <span key={from}>
          {before}
          <u>{text.slice(from, to)}</u>
        </span>
      );
    });
  return (
    <>
      {parts}
      {text.slice(position)}
    </>
  );
}
