import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

export interface TopBarPerson {
  name: string;
  /** "Geschäftsstelle, Rheinland-Pfalz" */
  role: string;
}

interface Props {
  person: TopBarPerson;
  readsOutbox: boolean;
  signOut?: ReactNode;
}

/** Who one is, and the places that are one's own. */
export function PersonMenu({ person, readsOutbox, signOut }: Props) {
  const places = [
    { label: 'Mitteilungen', href: routes.notifications() },
    { label: 'Einstellungen', href: routes.ownSettings() },
    ...(readsOutbox ? [{ label: 'Postausgang', href: routes.outbox() }] : []),
  ];
  return (
    <details className="group relative">
      <summary className="hover:bg-hued flex min-h-44 list-none items-center gap-4 rounded-[4px] px-4 font-medium sm:gap-8 sm:px-8 [&::-webkit-details-marker]:hidden">
        <Icon name="person" />
        <span className="sr-only">Angemeldet als </span>
        <span className="max-sm:sr-only">{person.name}</span>
        <Icon name="down" size={16} />
      </summary>
      <div className="border-line bg-paper absolute right-0 z-30 w-[18rem] rounded-[4px] border p-16 shadow-[0_4px_16px_rgb(0_0_0/0.16)]">
        <p className="font-medium">{person.name}</p>
        <p className="text-muted">{person.role}</p>
        <ul className="border-line mt-12 border-t pt-8">
          {places.map((place) => (
            <li key={place.href}>
              <Link href={place.href} prefetch={false} className="link flex min-h-44 items-center">
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
        <div className="mt-8">{signOut}</div>
      </div>
    </details>
  );
}
