import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { BodyPage } from '@/lib/read/body-page';
import { routes } from '@/lib/routes';

/** Names with their days, letters, and what was changed. */
export function BodyRecord({ body }: { body: BodyPage }) {
  return (
    <>
      <Section title="Namen">
        <ul className="border-line border-t">
          {body.names.map(({ name, period }) => (
            <li
              key={`${name} ${period}`}
              className="border-line grid gap-x-24 gap-y-4 border-b px-8 py-8 md:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span>{name}</span>
              <span className="text-muted figures">{period}</span>
            </li>
          ))}
        </ul>
      </Section>
      {body.letters.length > 0 && (
        <Section title="Schreiben">
          <ul className="flex flex-col gap-4">
            {body.letters.map(({ id, label }) => (
              <li key={id}>
                <Link href={routes.dispatch(id)} prefetch={false} className="link figures">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {body.history.length > 0 && (
        <Section title="Verlauf">
          <ul className="border-line border-t">
            {body.history.map(({ what, when, who }) => (
              <li
                key={`${when} ${what}`}
                className="border-line grid gap-x-24 gap-y-4 border-b px-8 py-8 md:grid-cols-[minmax(0,1fr)_auto]"
              >
                <span>
                  {what} <span className="text-muted">({who})</span>
                </span>
                <span className="text-muted figures">{when}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
