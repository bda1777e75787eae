import Link from 'next/link';
import type { Remainder } from '@/lib/read/term-remainder';

/** What the successor goes on with. */
export function TermRemainderList({ remainder }: { remainder: readonly Remainder[] }) {
  if (remainder.length === 0) return <p className="text-muted">Es bleibt nichts offen.</p>;
  return (
    <div className="flex max-w-[46rem] flex-col gap-16">
      {remainder.map(({ heading, entries }) => (
        <div key={heading}>
          <h3 className="mb-4 font-semibold">{heading}</h3>
          <ul className="list-disc pl-20">
            {entries.map(({ text, href }) => (
              <li key={text}>
                {href === null ? (
                  text
                ) : (
                  <Link href={href} className="link">
                    {text}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
