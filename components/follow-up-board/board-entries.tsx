import { Chip } from '@/components/ui/chip';
import type { BoardEntry } from '@/lib/read/follow-up-row';

/** What happened so far, folded below its request. */
export function BoardEntries({ entries, about }: { entries: readonly BoardEntry[]; about: string }) {
  if (entries.length === 0) return null;
  return (
    <details className="mt-8" data-print="no">
      <summary className="link w-fit">
        {entries.length === 1 ? '1 Eintrag' : `${entries.length} Einträge`}
        <span className="sr-only"> zu {about}</span>
      </summary>
      <ol className="border-line mt-8 flex max-w-[75ch] flex-col gap-12 border-l-3 pl-12">
        {entries.map(({ id, date, heading, text, evidence, internal }) => (
          <li key={id}>
            <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
              <span className="text-muted figures">{date}</span>
              <span className="font-medium">{heading}</span>
              {internal && <Chip icon="lock">nicht öffentlich</Chip>}
            </p>
            {text && <p className="whitespace-pre-line">{text}</p>}
            {evidence && <p className="text-14 text-muted">{evidence}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
