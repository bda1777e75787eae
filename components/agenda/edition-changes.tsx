import { CopyButton } from '@/components/ui/copy-button';

interface Props {
  changes: readonly string[];
  /** The same as plain text. */
  text: string;
}

/** What changed between two editions, as a list to read and as text for the cover mail. */
export function EditionChanges({ changes, text }: Props) {
  if (changes.length === 0) return <p>Es hat sich nichts geändert.</p>;
  return (
    <>
      <ul className="mb-16 flex max-w-[60rem] list-disc flex-col gap-4 pl-20">
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details data-print="no">
        <summary className="link w-fit">Als Text für das Begleitschreiben</summary>
        <pre className="bg-hued mt-8 mb-8 max-w-[60rem] overflow-x-auto p-16 font-[inherit] whitespace-pre-wrap">
          {text}
        </pre>
        <CopyButton text={text} label="Text kopieren" />
      </details>
    </>
  );
}
