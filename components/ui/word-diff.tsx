import { wordDiff, type WordPart } from '@/lib/text/word-diff';

/** A change of text word by word: additions underlined, deletions struck, each with a margin bar and named in words. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="border-warn max-w-[60rem] border-l-3 pl-12 whitespace-pre-wrap">
      <WordParts parts={wordDiff(before, after)} />
    </p>
  );
}

/** The words of a comparison inside a paragraph of the caller's. */
export function WordParts({ parts }: { parts: readonly WordPart[] }) {
  return parts.map((part, index) => {
    // The parts of one comparison never change their order.
    if (part.kind === 'ADDED')
      return (
        <ins key={index} className="bg-good-tint decoration-good underline [del+&]:ml-4">
          <span className="sr-only">[eingefügt: </span>
          {part.text}
          <span className="sr-only">]</span>
        </ins>
      );
    if (part.kind === 'REMOVED')
      return (
        <del key={index} className="bg-bad-tint decoration-bad line-through">
          <span className="sr-only">[gestrichen: </span>
          {part.text}
          <span className="sr-only">]</span>
        </del>
      );
    return <span key={index}>{part.text}</span>;
  });
}
