import type { TextPart } from '@/lib/domain/search-passage';

/** Text with what was looked for marked; the parts are data, so nothing in them is ever markup. */
export function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, hit }, place) =>
    hit ? (
      <mark
        key={place}
        className="bg-warn-tint text-ink font-medium underline decoration-2 underline-offset-2"
      >
        {text}
      </mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}
