'use client';

import type { DeskForms } from '@/components/session/desk-actions';
import type { Desk } from '@/components/session/use-desk';
import { CommandForm } from '@/components/ui/command-form';
import { Icon } from '@/components/ui/icon';
import { undecidedItems } from '@/lib/domain/session';
import { greenListItems } from '@/lib/domain/session-order';
import { routes } from '@/lib/routes';

interface Check {
  done: boolean;
  words: string;
  link: { href: string; label: string };
}

/** Before the first call: what is ready and what is missing, then "Sitzung eröffnen". */
export function StartPanel({ desk, forms }: { desk: Desk; forms: DeskForms }) {
  return (
    <section aria-labelledby="start" className="max-w-[46rem]">
      <h2 id="start" className="text-20 mb-12 font-semibold">
        Vor der Sitzung
      </h2>
      <ul className="mb-24 flex flex-col gap-12">
        {checksOf(desk).map(({ done, words, link }) => (
          <li key={link.href} className="flex items-start gap-8">
            <span className={`pt-2 ${done ? 'text-good' : 'text-warn'}`}>
              <Icon name={done ? 'check' : 'warning'} />
            </span>
            <span>
              {words}{' '}
              <a className="link" href={link.href}>
                {link.label}
              </a>
            </span>
          </li>
        ))}
      </ul>
      {desk.page.agendaSent && (
        <>
          <p className="text-muted mb-12">
            Mit der Eröffnung können Sie Punkte aufrufen und Ergebnisse festhalten; die Länder sehen es mit.
          </p>
          <CommandForm
            action={forms.actions.open}
            hidden={{ conferenceNumber: forms.conferenceNumber }}
            submit="Sitzung eröffnen"
          />
        </>
      )}
    </section>
  );
}

function checksOf({ page, session }: Desk): Check[] {
  const { number } = page;
  const listed = greenListItems(session).length;
  const present = session.present.length;
  return [
    {
      done: page.agendaSent,
      words: page.agendaSent
        ? 'Die Tagesordnung ist versandt.'
        : 'Die Tagesordnung ist noch nicht versandt; ihre Nummern stehen noch nicht fest.',
      link: { href: routes.agenda(number), label: 'Zur Tagesordnung' },
    },
    {
      done: true,
      words: `${undecidedItems(session.items).length} Punkte sind zu behandeln, davon ${listed} auf der Grünen Liste.`,
      link: { href: routes.greenList(number), label: 'Zur Grünen Liste' },
    },
    {
      done: present > 0,
      words:
        present > 0
          ? `${present} von 16 Ländern sind anwesend.`
          : 'Es ist noch kein Land als anwesend festgehalten; Stimmen werden dann nicht mit der Anwesenheit verglichen.',
      link: { href: routes.attendance(number), label: 'Zur Anwesenheit' },
    },
    {
      done: true,
      words: 'Auf Papier, falls die Technik ausfällt:',
      link: { href: routes.sessionRunSheet(number), label: 'Ablaufplan (PDF)' },
    },
  ];
}
