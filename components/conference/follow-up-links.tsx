import Link from 'next/link';
import type { ConferencePage } from '@/lib/read/conference-page';
import { routes } from '@/lib/routes';

/** From a conference to what became of its resolutions, as far as this reader may go. */
export function FollowUpLinks({ page: { number, can } }: { page: Pick<ConferencePage, 'number' | 'can'> }) {
  const links = [
    {
      href: routes.followUp({ conference: number }),
      label: 'Was aus den Beschlüssen geworden ist',
      shown: true,
    },
    { href: routes.demandReview(number), label: 'Beschlüsse auswerten', shown: can.review },
    { href: routes.dispatches(number), label: 'Übersendung an die Adressaten', shown: can.readLetters },
  ];
  return (
    <ul className="flex flex-col gap-8">
      {links
        .filter(({ shown }) => shown)
        .map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="link">
              {label}
            </Link>
          </li>
        ))}
    </ul>
  );
}
