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
            <UnderlinedText text={line.text} underlines={line.underlines} />
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

function UnderlinedText({ text, underlines }: Pick<SourceLineView, 'text' | 'underlines'>) {
  return underlinedParts(text, underlines).map((part) =>
    part.underlined ? <u key={part.from}>{part.text}</u> : <span key={part.from}>{part.text}</span>,
  );
}

/** The text cut where underlining begins and ends; ranges do not overlap. */
function underlinedParts(text: string, ranges: SourceLineView['underlines']) {
  const edges = [...new Set([0, ...ranges.flat(), text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => ({
    from,
    text: text.slice(from, edges[index + 1]),
    underlined: ranges.some(([start, end]) => start <= from && from < end),
  }));
}
